#include "rung/findings.hpp"

#include "support/catch.hpp"

#include <set>

namespace rung {

namespace {

/// A finding about `words` in a line, as a check makes it.
Diagnostic finding(int line, const std::string& excerpt, const std::string& words,
                   std::string subject = "levels.staff") {
  Place place;
  place.file = "ladder.yaml";
  place.line = line;
  place.column = static_cast<int>(excerpt.find(words)) + 1;
  place.length = static_cast<int>(words.size());
  place.excerpt = excerpt;
  return {Severity::warning, "vague-behaviour", place, "m", "h", std::nullopt, std::move(subject)};
}

FindingsReport findings_report(const std::vector<Diagnostic>& list,
                               Severity least = Severity::note) {
  Diagnostics found;
  for (const auto& one : list)
    found.keep(one);
  return make_findings_report({{"ladder.yaml", FileKind::ladder}}, std::span(&found, 1), least);
}

std::string fingerprint(const Diagnostic& one) {
  return findings_report({one}).findings.front().fingerprint;
}

} // namespace

TEST_CASE("A fingerprint stays when lines move, and when the line around the words changes") {
  const auto before = fingerprint(finding(12, "  behaviours: [Writes good code.]", "good code"));
  CHECK(before == fingerprint(finding(40, "    - Writes good code, mostly.", "good code")));
  CHECK(before.size() == 32);
}

TEST_CASE("A fingerprint tells other words, another subject and another check apart") {
  const auto usual = finding(12, "  - Writes good code.", "good code");
  auto check = usual;
  check.id = "trait-word";
  const std::set<std::string> all = {
      fingerprint(usual), fingerprint(finding(12, "  - Writes good code.", "good")),
      fingerprint(finding(12, "  - Writes good code.", "good code", "levels.senior")),
      fingerprint(check)};
  CHECK(all.size() == 4);
}

TEST_CASE("Findings that are alike have different fingerprints") {
  const auto usual = finding(12, "  - Writes good code.", "good code");
  const auto report = findings_report({usual, usual});
  CHECK(report.findings[0].fingerprint != report.findings[1].fingerprint);
}

TEST_CASE("A shape error's fingerprint is its line's, wherever that is indented to") {
  const auto usual = finding(12, "  tilte: Staff", "tilte", "");
  CHECK(fingerprint(usual) == fingerprint(finding(9, "      tilte: Staff", "tilte", "")));
  CHECK(fingerprint(usual) != fingerprint(finding(12, "  tilte: Senior", "tilte", "")));
}

TEST_CASE("Findings less severe than asked for are left out and not counted") {
  auto note = finding(1, "x", "x");
  note.severity = Severity::note;
  const auto report = findings_report({note, finding(2, "x", "x")}, Severity::warning);
  CHECK(report.findings.size() == 1);
  CHECK(report.notes == 0);
  CHECK(report.warnings == 1);
}

TEST_CASE("Only what is about a person is personal") {
  Diagnostics found;
  auto one = finding(1, "x", "x");
  found.keep(one);
  one.place.file = "ada.yaml";
  found.keep(one);
  const auto report = make_findings_report(
      {{"ladder.yaml", FileKind::ladder}, {"ada.yaml", FileKind::evidence}}, std::span(&found, 1));
  REQUIRE(report.findings.size() == 2);
  CHECK(report.findings[0].diagnostic.place.file == "ada.yaml");
  CHECK(report.findings[0].personal);
  CHECK_FALSE(report.findings[1].personal);
}

TEST_CASE("Each file has its counts, and a file that nobody listed is listed too") {
  Diagnostics found;
  auto one = finding(1, "x", "x");
  one.place.file = "z.yaml";
  found.keep(one);
  one.place.file = "a.yaml";
  one.severity = Severity::error;
  found.keep(one);
  one.severity = Severity::note;
  found.keep(one);
  const auto report =
      make_findings_report({{"z.yaml", FileKind::ladder}, {"clean.yaml"}}, std::span(&found, 1));
  REQUIRE(report.files.size() == 3);
  const auto& unlisted = report.files[0];
  CHECK(unlisted.name == "a.yaml");
  CHECK(unlisted.kind == FileKind::unknown);
  CHECK(unlisted.errors == 1);
  CHECK(unlisted.notes == 1);
  CHECK(report.files[1].name == "clean.yaml");
  CHECK(report.files[1].warnings == 0);
  CHECK(report.files[2].warnings == 1);
}

TEST_CASE("A check is one rule, with its own severity, however severe its findings are") {
  auto note = finding(1, "x", "x");
  note.id = "future-entry";
  note.severity = Severity::note;
  auto unknown = finding(2, "x", "x");
  unknown.id = "a-new-check";
  auto worse = unknown;
  worse.severity = Severity::error;
  const auto report = findings_report({note, unknown, worse});
  REQUIRE(report.rules.size() == 2);
  CHECK(report.rules[0].id == "a-new-check");
  CHECK(report.rules[0].severity == Severity::error);
  CHECK(report.rules[0].summary.empty());
  CHECK(report.rules[1].id == "future-entry");
  CHECK(report.rules[1].severity == Severity::error);
  CHECK_FALSE(report.rules[1].why.empty());
}

TEST_CASE("Errors fail a run, and warnings where it is strict") {
  auto error = finding(1, "x", "x");
  error.severity = Severity::error;
  auto report = findings_report({error, finding(2, "x", "x")});
  CHECK(report.fails(report.findings[0]));
  CHECK_FALSE(report.fails(report.findings[1]));
  report.failing = Severity::warning;
  CHECK(report.fails(report.findings[1]));
}

} // namespace rung
