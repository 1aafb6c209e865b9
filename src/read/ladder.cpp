// Stage 3, second half: LadderFile -> Ladder. References become indices, defaults are filled in,
// and what only the whole file can tell is checked: ratings on the scale, ids that are defined.
#include "read/ids.hpp"
#include "read/ladder_file.hpp"
#include "read/policy.hpp"
#include "read/values.hpp"
#include "yaml/parse.hpp"
#include "yaml/scalars.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace rung {

namespace {

constexpr std::array<std::string_view, 6> default_scopes = {"task",         "team",    "multi-team",
                                                            "organisation", "company", "industry"};

class LadderResolver {
public:
  LadderResolver(LadderFile file, Findings& findings)
      : file_(std::move(file)), findings_(&findings) {}

  Ladder run() {
    resolve_head();
    resolve_scopes();
    collect_ids();
    for (auto& area : file_.areas.items)
      ladder_.areas.push_back(titled(std::move(area)));
    for (auto& competency : file_.competencies.items)
      resolve_competency(competency);
    names_core_ = std::ranges::any_of(
        file_.levels.items, [](const LevelFile& level) { return level.core.has_value(); });
    for (auto& level : file_.levels.items)
      resolve_level(level);
    for (auto& track : file_.tracks.items)
      resolve_track(track);
    for (auto& transition : file_.transitions)
      resolve_transition(transition);
    ladder_.policy = resolve_policy(file_.policy, *findings_);
    ladder_.allow = std::move(file_.allow);
    return std::move(ladder_);
  }

private:
  void resolve_head();
  void resolve_scopes();
  void collect_ids();
  void resolve_competency(CompetencyFile& written);
  void resolve_level(LevelFile& written);
  void resolve_expectations(LevelFile& written, Level& level);
  void resolve_core(LevelFile& written, Level& level);
  void resolve_track(TrackFile& written);
  void resolve_transition(TransitionFile& written);

  template <class T>
  void check_count(const ListFile<T>& list, std::string_view what, std::size_t low,
                   std::size_t high);
  bool check_rating(std::int64_t rating, Span at);
  std::optional<ScopeIndex> find_scope(const Text& scope);

