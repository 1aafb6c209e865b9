// Stage 3, beside reading: which lines of an evidence file are for the person alone.
#pragma once

#include "rung/source.hpp"

#include "read/evidence.hpp"
#include "yaml/document.hpp"

#include <vector>

namespace rung {

/// The lines of `aspiration` and of every entry that says `visibility: private`.
std::vector<LineRange> find_private_lines(const Document& document, const SourceFile& file);

} // namespace rung
