// Stage 6, render: texts and names of files as SARIF 2.1.0 takes them.
//
// Before: a report's words. After: the JSON sink, which escapes for JSON.
#pragma once

#include <string>
#include <string_view>

namespace rung {

/// A name of a file as a URI reference: what a URI can't hold is percent-encoded, byte by byte, and
/// an absolute path is one of the scheme `file`.
std::string sarif_uri(std::string_view name);

/// A text that stays what it is, though SARIF knows placeholders, `{0}`, and links, `[text](uri)`,
/// in a plain text message (3.11.5 and 3.11.6).
std::string sarif_message(std::string_view text);

} // namespace rung
