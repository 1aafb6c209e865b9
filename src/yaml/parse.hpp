// Stage 1 of the data's way: text -> Document. The only way into yaml-cpp, whose exceptions end
// here.
//
//   bytes -> size and encoding (base/encoding) -> JSON's surrogate pairs (surrogates)
//         -> yaml-cpp's events (builder) or its complaint, translated (syntax)
//         -> duplicate keys (duplicates) -> Document
//
// Every refusal is a finding with its place; time and memory are bounded whatever the text.
#pragma once

#include "yaml/document.hpp"
#include "yaml/findings.hpp"

#include <cstddef>
#include <optional>

namespace rung {

inline constexpr std::size_t most_file_bytes = std::size_t{1024} * 1024;

/// nullopt where the text has no structure to go on with: it is empty, or its syntax is broken.
std::optional<Document> parse_document(Findings& findings);

} // namespace rung
