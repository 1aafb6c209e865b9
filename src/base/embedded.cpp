#include "base/embedded.hpp"

namespace rung {

std::string EmbeddedFile::text() const {
  std::string text;
  for (const auto piece : pieces)
    text += piece;
  return text;
}

} // namespace rung
