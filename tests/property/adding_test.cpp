// Entries added to evidence files that are written in every way YAML knows: what was there stays,
// byte for byte and as it is read, and the entry reads back as it was meant.
#include "rung/rung.hpp"

#include "support/catch.hpp"
#include "support/findings.hpp"

#include <fmt/format.h>

#include <array>
#include <rapidcheck.h>
#include <string>
#include <vector>

using namespace rung;

namespace {

std::size_t below(std::size_t count) {
  return *rc::gen::inRange<std::size_t>(0, count);
}

/// One of several, the first ones more often when a case shrinks.
template <class T, std::size_t N>
T one_of(const std::array<T, N>& choices) {
  return choices[below(N)];
}

bool maybe() {
  return below(2) == 1;
}

std::string indented(std::size_t columns, const std::string& text = "") {
  return std::string(columns, ' ') + text;
}

constexpr std::array titles = {"A",           "Led: it",      "- no", "yes",      "Ünïcödé 決定 🎉",
                               "it's \"so\"", "a # b [c, d]", "2026", "tab\there"};

/// A text as a value of a key at `column`, in one of the ways in which YAML writes texts.
std::string any_value(std::size_t column) {
  const auto inner = indented(column + 1 + below(4));
  switch (below(10)) {
  case 0:
    return " plain\n" + inner + "over lines\n" + inner + "# and a comment\n";
  case 1:
    return " \"quoted\n" + inner + "# no comment\\n over lines\"\n";
  case 2:
    return " 'it''s\n\n" + inner + "so' # done\n";
  case 3:
    return " |\n" + inner + "- literal: [\n" + inner + "# no comment\n";
  case 4:
    return " |+\n" + inner + "kept\n" + (maybe() ? "\n\n" : "\n");
  case 5:
    return " >-  # folded\n" + inner + "folded\n\n" + inner + "text\n" + (maybe() ? "\n" : "");
  case 6: {
    const auto more = 1 + below(3);
    return fmt::format(" >{}\n{}  more\n{}less\n{}\n", more, indented(column + more),
                       indented(column + more), indented(column + more + 2));
  }
  default:
    return " " + yaml_scalar(one_of(titles)) + (maybe() ? "  # why" : "") + "\n";
  }
}

std::string any_comment(std::size_t most) {
  switch (below(6)) {
  case 0:
    return "\n";
  case 1:
    return indented(below(most + 1), "# - id: no-entry\n");
  case 2:
    return "\n" + indented(below(most + 1), "# a comment\n");
  default:
    return "";
  }
}

/// The lines of an entry's keys at `column`, the first without its indentation.
std::string any_lines(std::size_t number, std::size_t column) {
  const auto margin = indented(column);
  auto text =
      fmt::format("id: e{}\n{}date: 2026-01-0{}\n{}title:", number, margin, number + 1, margin);
  text += any_value(column);
  if (maybe())
    text += margin +
            "shows:" + (maybe() ? " {design: 2}\n" : "\n" + indented(column + 2, "design: 2\n"));
  if (maybe())
    text += margin + "links:" +
            (maybe() ? " [a, 'b, c']\n"
                     : "\n" + indented(column + below(3), "- |\n") + indented(column + 4, "a\n"));
  if (maybe())
    text += margin + "result:" + any_value(column);
  if (below(4) == 0)
    text += margin + "by:\n";
  return text;
}

std::string any_block_list(std::size_t count) {
  const auto column = one_of(std::array<std::size_t, 4>{2, 0, 4, 1});
  std::string text = maybe() ? "\n" : " # mine\n";
  for (std::size_t i = 0; i < count; ++i) {
    const auto gap = 1 + below(3);
    text += any_comment(column);
    switch (below(8)) {
    case 0:
      text += indented(column, fmt::format("-\n{}", indented(column + 1 + gap)));
      text += any_lines(i, column + 1 + gap);
      break;
    case 1:
      text += indented(
          column, fmt::format("- {{id: e{}, date: 2026-01-0{}, title: \"a }}\"}}\n", i, i + 1));
      break;
    default:
      text += indented(column, "-" + indented(gap)) + any_lines(i, column + 1 + gap);
    }
  }
  return text;
}

std::string any_flow_list(std::size_t count, bool json) {
  const bool lines = maybe();
  const bool comments = !json && lines;
  const auto margin = lines ? "\n" + indented(json ? 4 : 2) : std::string(maybe() ? " " : "");
  std::string text = " [";
  for (std::size_t i = 0; i < count; ++i) {
    const auto between = lines && maybe() ? margin + "  " : std::string(" ");
    const auto last = i + 1 == count;
    text += margin;
    text += json ? fmt::format("{{\"id\": \"e{}\",{}\"date\": \"2026-01-01\",{}\"title\": {}}}", i,
                               between, between, json_scalar(one_of(titles)))
                 : fmt::format("{{id: e{},{}date: 2026-01-01,{}title: {}}}", i, between, between,
                               yaml_scalar(one_of(titles), ScalarPlace::flow));
    if (!last || (!json && below(3) == 0))
      text += ",";
    if (comments && maybe())
      text += " # ]";
  }
  return text + (lines ? "\n" + indented(2) : "") + "]";
}

std::string any_json(std::size_t count) {
  return "{\n  \"schema\": \"rung.evidence/1\",\n  \"person\": {\"id\": \"ada\"},\n  \"author\": "
         "{\"source\": \"self\"},\n  \"track\": \"ic\",\n  \"evidence\":" +
         any_flow_list(count, true) + (maybe() ? ",\n  \"level\": \"l1\"\n}\n" : "}\n");
}

std::string any_yaml(std::size_t count) {
  const bool flow = below(4) == 0;
  std::string text = maybe() ? "---\n" : "";
  text +=
      "schema: rung.evidence/1\nperson: {id: ada}\nauthor: {source: self}\ntrack: ic\n\nevidence:";
  if (count == 0 && !flow)
    text += one_of(std::array{" []\n", " [ ] # none\n", "\n", " null\n", " ~ # none\n"});
  else
    text += flow ? any_flow_list(count, false) + "\n" : any_block_list(count);
  text += any_comment(6);
  text += one_of(std::array{"", "# The level\nlevel: l1\n", "\n\nlevel: l1 # held\n", "...\n",
                            "# The end", "\n\n", "waivers: []"});
  return text;
}

std::string with_line_ends(const std::string& text, bool windows) {
  std::string result;
  for (const char letter : text)
    result += letter == '\n' && windows ? "\r\n" : std::string(1, letter);
  return result;
}

std::string any_file(std::size_t count) {
  auto text = below(4) == 0 ? any_json(count) : any_yaml(count);
  if (maybe())
    text.erase(text.find_last_not_of('\n') + 1); // no line end at the end
  return (below(8) == 0 ? "\xEF\xBB\xBF" : "") + with_line_ends(text, below(3) == 0);
}

NewEntry any_entry(std::size_t number) {
  NewEntry entry;
  entry.id = fmt::format("new-{}", number);
  entry.date = Date{20000 + static_cast<int>(number)};
  entry.title = one_of(titles);
  if (maybe())
    entry.result = one_of(std::array{
        "No customer was charged twice.", "One line.\n\n  Another: one. # two\nA third.",
        "A long text that has to be folded, since nobody reads a line that is wider than a screen "
        "or a page: it goes on \"and on\" until it ends."});
  if (maybe())
    entry.shows = {{"design", 3}, {"mentoring", 1}};
  if (maybe())
    entry.links = {"https://example.com/a?b#c", "no link, [but] text"};
  if (maybe())
    entry.metric = NewMetric{"p99: latency", "900", "21.5", "%", true};
  return entry;
}

Ladder small_ladder() {
  Diagnostics diagnostics;
  return read_ladder({"ladder.yaml",
                      "schema: rung.ladder/1\nid: small\ntitle: Small\nversion: 1.0.0\n"
                      "scale: [{title: A}, {title: B}, {title: C}]\ncompetencies: [{id: design, "
                      "title: Design}, {id: mentoring, title: Mentoring}]\nlevels: [{id: l1, "
                      "title: L1, expects: {design: 1}}]\ntracks: [{id: ic, levels: [l1]}]\n"},
                     diagnostics)
      .value();
}

/// What rung makes of a file; an entry a line.
std::vector<std::string> entries_of(const std::string& text) {
  static const Ladder ladder = small_ladder();
  const std::vector<SourceFile> files = {SourceFile("ada.yaml", text)};
  Diagnostics diagnostics;
  const auto portfolio = read_portfolio(files, ladder, diagnostics);
  if (!portfolio)
    RC_FAIL(test::shown(diagnostics) + text);
  std::vector<std::string> result;
  for (const auto& entry : portfolio->entries) {
    auto line = fmt::format("{}|{}|{}|{}", entry.id.value, entry.date.value.iso(),
                            entry.title.value, entry.result.value);
    for (const auto& rating : entry.shows)
      line += fmt::format("|{}={}", rating.competency, rating.rating);
    for (const auto& link : entry.links)
      line += "|" + link.value;
    if (entry.metric)
      line +=
          fmt::format("|{},{},{},{},{}", entry.metric->name.value, entry.metric->before.value,
                      entry.metric->after.value, entry.metric->unit.value, entry.metric->estimated);
    result.push_back(line);
  }
  std::sort(result.begin(), result.end());
  return result;
}

std::string line_of(const NewEntry& entry) {
  auto line = fmt::format("{}|{}|{}|{}", entry.id, entry.date.iso(), entry.title, entry.result);
  for (std::size_t i = 0; i < entry.shows.size(); ++i)
    line += fmt::format("|{}={}", i, entry.shows[i].second);
  for (const auto& link : entry.links)
    line += "|" + link;
  if (entry.metric)
    line += fmt::format("|{},{},{},{},{}", entry.metric->name, entry.metric->before,
                        entry.metric->after, entry.metric->unit, entry.metric->estimated);
  return line;
}

/// The file without the `[]`, `null` or `~` of an empty list.
std::string without_empty_list(std::string text) {
  const auto at = text.find("evidence:") + 9;
  const auto end = text.find_first_of("#\r\n", at);
  auto value = text.substr(at, end - at);
  if (const auto last = value.find_last_not_of(" "); last != std::string::npos)
    text.erase(at, last + 1);
  return text;
}

} // namespace

