#include "cli/builtin.hpp"

#include <utility>

namespace rung::cli {

std::string BuiltinLadder::name() const {
  return "built-in:" + std::string(id);
}

SourceFile BuiltinLadder::source() const {
  std::string text;
  for (const auto piece : pieces)
    text += piece;
  return {name(), std::move(text)};
}

} // namespace rung::cli
