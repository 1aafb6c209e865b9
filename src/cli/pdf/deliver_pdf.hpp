// A report's page, delivered as PDF.
//
// Before: what render/ made as HTML. Where no browser prints it, the page itself is written, for
// its reader to print; the run has failed all the same.
#pragma once

#include "cli/inputs.hpp"
#include "cli/output.hpp"
#include "cli/streams.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace rung::cli {

/// Like `deliver`. Throws a UsageError before all work where it would go to a terminal, and an
/// IoError where there is no PDF: the page then lies beside the file, in one that ends in .html,
/// unless such a file was there.
void deliver_pdf(std::string_view html, const std::optional<std::string>& path, Content content,
                 const Inputs& inputs, const Streams& streams);

} // namespace rung::cli
