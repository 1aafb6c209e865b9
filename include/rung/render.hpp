// Stage 6, the last of the data's way: report values -> text in a format.
//
// A renderer lays out and escapes for its own sink (a terminal, Markdown, JSON, CSV); it decides
// nothing. To add a format: see CONTRIBUTING.md.
#pragma once

#include "rung/diagnostics.hpp"
#include "rung/explain.hpp"
#include "rung/report.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace rung {

enum class Format { text, md, json, csv };

std::string_view name_of(Format format);
std::optional<Format> format_named(std::string_view name);

/// How text is laid out; the other formats don't look at it.
struct Style {
  int width = 80; ///< display columns
  bool color = false;
  bool ascii = false; ///< no box or block characters
};

std::string render(const AssessmentReport& report, Format format, const Style& style);
/// Text, Markdown or JSON; nothing of a derivation fits into a CSV.
std::string render(const ExplainReport& report, Format format, const Style& style);
/// The findings as text: each with its place, the line, a caret and the mend.
std::string render_findings(const Diagnostics& diagnostics, const Style& style);

} // namespace rung
