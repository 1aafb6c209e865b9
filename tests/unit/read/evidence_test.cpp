#include "rung/read.hpp"

#include "support/catch.hpp"
#include "support/findings.hpp"

#include <algorithm>
#include <vector>

namespace rung {

namespace {

const std::string two_track_ladder = R"(schema: rung.ladder/1
id: small
title: Small
version: 1.0.0
scale: [{title: One}, {title: Two}, {title: Three}]
competencies: [{id: design, title: Design}, {id: delivery, title: Delivery}]
levels: [{id: junior, title: Junior, expects: {design: 1}}, {id: senior, title: Senior, expects: {design: 2}}]
tracks: [{id: ic, levels: [junior, senior]}, {id: management, kind: management, levels: [junior]}]
)";

const std::string fullest_evidence = R"(
evidence:
  - id: migration
    date: 2026-03-14
    title: Led the migration
    context: A situation.
    action: What was done.
    result: What changed.
    metric: {name: p99, before: 900, after: 210.5, unit: ms, estimated: true}
    kind: glue
    role: co-led
    scope: multi-team
    shows: {delivery: 3, design: 2}
    links: ["https://example.com"]
    corroborators: [{name: Grace, relation: peer}]
    visibility: private
  - {id: review, date: 2026-02-01, title: Review, source: peer, by: linus, context: null, shows: {}}
waivers:
  - {competency: design, level: senior, reason: No time.}
aspiration: {target: senior, track: ic, energises: [Old systems], drains: [Meetings], notes: Later.}
period: {from: 2026-01-01, to: 2026-06-30}
level: junior
track: ic
ladder-sha256: 9F2C000000000000000000000000000000000000000000000000000000000000
ladder: small@1.0
author: {source: manager, id: max}
person: {id: ada, name: Ada Example}
schema: rung.evidence/1
)";

const std::string self_file = R"(schema: rung.evidence/1
person: {id: ada}
author: {source: self}
evidence:
  - {id: b, date: 2026-01-02, title: B, shows: {design: 2}}
  - {id: a, date: 2026-01-02, title: A, shows: {design: 2}}
  - {id: review, date: 2026-02-01, title: "Review", source: peer, by: linus}
)";

Ladder ladder() {
  Diagnostics findings;
  auto result = read_ladder(SourceFile("ladder.yaml", two_track_ladder), findings);
  REQUIRE(result);
  return std::move(*result);
}

struct ReadFiles {
  Diagnostics findings;
  std::optional<Portfolio> portfolio;

  explicit ReadFiles(const std::vector<SourceFile>& files, const PortfolioOptions& options = {}) {
    const auto on = ladder();
    if (const auto draft = read_evidence(files, findings))
      if (options.ladder_given || draft->ladder(findings))
        portfolio = read_portfolio(*draft, on, options, findings);
  }
};

/// All that a portfolio says, places included.
std::string dumped(const Portfolio& portfolio) {
  std::string text = portfolio.person_id + portfolio.person_name;
  for (const auto& file : portfolio.files)
    text += file.source.name() + std::string(name_of(file.author_source)) + file.author;
  for (const auto& entry : portfolio.entries)
    text += "\n" + entry.name() + entry.title.value + test::shown(portfolio.place(entry.at));
  for (const auto& waiver : portfolio.waivers)
    text += "\n" + waiver.reason.value + waiver.author;
  return text;
}

} // namespace

TEST_CASE("Every key of an entry is read, in whatever order") {
  const ReadFiles read({SourceFile("m.yaml", fullest_evidence)});
  INFO(test::shown(read.findings));
  REQUIRE(read.portfolio);
  REQUIRE(read.portfolio->entries.size() == 2);
  const auto& entry = read.portfolio->entries[0];
  CHECK(entry.name() == "manager/max/migration");
  CHECK(entry.date.value.iso() == "2026-03-14");
  CHECK(entry.title.value == "Led the migration");
  CHECK(entry.context.value == "A situation.");
  CHECK(entry.action.value == "What was done.");
  CHECK(entry.result.value == "What changed.");
  REQUIRE(entry.metric);
  CHECK(entry.metric->name.value == "p99");
  CHECK(entry.metric->before.value == "900");
  CHECK(entry.metric->after.value == "210.5");
  CHECK(entry.metric->unit.value == "ms");
  CHECK(entry.metric->estimated);
  CHECK(entry.kind->value == EntryKind::glue);
  CHECK(entry.role == Role::co_led);
  CHECK(entry.scope->value == 2);
  REQUIRE(entry.shows.size() == 2);
  CHECK(entry.shows[0].competency == 0);
  CHECK(entry.shows[0].rating == 2);
  CHECK(entry.shows[1].rating == 3);
  CHECK(entry.links[0].value == "https://example.com");
  CHECK(entry.corroborators[0].name.value == "Grace");
  CHECK(entry.corroborators[0].relation.value == "peer");
  CHECK(entry.visibility == Visibility::hidden);
  CHECK(read.portfolio->entries[1].name() == "peer/linus/review");
  CHECK(read.portfolio->entries[1].visibility == Visibility::packet);
  CHECK(read.portfolio->place(entry.at).line == 3);
}

