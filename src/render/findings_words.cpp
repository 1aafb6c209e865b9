#include "render/findings_words.hpp"

#include "render/numbers.hpp"

#include <fmt/format.h>

#include <cstddef>

namespace rung {

namespace {

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return count_of(static_cast<int>(count), one, many);
}

} // namespace

std::string place_text(const Place& place) {
  if (place.line == 0)
    return place.file;
  if (place.column == 0)
    return fmt::format("{}:{}", place.file, place.line);
  return fmt::format("{}:{}:{}", place.file, place.line, place.column);
}

std::string findings_totals(const FindingsReport& report) {
  auto text = fmt::format("{}, {}, {}", counted(report.files.size(), "file", "files"),
                          counted(report.errors, "error", "errors"),
                          counted(report.warnings, "warning", "warnings"));
  if (report.notes > 0)
    text += ", " + counted(report.notes, "note", "notes");
  if (report.skipped > 0)
    text += fmt::format("; {} skipped, neither a ladder nor evidence",
                        counted(report.skipped, "file", "files"));
  return text;
}

std::string beyond_limit(const FindingsReport& report) {
  if (report.left_out == 0)
    return {};
  return fmt::format("{} more beyond the {} of a file", counted(report.left_out, "error", "errors"),
                     Diagnostics::limit_per_file);
}

std::vector<std::string> said_beside(const FindingsReport& report) {
  auto lines = report.remarks;
  if (auto more = beyond_limit(report); !more.empty())
    lines.push_back(std::move(more));
  return lines;
}

std::string_view repository_path(std::string_view name) {
  while (name.starts_with("./") && name.find_first_not_of("./") != std::string_view::npos) {
    name.remove_prefix(2);
    name.remove_prefix(name.find_first_not_of('/'));
  }
  return name;
}

std::string message_and_help(const Diagnostic& finding) {
  return finding.help.empty() ? finding.message : finding.message + "\n" + finding.help;
}

} // namespace rung
