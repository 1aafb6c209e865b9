// Every check, on mistakes and on near misses: tests/golden/checks (its README tells how to write
// a case), and on the examples that `rung checks ID` and docs/checks.md show.
#include "support/catch.hpp"
#include "support/check_cases.hpp"
#include "support/findings.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>

namespace rung {

namespace {

namespace fs = std::filesystem;

const fs::path check_folder = fs::path(RUNG_SOURCE_DIR) / "tests/golden/checks";

using test::CheckCase;

template <class Visit>
void each_check(Visit visit) {
  for (const auto& group : check_groups())
    for (const auto* check : group.checks)
      visit(*check);
}

bool is_shape(const Check& check) {
  const auto& shapes = check_groups().front();
  return shapes.title == "Shape" && std::ranges::count(shapes.checks, &check) > 0;
}

/// Only this check; shape errors stay, and spoil the case.
CheckSelection only(const Check& check) {
  return {.only = {std::string(check.id)}, .disabled = {}};
}

std::string shown_all(const std::vector<Diagnostic>& findings) {
  std::string text;
  for (const auto& finding : findings)
    text += test::shown(finding);
  return text;
}

bool expected_ids(const Check& check, const CheckCase& made,
                  const std::vector<Diagnostic>& findings) {
  const auto is_one = [&](const Diagnostic& finding) { return finding.id == check.id; };
  const auto may = [&](const Diagnostic& finding) {
    return is_one(finding) || std::ranges::count(made.also, finding.id) > 0;
  };
  return std::ranges::any_of(findings, is_one) && std::ranges::all_of(findings, may);
}

std::string found(const Check& check, const CheckCase& made) {
  if (made.kind != CheckCase::Kind::shipped)
    return test::shown(test::findings_in(made.body, only(check)));
  const auto findings = test::new_findings(made.file, made.body);
  INFO(shown_all(findings));
  CHECK(expected_ids(check, made, findings));
  return shown_all(findings);
}

void run_cases(const Check& check, const fs::path& path) {
  auto cases = test::read_cases(path);
  const auto count = [&](CheckCase::Kind kind) {
    return std::ranges::count(cases, kind, &CheckCase::kind);
  };
  CHECK(count(CheckCase::Kind::finds) >= 1);
  CHECK(count(CheckCase::Kind::silent) >= 3);
  CHECK(count(CheckCase::Kind::shipped) >= 1);
  const bool update = std::getenv("RUNG_UPDATE_GOLDEN") != nullptr;
  for (auto& made : cases) {
    INFO(made.title + made.file);
    const auto says = found(check, made);
    if (update && made.kind != CheckCase::Kind::silent)
      made.says = says;
    CHECK(says == made.says);
    if (made.kind != CheckCase::Kind::silent)
      CHECK(says.find("[" + std::string(check.id) + "]") != std::string::npos);
  }
  if (update) {
    const auto text = test::write_cases(path, cases);
    std::ofstream(path, std::ios::binary) << text;
  }
}

} // namespace

TEST_CASE("every check finds its mistakes and leaves near misses alone") {
  each_check([](const Check& check) {
    if (is_shape(check))
      return; // tests/golden/shape
    DYNAMIC_SECTION(check.id) {
      const auto path = check_folder / (std::string(check.id) + ".case");
      INFO(path.string());
      REQUIRE(fs::exists(path));
      run_cases(check, path);
    }
  });
}

TEST_CASE("every check's bad example has that finding and its good one none") {
  each_check([](const Check& check) {
    if (check.bad.empty())
      return;
    INFO(check.id);
    const auto bad = test::findings_in(check.bad, only(check));
    INFO(test::shown(bad));
    CHECK_FALSE(bad.all().empty());
    CHECK(std::ranges::all_of(bad.all(), [&](const auto& found) { return found.id == check.id; }));
    CHECK(test::shown(test::findings_in(check.good, only(check))).empty());
  });
}

TEST_CASE("every file of cases is a check's") {
  for (const auto& file : fs::directory_iterator(check_folder)) {
    INFO(file.path().string());
    if (file.path().extension() == ".case")
      CHECK(check_named(file.path().stem().string()) != nullptr);
  }
}

TEST_CASE("the texts that cases begin from have no findings") {
  CHECK(test::shown(test::findings_in("", {})).empty());
  CHECK(test::shown(test::findings_in("track: ic\n", {})).empty());
}

} // namespace rung
