#include "rung/comparison.hpp"
#include "rung/history.hpp"
#include "rung/report.hpp"

namespace rung {

std::string_view name_of(Status status) {
  switch (status) {
  case Status::met:
    return "met";
  case Status::below:
    return "short";
  case Status::unknown:
    return "unknown";
  case Status::waived:
    return "waived";
  case Status::not_expected:
    return "not-expected";
  }
  return {};
}

std::string_view name_of(TargetReason reason) {
  switch (reason) {
  case TargetReason::asked:
    return "asked";
  case TargetReason::next:
    return "next";
  case TargetReason::way:
    return "way";
  case TargetReason::equal_grade:
    return "equal-grade";
  case TargetReason::after_confirmed:
    return "after-confirmed";
  case TargetReason::top:
    return "top";
  }
  return {};
}

std::string_view name_of(Movement movement) {
  switch (movement) {
  case Movement::rose:
    return "rose";
  case Movement::fell:
    return "fell";
  case Movement::same:
    return "same";
  case Movement::first_seen:
    return "first-seen";
  case Movement::gone:
    return "gone";
  case Movement::unseen:
    return "unseen";
  case Movement::not_compared:
    return "not-compared";
  }
  return {};
}

std::string_view name_of(CauseKind kind) {
  switch (kind) {
  case CauseKind::window:
    return "window";
  case CauseKind::newer:
    return "newer";
  case CauseKind::new_rater:
    return "new-rater";
  case CauseKind::together:
    return "together";
  case CauseKind::policy:
    return "policy";
  case CauseKind::ladder:
    return "ladder";
  }
  return {};
}

} // namespace rung
