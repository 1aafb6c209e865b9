// A page as PDF: a browser of the Chromium family prints it.
//
// Before: the HTML of a report, whole in itself. After: the bytes of a PDF, for deliver.hpp. The
// browser is another program: it gets an empty home of its own, no network and a minute; nothing of
// it is left. What it makes isn't trusted to be a PDF before it was looked at.
#pragma once

#include "cli/streams.hpp"

#include <chrono>
#include <string>
#include <string_view>

namespace rung::cli {

/// The path of the browser: the one that RUNG_BROWSER names (a path, or a name on PATH), else the
/// first that is found on PATH. Throws an IoError that names what was looked for.
std::string find_browser(const Environment& environment);

/// The same bytes for the same page and browser: they hold no date. Throws an IoError that says
/// what the browser did instead.
std::string print_page(std::string_view html, const Environment& environment,
                       std::chrono::milliseconds patience = std::chrono::minutes(1));

} // namespace rung::cli
