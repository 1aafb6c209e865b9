#include "render/assessment_parts_json.hpp"

namespace rung {

Json json_view(const ViewReport& view) {
  return {{"confirmed", json_or_null(view.confirmed)},
          {"possible", json_or_null(view.possible)},
          {"spiky", json_ids(view.spiky)},
          {"unknown", json_ids(view.unknown)},
          {"decisive", json_ids(view.decisive)},
          {"entries", view.entries},
          {"raters", view.raters}};
}

namespace {

Json influence_json(const std::optional<InfluenceReport>& influence) {
  if (!influence)
    return nullptr;
  return {{"scope", influence->scope.id},
          {"needed", influence->needed},
          {"seen", influence->seen},
          {"met", influence->met}};
}

} // namespace

Json json_target(const TargetReport& target) {
  return {{"level", target.level.id},
          {"track", target.track.id},
          {"gate", target.gate},
          {"met", target.met},
          {"of", target.of},
          {"core_met", target.core_met},
          {"coverage", json_number(target.coverage)},
          {"coverage_needed", json_number(target.coverage_needed)},
          {"floor_met", target.floor_met},
          {"influence", influence_json(target.influence)},
          {"readiness", target.readiness}};
}

Json json_condition(const ConditionReport& condition) {
  return {
      {"condition", name_of(condition.kind)}, {"met", condition.met}, {"detail", condition.detail}};
}

} // namespace rung
