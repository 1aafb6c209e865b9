// Findings as a Code Quality report of GitLab: an array of findings, each with a fingerprint by
// which GitLab tells new ones from old ones (docs.gitlab.com/ci/testing/code_quality).
//
// Names of files, texts and ids come from a FindingsReport; GitLab lays them out.
#include "render/findings_words.hpp"
#include "render/formats.hpp"
#include "render/json.hpp"

#include <algorithm>
#include <string_view>

namespace rung {

namespace {

/// GitLab has five: info, minor, major, critical, blocker. An error fails the run but no
/// production, so nothing is a blocker; a warning can hurt someone, which is more than a matter of
/// taste.
std::string_view severity_of(Severity severity) {
  switch (severity) {
  case Severity::error:
    return "critical";
  case Severity::warning:
    return "major";
  case Severity::note:
    return "info";
  }
  return "info";
}

Json gitlab_issue(const ReportedFinding& reported) {
  const auto& finding = reported.diagnostic;
  // A finding without a line is about the whole file, and GitLab wants a line: the first.
  return {{"description", message_and_help(finding)},
          {"check_name", finding.id},
          {"fingerprint", reported.fingerprint},
          {"severity", severity_of(finding.severity)},
          {"location",
           {{"path", repository_path(finding.place.file)},
            {"lines", {{"begin", std::max(finding.place.line, 1)}}}}}};
}

} // namespace

std::string findings_gitlab(const FindingsReport& report) {
  return json_text(json_list(report.findings, gitlab_issue));
}

} // namespace rung
