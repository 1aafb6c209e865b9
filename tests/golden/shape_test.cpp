// Every shape error, as a person meets it: tests/golden/shape/NAME.yaml holds two mistakes of one
// kind, NAME.expected the findings. A person's several files are NAME.yaml and NAME.OTHER.yaml, and
// evidence is held against shape/ladder.yaml. To add one, write both by hand.
#include "rung/check.hpp"
#include "rung/read.hpp"

#include "support/catch.hpp"
#include "support/findings.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace rung {

namespace {

namespace fs = std::filesystem;

const fs::path shape_folder = fs::path(RUNG_SOURCE_DIR) / "tests/golden/shape";

std::string read_text(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

SourceFile source(const fs::path& path) {
  return {path.filename().string(), read_text(path)};
}

std::map<std::string, std::vector<SourceFile>> shape_cases() {
  std::vector<fs::path> paths;
  for (const auto& item : fs::directory_iterator(shape_folder))
    if (item.path().extension() == ".yaml" && item.path().filename() != "ladder.yaml")
      paths.push_back(item.path());
  std::sort(paths.begin(), paths.end());
  std::map<std::string, std::vector<SourceFile>> result;
  for (const auto& path : paths) {
    const auto name = path.filename().string();
    result[name.substr(0, name.find('.'))].push_back(source(path));
  }
  return result;
}

Diagnostics find(const std::vector<SourceFile>& files) {
  Diagnostics findings;
  const auto is_evidence = [](const SourceFile& file) {
    return file.text().find("rung.evidence/1") != std::string_view::npos;
  };
  if (!std::any_of(files.begin(), files.end(), is_evidence)) {
    read_ladder(files.front(), findings);
    return findings;
  }
  const auto ladder = read_ladder(source(shape_folder / "ladder.yaml"), findings);
  REQUIRE(ladder);
  const auto draft = read_evidence(files, findings);
  if (!draft || !draft->ladder(findings))
    return findings;
  if (const auto portfolio = read_portfolio(*draft, *ladder, {}, findings))
    check_portfolio(*ladder, *portfolio, {}, findings);
  return findings;
}

} // namespace

TEST_CASE("Each kind of mistake is found at its place, with its mend") {
  for (const auto& [name, files] : shape_cases()) {
    INFO(name);
    CHECK(test::shown(find(files)) == read_text(shape_folder / (name + ".expected")));
  }
}

TEST_CASE("The order in which files are given changes no finding") {
  for (const auto& [name, files] : shape_cases()) {
    INFO(name);
    const std::vector<SourceFile> turned(files.rbegin(), files.rend());
    CHECK(test::shown(find(turned)) == test::shown(find(files)));
  }
}

TEST_CASE("Every id of a shape error has a golden file") {
  for (const auto* id : {"syntax",
                         "unknown-key",
                         "duplicate-key",
                         "missing-key",
                         "wrong-type",
                         "bad-id",
                         "bad-date",
                         "bad-version",
                         "out-of-range",
                         "duplicate-id",
                         "conflicting-files",
                         "unknown-reference",
                         "empty-document",
                         "several-documents",
                         "not-plain-yaml",
                         "too-deep",
                         "too-large",
                         "encoding",
                         "unsupported-schema",
                         "future-entry",
                         "outside-window",
                         "drifted-copy",
                         "ladder-version",
                         "not-rated",
                         "single-rater",
                         "waiver-by-other",
                         "ladder-edited"}) {
    INFO(id);
    const auto all = shape_cases();
    CHECK(std::any_of(all.begin(), all.end(), [&](const auto& item) {
      return test::shown(find(item.second)).find("[" + std::string(id) + "]") != std::string::npos;
    }));
  }
}

} // namespace rung