TEST_CASE("Every key of an evidence file is read") {
  const ReadFiles read({SourceFile("m.yaml", fullest_evidence)});
  REQUIRE(read.portfolio);
  const auto& portfolio = *read.portfolio;
  CHECK(portfolio.person_id == "ada");
  CHECK(portfolio.person_name == "Ada Example");
  CHECK(portfolio.track == 0);
  CHECK(portfolio.held == 0);
  const auto& file = portfolio.files.at(0);
  CHECK(file.author_source == Source::manager);
  CHECK(file.author == "max");
  CHECK(file.period.from->iso() == "2026-01-01");
  CHECK(file.period.to->iso() == "2026-06-30");
  CHECK(file.ladder->id == "small");
  CHECK(file.ladder->version == "1.0");
  CHECK(file.ladder_sha256.value.substr(0, 5) == "9f2c0");
  REQUIRE(portfolio.waiver(1, 0) != nullptr);
  CHECK(portfolio.waiver(1, 0)->reason.value == "No time.");
  CHECK(portfolio.waiver(1, 0)->author == "max");
  REQUIRE(portfolio.aspiration);
  CHECK(portfolio.aspiration->target.value == "senior");
  CHECK(portfolio.aspiration->track.value == "ic");
  CHECK(portfolio.aspiration->energises[0].value == "Old systems");
  CHECK(portfolio.aspiration->drains[0].value == "Meetings");
  CHECK(portfolio.aspiration->notes.value == "Later.");
}

TEST_CASE("The order of files changes nothing, and an identical copy counts once") {
  std::vector<SourceFile> files = {SourceFile("a.yaml", fullest_evidence),
                                   SourceFile("b.yaml", self_file),
                                   SourceFile("c.yaml", self_file)};
  std::string first;
  do {
    const ReadFiles read(files);
    INFO(test::shown(read.findings));
    REQUIRE(read.portfolio);
    CHECK(read.portfolio->entries.size() == 4);
    CHECK(read.portfolio->entries[0].name() == "self/ada/a");
    const auto text = dumped(*read.portfolio);
    first = first.empty() ? text : first;
    CHECK(text == first);
  } while (std::next_permutation(files.begin(), files.end(),
                                 [](const auto& a, const auto& b) { return a.name() < b.name(); }));
}

TEST_CASE("A track given replaces what the files say, and one is needed") {
  auto text = fullest_evidence;
  text.replace(text.find("track: ic\nladder"), 9, "track: no");
  CHECK_FALSE(ReadFiles({SourceFile("m.yaml", text)}).portfolio);
  PortfolioOptions options;
  options.track = 1;
  const ReadFiles read({SourceFile("m.yaml", text)}, options);
  REQUIRE(read.portfolio);
  CHECK(read.portfolio->track == 1);

  options.track.reset();
  options.ladder_given = true;
  const ReadFiles without({SourceFile("s.yaml", self_file)}, options);
  CHECK(test::shown(without.findings) ==
        "s.yaml:1:9: error: no file says which track the person is on [missing-key]\n"
        "  help: add 'track: ...' with the id of one, or give --track T\n");
}

TEST_CASE("Without a ladder in any file, the files are asked for one") {
  const ReadFiles read({SourceFile("s.yaml", self_file)});
  CHECK(test::shown(read.findings) ==
        "s.yaml:1:9: error: no file says which ladder it is for [missing-key]\n"
        "  help: add 'ladder: ...' with the ladder's id, or give --ladder FILE\n");
}

TEST_CASE("A ladder is wished for by id, id and version, or path") {
  struct Row {
    const char* written;
    const char* id;
    const char* version;
    const char* path;
    const char* found;
  };

  for (const auto& [written, id, version, path, found] :
       {Row{"small", "small", "", "", ""}, Row{"small@1.0", "small", "1.0", "", ""},
        Row{"./a/b.yaml", "", "", "./a/b.yaml", ""}, Row{"../x.yaml", "", "", "../x.yaml", ""},
        Row{"a/b.yaml", "", "", "", "a path starts with ./ or ../: './a/b.yaml'"},
        Row{"Small", "", "", "", "write 'small'; an id has"},
        Row{"small@new", "", "", "", "write the ladder as 'small' or 'small@1.0'"},
        Row{"small@", "", "", "", "write the ladder as 'small' or 'small@1.0'"}}) {
    INFO(written);
    Diagnostics findings;
    const std::vector<SourceFile> files = {
        SourceFile("s.yaml", self_file + "ladder: " + written + "\n")};
    const auto draft = read_evidence(files, findings);
    REQUIRE(draft);
    const auto wish = draft->ladder(findings);
    CHECK(test::shown(findings).find(found) != std::string::npos);
    CHECK(wish.has_value() == std::string(found).empty());
    if (!wish)
      continue;
    CHECK(wish->reference.id == id);
    CHECK(wish->reference.version == version);
    CHECK(wish->path == path);
    CHECK(wish->place.line == 8);
  }
}

TEST_CASE("Who rates must be named, where it isn't the author") {
  auto text = fullest_evidence;
  text.replace(text.find(", by: linus"), 11, "");
  const ReadFiles read({SourceFile("m.yaml", text)});
  CHECK(test::shown(read.findings) ==
        "m.yaml:17:59: error: the source is 'peer', not the author's, but nobody is named "
        "[missing-key]\n"
        "  help: add 'by: ...', the id of whoever rates here\n");
}

TEST_CASE("A broken file is no portfolio, and the other files' findings are still shown") {
  auto wrong = self_file;
  wrong.replace(wrong.find("2026-01-02"), 10, "yesterday!");
  const ReadFiles read({SourceFile("m.yaml", "a: [\n"), SourceFile("s.yaml", wrong)});
  CHECK_FALSE(read.portfolio);
  CHECK(test::shown(read.findings) ==
        "m.yaml:1:4: error: this '[' is never closed [syntax]\n  help: end it with ']'\n"
        "s.yaml:5:19: error: 'yesterday!' is no date [bad-date]\n"
        "  help: write a day that exists as YYYY-MM-DD, such as 2026-03-14\n");
}

} // namespace rung
