// Stage 2: the words that the formats use for the values of an enumeration.
//
// One table each, in the order of the enumerators, so that reading (read/scalars) and printing
// agree. To add a value: the enumerator in include/rung, its word here.
#pragma once

#include "rung/ladder.hpp"
#include "rung/portfolio.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace rung {

inline constexpr std::array<std::string_view, source_count> source_names = {
    "self", "manager", "peer", "report", "stakeholder"};
inline constexpr std::array<std::string_view, 6> pillar_names = {
    "technical", "delivery", "leadership", "mentoring", "people", "business"};
inline constexpr std::array<std::string_view, 2> track_kind_names = {"individual", "management"};
inline constexpr std::array<std::string_view, 10> entry_kind_names = {
    "project",  "design",   "mentoring", "glue",   "incident",
    "feedback", "learning", "hiring",    "people", "community"};
inline constexpr std::array<std::string_view, 5> role_names = {"led", "co-led", "contributed",
                                                               "reviewed", "sponsored"};
inline constexpr std::array<std::string_view, 3> visibility_names = {"private", "manager",
                                                                     "packet"};

/// The table of an enumeration.
constexpr const auto& names_of(Source /*of*/) {
  return source_names;
}

constexpr const auto& names_of(Pillar /*of*/) {
  return pillar_names;
}

constexpr const auto& names_of(TrackKind /*of*/) {
  return track_kind_names;
}

constexpr const auto& names_of(EntryKind /*of*/) {
  return entry_kind_names;
}

constexpr const auto& names_of(Role /*of*/) {
  return role_names;
}

constexpr const auto& names_of(Visibility /*of*/) {
  return visibility_names;
}

} // namespace rung
