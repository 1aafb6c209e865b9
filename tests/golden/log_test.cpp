// What `rung log` makes of differently written files, to the byte; tests/golden/log/README.md tells
// how they lie there. Beside the bytes, what holds for all of them is checked on each.
#include "rung/rung.hpp"

#include "support/catch.hpp"
#include "support/cli.hpp"
#include "support/findings.hpp"

#include <algorithm>
#include <vector>

using namespace rung;
using namespace rung::test;

namespace {

namespace fs = std::filesystem;

const fs::path log_folder = fs::path(RUNG_SOURCE_DIR) / "tests/golden/log";

struct Case {
  std::string name;
  std::string ending; ///< .yaml or .json
  std::string before;
  std::vector<std::string> args; ///< of `rung log`, behind the file
};

/// A line is what happened, or an option and behind the first space its value.
std::vector<std::string> args_of(const std::string& lines) {
  std::vector<std::string> args;
  std::istringstream stream(lines);
  for (std::string line; std::getline(stream, line);) {
    const auto space = line.starts_with("--") ? line.find(' ') : std::string::npos;
    args.push_back(
        space == std::string::npos ? line : line.substr(0, space) + "=" + line.substr(space + 1));
  }
  // What happened may begin with a dash.
  std::stable_partition(args.begin(), args.end(),
                        [](const std::string& arg) { return arg.starts_with("--"); });
  const auto first = std::find_if(args.begin(), args.end(),
                                  [](const std::string& arg) { return !arg.starts_with("--"); });
  args.insert(first, {"--", "ada"});
  return args;
}

std::vector<Case> log_cases() {
  std::vector<Case> all;
  for (const auto& item : fs::directory_iterator(log_folder)) {
    if (!item.is_directory())
      continue;
    const std::string ending = fs::exists(item.path() / "before.json") ? ".json" : ".yaml";
    all.push_back({item.path().filename().string(), ending,
                   bytes_of(item.path() / ("before" + ending)),
                   args_of(bytes_of(item.path() / "cmd"))});
  }
  std::sort(all.begin(), all.end(), [](const Case& a, const Case& b) { return a.name < b.name; });
  return all;
}

/// Runs it on a file `ada` in a folder of its own.
std::string added(CommandLine& rung, const Case& one) {
  rung.file("ada", one.before);
  auto args = one.args;
  args.insert(args.begin(), "log");
  rung.run_args(args);
  return rung.read("ada");
}

/// The file without the `[]`, `null` or `~` of an empty list, and the blanks before it.
std::string without_empty_list(const std::string& text) {
  const auto at = text.find("evidence:") + 9;
  auto end = text.find_first_not_of(' ', at);
  for (const std::string empty : {"[]", "[ ]", "null", "~"})
    if (text.compare(end, empty.size(), empty) == 0)
      return text.substr(0, at) + text.substr(end + empty.size());
  return text;
}

std::size_t common_start(const std::string& a, const std::string& b) {
  const auto most = std::min(a.size(), b.size());
  return static_cast<std::size_t>(
      std::mismatch(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(most), b.begin()).first -
      a.begin());
}

/// Whether `after` is `before` with something put in at one place.
bool is_insertion(const std::string& before, const std::string& after) {
  if (after.size() <= before.size())
    return false;
  const auto start = common_start(before, after);
  const auto rest = before.size() - start;
  return before.substr(start) == after.substr(after.size() - rest);
}

/// What rung reads out of a file, an entry a line, in the order in which they stand there.
std::vector<std::string> entries_of(const std::string& text) {
  static const Ladder ladder = [] {
    Diagnostics diagnostics;
    return read_ladder(
               {"ladder.yaml", bytes_of(RUNG_SOURCE_DIR "/ladders/software-engineering.yaml")},
               diagnostics)
        .value();
  }();
  const std::vector<SourceFile> files = {SourceFile("ada", text)};
  Diagnostics diagnostics;
  auto portfolio = read_portfolio(files, ladder, diagnostics);
  INFO(text << shown(diagnostics));
  REQUIRE(portfolio);
  std::sort(portfolio->entries.begin(), portfolio->entries.end(),
            [](const Entry& a, const Entry& b) { return a.at.offset < b.at.offset; });
  std::vector<std::string> result;
  for (const auto& entry : portfolio->entries) {
    auto line = entry.name();
    for (const auto& part : {entry.date.value.iso(), entry.title.value, entry.context.value,
                             entry.action.value, entry.result.value})
      line += "|" + part;
    for (const auto& rating : entry.shows)
      line += "|" + ladder.competencies[rating.competency].id.value + std::to_string(rating.rating);
    for (const auto& link : entry.links)
      line += "|" + link.value;
    result.push_back(line);
  }
  return result;
}

} // namespace

TEST_CASE("rung log writes the golden files") {
  const bool update = std::getenv("RUNG_UPDATE_GOLDEN") != nullptr;
  const auto all = log_cases();
  REQUIRE(all.size() >= 50);
  for (const auto& one : all) {
    INFO(one.name);
    CommandLine rung;
    const auto after = added(rung, one);
    CHECK(rung.status() == 0);
    CHECK(rung.err().empty());
    const auto expected = log_folder / one.name / ("after" + one.ending);
    if (update)
      std::ofstream(expected, std::ios::binary) << after;
    CHECK(after == bytes_of(expected));
  }
}

TEST_CASE("rung log changes no byte of what was there, and the entry reads back") {
  for (const auto& one : log_cases()) {
    INFO(one.name);
    CommandLine rung;
    const auto after = added(rung, one);
    CHECK((is_insertion(one.before, after) || is_insertion(without_empty_list(one.before), after)));
    CHECK(after.ends_with('\n') == one.before.ends_with('\n'));
    if (one.before.find("\r\n") != std::string::npos)
      CHECK(std::count(after.begin(), after.end(), '\n') ==
            std::count(after.begin(), after.end(), '\r'));

    // Another run adds another entry, behind the first one; both are read as they were typed.
    const auto first = entries_of(after);
    rung.run_args({"log", "ada", "--date", "2026-01-01", "--result", "It: was \"done\".", "One",
                   "more", "thing"});
    CHECK(rung.status() == 0);
    CHECK(is_insertion(after, rung.read("ada")));
    auto second = entries_of(rung.read("ada"));
    REQUIRE(second.size() == first.size() + 1);
    CHECK(second.back().find("/one-more-thing|2026-01-01|One more thing|||It: was \"done\".") !=
          std::string::npos);
    second.pop_back();
    CHECK(second == first);
    CHECK(first.back().find("|" + one.args.back() + "|") != std::string::npos);
  }
}
