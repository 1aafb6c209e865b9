// Stage 3b: the paths by which findings and an `allow` name a part of a ladder.
//
//   levels.staff                      a level
//   levels.staff.expects.mentoring    what it expects in a competency
//   levels.staff.responsibilities     one of its other keys
//   competencies.mentoring.steps.3    what a rating of a competency looks like
//   tracks.ic, areas.technical, scale.3, transitions.senior.manager (from, to)
//
// A path names everything below it, too. Evidence: evidence.ENTRY.
#pragma once

#include "rung/ladder.hpp"
#include "rung/portfolio.hpp"

#include <string>
#include <string_view>

namespace rung {

std::string path_of(const Level& level, std::string_view key = "");
std::string path_of(const Ladder& ladder, const Level& level, const Expectation& expectation);
std::string path_of(const Competency& competency, std::string_view key = "");
std::string path_of(const Competency& competency, int rating);
std::string path_of(const Area& area);
std::string path_of(const Track& track);
std::string path_of(const Ladder& ladder, const Transition& transition);
std::string path_of(const Entry& entry);

/// Whether `path` is `above` or lies below it.
bool lies_in(std::string_view path, std::string_view above);

} // namespace rung
