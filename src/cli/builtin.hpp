// Files compiled into the binary (cmake/EmbedFiles.cmake): the ladders of ladders/*.yaml and the
// JSON Schemas of docs/schema/.
//
// Nothing is parsed before somebody asks. To add a ladder: put the file, named after its id, into
// ladders/. To add a schema: docs/schema/KIND.schema.json, and its row in schema.cpp.
#pragma once

#include "rung/source.hpp"

#include "base/embedded.hpp"

#include <span>
#include <string>

namespace rung::cli {

/// By id: a ladder's, or the kind of document that a schema is for. The build writes their
/// definitions.
std::span<const EmbeddedFile> builtin_ladders();
std::span<const EmbeddedFile> builtin_schemas();

/// The name that findings give to it.
std::string builtin_name(const EmbeddedFile& file);
SourceFile builtin_source(const EmbeddedFile& file);

} // namespace rung::cli
