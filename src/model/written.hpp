// Stage 2: from a part of a text back to where it stands in the file.
//
// A value keeps the place where it was written; inside, quotes, escapes and the line breaks of
// folded text make the file longer than the value. For the carets of findings about words.
#pragma once

#include "rung/source.hpp"

#include <cstddef>

namespace rung {

/// The stretch of the file that holds `length` bytes of the text's value from `begin` on; of a
/// stretch that goes over several lines its first. The text's own place where it can't be found.
Span part_of(const SourceFile& file, const Text& text, std::size_t begin, std::size_t length);

} // namespace rung
