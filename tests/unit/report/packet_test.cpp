#include "rung/packet.hpp"

#include "report/packet_text.hpp"
#include "support/catch.hpp"
#include "support/models.hpp"

#include <algorithm>

using namespace rung;
using namespace rung::test;
using Catch::Matchers::Contains;

namespace {

PacketReport packet(const Ladder& ladder, const Portfolio& portfolio,
                    const PacketOptions& options = {}) {
  return make_packet(ladder, portfolio, assess(ladder, portfolio, {std::nullopt, Date{1000}}), {},
                     options);
}

PacketReport packet_to(const Ladder& ladder, const Portfolio& portfolio, const std::string& to,
                       const PacketOptions& options = {}) {
  return make_packet(ladder, portfolio, assess(ladder, portfolio, {level(ladder, to), Date{1000}}),
                     {}, options);
}

/// The one with the id; every test names entries apart.
Entry& entry(Portfolio& portfolio, const std::string& id, Source source = Source::self) {
  const auto found = std::ranges::find_if(portfolio.entries, [&](const Entry& candidate) {
    return candidate.id.value == id && candidate.source == source;
  });
  REQUIRE(found != portfolio.entries.end());
  return *found;
}

std::vector<std::string> story_ids(const PacketReport& report) {
  std::vector<std::string> ids;
  for (const PacketStory& story : report.stories)
    ids.push_back(story.id);
  return ids;
}

std::vector<std::string> todo_ids(const PacketStory& story) {
  std::vector<std::string> ids;
  for (const PacketTodo& todo : story.todos)
    ids.push_back(todo.id);
  return ids;
}

std::vector<std::string> notice_ids(const PacketReport& report) {
  std::vector<std::string> ids;
  for (const Notice& notice : report.notices)
    ids.push_back(notice.check);
  return ids;
}

Diagnostic noted(const std::string& check, const std::string& message) {
  return {Severity::note, check, {}, message, {}, {}, {}};
}

const PacketOptions redacted = {{}, true};

std::string words(int count) {
  std::string text;
  for (int i = 0; i < count; ++i)
    text += i == 0 ? "word" : " word";
  return text;
}

/// The ladder of the worked example in docs/scoring.md, and its evidence of one competency.
const Ladder ladder_a4 = ladder_of({.levels = {{"l1", "a4"}}});
const std::vector<std::string> worked_example = {"manager m1 940 a4 #new", "manager m1 635 a3 #old",
                                                 "peer p1 900 a4 #new",    "peer p2 900 a3 #p2",
                                                 "peer p3 900 a5 #p3",     "self pat 950 a5 #new"};

} // namespace

TEST_CASE("what rests on a piece of work is its part of the support at the expected rating") {
  const PacketReport report = packet(ladder_a4, portfolio_of(ladder_a4, worked_example));
  REQUIRE(story_ids(report) == std::vector<std::string>{"new", "p3"});
  // The manager's entry: 5 of 14 votes, 1 / 1.5603 of the rater's weight. A peer's: 9 / 14 / 3.
  CHECK(report.stories[0].support == Approx(5.0 / 14 * 0.640884 + 3.0 / 14).margin(1e-6));
  CHECK(report.stories[1].support == Approx(3.0 / 14));
  CHECK(report.stories[0].shows.at(0).share == Approx(report.stories[0].support));
  // Together they are S(4), since all of it rests on what the packet tells.
  CHECK(report.stories[0].support + report.stories[1].support ==
        Approx(*report.matrix.at(0).support));
  CHECK(*report.matrix.at(0).support == Approx(0.657459).margin(1e-6));
}

TEST_CASE("a story is told once, in the person's words, whoever else wrote about it") {
  Portfolio portfolio = portfolio_of(ladder_a4, worked_example);
  entry(portfolio, "new").title.value = "The person's title";
  entry(portfolio, "new", Source::manager).title.value = "The manager's title";
  entry(portfolio, "new", Source::manager).result.value = "It holds.";
  const PacketReport report = packet(ladder_a4, portfolio);
  const PacketStory& story = report.stories.at(0);
  CHECK(story.title == "The person's title");
  CHECK(story.told_by.shown == "Pat");
  CHECK(story.also_by.size() == 2);
  CHECK(story.result.whole == "It holds.");
  REQUIRE(story.result.by);
  CHECK(story.result.by->shown == "m1, manager");
  CHECK(story.shows.at(0).seen.size() == 3);
  CHECK_FALSE(story.self_only);
}

