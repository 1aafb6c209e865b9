// What the verbs print, to the byte: each `report/<name>.cmd` holds a command line (and, a line
// each, environment variables and `exit N`), `<name>.out` beside it what standard output has to be.
//
// After a wanted change of output: RUNG_UPDATE_GOLDEN=1 build/dev/tests/golden, then read the diff.
#include "support/catch.hpp"
#include "support/cli.hpp"

#include <algorithm>

using namespace rung::test;

namespace {

const std::filesystem::path root = RUNG_SOURCE_DIR;

std::vector<std::filesystem::path> report_cases() {
  std::vector<std::filesystem::path> found;
  for (const auto& file : std::filesystem::directory_iterator(root / "tests/golden/report"))
    if (file.path().extension() == ".cmd")
      found.push_back(file.path());
  std::sort(found.begin(), found.end());
  return found;
}

struct Run {
  std::string args;
  int status = 0;
};

/// Prepares a run in the project's folder.
Run prepare(CommandLine& rung, const std::filesystem::path& file) {
  std::filesystem::current_path(root);
  std::istringstream lines(bytes_of(file));
  Run run;
  std::getline(lines, run.args);
  for (std::string line; std::getline(lines, line);) {
    const std::size_t equals = line.find('=');
    if (equals == std::string::npos)
      run.status = std::stoi(line.substr(line.find(' ')));
    else
      rung.environment(line.substr(0, equals), line.substr(equals + 1));
  }
  return run;
}

/// Without what stands between two marks, in the first place where they do.
void drop_between(std::string& text, const std::string& from, const std::string& to) {
  const auto start = text.find(from);
  if (start == std::string::npos)
    return;
  const auto end = text.find(to, start + from.size());
  text.erase(start + from.size(), end - start - from.size());
}

/// A page without its style sheet and the hash that names it, which would change with every colour
/// (tests/site and tests/browser hold the one to the other).
std::string without_style(std::string text) {
  if (text.starts_with("<!doctype html>")) {
    drop_between(text, "<style>", "</style>");
    drop_between(text, "&#39;sha256-", "&#39;");
  }
  return text;
}

} // namespace

TEST_CASE("every command prints its golden output") {
  const bool update = std::getenv("RUNG_UPDATE_GOLDEN") != nullptr;
  const auto all = report_cases();
  REQUIRE(all.size() >= 10);
  for (const auto& file : all) {
    INFO(file.filename().string());
    CommandLine rung;
    const auto run = prepare(rung, file);
    rung.run(run.args);
    CHECK(rung.status() == run.status);
    CHECK(rung.err().empty());
    auto expected = file;
    expected.replace_extension(".out");
    const auto shown = without_style(rung.out());
    if (update)
      std::ofstream(expected, std::ios::binary) << shown;
    CHECK(shown == bytes_of(expected));
  }
}

TEST_CASE("docs/checks.md is what the checks say of themselves") {
  CommandLine rung;
  REQUIRE(rung.run("checks --format md") == 0);
  const auto page = root / "docs/checks.md";
  if (std::getenv("RUNG_UPDATE_GOLDEN") != nullptr)
    std::ofstream(page, std::ios::binary) << rung.out();
  CHECK(rung.out() == bytes_of(page));
}
