#include "rung/read.hpp"

#include "cli/builtin.hpp"
#include "cli/file_head.hpp"
#include "support/catch.hpp"
#include "support/cli.hpp"

#include <algorithm>
#include <filesystem>

using namespace rung;
using namespace rung::cli;
using namespace rung::test;

TEST_CASE("the ladders of the project are built in, byte for byte") {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(RUNG_SOURCE_DIR "/ladders"))
    if (entry.path().extension() == ".yaml")
      files.push_back(entry.path().stem().string());
  std::sort(files.begin(), files.end());
  REQUIRE_FALSE(files.empty());

  std::vector<std::string> built_in;
  for (const auto& ladder : builtin_ladders()) {
    built_in.emplace_back(ladder.id);
    const auto bytes = bytes_of(RUNG_SOURCE_DIR "/ladders/" + built_in.back() + ".yaml");
    CHECK((builtin_source(ladder).text() == bytes));
  }
  CHECK(built_in == files);
}

TEST_CASE("every built-in ladder is named after its id and has no errors") {
  for (const auto& ladder : builtin_ladders()) {
    CAPTURE(ladder.id);
    Diagnostics findings;
    const auto read = read_ladder(builtin_source(ladder), findings);
    REQUIRE(read);
    CHECK(read->id.value == ladder.id);
    CHECK(head_of(read->source.text()).version == read->version.value);
  }
}
