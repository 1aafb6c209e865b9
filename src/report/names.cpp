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

} // namespace rung
