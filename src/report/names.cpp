#include "rung/comparison.hpp"
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

} // namespace rung