TEST_CASE("Entries are added to any file, and nothing else in it changes") {
  const auto holds = rc::check("adding", [] {
    const auto count = below(4);
    const auto before = any_file(count);
    std::vector<NewEntry> entries;
    for (std::size_t i = 0; i <= below(3); ++i)
      entries.push_back(any_entry(i));
    const auto addition = add_entries({"ada.yaml", before}, entries);
    if (!addition)
      RC_FAIL("refused:\n" + before);

    const auto& [text, added, offset, line] = *addition;
    RC_ASSERT(text.substr(offset, added.size()) == added);
    const auto rest = text.substr(0, offset) + text.substr(offset + added.size());
    RC_ASSERT(rest == before || (count == 0 && rest == without_empty_list(before)));
    RC_ASSERT((added.find("\r\n") == std::string::npos) ==
              (before.find("\r\n") == std::string::npos || added.find('\n') == std::string::npos));
    RC_ASSERT(text.ends_with('\n') == before.ends_with('\n'));
    RC_ASSERT(SourceFile("ada.yaml", text).line(line).find("new-0") != std::string_view::npos ||
              SourceFile("ada.yaml", text).line(line + 1).find("new-0") != std::string_view::npos);

    auto expected = count == 0 ? std::vector<std::string>() : entries_of(before);
    for (const auto& entry : entries)
      expected.push_back(line_of(entry));
    std::sort(expected.begin(), expected.end());
    RC_ASSERT(entries_of(text) == expected);
  });
  CHECK(holds);
}