TEST_CASE("an expectation's weight weighs its share, and a waived one has none") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a2 b2x3 c2"}}});
  Portfolio portfolio = portfolio_of(
      ladder, {"manager m 900 a2 #one", "manager m 901 b2 #two", "manager m 902 c2 #three"});
  PacketReport report = packet(ladder, portfolio);
  CHECK(story_ids(report) ==
        std::vector<std::string>{"two", "three", "one"}); // of equals the newer
  CHECK(report.stories[0].support == Approx(3.0 / 5));
  CHECK(report.stories[1].support == Approx(1.0 / 5));
  portfolio.waivers.push_back({.competency = {competency(ladder, "b"), {}},
                               .level = {0, {}},
                               .reason = {"Not asked of this team.", {}},
                               .author_source = Source::manager,
                               .author = "m",
                               .at = {}});
  report = packet(ladder, portfolio);
  CHECK(story_ids(report) == std::vector<std::string>{"three", "one"});
  CHECK(report.stories[0].support == Approx(1.0 / 2));
  CHECK(report.matrix.at(1).waiver == "Not asked of this team.");
}

TEST_CASE("narrow work carries nothing where a wider scope is asked for") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a3@multi-team b2"}}});
  const PacketReport report =
      packet(ladder, portfolio_of(ladder, {"manager m 900 a3 @team #narrow",
                                           "manager m 890 a3 @multi-team #wide"}));
  CHECK(story_ids(report) == std::vector<std::string>{"wide"});
  REQUIRE(report.stories_todo);
  CHECK(report.stories_todo->id == "stories");
}

TEST_CASE("what only the person rated fills up the stories, and says so") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a2 b2"}}});
  const PacketReport report =
      packet(ladder, portfolio_of(ladder, {"self pat 990 a2 b2 #own", "manager m 900 a2 #seen"}));
  REQUIRE(story_ids(report) == std::vector<std::string>{"seen", "own"});
  CHECK(report.stories[1].support == 0);
  CHECK(report.stories[1].self_only);
  CHECK(todo_ids(report.stories[1]).back() == "witness");
}

TEST_CASE("four stories are told, and the others counted") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a2"}}});
  const Portfolio portfolio =
      portfolio_of(ladder, {"manager m 900 a2", "manager m 901 a2", "manager m 902 a2",
                            "manager m 903 a2", "manager m 904 a2", "manager m 905 a1"});
  const PacketReport report = packet(ladder, portfolio);
  CHECK(story_ids(report) == std::vector<std::string>{"e4", "e3", "e2", "e1"}); // ageing weighs
  CHECK(report.stories_left_out == 1);
  CHECK(report.ledger.size() == 6);
}

TEST_CASE("named stories are told in their order, by the rater that is named") {
  const Portfolio portfolio = portfolio_of(ladder_a4, worked_example);
  const PacketReport report = packet(ladder_a4, portfolio, {{"old", "peer/p1/new", "new"}, false});
  REQUIRE(story_ids(report) == std::vector<std::string>{"old", "new"});
  CHECK(report.stories[0].named);
  CHECK(report.stories[1].told_by.by == "p1");
  CHECK(report.stories[1].ledger.size() == 3);
  CHECK(report.stories_left_out == 1);
  const std::vector<std::string> names =
      story_names(ladder_a4, portfolio, assess(ladder_a4, portfolio, {std::nullopt, Date{1000}}));
  CHECK(names == std::vector<std::string>{"new", "old", "p2", "p3", "self/pat/new",
                                          "manager/m1/old", "manager/m1/new", "peer/p1/new",
                                          "peer/p2/p2", "peer/p3/p3"});
}

TEST_CASE("what is missing of a story is asked for, and what is there isn't") {
  Portfolio portfolio = portfolio_of(ladder_a4, {"manager m 900 a4 @team #work"});
  Entry& work = entry(portfolio, "work", Source::manager);
  CHECK(todo_ids(packet(ladder_a4, portfolio).stories.at(0)) ==
        std::vector<std::string>{"context", "action", "result", "metric", "role-in-it", "link"});
  work.context.value = "It was slow.";
  work.action.value = "Measured it.";
  work.result.value = "It is fast.";
  work.metric = Metric{{"latency", {}}, {}, {"210", {}}, {"ms", {}}, true};
  work.role = Role::led;
  work.links.push_back({"https://example.com/x", {}});
  const PacketReport report = packet(ladder_a4, portfolio);
  CHECK(todo_ids(report.stories.at(0)) == std::vector<std::string>{"before"});
  CHECK(report.stories[0].metric->after == "210");
  CHECK(report.stories[0].words == 8);
}

