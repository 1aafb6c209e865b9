#include "check/matrix/lacks.hpp"

#include "check/matrix/matrix.hpp"
#include "check/subject.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace rung {

namespace {

/// A rating that some levels expect, and that lacks something there.
struct Lack {
  CompetencyIndex competency = 0;
  int rating = 0;
  std::vector<std::pair<const Level*, const Expectation*>> where;
};

struct Lacks {
  std::vector<Lack> all; ///< by competency and rating
  bool everywhere = false;
};

Lacks lacks_of(const Ladder& ladder, const Wanted& wanted) {
  std::map<std::pair<CompetencyIndex, int>, Lack> found;
  bool there = false;
  for (const auto& level : ladder.levels)
    for (const auto& expectation : level.expects) {
      const auto& competency = ladder.competencies[expectation.competency];
      if (expectation.rating <= wanted.above)
        continue;
      if (wanted.has(competency.step(expectation.rating), expectation)) {
        there = true;
        continue;
      }
      auto& lack = found[{expectation.competency, expectation.rating}];
      lack.competency = expectation.competency;
      lack.rating = expectation.rating;
      lack.where.emplace_back(&level, &expectation);
    }
  Lacks lacks;
  for (auto& [key, lack] : found)
    lacks.all.push_back(std::move(lack));
  lacks.everywhere = !there && lacks.all.size() > 1;
  return lacks;
}

/// Levels below each other often share a title; the finding names each once.
std::string levels_of(const Lack& lack) {
  std::vector<std::string> titles;
  for (const auto& [level, expectation] : lack.where)
    titles.push_back(quoted(level->title.value));
  const auto last = std::unique(titles.begin(), titles.end());
  titles.erase(last, titles.end());
  return list_of(titles) + (titles.size() == 1 ? " expects it" : " expect it");
}

Found about_lack(const Ladder& ladder, const Lack& lack, const Wanted& wanted) {
  const auto& competency = ladder.competencies[lack.competency];
  const auto* step = competency.step(lack.rating);
  const auto& [level, expectation] = lack.where.front();
  Found found;
  found.at = step != nullptr ? step->at : expectation->at;
  found.subject = path_of(competency, lack.rating);
  found.message =
      fmt::format(fmt::runtime(wanted.at_step), competency.id.value, lack.rating, levels_of(lack));
  found.help = fmt::format(fmt::runtime(wanted.mend_step), lack.rating);
  found.see = step != nullptr ? std::pair(expectation->at, std::string("expected here"))
                              : std::pair(competency.id.at, std::string("has no such step"));
  if (lack.where.size() == 1)
    found.also = {path_of(ladder, *level, *expectation)};
  return found;
}

/// A competency without any step is one mistake.
Found about_all(const Ladder& ladder, const std::vector<const Lack*>& lacks, const Wanted& wanted) {
  const auto& competency = ladder.competencies[lacks.front()->competency];
  std::vector<std::string> ratings;
  ratings.reserve(lacks.size());
  for (const auto* lack : lacks)
    ratings.push_back(std::to_string(lack->rating));
  return {competency.id.at,
          path_of(competency),
          fmt::format(fmt::runtime(wanted.in_all), competency.id.value, list_of(ratings)),
          wanted.mend_ladder,
          {{lacks.front()->where.front().second->at, "expected here"}}};
}

} // namespace

void find_lacks(const LadderInput& input, Reporter& report, const Wanted& wanted) {
  const auto& ladder = input.ladder;
  const auto lacks = lacks_of(ladder, wanted);
  if (lacks.everywhere) {
    report.add({ladder.competencies[lacks.all.front().competency].id.at, "competencies",
                wanted.in_ladder, wanted.mend_ladder});
    return;
  }
  for (std::size_t i = 0; i < lacks.all.size();) {
    const auto competency = lacks.all[i].competency;
    std::vector<const Lack*> here;
    for (; i < lacks.all.size() && lacks.all[i].competency == competency; ++i)
      here.push_back(&lacks.all[i]);
    if (here.size() > 1 && ladder.competencies[competency].steps.empty())
      report.add(about_all(ladder, here, wanted));
    else
      for (const auto* lack : here)
        report.add(about_lack(ladder, *lack, wanted));
  }
}

} // namespace rung
