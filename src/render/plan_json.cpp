// A growth plan as JSON, schema rung.plan/1: the whole guidance of each gap, however much of it the
// other formats show.
#include "render/plan_json.hpp"

#include "render/formats.hpp"
#include "render/ladder_json.hpp"
#include "render/notices.hpp"

namespace rung {

namespace {

Json raters_asked_json(const std::optional<RatersAsked>& raters) {
  if (!raters)
    return nullptr;
  return {
      {"needed", raters->needed}, {"seen", raters->seen}, {"manager_seen", raters->manager_seen}};
}

Json evidence_json(const EvidenceAsked& asked) {
  return {{"rating", asked.rating == 0 ? Json(nullptr) : Json(asked.rating)},
          {"more_entries", asked.rating == 0 ? Json(asked.more_entries) : Json(nullptr)},
          {"scope", json_or_null(asked.scope)},
          {"by_others", asked.by_others},
          {"raters", raters_asked_json(asked.raters)}};
}

Json plan_level_json(const LevelFacts& level) {
  return {
      {"id", level.level.id}, {"title", level.level.title}, {"grade", json_or_null(level.grade)}};
}

Json crossing_json(const std::optional<Crossing>& crossing) {
  if (!crossing)
    return nullptr;
  return {{"from_track", crossing->from_track.id},
          {"other_track", crossing->other_track},
          {"from", crossing->from ? plan_level_json(*crossing->from) : Json(nullptr)},
          {"to", plan_level_json(crossing->to)},
          {"ways", json_list(crossing->ways, plan_way_json)},
          {"other_ways", json_list(crossing->other_ways, plan_way_json)},
          {"asked_there_alone", json_ids(crossing->asked_there_alone)},
          {"of_those_met", crossing->of_those_met}};
}

Json kept_json(const KeptReport& kept) {
  return {{"competency", kept.competency.id},
          {"title", kept.competency.title},
          {"expected", kept.expected},
          {"waived", kept.waived},
          {"too_few_raters", raters_asked_json(kept.too_few)}};
}

Json next_json(const std::optional<NextSteps>& next) {
  if (!next)
    return nullptr;
  return {{"above", json_or_null(next->above)},
          {"sideways", json_list(next->sideways, plan_way_json)}};
}

Json plan_target_json(const PlanReport& report) {
  const auto& target = report.target;
  return {{"level", target.level.id}, {"title", target.level.title}, {"track", target.track.id},
          {"held", report.at_held},   {"gate", target.gate},         {"met", target.met},
          {"of", target.of}};
}

} // namespace

Json plan_way_json(const WayCard& way) {
  return {{"from", plan_level_json(way.from)},
          {"to", plan_level_json(way.to)},
          {"entry", way.entry},
          {"trial", json_text_or_null(way.trial)},
          {"return", json_text_or_null(way.way_back)}};
}

Json plan_gap_json(const PlanGap& plan) {
  const auto& gap = plan.gap;
  return {{"competency", json_or_null(gap.competency)},
          {"title", gap.competency ? Json(gap.competency->title) : Json(nullptr)},
          {"kind", name_of(gap.kind)},
          {"state", name_of(plan.state)},
          {"from", json_or_null(gap.from)},
          {"to", gap.to},
          {"to_title", json_text_or_null(plan.rating_title)},
          {"steps", gap.steps},
          {"weight", gap.weight},
          {"scope", json_or_null(gap.scope)},
          {"seen", json_or_null(plan.seen)},
          {"self", json_or_null(gap.self_alone)},
          {"support", json_or_null(gap.support_at_expected)},
          {"evidence", evidence_json(plan.evidence)},
          {"to_try", gap.guidance.to_try},
          {"to_show", gap.guidance.to_show},
          {"examples", gap.guidance.examples},
          {"to_learn", json_list(gap.guidance.to_learn, json_resource)}};
}

std::string plan_json(const PlanReport& report) {
  auto json = json_head("rung.plan/1", report.head);
  json["confirmed"] = json_or_null(report.confirmed);
  json["target"] = plan_target_json(report);
  json["crossing"] = crossing_json(report.crossing);
  json["gaps"] = json_list(report.gaps, plan_gap_json);
  json["off_path"] = json_list(report.off_path, plan_gap_json);
  json["kept"] = json_list(report.kept, kept_json);
  json["next"] = next_json(report.next);
  json["sustained"] = {{"dates", report.dates}, {"days_between", report.days_between}};
  json["notices"] = json_notices(report.notices);
  return json_text(json);
}

} // namespace rung
