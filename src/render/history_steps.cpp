// What became of a person's levels, ratings and ladder from one day to the next, in words.
#include "render/history_wording.hpp"
#include "render/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace rung {

namespace {

std::string with_causes(std::string text, const std::vector<Cause>& causes) {
  std::vector<std::string> details;
  details.reserve(causes.size());
  for (const auto& cause : causes)
    details.push_back(cause.detail);
  if (!details.empty())
    text += ": " + joined(details, "; ");
  return text;
}

std::string level_title(const std::optional<Named>& level) {
  return level ? level->title : "below the first level";
}

/// A fact about a view's level; none where it is the same.
void add_level_change(std::vector<StepFact>& facts, const LevelChange& level,
                      const Glyphs& glyphs) {
  const std::string label = level.view == ViewKind::supported ? "supported" : "self";
  switch (level.change) {
  case Movement::same:
  case Movement::unseen:
    return;
  case Movement::first_seen:
    facts.push_back({level.change, label, {level_title(level.to) + ", by the first entries"}});
    return;
  case Movement::gone:
    facts.push_back({level.change, label, {"no entries any more"}});
    return;
  case Movement::rose:
  case Movement::fell:
  case Movement::not_compared:
    break;
  }
  auto text = fmt::format("{} {} {}", level_title(level.from), glyphs.arrow, level_title(level.to));
  if (!level.reasons.empty())
    text += ": " + joined(level.reasons, "; ");
  facts.push_back({level.change, label, {std::move(text)}});
}

std::string scope_or_wider(const std::optional<std::string>& scope) {
  return scope ? fmt::format(" of {} or wider", *scope) : std::string();
}

/// "Mentoring 2 -> 3".
std::string expectation_in_words(const ChangedExpectation& change, const Glyphs& glyphs) {
  const auto& title = change.competency.title;
  if (!change.to)
    return fmt::format("{} no longer expected", title);
  if (!change.from)
    return fmt::format("{} newly expected at {}{}", title, *change.to,
                       scope_or_wider(change.scope_to));
  auto text = *change.from == *change.to
                  ? fmt::format("{} at {}", title, *change.to)
                  : fmt::format("{} {} {} {}", title, *change.from, glyphs.arrow, *change.to);
  if (change.scope_from != change.scope_to)
    text += change.scope_to ? scope_or_wider(change.scope_to) : std::string(", of any scope now");
  if (change.core_from != change.core_to)
    text += change.core_to ? ", core now" : ", no longer core";
  return text;
}

} // namespace

std::string ladder_in_words(const LadderChange& change, const Glyphs& glyphs) {
  const auto& from = change.from;
  const auto& to = change.to;
  if (from.id != to.id)
    return fmt::format("{} {} instead of {} {}: their ratings aren't compared", to.id, to.version,
                       from.id, from.version);
  if (from.version == to.version)
    return fmt::format("{} {}: the same version, but its text changed", to.id, to.version);
  return fmt::format("{} {} {} {}", to.id, from.version, glyphs.arrow, to.version);
}

namespace {

void add_ladder(std::vector<StepFact>& facts, const LadderChange& change, const Glyphs& glyphs) {
  facts.push_back({Movement::same, "ladder", {ladder_in_words(change, glyphs)}});
  if (change.from.id != change.to.id)
    return;
  std::vector<std::string> unchanged;
  for (const auto& level : change.levels) {
    std::vector<std::string> items;
    for (const auto& row : change.expectations)
      if (row.level.id == level.id)
        items.push_back(expectation_in_words(row, glyphs));
    if (items.empty())
      unchanged.push_back(level.title);
    else
      facts.push_back({Movement::same, "", {level.title + ": " + joined(items, ", ")}});
  }
  if (!unchanged.empty())
    facts.push_back({Movement::same, "", {listed(unchanged) + ": expectations as before"}});
  if (!change.rules.empty())
    facts.push_back({Movement::same, "", {"counts differently: " + joined(change.rules, ", ")}});
}

/// What one would think of a rise anyway, and so needs no saying.
bool by_new_entries(const RatingChange& change) {
  return std::ranges::all_of(change.causes, [](const Cause& cause) {
    return cause.kind == CauseKind::newer || cause.kind == CauseKind::new_rater;
  });
}

/// The ratings' part of a step. What rose, is new or isn't compared is a list each; what needs a
/// reason stands alone with it.
struct RatingFacts {
  StepFact rose{Movement::rose, "rose", {}};
  std::vector<StepFact> rose_otherwise;
  StepFact seen{Movement::first_seen, "new", {}};
  std::vector<StepFact> fell;
  std::vector<StepFact> gone;
  StepFact apart{Movement::not_compared, "not compared", {}};
  int still = 0;

