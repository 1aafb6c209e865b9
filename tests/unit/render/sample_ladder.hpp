// A small ladder of two tracks to render in tests, with one text in every field that comes from a
// file.
#pragma once

#include "rung/ladder.hpp"

#include <string>
#include <utility>
#include <vector>

namespace rung::sample {

inline Text written(std::string text) {
  return {std::move(text), {}};
}

inline Expectation expectation(CompetencyIndex competency, int rating) {
  Expectation made;
  made.competency = competency;
  made.rating = rating;
  return made;
}

inline Level level_saying(const std::string& id, int grade, const std::string& text) {
  Level level;
  level.id = written(id);
  level.title = written(text);
  level.also_called = {written(text)};
  level.grade = Located<int>{grade, {}};
  level.scope = Located<ScopeIndex>{grade > 1 ? 1U : 0U, {}};
  level.summary = written(text);
  level.pay = Pay{written("EUR"), {grade * 1000, {}}, {grade * 2000, {}}, {}};
  level.responsibilities = {written(text), written("Of " + id)};
  level.not_expected = {written(text), written("Not of " + id)};
  level.core = std::vector<Located<CompetencyIndex>>{{0, {}}};
  level.expects = {expectation(0, grade)};
  level.expects.front().core = true;
  return level;
}

inline Competency competency_saying(const std::string& id, const std::string& text) {
  Competency competency;
  competency.id = written(id);
  competency.title = written(text);
  competency.summary = written(text);
  competency.area = 0;
  for (int rating = 1; rating <= 3; ++rating)
    competency.steps.push_back({.rating = rating,
                                .at = {},
                                .behaviours = {written(text), written(text)},
                                .examples = {written(text)},
                                .to_try = {written(text)},
                                .to_learn = {{written(text), written(text), written(text)}}});
  return competency;
}

/// Tracks ic (one, two) and management (one, lead); a level that stands in neither.
inline Ladder ladder_saying(const std::string& text) {
  Ladder ladder;
  ladder.id = written("sample");
  ladder.title = written(text);
  ladder.version = written("1.0.0");
  ladder.summary = written(text);
  for (int rating = 0; rating < 3; ++rating)
    ladder.scale.push_back({written(text), written(text)});
  ladder.scopes = {written("task"), written("team")};
  ladder.areas = {{written("area"), written(text), written(text), std::nullopt}};
  ladder.competencies = {competency_saying("design", text), competency_saying("people", text)};
  ladder.levels = {level_saying("one", 1, text), level_saying("two", 2, text),
                   level_saying("lead", 2, text), level_saying("nowhere", 3, text)};
  ladder.levels[1].expects.front().rating = 3;
  ladder.levels[1].expects.front().scope = 1;
  ladder.levels[1].expects.front().weight = 2;
  ladder.levels[1].expects.front().behaviours = {written(text)};
  ladder.levels[2].expects.push_back(expectation(1, 2));
  ladder.levels[2].expects.back().examples = {written(text)};
  ladder.tracks = {{.id = written("ic"),
                    .title = written(text),
                    .kind = TrackKind::individual,
                    .kind_at = {},
                    .levels = {{0, {}}, {1, {}}}},
                   {.id = written("management"),
                    .title = written(text),
                    .kind = TrackKind::management,
                    .kind_at = {},
                    .levels = {{0, {}}, {2, {}}}}};
  ladder.transitions = {{.from = {1, {}},
                         .to = {2, {}},
                         .entry = {written(text), written(text)},
                         .trial = written(text),
                         .way_back = written(text),
                         .at = {}}};
  ladder.index_expectations();
  return ladder;
}

} // namespace rung::sample
