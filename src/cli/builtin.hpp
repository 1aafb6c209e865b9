// The ladders compiled into the binary, from ladders/*.yaml (cmake/EmbedLadders.cmake).
//
// Nothing is parsed before somebody asks. To add one: put the file, named after its id, into
// ladders/.
#pragma once

#include "rung/source.hpp"

#include <span>
#include <string>
#include <string_view>

namespace rung::cli {

struct BuiltinLadder {
  std::string_view id; ///< the file's name without its ending, which is the ladder's id
  /// The file's bytes, cut because compilers limit the length of a literal.
  std::span<const std::string_view> pieces;

  /// The name that findings give to it.
  [[nodiscard]] std::string name() const;
  [[nodiscard]] SourceFile source() const;
};

/// By id. The build writes its definition.
std::span<const BuiltinLadder> builtin_ladders();

} // namespace rung::cli
