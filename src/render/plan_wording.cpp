#include "render/plan_wording.hpp"

#include "render/numbers.hpp"
#include "render/wording.hpp"

#include <fmt/format.h>

namespace rung {

namespace {

std::string titles(const std::vector<Named>& list) {
  std::vector<std::string> names;
  names.reserve(list.size());
  for (const auto& item : list)
    names.push_back(item.title);
  return listed(names);
}

std::string or_wider(const std::optional<std::string>& scope) {
  return scope ? fmt::format(" at {} or wider", *scope) : std::string();
}

std::string raters_so_far(const RatersAsked& raters) {
  if (raters.seen == 0)
    return "none";
  if (raters.seen == 1 && raters.manager_seen)
    return "a manager alone";
  return fmt::format("{}, {}", raters.seen,
                     raters.manager_seen ? "a manager among them" : "no manager");
}

/// More than this many at a time is more than anybody works on.
constexpr std::size_t few_gaps = 3;

std::string gaps_sentence(const PlanReport& report) {
  const auto& target = report.target;
  if (report.gaps.empty())
    return report.at_held
               ? fmt::format("The evidence meets {}, the level held.", target.level.title)
               : fmt::format("Nothing is missing on the way to {}: its gate holds.",
                             target.level.title);
  const auto count = static_cast<int>(report.gaps.size());
  auto text = fmt::format("{} on the shortest way; {} of {} expectations {} met.",
                          count == 1 ? "1 gap lies" : fmt::format("{} gaps lie", count), target.met,
                          target.of, target.met == 1 ? "is" : "are");
  if (report.gaps.size() > few_gaps)
    text += " Two or three at a time are plenty: begin at the top.";
  return text;
}

} // namespace

std::string plan_aim(const PlanReport& report) {
  return fmt::format("{} {}", report.at_held ? "at" : "towards", report.target.level.title);
}

std::vector<std::string> plan_lead(const PlanReport& report) {
  std::vector<std::string> lead;
  if (report.head.no_evidence)
    lead.emplace_back(
        "No evidence yet: this plan is drawn from the ladder alone. What has happened "
        "already, write down first.");
  if (report.head.self_only)
    lead.emplace_back("Self-assessment: not yet confirmed by anyone else. The first step is to ask "
                      "people who saw the work.");
  lead.push_back(gaps_sentence(report));
  return lead;
}

std::string plan_way(const PlanGap& gap, const Glyphs& glyphs) {
  if (gap.state == GapState::scope_short)
    return fmt::format("{}, not yet at {}", *gap.seen, gap.gap.scope.value_or("that scope"));
  return gap_way(gap.gap, glyphs);
}

std::string state_sentence(const PlanGap& gap, const PlanReport& report) {
  switch (gap.state) {
  case GapState::not_seen:
    return "Not seen yet: collect evidence, or try it.";
  case GapState::self_only:
    return "Not seen yet by anyone else: collect evidence, or try it.";
  case GapState::scope_not_said:
    return "Seen, but not how far it reached: add the scope to entries where it is true, or try "
           "it" +
           or_wider(gap.gap.scope) + ".";
  case GapState::scope_short:
  case GapState::below:
    return fmt::format("Seen, and short: support at {}{} has to reach {}.", gap.gap.to,
                       or_wider(gap.gap.scope), percent(report.support_needed));
  case GapState::influence:
    return "Work that reaches further than has been seen so far.";
  }
  return {};
}

std::string evidence_sentence(const EvidenceAsked& asked) {
  auto text = asked.rating == 0
                  ? count_of(asked.more_entries, "more rated entry", "more rated entries")
                  : fmt::format("work rated {} or above", asked.rating);
  text += or_wider(asked.scope);
  if (asked.by_others)
    text += " by somebody else";
  if (asked.rating == 0)
    text += ", in whatever competency";
  if (asked.raters && !asked.raters->enough())
    text += fmt::format("; in a promotion case {}, a manager among them (so far {})",
                        count_of(asked.raters->needed, "rater", "raters"),
                        raters_so_far(*asked.raters));
  return text;
}

std::string no_guidance_sentence(const PlanGap& gap) {
  const auto& guidance = gap.gap.guidance;
  if (!gap.gap.competency || !guidance.to_show.empty() || !guidance.to_try.empty())
    return {};
  return fmt::format("The ladder doesn't say what {} ({}) looks like here: agree on it first.",
                     gap.gap.to, gap.rating_title);
}

std::string way_in_words(const WayCard& way) {
  return fmt::format("from {} to {}", way.from.level.title, way.to.level.title);
}

std::string crossing_title(const Crossing& crossing) {
  if (crossing.from)
    return fmt::format("The way from {} to {}", crossing.from->level.title,
                       crossing.to.level.title);
  return "The way to " + crossing.to.level.title;
}

std::vector<std::string> crossing_facts(const Crossing& crossing) {
  std::vector<std::string> facts;
  if (crossing.from && crossing.from->grade && crossing.to.grade)
    facts.push_back(
        *crossing.from->grade == *crossing.to.grade
            ? fmt::format("Both are grade {}: other work, not a step up.", *crossing.to.grade)
            : fmt::format("From grade {} to grade {}.", *crossing.from->grade, *crossing.to.grade));
  facts.push_back(
      fmt::format("Nothing is carried over from {}: only evidence of what {} expects "
                  "counts.",
                  crossing.from ? crossing.from->level.title : crossing.from_track.title,
                  crossing.to.level.title));
  if (!crossing.asked_there_alone.empty())
    facts.push_back(fmt::format("{} never asks for {}: {} of {} met by evidence.",
                                crossing.from_track.title, titles(crossing.asked_there_alone),
                                crossing.of_those_met, crossing.asked_there_alone.size()));
  return facts;
}

std::string no_way_sentence(const Crossing& crossing) {
  if (!crossing.ways.empty())
    return {};
  const auto from = crossing.from ? "from " + crossing.from->level.title + " " : std::string();
  auto text = fmt::format("The ladder describes no way {}to {}", from, crossing.to.level.title);
  if (crossing.other_ways.empty())
    return text + ": agree on entry, trial and way back before it begins.";
  std::vector<std::string> ways;
  for (const auto& way : crossing.other_ways)
    ways.push_back(way_in_words(way));
  return fmt::format("{}. It describes those {}.", text, listed(ways));
}

std::string trial_sentence(const WayCard& way) {
  return way.trial.empty() ? "the ladder names none: agree on one" : way.trial;
}

std::string way_back_sentence(const WayCard& way) {
  return way.way_back.empty() ? "the ladder names none: agree on it before it begins"
                              : way.way_back;
}

std::string kept_title(const PlanReport& report) {
  return report.head.self_only ? "Met by self-assessment, to be seen by others"
                               : "Met already, to be kept";
}

std::vector<std::string> kept_items(const PlanReport& report) {
  std::vector<std::string> items;
  for (const auto& kept : report.kept)
    items.push_back(fmt::format("{} {}{}", kept.competency.title, kept.expected,
                                kept.waived ? " (waived)" : ""));
  return items;
}

std::vector<std::string> closing_sentences(const PlanReport& report) {
  std::vector<std::string> sentences;
  std::vector<std::string> too_few;
  int needed = 0;
  for (const auto& kept : report.kept) {
    if (!kept.too_few)
      continue;
    needed = kept.too_few->needed;
    too_few.push_back(kept.competency.title);
  }
  if (!too_few.empty())
    sentences.push_back(fmt::format("Met, but seen by too few for a promotion case, which asks for "
                                    "{}, a manager among them: {}.",
                                    count_of(needed, "rater", "raters"), listed(too_few)));
  if (report.dates > 1 && !report.at_held)
    sentences.push_back(
        fmt::format("A promotion case also asks that the gate holds at {} dates, {} "
                    "days apart: so keep writing down what happens.",
                    report.dates, report.days_between));
  sentences.emplace_back(
      "A plan says which evidence is missing; it promises no level and no date.");
  return sentences;
}

std::vector<std::string> next_sentences(const PlanReport& report) {
  if (!report.next)
    return {};
  std::vector<std::string> sentences;
  const auto& target = report.target;
  if (report.next->above)
    sentences.push_back(fmt::format("The level above is {}: --to {} plans for it.",
                                    report.next->above->title, report.next->above->id));
  else
    sentences.push_back(
        fmt::format("{} is the top of {}.", target.level.title, target.track.title));
  for (const auto& way : report.next->sideways)
    sentences.push_back(
        fmt::format("The ladder describes a way {}: --to {}.", way_in_words(way), way.to.level.id));
  sentences.emplace_back("Staying is as good an answer as moving.");
  return sentences;
}

std::string left_out_sentence(const PlanReport& report) {
  const auto& out = report.left_out;
  std::vector<std::string> parts;
  const auto add = [&parts](int count, std::string_view one, std::string_view many) {
    if (count > 0)
      parts.push_back(count_of(count, one, many));
  };
  add(out.to_try, "thing to try", "things to try");
  add(out.to_show, "behaviour", "behaviours");
  add(out.examples, "example", "examples");
  add(out.to_learn, "resource", "resources");
  return parts.empty() ? std::string()
                       : fmt::format("Left out: {}; --all shows them.", listed(parts));
}

} // namespace rung
