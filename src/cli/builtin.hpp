// Files compiled into the binary (cmake/EmbedFiles.cmake): the ladders of ladders/*.yaml and the
// JSON Schemas of docs/schema/.
//
// Nothing is parsed before somebody asks. To add a ladder: put the file, named after its id, into
// ladders/. To add a schema: docs/schema/KIND.schema.json, and its row in schema.cpp.
#pragma once

#include "rung/source.hpp"

#include <span>
#include <string>
#include <string_view>

namespace rung::cli {

struct BuiltinFile {
  /// The file's name up to its first dot: a ladder's id, or the kind of document that a schema is
  /// for.
  std::string_view id;
  /// The file's bytes, cut because compilers limit the length of a literal.
  std::span<const std::string_view> pieces;

  [[nodiscard]] std::string text() const;
  /// The name that findings give to it.
  [[nodiscard]] std::string name() const;
  [[nodiscard]] SourceFile source() const;
};

/// By id. The build writes their definitions.
std::span<const BuiltinFile> builtin_ladders();
std::span<const BuiltinFile> builtin_schemas();

} // namespace rung::cli
