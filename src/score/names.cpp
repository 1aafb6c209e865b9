#include "rung/assessment.hpp"

namespace rung {

std::string_view name_of(ViewKind kind) {
  return kind == ViewKind::supported ? "supported" : "self";
}

std::string_view name_of(Confidence confidence) {
  switch (confidence) {
  case Confidence::none:
    return "none";
  case Confidence::self_only:
    return "self-only";
  case Confidence::thin:
    return "thin";
  case Confidence::adequate:
    return "adequate";
  case Confidence::strong:
    return "strong";
  }
  return {};
}

std::string_view name_of(GapKind kind) {
  switch (kind) {
  case GapKind::core:
    return "core";
  case GapKind::floor:
    return "floor";
  case GapKind::coverage:
    return "coverage";
  case GapKind::influence:
    return "influence";
  }
  return {};
}

std::string_view name_of(ConditionKind kind) {
  switch (kind) {
  case ConditionKind::gate:
    return "gate";
  case ConditionKind::raters:
    return "raters";
  case ConditionKind::sustained:
    return "sustained";
  case ConditionKind::track:
    return "track";
  }
  return {};
}

} // namespace rung