TEST_CASE("a long text is cut at a sentence, and stands whole in the ledger") {
  PacketText text = packet_text("One two three. Four five. Six seven.", 5, 3);
  CHECK(text.shown == "One two three. Four five. …");
  CHECK(text.words == 7);
  CHECK(text.cut);
  CHECK(packet_text("One two three. Four five.", 5, 3).shown == "One two three. Four five.");
  CHECK(packet_text("One. " + words(20), 10, 1).shown == "One. " + words(9) + " …");
  text = packet_text(std::string(1000, 'x'), 5, 1);
  CHECK(text.shown == std::string(60, 'x') + " …");
  text = packet_text("ééééé", 5, 1);
  CHECK(text.shown == "ééééé");
  std::string umlauts;
  for (int i = 0; i < 100; ++i)
    umlauts += "ü";
  CHECK(packet_text("x" + umlauts, 5, 1).shown == "x" + umlauts.substr(0, 58) + " …");
  CHECK(count_words("  two\nwords ") == 2);
  CHECK(count_words("") == 0);

  Portfolio portfolio = portfolio_of(ladder_a4, {"manager m 900 a4 #work", "manager m 901 a4 #b"});
  entry(portfolio, "work", Source::manager).action.value = words(160);
  const PacketReport report = packet(ladder_a4, portfolio);
  CHECK(report.stories.at(1).action.cut);
  CHECK(report.stories.at(1).action.ledger == 1);
  REQUIRE(report.ledger.at(0).texts.size() == 1);
  CHECK(report.ledger.at(0).texts.at(0).part == "action");
  CHECK(report.ledger.at(0).texts.at(0).text == words(160));
  CHECK(report.ledger.at(1).texts.empty());
}

TEST_CASE("a story or a summary that is too long gets a notice with its count") {
  Ladder ladder = ladder_a4;
  ladder.levels[0].summary.value = words(101);
  Portfolio portfolio = portfolio_of(ladder, {"manager m 900 a4 #work"});
  Entry& work = entry(portfolio, "work", Source::manager);
  work.title.value = "The work";
  work.result.value = words(100);
  work.action.value = words(50);
  CHECK(notice_ids(packet(ladder, portfolio)) == std::vector<std::string>{"long-summary"});
  work.result.value = words(101);
  const PacketReport report = packet(ladder, portfolio);
  CHECK(notice_ids(report) ==
        std::vector<std::string>{"long-story", "long-summary", "long-summary"});
  CHECK(report.notices.at(0).message ==
        "The story 'The work' has 151 words; more than 150 are rarely read.");
  CHECK(report.notices.at(1).message ==
        "The result of the story 'The work' has 101 words; more than 100 are rarely read.");
  CHECK(report.notices.at(2).message == "The summary of l1 has 101 words; more than 100 are rarely "
                                        "read.");
}

TEST_CASE("the matrix has every expectation, with blanks where nobody saw anything") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a2! b3 c1"}}});
  const PacketReport report =
      packet(ladder, portfolio_of(ladder, {"self pat 900 a3", "manager m 901 a2", "peer p 902 a2",
                                           "report r 903 a1", "self pat 905 b3"}));
  REQUIRE(report.matrix.size() == 3);
  const PacketRow& a = report.matrix[0];
  CHECK(a.core);
  CHECK(a.self == 3);
  CHECK(a.manager == 2);
  CHECK(a.others == 2); // 3 of 5 votes
  CHECK(a.ledger == std::vector<int>{4, 3, 2, 1});
  CHECK(a.confidence == Confidence::adequate);
  CHECK(a.status == Status::met);
  const PacketRow& b = report.matrix[1];
  CHECK_FALSE(b.rating);
  CHECK(b.self == 3);
  CHECK(b.confidence == Confidence::self_only);
  CHECK(b.status == Status::unknown);
  CHECK_FALSE(report.matrix[2].self);
  CHECK(report.matrix[2].ledger.empty());
  CHECK(report.known == 1);
  CHECK(report.known_share == Approx(1.0 / 3));
}

