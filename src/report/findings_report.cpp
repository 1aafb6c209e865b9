// From Diagnostics to a FindingsReport: order, counts, fingerprints.
#include "rung/check.hpp"
#include "rung/findings.hpp"
#include "rung/version.hpp"

#include "base/sha256.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace rung {

namespace {

/// The byte at which a line's `point`-th code point begins (0-based), or its end.
std::size_t byte_of(std::string_view line, int point) {
  std::size_t at = 0;
  for (; at < line.size(); ++at) {
    const bool begins = (static_cast<unsigned char>(line[at]) & 0xC0U) != 0x80U;
    if (begins && point-- == 0)
      break;
  }
  return at;
}

std::string_view without_blanks_around(std::string_view text) {
  constexpr std::string_view blanks = " \t";
  const auto from = std::min(text.find_first_not_of(blanks), text.size());
  text.remove_prefix(from);
  return text.substr(0, text.find_last_not_of(blanks) + 1);
}

/// What a finding means in its line, however far down the line is: the words underlined; without a
/// subject, which a check has, the whole line.
std::string_view words_meant(const Diagnostic& finding) {
  const auto& place = finding.place;
  if (finding.subject.empty() || place.length == 0)
    return without_blanks_around(place.excerpt);
  const auto from = byte_of(place.excerpt, place.column - 1);
  const auto rest = std::string_view(place.excerpt).substr(from);
  return rest.substr(0, byte_of(rest, place.length));
}

/// Two findings that are alike in everything are told apart by their order.
class Fingerprints {
public:
  std::string of(const Diagnostic& finding) {
    const auto what = fmt::format("{}\n{}\n{}\n{}", finding.id, finding.place.file, finding.subject,
                                  words_meant(finding));
    return sha256_hex(fmt::format("{}\n{}", what, ++seen_[what])).substr(0, digits);
  }

private:
  static constexpr std::size_t digits = 32;
  std::map<std::string, int> seen_;
};

std::vector<CheckCount> count_by_check(const std::vector<ReportedFinding>& findings) {
  std::map<std::pair<std::string, Severity>, std::size_t> counts;
  for (const auto& finding : findings)
    ++counts[{finding.diagnostic.id, finding.diagnostic.severity}];
  std::vector<CheckCount> list;
  for (const auto& [key, count] : counts) {
    const auto* check = check_named(key.first);
    list.push_back({key.first, key.second, check == nullptr ? "" : check->summary, count});
  }
  std::ranges::stable_sort(list, {}, [](const CheckCount& item) {
    return std::pair(item.severity, -static_cast<std::ptrdiff_t>(item.count));
  });
  return list;
}

/// Of the report as a whole or of one of its files.
template <class Counts>
void count(Counts& counts, Severity severity) {
  switch (severity) {
  case Severity::error:
    ++counts.errors;
    return;
  case Severity::warning:
    ++counts.warnings;
    return;
  case Severity::note:
    ++counts.notes;
  }
}

std::vector<ReportedRule> rules_of(const std::vector<CheckCount>& counts) {
  std::map<std::string_view, ReportedRule> rules;
  for (const auto& item : counts) { // the most severe first
    const auto [place, is_new] = rules.try_emplace(item.id);
    if (!is_new)
      continue;
    if (const auto* check = check_named(item.id))
      place->second = {item.id,    check->severity, check->summary,
                       check->why, check->bad,      check->good};
    else
      place->second = {item.id, item.severity, {}, {}, {}, {}};
  }
  std::vector<ReportedRule> list;
  list.reserve(rules.size());
  for (auto& [id, rule] : rules)
    list.push_back(std::move(rule));
  return list;
}

/// Counts what is found in each file, and adds the files that nobody listed.
void count_by_file(std::vector<CheckedFile>& files, const std::vector<ReportedFinding>& findings) {
  std::map<std::string, std::size_t> index;
  for (std::size_t i = 0; i < files.size(); ++i)
    index.emplace(files[i].name, i);
  for (const auto& finding : findings) {
    const auto& name = finding.diagnostic.place.file;
    const auto [place, is_new] = index.try_emplace(name, files.size());
    if (is_new)
      files.push_back({name, FileKind::unknown});
    count(files[place->second], finding.diagnostic.severity);
  }
  std::ranges::sort(files, {}, &CheckedFile::name);
}

} // namespace

std::string_view name_of(FileKind kind) {
  switch (kind) {
  case FileKind::ladder:
    return "ladder";
  case FileKind::evidence:
    return "evidence";
  case FileKind::unknown:
    return "unknown";
  }
  return "";
}

FindingsReport make_findings_report(std::vector<CheckedFile> files,
                                    std::span<const Diagnostics> found, Severity least) {
  FindingsReport report;
  report.rung_version = version();
  std::set<std::string_view> personal;
  for (const auto& file : files)
    if (file.kind == FileKind::evidence)
      personal.insert(file.name);
  for (const auto& run : found) {
    report.left_out += run.left_out();
    report.errors += run.left_out(); // only shape errors have a limit
    for (const auto& finding : run.all())
      if (finding.severity <= least)
        report.findings.push_back({finding, "", personal.contains(finding.place.file)});
  }
  std::ranges::stable_sort(report.findings, {}, [](const ReportedFinding& finding) {
    const auto& place = finding.diagnostic.place;
    return std::tuple(std::string_view(place.file), place.line, place.column);
  });
  Fingerprints fingerprints;
  for (auto& finding : report.findings) {
    finding.fingerprint = fingerprints.of(finding.diagnostic);
    count(report, finding.diagnostic.severity);
  }
  report.by_check = count_by_check(report.findings);
  report.rules = rules_of(report.by_check);
  count_by_file(files, report.findings);
  report.files = std::move(files);
  return report;
}

FindingsReport make_findings_report(const Diagnostics& found) {
  return make_findings_report({}, std::span(&found, 1));
}

} // namespace rung
