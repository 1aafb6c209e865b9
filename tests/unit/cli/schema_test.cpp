// rung schema: the JSON Schemas in the binary.
#include "cli/builtin.hpp"
#include "support/catch.hpp"
#include "support/cli.hpp"

#include <algorithm>
#include <filesystem>
#include <sstream>

using namespace rung;
using namespace rung::test;
using Catch::Matchers::Contains;

namespace {

std::string path_of(std::string_view kind) {
  return RUNG_SOURCE_DIR "/docs/schema/" + std::string(kind) + ".schema.json";
}

/// The first word of each line.
std::vector<std::string> first_words(const std::string& text) {
  std::vector<std::string> words;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);)
    words.push_back(line.substr(0, line.find(' ')));
  return words;
}

} // namespace

TEST_CASE("the schemas of the project are built in, each under the kind it is for") {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(RUNG_SOURCE_DIR "/docs/schema"))
    files.push_back(entry.path().filename().string());
  std::sort(files.begin(), files.end());
  std::vector<std::string> built_in;
  for (const auto& schema : cli::builtin_schemas())
    built_in.push_back(std::string(schema.id) + ".schema.json");
  CHECK(built_in == files);
}

TEST_CASE("a schema is printed byte for byte") {
  CommandLine rung;
  for (const auto& schema : cli::builtin_schemas()) {
    const std::string kind(schema.id);
    CAPTURE(kind);
    const auto bytes = bytes_of(path_of(kind));
    REQUIRE_FALSE(bytes.empty());
    CHECK(rung.run("schema " + kind) == 0);
    CHECK((rung.out() == bytes));
    CHECK(rung.err().empty());
    CHECK(rung.run("schema -o copy.json " + kind) == 0);
    CHECK(rung.out().empty());
    CHECK((rung.read("copy.json") == bytes));
  }
}

TEST_CASE("without a kind, every kind of schema is listed once") {
  CommandLine rung;
  CHECK(rung.run("schema") == 0);
  CHECK(rung.err().empty());
  CHECK_THAT(rung.out(), Contains("rung.ladder/1") && Contains("rung.evidence/1") &&
                             Contains("rung.assessment/1") && Contains("rung.findings/1"));
  auto listed = first_words(rung.out());
  CHECK(listed.front() == "ladder");
  std::sort(listed.begin(), listed.end());
  std::vector<std::string> built_in;
  for (const auto& schema : cli::builtin_schemas())
    built_in.emplace_back(schema.id);
  std::sort(built_in.begin(), built_in.end());
  CHECK(listed == built_in);
}

TEST_CASE("a kind of schema that isn't there is wrong usage, with the nearest one") {
  CommandLine rung;
  CHECK(rung.run("schema lader") == 2);
  CHECK(rung.out().empty());
  CHECK(rung.err() ==
        "rung: there is no schema 'lader'\n"
        "help: did you mean 'ladder'? there are: ladder, evidence, assessment, comparison, "
        "history, plan, prep, packet, findings, ladder-view, level-comparison\n");
  CHECK(rung.run("schema ladder evidence") == 2);
  CHECK(rung.err() == "rung: schema takes one kind, and got 2\n"
                      "help: 'rung schema' lists the kinds\n");
  CHECK(rung.run("schema ladder --format json") == 2);
  CHECK(rung.run("schema lader -o copy.json") == 2);
  CHECK(rung.names().empty());
}
