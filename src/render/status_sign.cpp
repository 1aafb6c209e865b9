#include "render/status_sign.hpp"

namespace rung {

StatusSign sign_of(Status status, const Glyphs& glyphs) {
  switch (status) {
  case Status::met:
    return {glyphs.met, Ink::good};
  case Status::below:
    return {glyphs.unmet, Ink::bad};
  case Status::unknown:
    return {glyphs.unknown, Ink::warn};
  case Status::waived:
    return {glyphs.waived, Ink::accent};
  case Status::not_expected:
    return {glyphs.extra, Ink::dim};
  }
  return {};
}

} // namespace rung