  LadderFile file_;
  Findings* findings_;
  Ladder ladder_;
  IdIndex areas_{"area"};
  IdIndex competencies_{"competency"};
  IdIndex levels_{"level"};
  IdIndex tracks_{"track"};
  IdIndex scopes_{"scope"};
  bool names_core_ = false;
};

template <class T>
void LadderResolver::check_count(const ListFile<T>& list, std::string_view what, std::size_t low,
                                 std::size_t high) {
  const auto count = list.items.size();
  if (!list.written || (count >= low && count <= high))
    return;
  findings_->error("out-of-range", list.at, [&] {
    return Finding{fmt::format("'{}' has {} {}", what, count, count == 1 ? "item" : "items"),
                   low == 1 ? std::string("write at least one")
                            : fmt::format("write {} to {}", low, high)};
  });
}

void LadderResolver::resolve_head() {
  ladder_.id = std::move(file_.id);
  ladder_.title = std::move(file_.title);
  ladder_.version = std::move(file_.version);
  if (!file_.language.value.empty())
    ladder_.language = std::move(file_.language.value);
  ladder_.summary = std::move(file_.summary);
  check_count(file_.scale, "scale", 2, 10);
  ladder_.scale = std::move(file_.scale.items);
}

void LadderResolver::resolve_scopes() {
  if (file_.scopes) {
    ladder_.scopes = std::move(*file_.scopes);
  } else {
    for (const auto scope : default_scopes)
      ladder_.scopes.push_back({std::string(scope), {}});
  }
  for (const auto& scope : ladder_.scopes)
    scopes_.add(scope, findings_);
}

void LadderResolver::collect_ids() {
  constexpr std::size_t any = most_file_bytes;
  check_count(file_.competencies, "competencies", 1, any);
  check_count(file_.levels, "levels", 1, any);
  check_count(file_.tracks, "tracks", 1, any);
  for (const auto& area : file_.areas.items)
    areas_.add(area.id, findings_);
  for (const auto& competency : file_.competencies.items) {
    competencies_.add(competency.id, findings_);
    if (competency.id.value == "influence")
      findings_->error("bad-id", competency.id.at,
                       {"no competency can be called 'influence'",
                        "choose another id: outputs use this one for the scope of influence"});
  }
  for (const auto& level : file_.levels.items)
    levels_.add(level.id, findings_);
  for (const auto& track : file_.tracks.items)
    tracks_.add(track.id, findings_);
  if (!file_.competencies.written)
    competencies_.set_incomplete();
  if (!file_.levels.written)
    levels_.set_incomplete();
  if (!file_.areas.written && file_.areas.at.offset > 0)
    areas_.set_incomplete();
}

bool LadderResolver::check_rating(std::int64_t rating, Span at) {
  const auto top = ladder_.top_rating();
  if (rating >= 1 && (rating <= top || top == 0))
    return true;
  findings_->error("out-of-range", at, [&] {
    return Finding{fmt::format("{} is no rating of the scale", rating),
                   fmt::format("write a rating from 1 to {}", std::max(top, 2))};
  });
  return false;
}

std::optional<ScopeIndex> LadderResolver::find_scope(const Text& scope) {
  return scopes_.find(scope, *findings_);
}

void LadderResolver::resolve_competency(CompetencyFile& written) {
  Competency competency;
  competency.area = areas_.find(written.area, *findings_);
  competency.id = std::move(written.id);
  competency.title = std::move(written.title);
  competency.summary = std::move(written.summary);
  competency.pillar = written.pillar;
  for (auto& [key, step] : written.steps) {
    const auto rating = parse_whole(key.value);
    if (!rating) {
      findings_->error("out-of-range", key.at, [&key = key] {
        return Finding{fmt::format("'{}' is no rating", shortened(key.value)),
                       "the keys of 'steps' are ratings, such as 3"};
      });
      continue;
    }
    if (!check_rating(*rating, key.at))
      continue;
    step.rating = static_cast<int>(*rating);
    step.at = key.at;
    competency.steps.push_back(std::move(step));
  }
  std::ranges::sort(competency.steps, {}, &Step::rating);
  ladder_.competencies.push_back(std::move(competency));
}

void LadderResolver::resolve_level(LevelFile& written) {
  Level level;
  if (const auto scope = find_scope(written.scope))
    level.scope = {*scope, written.scope.at};
  resolve_expectations(written, level);
  resolve_core(written, level);
  level.id = std::move(written.id);
  level.title = std::move(written.title);
  level.also_called = std::move(written.also_called);
  level.grade = written.grade;
  level.summary = std::move(written.summary);
  level.pay = std::move(written.pay);
  level.responsibilities = std::move(written.responsibilities);
  level.not_expected = std::move(written.not_expected);
  level.expects_at = written.expects.at;
  ladder_.levels.push_back(std::move(level));
}

void LadderResolver::resolve_expectations(LevelFile& written, Level& level) {
  for (auto& [key, expectation] : written.expects.pairs) {
    const auto competency = competencies_.find(key, *findings_);
    const auto scope = find_scope(expectation.scope);
    const bool rated =
        expectation.rating && check_rating(expectation.rating->value, expectation.rating->at);
    if (!competency || !rated)
      continue;
    level.expects.push_back({*competency, static_cast<int>(expectation.rating->value), key.at,
                             scope, expectation.weight.value_or(1), !names_core_,
                             std::move(expectation.behaviours), std::move(expectation.examples)});
  }
  std::ranges::sort(level.expects, {}, &Expectation::competency);
}

/// Where any level names core, only those that are named are core; else all are.
void LadderResolver::resolve_core(LevelFile& written, Level& level) {
  if (!written.core)
    return;
  std::set<std::string_view> expected;
  for (const auto& [key, expectation] : written.expects.pairs)
    expected.insert(key.value);
  std::map<std::string_view, Span> named;
  level.core.emplace();
  for (const auto& id : *written.core) {
    const auto [first, added] = named.try_emplace(id.value, id.at);
    if (!added) {
      findings_->error("duplicate-id", id.at, [&, at = first->second] {
        return Finding{fmt::format("'{}' stands in this 'core' twice", shortened(id.value)),
                       "keep one of the two", findings_->see(at, "first named here")};
      });
      continue;
    }
    if (!expected.contains(id.value)) {
      if (competencies_.find(id, *findings_) && written.expects.sound)
        findings_->error("unknown-reference", id.at, [&] {
          return Finding{fmt::format("'{}' is core here, but not expected", id.value),
                         "add it to 'expects', or take it out of 'core'"};
        });
      continue;
    }
    if (!competencies_.knows(id.value))
      continue; // said where it is expected
    const auto competency = competencies_.find(id, *findings_);
    level.core->push_back({*competency, id.at});
    const auto expectation =
        std::ranges::lower_bound(level.expects, *competency, {}, &Expectation::competency);
    if (expectation != level.expects.end() && expectation->competency == *competency)
      expectation->core = true;
  }
}

void LadderResolver::resolve_track(TrackFile& written) {
  Track track;
  track.id = std::move(written.id);
  track.title = std::move(written.title);
  if (written.kind) {
    track.kind = written.kind->value;
    track.kind_at = written.kind->at;
  }
  if (written.levels && written.levels->empty())
    findings_->error("out-of-range", track.id.at, [&] {
      return Finding{fmt::format("track '{}' has no level", shortened(track.id.value)),
                     "name at least one under 'levels'"};
    });
  std::map<std::size_t, Span> named;
  for (const auto& id : written.levels.value_or(std::vector<Text>())) {
    const auto level = levels_.find(id, *findings_);
    if (!level)
      continue;
    const auto [first, added] = named.try_emplace(*level, id.at);
    if (added)
      track.levels.push_back({*level, id.at});
    else
      findings_->error("duplicate-id", id.at, [&, at = first->second] {
        return Finding{fmt::format("level '{}' stands in this track twice", shortened(id.value)),
                       "keep one of the two", findings_->see(at, "first named here")};
      });
  }
  ladder_.tracks.push_back(titled(std::move(track)));
}

void LadderResolver::resolve_transition(TransitionFile& written) {
  const auto from = levels_.find(written.from, *findings_);
  const auto to = levels_.find(written.to, *findings_);
  if (!from || !to)
    return;
  ladder_.transitions.push_back({{*from, written.from.at},
                                 {*to, written.to.at},
                                 std::move(written.entry),
                                 std::move(written.trial),
                                 std::move(written.way_back),
                                 written.at});
}

} // namespace

Ladder resolve_ladder(LadderFile file, Findings& findings) {
  return LadderResolver(std::move(file), findings).run();
}

} // namespace rung
