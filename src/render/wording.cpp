#include "render/wording.hpp"

#include "render/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <utility>

namespace rung {

std::vector<std::string> header_facts(const Named& person, const LadderStamp& ladder,
                                      const Named& track, const std::optional<std::string>& as_of) {
  std::vector<std::string> facts = {
      person.title, fmt::format("{} {}", ladder.title, ladder.version), track.title};
  if (as_of)
    facts.push_back("as of " + *as_of);
  return facts;
}

std::vector<std::string> headline_notices(const AssessmentReport& report) {
  std::vector<std::string> notices;
  if (report.self_only)
    notices.emplace_back("self-assessment: not yet confirmed by anyone else");
  if (report.no_evidence)
    notices.emplace_back("no evidence yet");
  return notices;
}

namespace {

std::string core_fact(const TargetReport& target) {
  if (!target.core_met)
    return fmt::format("{} of {} core met", target.core_met_count, target.core);
  if (target.core == 1)
    return "the one core met";
  if (target.core == 2)
    return "both core met";
  return fmt::format("all {} core met", target.core);
}

/// Names those that keep the floor unmet, while they are few.
std::string floor_fact(const TargetReport& target) {
  constexpr std::size_t few = 2;
  const auto& below = target.below_floor;
  if (below.size() > few)
    return fmt::format("floor: {} too far below",
                       count_of(static_cast<int>(below.size()), "competency", "competencies"));
  return fmt::format("floor: {} too far below", fmt::join(below, " and "));
}

} // namespace

std::vector<Fact> gate_facts(const TargetReport& target) {
  std::vector<Fact> facts = {{fmt::format("{} of {} met", target.met, target.of), std::nullopt}};
  if (target.has_coverage)
    facts.push_back(
        {"coverage " + out_of(target.coverage, target.coverage_needed), target.coverage_met});
  if (target.core > 0)
    facts.push_back({core_fact(target), target.core_met});
  if (!target.floor_met)
    facts.push_back({floor_fact(target), false});
  if (target.influence)
    facts.push_back({fmt::format("influence {} at {} or wider, {} needed",
                                 count_of(target.influence->seen, "entry", "entries"),
                                 target.influence->scope.title, target.influence->needed),
                     target.influence->met});
  return facts;
}

Fact gate_sentence(const TargetReport& target) {
  return {target.gate ? "the gate holds" : "the gate doesn't hold yet", target.gate};
}

std::string gap_title(const GapReport& gap) {
  return gap.competency ? gap.competency->title : "Influence";
}

std::string gap_way(const GapReport& gap, const Glyphs& glyphs) {
  const auto* const unknown = gap.without_scope ? "scope not said" : "not seen";
  return fmt::format("{} {} {}", gap.from ? fmt::to_string(*gap.from) : unknown, glyphs.arrow,
                     gap.to);
}

std::vector<std::string> gap_facts(const GapReport& gap) {
  std::vector<std::string> facts;
  switch (gap.kind) {
  case GapKind::core:
    facts.emplace_back("core");
    break;
  case GapKind::floor:
    facts.emplace_back("floor: too far below what is expected");
    break;
  case GapKind::coverage:
    facts.emplace_back("counts for coverage");
    break;
  case GapKind::influence:
    facts.push_back(fmt::format("{} at {} or wider", gap.to == 1 ? "entry" : "entries",
                                gap.scope.value_or("the level's scope")));
    return facts;
  }
  for (auto& fact : gap_circumstances(gap))
    facts.push_back(std::move(fact));
  return facts;
}

std::vector<std::string> gap_circumstances(const GapReport& gap) {
  std::vector<std::string> facts;
  if (gap.weight != 1)
    facts.push_back(fmt::format("weight {}", gap.weight));
  if (gap.scope)
    facts.push_back(fmt::format("at {} or wider", *gap.scope));
  if (gap.without_scope)
    facts.push_back(fmt::format("{} is seen, but no entry says a scope", *gap.without_scope));
  if (gap.self_alone)
    facts.push_back(fmt::format("rated {} by the person alone", *gap.self_alone));
  if (gap.support_at_expected)
    facts.push_back(fmt::format("support at {}: {}", gap.to, percent(*gap.support_at_expected)));
  return facts;
}

std::string resource_in_words(const Guidance::Resource& resource) {
  auto text = resource.title;
  if (!resource.by.empty())
    text += ", by " + resource.by;
  if (!resource.url.empty())
    text += fmt::format(" ({})", resource.url);
  return text;
}

std::vector<std::string> resources_in_words(const Guidance& guidance) {
  std::vector<std::string> items;
  for (const auto& resource : guidance.to_learn)
    items.push_back(resource_in_words(resource));
  return items;
}

std::vector<GuidanceList> guidance_lists(const Guidance& guidance, bool with_resources) {
  std::vector<GuidanceList> lists = {{"to show", guidance.to_show},
                                     {"such as", guidance.examples},
                                     {"to try", guidance.to_try},
                                     {"to learn", {}}};
  if (with_resources)
    lists.back().items = resources_in_words(guidance);
  std::erase_if(lists, [](const GuidanceList& list) { return list.items.empty(); });
  return lists;
}

std::string talk_sentence(const TalkReport& talk) {
  const int difference = talk.self - talk.manager;
  auto sentence = fmt::format("self {}, manager {}", talk.self, talk.manager);
  if (difference != 0)
    sentence += fmt::format("; {} is higher by {}",
                            difference > 0 ? "the self-rating" : "the manager's rating",
                            std::abs(difference));
  if (talk.expected)
    sentence += fmt::format("; {} is expected", *talk.expected);
  return sentence;
}

std::string tendency_sentence(const AssessmentReport& report) {
  const auto& both = report.self_manager;
  if (!both.mean_difference || both.compared == 0)
    return {};
  const double mean = *both.mean_difference;
  const auto over = count_of(both.compared, "competency", "competencies");
  if (both.tendency == Tendency::none)
    return fmt::format("Over {} that both rated, self minus manager is {} on average.", over,
                       (mean >= 0.005 ? "+" : "") + fixed(mean, 2));
  return fmt::format("Over {} that both rated, {} rates {} than the manager: by {} on average.",
                     over, report.person.title,
                     both.tendency == Tendency::self_higher ? "higher" : "lower",
                     fixed(std::abs(mean), 2));
}

std::string condition_word(const ConditionReport& condition) {
  return condition.met ? "met" : "not met";
}

} // namespace rung
