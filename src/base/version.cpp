#include "rung/version.hpp"

namespace rung {

std::string_view version() {
  return RUNG_VERSION;
}

} // namespace rung