  void add(const std::string& title, const RatingChange& change, const Glyphs& glyphs) {
    const int from = change.from.value_or(0);
    const int to = change.to.value_or(0);
    const auto way = fmt::format("{} {} {} {}", title, from, glyphs.arrow, to);
    switch (change.change) {
    case Movement::rose:
      if (by_new_entries(change))
        rose.items.push_back(way);
      else
        rose_otherwise.push_back({change.change, "rose", {with_causes(way, change.causes)}});
      return;
    case Movement::fell:
      fell.push_back({change.change, "fell", {with_causes(way, change.causes)}});
      return;
    case Movement::gone:
      gone.push_back({change.change,
                      "gone",
                      {with_causes(fmt::format("{} ({})", title, from), change.causes)}});
      return;
    case Movement::first_seen:
      seen.items.push_back(fmt::format("{} at {}", title, to));
      return;
    case Movement::not_compared:
      apart.items.push_back(title);
      return;
    case Movement::same:
      ++still;
      return;
    case Movement::unseen:
      return;
    }
  }

  void put(std::vector<StepFact>& facts) {
    const auto put_list = [&](StepFact& list) {
      if (!list.items.empty())
        facts.push_back(std::move(list));
    };
    const auto put_all = [&](std::vector<StepFact>& list) {
      std::ranges::move(list, std::back_inserter(facts));
    };
    put_list(rose);
    put_all(rose_otherwise);
    put_list(seen);
    put_all(fell);
    put_all(gone);
    put_list(apart);
    if (still > 0)
      facts.push_back({Movement::same, "still", {count_of(still, "competency", "competencies")}});
  }
};

std::vector<StepFact> step_facts(const HistoryReport& report, std::size_t step,
                                 const Glyphs& glyphs) {
  std::vector<StepFact> facts;
  const auto& [ladder, track_from, levels] = report.steps[step];
  if (ladder)
    add_ladder(facts, *ladder, glyphs);
  if (track_from)
    facts.push_back({Movement::same,
                     "track",
                     {fmt::format("{} {} {}", track_from->title, glyphs.arrow,
                                  report.days[step + 1].track.title)}});
  for (const auto& level : levels)
    add_level_change(facts, level, glyphs);
  RatingFacts ratings;
  for (const auto& row : report.rows)
    ratings.add(row.competency.title, row.changes[step], glyphs);
  ratings.put(facts);
  return facts;
}

/// Whether all that is said is what stands still.
bool is_quiet(const std::vector<StepFact>& facts) {
  return std::ranges::all_of(facts, [](const StepFact& fact) { return fact.label == "still"; });
}

} // namespace

std::vector<HistoryPassage> passages_of(const HistoryReport& report, const Glyphs& glyphs) {
  std::vector<HistoryPassage> passages;
  std::size_t first = 0; // the day before the last passage
  for (std::size_t step = 0; step < report.steps.size(); ++step) {
    auto facts = step_facts(report, step, glyphs);
    if (is_quiet(facts))
      facts.clear();
    if (!facts.empty() || passages.empty() || !passages.back().facts.empty()) {
      first = step;
      passages.emplace_back();
    }
    passages.back() = {fmt::format("{} to {}", report.days[first].day, report.days[step + 1].day),
                       std::move(facts)};
  }
  return passages;
}

} // namespace rung
