#include "cli/builtin.hpp"

namespace rung::cli {

std::string BuiltinFile::text() const {
  std::string text;
  for (const auto piece : pieces)
    text += piece;
  return text;
}

std::string BuiltinFile::name() const {
  return "built-in:" + std::string(id);
}

SourceFile BuiltinFile::source() const {
  return {name(), text()};
}

} // namespace rung::cli