TEST_CASE("an entry that isn't for a packet isn't in it, and its numbers count") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a2 b2"}}});
  Portfolio portfolio =
      portfolio_of(ladder, {"manager m 900 a2 #open", "manager m 901 b2 #closed",
                            "self pat 902 b1 #mine", "peer secret 903 a2 #hidden"});
  entry(portfolio, "closed", Source::manager).visibility = Visibility::manager;
  entry(portfolio, "mine").visibility = Visibility::hidden;
  entry(portfolio, "hidden", Source::peer).visibility = Visibility::hidden;
  const PacketReport report = packet(ladder, portfolio);
  CHECK(story_ids(report) == std::vector<std::string>{"open"});
  CHECK(report.ledger.size() == 1);
  CHECK(report.voices.empty()); // the story is told in the manager's words
  CHECK(report.matrix.at(1).status == Status::met);
  CHECK(report.matrix.at(1).rating == 2);
  CHECK_FALSE(report.matrix.at(1).manager);
  CHECK_FALSE(report.matrix.at(1).self);
  CHECK(report.matrix.at(0).ledger == std::vector<int>{1});
  CHECK_FALSE(report.matrix.at(0).others);
  CHECK(report.differences.empty());
}

TEST_CASE("a finding that names an entry or a rater kept back is left out") {
  Portfolio portfolio = portfolio_of(ladder_a4, {"manager m 900 a4 #open", "peer p 901 a4 #kept"});
  entry(portfolio, "kept", Source::peer).visibility = Visibility::manager;
  Diagnostics findings;
  findings.add(noted("a", "'peer/p/kept' is short"));
  findings.add(noted("b", "peer/p rates high"));
  findings.add(noted("c", "'manager/m/open' is short"));
  const Assessment assessment = assess(ladder_a4, portfolio, {std::nullopt, Date{1000}});
  CHECK(notice_ids(make_packet(ladder_a4, portfolio, assessment, findings)) ==
        std::vector<std::string>{"c"});
  CHECK(notice_ids(make_packet(ladder_a4, portfolio, assessment, findings, redacted)).empty());
}

TEST_CASE("a redacted packet knows nobody, and no word of anybody") {
  Portfolio portfolio = portfolio_of(ladder_a4, worked_example);
  for (Entry& each : portfolio.entries) {
    each.title.value = "SECRET title";
    each.context.value = each.action.value = each.result.value = "SECRET text";
    each.links.push_back({"https://example.com/SECRET", {}});
    each.corroborators.push_back({{"SECRET", {}}, {"SECRET", {}}});
    each.metric = Metric{{"SECRET", {}}, {"SECRET", {}}, {"SECRET", {}}, {"SECRET", {}}, false};
  }
  const PacketReport report = packet(ladder_a4, portfolio, redacted);
  CHECK(report.head.person.title == "The candidate");
  CHECK_FALSE(report.head.person_named);
  const PacketStory& story = report.stories.at(0);
  CHECK(story.id.empty());
  CHECK(story.title.empty());
  CHECK(story.context.whole.empty());
  CHECK_FALSE(story.metric);
  CHECK(story.links.empty());
  CHECK(story.corroborators.empty());
  CHECK(story.corroborator_count == 1);
  CHECK(story.told_by.shown == "The candidate");
  CHECK(story.also_by.at(0).by == "Manager 1");
  CHECK(story.also_by.at(1).by == "Peer 1");
  CHECK(todo_ids(story) == std::vector<std::string>{"role-in-it", "reach"}); // the rest is there
  CHECK(report.stories.at(1).told_by.by == "Peer 3");
  CHECK(report.ledger.at(0).name == "entry 1");
  CHECK(report.ledger.at(0).rater.by == "Manager 1");
  CHECK(report.voices.at(0).text.whole.empty());
  // The numbers are those of the packet that isn't redacted.
  const PacketReport open = packet(ladder_a4, portfolio);
  CHECK(story.support == open.stories.at(0).support);
  CHECK(report.ledger.size() == open.ledger.size());
}

