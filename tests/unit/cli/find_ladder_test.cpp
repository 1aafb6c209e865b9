#include "cli/failure.hpp"
#include "cli/find_ladder.hpp"
#include "support/catch.hpp"
#include "support/cli.hpp"

using namespace rung;
using namespace rung::cli;
using namespace rung::test;

namespace fs = std::filesystem;

namespace {

/// Asks for `id` or `id@version` and shows the file found and its version, or the help.
std::string found(const std::string& wanted, const fs::path& beside = "",
                  const std::string& folders = "") {
  Streams streams;
  streams.environment = [&](const std::string& name) -> std::optional<std::string> {
    return name == "RUNG_LADDERS" ? std::optional(folders) : std::nullopt;
  };
  const auto at = wanted.find('@');
  const auto id = wanted.substr(0, at);
  const auto search =
      LadderShelves(streams).find(id, at == std::string::npos ? "" : wanted.substr(at + 1), beside);
  return search.file ? search.file->source.name() : search.help(id);
}

/// The ladder that evidence/ada.yaml finds by its path.
std::string found_by_path(const std::string& path) {
  EvidenceDraft::LadderWish wish;
  wish.path = path;
  wish.file = "evidence/ada.yaml";
  const Streams streams;
  Diagnostics findings;
  const auto file = LadderShelves(streams).find(wish, findings);
  return file ? file->source.name() : "";
}

} // namespace

TEST_CASE("a ladder is found in a folder beside the evidence, or above it, the nearest first") {
  CommandLine rung;
  rung.file("ladders/small.yaml", ladder_text());
  rung.file("team/ada/self.yaml", "");
  CHECK(found("small") == "ladders/small.yaml");
  CHECK(found("small", "team/ada") == "ladders/small.yaml");
  rung.file("team/ladders/small.yaml", ladder_text());
  CHECK(found("small", "team/ada") == "team/ladders/small.yaml");
  CHECK(found("small") == "ladders/small.yaml");
  rung.file("team/ada/ladders/small.yaml", ladder_text("other"));
  CHECK(found("small", "team/ada") == "team/ladders/small.yaml");
  fs::current_path("team/ada");
  CHECK(found("small") == "../ladders/small.yaml");
  CHECK(found("small", rung.folder() / "team/ada") ==
        (rung.folder() / "team/ladders/small.yaml").string());
}

TEST_CASE("the folders of RUNG_LADDERS come first, in their order") {
  CommandLine rung;
  rung.file("ladders/small.yaml", ladder_text());
  rung.file("one/small.yaml", ladder_text());
  rung.file("two/small.yaml", ladder_text());
  rung.file("two/software-engineering.yaml", ladder_text("software-engineering"));
  CHECK(found("small", "", "one:two") == "one/small.yaml");
  CHECK(found("small", "", ":none::two:one:") == "two/small.yaml");
  CHECK(found("software-engineering", "", "one:two") == "two/software-engineering.yaml");
  CHECK(found("software-engineering", "", "one") == "built-in:software-engineering");
}

TEST_CASE("it is the id inside that counts, not the name of the file") {
  CommandLine rung;
  rung.file("ladders/small.yaml", ladder_text("large"));
  rung.file("ladders/any name.yml", ladder_text("small"));
  rung.file("ladders/flow.json",
            R"({"schema": "rung.ladder/1", "id": "flow", "version": "1.0.0"})");
  rung.file("ladders/evidence.yaml", "schema: rung.evidence/1\nid: tricky\n");
  CHECK(found("small") == "ladders/any name.yml");
  CHECK(found("large") == "ladders/small.yaml");
  CHECK(found("flow") == "ladders/flow.json");
  CHECK_THAT(found("tricky"), Catch::Matchers::Contains("looked in ladders and the built-in"));
}

TEST_CASE("within a folder the version asked for is preferred, then the greatest") {
  CommandLine rung;
  rung.file("ladders/a.yaml", ladder_text("small", "1.0.0"));
  rung.file("ladders/b.yaml", ladder_text("small", "1.10.0"));
  rung.file("ladders/c.yaml", ladder_text("small", "1.9.2"));
  rung.file("ladders/d.yaml", ladder_text("small", "1.9.0"));
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"small", "b"},       {"small@1.0", "a"},   {"small@1.9", "c"}, {"small@1.9.0", "d"},
      {"small@1.10", "b"},  {"small@1", "b"},     {"small@1.1", "b"}, {"small@2.0", "b"},
      {"small@1.0.0", "a"}, {"small@1.0.7", "b"},
  };
  for (const auto& [wanted, file] : rows) {
    CAPTURE(wanted);
    CHECK(found(wanted) == "ladders/" + file + ".yaml");
  }
}

TEST_CASE("a nearer ladder of another version wins over a farther one, and is reported later") {
  CommandLine rung;
  rung.file("ladders/small.yaml", ladder_text("small", "1.0.0"));
  rung.file("team/ladders/small.yaml", ladder_text("small", "2.0.0"));
  CHECK(found("small@1.0", "team") == "team/ladders/small.yaml");
}

TEST_CASE("a ladder with a mistake in it is found all the same, for its reader to say so") {
  CommandLine rung;
  rung.file("ladders/software-engineering.yaml",
            "schema: rung.ladder/1\nid: software-engineering\nlevels: [\n");
  CHECK(found("software-engineering") == "ladders/software-engineering.yaml");
}

TEST_CASE("who finds nothing is told what there is and where it was looked for") {
  CommandLine rung;
  rung.file("team/ladders/small.yaml", ladder_text());
  rung.file("more/large.yaml", ladder_text("large"));
  CHECK(found("smal", "team", "more") ==
        "did you mean 'small'? looked in more, team/ladders and the built-in ladders");
  CHECK(found("sofware-engineering") ==
        "did you mean 'software-engineering'? looked in the built-in ladders");
  CHECK_THAT(found("zzz", "team"),
             Catch::Matchers::StartsWith("there are: ") && Catch::Matchers::Contains(" small, "));
}

TEST_CASE("an id that isn't found is a finding at its place in the evidence") {
  CommandLine rung;
  EvidenceDraft::LadderWish wish;
  wish.reference.id = "smal";
  wish.file = "ada.yaml";
  wish.place = {.file = "ada.yaml", .line = 4, .column = 9, .length = 4, .excerpt = "ladder: smal"};
  const Streams streams;
  Diagnostics findings;
  CHECK_FALSE(LadderShelves(streams).find(wish, findings));
  REQUIRE(findings.all().size() == 1);
  CHECK(findings.all()[0].id == "unknown-reference");
  CHECK(findings.all()[0].message == "there is no ladder 'smal'");
  CHECK(findings.all()[0].place.line == 4);
}

TEST_CASE("a path is relative to the evidence file, and has to lead to a file") {
  CommandLine rung;
  rung.file("evidence/own.yaml", ladder_text());
  rung.file("other.yaml", ladder_text());
  CHECK(found_by_path("./own.yaml") == "evidence/own.yaml");
  CHECK(found_by_path("../other.yaml") == "other.yaml");
  CHECK_THROWS_WITH(
      found_by_path("./none.yaml"),
      "cannot read evidence/none.yaml: No such file or directory (the ladder named in "
      "evidence/ada.yaml)");
  CHECK_THROWS_WITH(found_by_path("../../../../../../../../dev/zero"),
                    Catch::Matchers::Contains("not a regular file"));
  CHECK_THROWS_WITH(found_by_path("../evidence"), Catch::Matchers::Contains("not a regular file"));
}
