#include "rung/check.hpp"
#include "rung/read.hpp"

#include "support/catch.hpp"
#include "support/findings.hpp"

#include <string>
#include <string_view>

namespace rung {

namespace {

const std::string dual_ladder_text = R"(schema: rung.ladder/1
id: small
title: Small
version: 1.2.0
scale: [{title: One}, {title: Two}]
competencies: [{id: design, title: Design}]
levels:
  - {id: engineer, title: Engineer, expects: {design: 1}}
  - {id: staff, title: Staff Engineer, expects: {design: 2}}
  - {id: manager, title: Manager, expects: {design: 2}}
tracks:
  - {id: ic, kind: individual, levels: [engineer, staff]}
  - {id: management, kind: management, levels: [engineer, manager]}
)";

/// Five projects of an engineer on the individual track, assessed for `target`.
std::string checked_for(std::string_view target, std::optional<Date> as_of = std::nullopt) {
  Diagnostics findings;
  const auto ladder = read_ladder(SourceFile("ladder.yaml", dual_ladder_text), findings);
  REQUIRE(ladder);
  std::string text = "schema: rung.evidence/1\nperson: {id: ada}\nauthor: {source: self}\n"
                     "track: ic\nlevel: engineer\nevidence:\n";
  for (const char id : std::string("abcde"))
    text += std::string("  - {id: ") + id +
            ", date: 2026-03-01, title: T, kind: project, shows: {design: 1}}\n";
  const std::vector<SourceFile> files = {SourceFile("e.yaml", text)};
  const auto portfolio = read_portfolio(files, *ladder, findings);
  REQUIRE(portfolio);
  check_portfolio(
      *ladder, *portfolio,
      {.as_of = as_of, .target = target.empty() ? std::nullopt : ladder->level_named(target)},
      findings);
  return test::shown(findings);
}

} // namespace

TEST_CASE("A target that the user names is held against the evidence") {
  CHECK(checked_for("").empty());
  CHECK(checked_for("staff").empty());
  CHECK(checked_for("engineer").empty());
  CHECK(checked_for("manager").find("e.yaml:7:47: warning: the target is Manager, but none of the "
                                    "5 rated entries are of kind people, hiring, mentoring or "
                                    "feedback [management-on-ic-evidence]\n") == 0);
}

TEST_CASE("Entries that an --as-of leaves out say nothing about the target") {
  CHECK(checked_for("manager", Date::parse("2026-02-28")).empty());
}

} // namespace rung
