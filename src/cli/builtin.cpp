#include "cli/builtin.hpp"

namespace rung::cli {

std::string builtin_name(const EmbeddedFile& file) {
  return "built-in:" + std::string(file.id);
}

SourceFile builtin_source(const EmbeddedFile& file) {
  return {builtin_name(file), file.text()};
}

} // namespace rung::cli
