// Findings in the format asked for. To add one: its name in FindingsFormat and below, its function
// in formats.hpp and in a file of its own, its row in docs/ci.md.
#include "rung/render.hpp"

#include "render/formats.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <stdexcept>

namespace rung {

namespace {

constexpr std::array<std::string_view, 6> findings_format_names = {"text",   "json",   "sarif",
                                                                   "github", "gitlab", "junit"};

} // namespace

std::string_view name_of(FindingsFormat format) {
  return findings_format_names.at(static_cast<std::size_t>(format));
}

std::optional<FindingsFormat> findings_format_named(std::string_view name) {
  const auto* found = std::ranges::find(findings_format_names, name);
  if (found == findings_format_names.end())
    return std::nullopt;
  return static_cast<FindingsFormat>(found - findings_format_names.begin());
}

std::string render_findings(const FindingsReport& report, FindingsFormat format, const Style& style,
                            bool all) {
  switch (format) {
  case FindingsFormat::text:
    return findings_text(report, style, all);
  case FindingsFormat::json:
    return findings_json(report);
  case FindingsFormat::sarif:
    return findings_sarif(report);
  case FindingsFormat::github:
    return findings_github(report);
  case FindingsFormat::gitlab:
    return findings_gitlab(report);
  case FindingsFormat::junit:
    return findings_junit(report);
  }
  throw std::logic_error("no such format of findings");
}

} // namespace rung
