// The check of levels whose text leans to one side's words.
//
// Counted are a level's own texts: its titles, its summary, its responsibilities, what it says in
// its expectations; not what it doesn't expect. Each word counts once, however often it stands
// there, so that a term of art decides nothing. A text leans if it has at least three words of one
// side, one more for each 60 words of text, and more than three times as many as of the other.
#include "check/checks.hpp"
#include "check/subject.hpp"
#include "check/text/coded_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace rung {

namespace {

constexpr std::size_t least_coded_words = 3;
constexpr std::size_t words_for_one_more = 60;
constexpr std::size_t times = 3;
constexpr std::size_t words_shown = 5;

/// Words of the vocabulary, by the row of their stem.
class Coded {
public:
  Coded(const Vocabulary& vocabulary, std::span<const CodedWord> table)
      : table_(table), row_(vocabulary.size()) {
    for (WordId id = 0; id < vocabulary.size(); ++id) {
      const auto word = vocabulary.spelling(id);
      const auto found = std::ranges::find_if(
          table, [&](const CodedWord& coded) { return word.starts_with(coded.first); });
      if (found != table.end())
        row_[id] = static_cast<std::uint8_t>(1 + (found - table.begin()));
    }
  }

  [[nodiscard]] const CodedWord* find(WordId word) const {
    return row_[word] == 0 ? nullptr : &table_[row_[word] - 1U];
  }

private:
  std::span<const CodedWord> table_;
  std::vector<std::uint8_t> row_; ///< 1 + the row, 0 for none
};

struct Hit {
  const CodedWord* coded;
  std::string written;
};

/// What one level says.
struct Tally {
  std::size_t words = 0;
  std::vector<Hit> masculine; ///< one a stem
  std::vector<Hit> feminine;

  [[nodiscard]] bool leans(const std::vector<Hit>& to, const std::vector<Hit>& from) const {
    return to.size() >= least_coded_words + words / words_for_one_more &&
           to.size() > times * from.size();
  }
};

void count(std::vector<Hit>& hits, const Prose& prose, const Passage& passage, std::size_t word,
           const Coded& coded) {
  const auto* found = coded.find(prose.words(passage)[word].id);
  if (found == nullptr)
    return;
  if (std::ranges::none_of(hits, [&](const Hit& hit) { return hit.coded == found; }))
    hits.push_back({found, prose.written(passage, word, 1)});
}

void report_lean(const Level& level, const std::vector<Hit>& to, const std::vector<Hit>& from,
                 std::string_view side, std::string_view other_side, Reporter& report) {
  std::string words;
  std::string mends;
  for (std::size_t k = 0; k < std::min(words_shown, to.size()); ++k) {
    words += fmt::format("{}\"{}\"", k == 0 ? "" : ", ", to[k].written);
    if (!to[k].coded->second.empty())
      mends += fmt::format(R"({}"{}" for "{}")", mends.empty() ? ", such as " : ", ",
                           to[k].coded->second, to[k].written);
  }
  report.add({level.id.at, path_of(level),
              fmt::format("the text of \"{}\" leans to {} words, {} to {} {}: {}{}",
                          level.title.value, side, to.size(), from.size(), other_side, words,
                          to.size() > words_shown ? " ..." : ""),
              fmt::format("say some of it in other words{}", mends)});
}

void look_for_leanings(const LadderInput& input, Reporter& report) {
  const auto& prose = input.prose;
  const Coded masculine(prose.vocabulary(), masculine_words);
  const Coded feminine(prose.vocabulary(), feminine_words);
  std::vector<Tally> tallies(input.ladder.levels.size());
  for (const auto& passage : prose.passages()) {
    if (passage.level == nullptr || passage.kind == PassageKind::not_expected)
      continue;
    auto& tally = tallies[static_cast<std::size_t>(passage.level - input.ladder.levels.data())];
    tally.words += passage.word_count;
    for (std::size_t word = 0; word < passage.word_count; ++word) {
      count(tally.masculine, prose, passage, word, masculine);
      count(tally.feminine, prose, passage, word, feminine);
    }
  }
  for (std::size_t k = 0; k < tallies.size(); ++k) {
    const auto& tally = tallies[k];
    const auto& level = input.ladder.levels[k];
    if (tally.leans(tally.masculine, tally.feminine))
      report_lean(level, tally.masculine, tally.feminine, "masculine-coded", "feminine-coded",
                  report);
    else if (tally.leans(tally.feminine, tally.masculine))
      report_lean(level, tally.feminine, tally.masculine, "feminine-coded", "masculine-coded",
                  report);
  }
}

} // namespace

constinit const Check gendered_wording = {
    .id = "gendered-wording",
    .severity = Severity::note,
    .summary = "a level whose text leans to one side's words",
    .why = "Women found jobs described in masculine-coded words less appealing and thought they "
           "would belong less, whatever the job (Gaucher, Friesen & Kay 2011, whose list of words "
           "this is). Words that ladders can't do without, such as lead, decision and support, "
           "aren't counted, and each word counts once.",
    .bad = R"(levels:
  - id: engineer
    title: Engineer
    summary: An ambitious and decisive person who takes on every challenge.
    expects: {craft: 1}
  - {id: senior, title: Senior Engineer, expects: {craft: 2}}
  - {id: staff, title: Staff Engineer, expects: {craft: 3}}
  - {id: manager, title: Engineering Manager, expects: {people: 2}}
)",
    .good = R"(levels:
  - id: engineer
    title: Engineer
    summary: Takes on large problems and settles them by the date agreed on.
    expects: {craft: 1}
  - {id: senior, title: Senior Engineer, expects: {craft: 2}}
  - {id: staff, title: Staff Engineer, expects: {craft: 3}}
  - {id: manager, title: Engineering Manager, expects: {people: 2}}
)",
    .ladder = look_for_leanings,
    .english = true,
};

} // namespace rung
