// Files compiled into the binary (cmake/EmbedFiles.cmake writes the functions that list them).
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace rung {

struct EmbeddedFile {
  /// The file's name up to its first dot.
  std::string_view id;
  /// The file's bytes, cut because compilers limit the length of a literal.
  std::span<const std::string_view> pieces;

  [[nodiscard]] std::string text() const;
};

} // namespace rung
