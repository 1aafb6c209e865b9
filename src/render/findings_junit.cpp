// Findings as JUnit XML: a test case a file, which fails where a finding fails the run.
//
// Readers of JUnit know one failure a test case, so it holds all that fail, as text; what doesn't
// fail is the test case's output. Before: a FindingsReport. After: a page of test results, so no
// line of a file is quoted.
#include "render/findings_words.hpp"
#include "render/formats.hpp"
#include "render/numbers.hpp"
#include "render/xml.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <span>

namespace rung {

namespace {

/// One file's, with what fails apart.
struct Case {
  std::size_t failing = 0;
  Severity worst = Severity::note; ///< of those that fail
  std::string message;             ///< of the first that fails
  std::string failures;
  std::string output;
};

std::string finding_text(const Diagnostic& finding) {
  auto text = fmt::format("{}: {}: {} [{}]\n", place_text(finding.place), name_of(finding.severity),
                          finding.message, finding.id);
  if (!finding.help.empty())
    text += fmt::format("  help: {}\n", finding.help);
  return text;
}

Case case_of(const FindingsReport& report, std::span<const ReportedFinding> findings) {
  Case result;
  for (const auto& reported : findings) {
    const auto& finding = reported.diagnostic;
    if (!report.fails(reported)) {
      result.output += finding_text(finding);
      continue;
    }
    if (++result.failing == 1)
      result.message = finding.message;
    result.worst = std::min(result.worst, finding.severity);
    result.failures += finding_text(finding);
  }
  return result;
}

void add_case(Xml& xml, const CheckedFile& file, const Case& result) {
  xml.open("testcase", {{"classname", "rung." + std::string(name_of(file.kind))},
                        {"name", file.name},
                        {"file", std::string(repository_path(file.name))}});
  if (result.failing > 0) {
    auto message = result.message;
    if (const auto more = static_cast<int>(result.failing) - 1; more > 0)
      message += fmt::format(" (and {} more)", more);
    xml.element("failure", {{"type", std::string(name_of(result.worst))}, {"message", message}},
                result.failures);
  }
  if (!result.output.empty())
    xml.element("system-out", {}, result.output);
  xml.close();
}

std::vector<Case> cases_of(const FindingsReport& report) {
  std::vector<Case> cases;
  std::span<const ReportedFinding> rest = report.findings;
  for (const auto& file : report.files) { // in the order of the findings
    const auto last = std::ranges::find_if(rest, [&file](const ReportedFinding& finding) {
      return finding.diagnostic.place.file != file.name;
    });
    const auto count = static_cast<std::size_t>(last - rest.begin());
    cases.push_back(case_of(report, rest.first(count)));
    rest = rest.subspan(count);
  }
  return cases;
}

} // namespace

std::string findings_junit(const FindingsReport& report) {
  const auto cases = cases_of(report);
  const auto failed = std::ranges::count_if(cases, [](const Case& one) { return one.failing > 0; });
  Xml xml;
  xml.open("testsuites", {});
  xml.open("testsuite", {{"name", "rung validate"},
                         {"tests", fmt::format("{}", cases.size())},
                         {"failures", fmt::format("{}", failed)},
                         {"errors", "0"},
                         {"skipped", "0"}});
  for (std::size_t i = 0; i < cases.size(); ++i)
    add_case(xml, report.files[i], cases[i]);
  auto said = said_beside(report);
  said.push_back(findings_totals(report));
  xml.element("system-out", {}, joined(said, "\n"));
  xml.close();
  xml.close();
  return xml.take();
}

} // namespace rung
