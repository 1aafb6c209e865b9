// Findings as annotations of GitHub: a workflow command a finding, which a runner reads from
// standard output.
//
// What a command's data may not hold is percent-encoded, as the toolkit of GitHub Actions does it
// (packages/core/src/command.ts), so that no text of a file begins a command of its own. A runner
// also takes "##[" for the start of one, anywhere in a line; there is no code for it, so it gets a
// space. Before: a FindingsReport. After: the log of a run.
#include "render/findings_words.hpp"
#include "render/formats.hpp"
#include "render/visible.hpp"

#include <fmt/format.h>

#include <string_view>

namespace rung {

namespace {

std::string without_old_commands(std::string_view text) {
  std::string out;
  for (const char byte : text) {
    if (byte == '[' && out.ends_with("##"))
      out += ' ';
    out += byte;
  }
  return out;
}

/// `codes`: the bytes to be encoded.
std::string escaped_command(std::string_view text, std::string_view codes) {
  std::string out;
  for (const char byte : without_old_commands(visible(text, Breaks::keep)))
    if (codes.find(byte) == std::string_view::npos)
      out += byte;
    else
      out += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
  return out;
}

std::string as_data(std::string_view text) {
  return escaped_command(text, "%\r\n");
}

std::string as_property(std::string_view text) {
  return escaped_command(text, "%\r\n:,");
}

std::string_view command_of(Severity severity) {
  switch (severity) {
  case Severity::error:
    return "error";
  case Severity::warning:
    return "warning";
  case Severity::note:
    return "notice";
  }
  return "notice";
}

std::string annotation(const Diagnostic& finding) {
  const auto& place = finding.place;
  auto line = fmt::format("::{} file={}", command_of(finding.severity),
                          as_property(repository_path(place.file)));
  if (place.line > 0)
    line += fmt::format(",line={}", place.line);
  if (place.line > 0 && place.column > 0) {
    line += fmt::format(",col={}", place.column);
    if (place.length > 0)
      line += fmt::format(",endColumn={}", place.column + place.length);
  }
  return line + fmt::format(",title={}::{}\n", as_property(finding.id),
                            as_data(message_and_help(finding)));
}

} // namespace

std::string findings_github(const FindingsReport& report) {
  std::string out;
  for (const auto& finding : report.findings)
    out += annotation(finding.diagnostic);
  for (const auto& line : said_beside(report))
    out += fmt::format("::notice title=rung::{}\n", as_data(line));
  return out + findings_totals(report) + "\n";
}

} // namespace rung