TEST_CASE("others are heard each in turn, before anybody is heard twice") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a2"}}});
  Portfolio portfolio =
      portfolio_of(ladder, {"manager m 900 a1 #m1", "manager m 901 a1 #m2", "manager m 902 a1 #m3",
                            "peer p 903 a1 #p1", "peer q 904 a1 #q1", "report r 905 a1 #r1",
                            "stakeholder s 906 a1 #s1", "self pat 907 a1 #own"});
  entry(portfolio, "m1", Source::manager).action.value = "Did it.";
  const PacketReport report = packet(ladder, portfolio);
  std::string heard;
  for (const PacketVoice& voice : report.voices)
    heard += voice.entry.rater.shown + " " + voice.entry.date + "\n";
  CHECK(heard == "m, manager 1972-06-21\np, peer 1972-06-22\nr, direct report 1972-06-24\n"
                 "s, stakeholder 1972-06-25\n");
  CHECK(report.voices_left_out == 3);
  CHECK_FALSE(report.voices_todo);
}

TEST_CASE("work beside the projects is told with its result, or asked for one") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a2"}}});
  std::vector<std::string> entries = {"manager m 999 a2 #project"};
  for (int i = 0; i < 8; ++i)
    entries.push_back("self pat " + std::to_string(900 + i) + " a1 #g" + std::to_string(i));
  Portfolio portfolio = portfolio_of(ladder, entries);
  for (int i = 0; i < 8; ++i)
    entry(portfolio, "g" + std::to_string(i)).kind = {EntryKind::glue, {}};
  entry(portfolio, "g7").result.value = "It held.";
  const PacketReport report = packet(ladder, portfolio);
  REQUIRE(report.work.size() == 4);
  CHECK(report.work_left_out == 4);
  CHECK(report.work[0].id == "g7");
  CHECK(report.work[0].result.whole == "It held.");
  CHECK_FALSE(report.work[0].todo);
  CHECK(report.work[1].todo->id == "result");
}

TEST_CASE("work that a voice tells with its result isn't told twice") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a2"}}});
  Portfolio portfolio = portfolio_of(ladder, {"peer p 999 a1 #told", "peer p 998 a1 #untold"});
  for (Entry& each : portfolio.entries)
    each.kind = {EntryKind::glue, {}};
  entry(portfolio, "told", Source::peer).result.value = "It held.";
  entry(portfolio, "untold", Source::peer).action.value = "Held it.";
  const PacketReport report = packet(ladder, portfolio);
  CHECK(report.voices.size() == 2);
  REQUIRE(report.work.size() == 1);
  CHECK(report.work[0].id == "untold");
  CHECK(report.work[0].todo);
}

TEST_CASE("notices that count what the packet keeps back are left to the ledger") {
  Diagnostics findings;
  findings.add(noted("not-rated", "2 entries"));
  findings.add(noted("outside-window", "3 entries"));
  const Portfolio portfolio = portfolio_of(ladder_a4, worked_example);
  const Assessment assessment = assess(ladder_a4, portfolio, {std::nullopt, Date{1000}});
  CHECK(make_packet(ladder_a4, portfolio, assessment, findings).notices.empty());
}

TEST_CASE("gaps and conditions that aren't met are reasons, each once") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a1!"}, {"l2", "a2! b2 c1 d1 e1 f1"}}});
  const Portfolio portfolio =
      portfolio_of(ladder, {"manager m 900 a2 c1 d1 e1 f1", "peer p 901 a2", "self pat 902 b2"});
  const PacketReport report = packet_to(ladder, portfolio, "l2");
  REQUIRE(report.reasons.size() == 2);
  CHECK(report.reasons[0].kind == ReasonKind::gap);
  CHECK(report.reasons[0].gap->gap.competency->id == "b");
  CHECK(report.reasons[0].gap->gap.self_alone == 2);
  CHECK(report.reasons[1].condition->kind == ConditionKind::sustained);
  CHECK(report.sustained.dates.size() == 2);
  CHECK_FALSE(report.sustained.met);
}

TEST_CASE("a rating of one's own that the packet doesn't show isn't told by a gap either") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a2 b2"}}});
  Portfolio portfolio = portfolio_of(ladder, {"manager m 900 a2", "self pat 902 b2 #own"});
  entry(portfolio, "own").visibility = Visibility::manager;
  const PacketReport report = packet(ladder, portfolio);
  CHECK_FALSE(report.reasons.at(0).gap->gap.self_alone);
  CHECK(report.reasons.at(0).gap->state == GapState::not_seen);
}

