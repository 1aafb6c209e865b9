// Stage 3, first step: whether a document is of the kind and version that is to be read.
#pragma once

#include "yaml/mapping.hpp"

#include <string_view>

namespace rung {

/// `kind` is "ladder" or "evidence". False, with an `unsupported-schema`, where the document says
/// to be something else; a document that says nothing is read on, and misses a key.
bool check_schema(ReadContext& reading, std::string_view kind);

} // namespace rung