TEST_CASE("a change of track shows what only the new track asks for, and nothing in its stead") {
  Ladder ladder =
      ladder_of({.levels = {{"senior", "a2! b1"}, {"staff", "a3! b2"}, {"manager", "a2! p2! q1"}},
                 .tracks = {{"ic", "senior staff"}, {"management", "senior manager"}}});
  ladder.tracks[1].kind = TrackKind::management;
  Portfolio portfolio =
      portfolio_of(ladder, {"manager m 900 a3 b2 p1 #work", "manager m 910 p2 #people"});
  portfolio.held = level(ladder, "staff");
  const PacketReport report = packet_to(ladder, portfolio, "manager");
  REQUIRE(report.track);
  CHECK(report.track->crossing.other_track);
  REQUIRE(report.track->asked.size() == 2);
  CHECK(report.matrix.at(report.track->asked[0].row).competency.id == "p");
  CHECK(report.track->asked[0].entries.size() == 2);
  CHECK(report.track->asked[0].entries[0].date == "1972-06-29");
  CHECK(report.track->asked[1].entries.empty());
  CHECK(report.track->todo->id == "track");
  CHECK_FALSE(packet_to(ladder, portfolio, "staff").track);
}

TEST_CASE("growth is what is met by least, what the gate can do without, and what comes above") {
  Ladder ladder =
      ladder_of({.levels = {{"l1", "a2! b2 c2 d2 e2"}, {"l2", "a3! b2 c2 d2 e2 f1 g1"}}});
  const Portfolio portfolio = portfolio_of(
      ladder, {"manager m 900 g1 a2 b2 c2 d2 e1", "peer p 900 a2 b1", "peer q 900 a2"});
  const PacketReport report = packet_to(ladder, portfolio, "l1");
  std::string growth;
  for (const PacketGrowth& each : report.growth)
    growth += std::string(name_of(each.kind)) + " " + each.competency.id + "\n";
  CHECK(growth == "thinnest b\nthinnest c\noff-path e\nabove a\nabove f\n");
  CHECK(report.growth.at(0).support == Approx(5.0 / 8));
  CHECK(report.above->id == "l2");
}

TEST_CASE("without evidence a packet is the ladder's words and what is left to write") {
  const PacketReport report = packet(ladder_a4, portfolio_of(ladder_a4, {}));
  CHECK(report.head.no_evidence);
  CHECK(report.stories.empty());
  CHECK(report.stories_todo);
  CHECK(report.work_todo);
  CHECK(report.voices_todo);
  CHECK(report.role_todo);
  CHECK(report.ledger.empty());
  CHECK_FALSE(report.window.first);
  CHECK(report.known == 0);
  CHECK(report.reasons.size() == 3); // the gap; too few raters; not sustained
}

TEST_CASE("a target at or below the level held is said") {
  const Ladder ladder = ladder_of({.levels = {{"l1", "a1"}, {"l2", "a2"}}});
  Portfolio portfolio = portfolio_of(ladder, {"manager m 900 a2"});
  portfolio.held = 1;
  CHECK(notice_ids(packet(ladder, portfolio)) == std::vector<std::string>{"target-held"});
  CHECK(packet(ladder, portfolio).at_held);
  CHECK(notice_ids(packet_to(ladder, portfolio, "l1")) ==
        std::vector<std::string>{"target-below-held"});
}

TEST_CASE("a file's name and author are kept back with its entries") {
  Portfolio portfolio = portfolio_of(ladder_a4, {"manager m 900 a4 #open", "peer p 901 a4 #kept"});
  entry(portfolio, "kept", Source::peer).visibility = Visibility::hidden;
  entry(portfolio, "kept", Source::peer).at.file = 1;
  for (const auto& [name, source, author] :
       {std::tuple("m.yaml", Source::manager, "m"), std::tuple("p.yaml", Source::peer, "p"),
        std::tuple("q.yaml", Source::peer, "q")}) {
    EvidenceFile file;
    file.source = SourceFile(name, "x");
    file.author_source = source;
    file.author = author;
    portfolio.files.push_back(file);
  }
  PacketReport report = packet(ladder_a4, portfolio);
  REQUIRE(report.files.size() == 3);
  CHECK(report.files[0].name == "m.yaml");
  CHECK(report.files[0].author->shown == "m, manager");
  CHECK(report.files[0].sha256 ==
        "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881");
  CHECK(report.files[1].name.empty());
  CHECK_FALSE(report.files[1].author);
  CHECK(report.files[2].name == "q.yaml");
  report = packet(ladder_a4, portfolio, redacted);
  CHECK(report.files[0].name == "file 1");
  CHECK(report.files[2].author->shown == "Peer 1");
}
