// The check of sentences that are too long.
#include "check/checks.hpp"
#include "check/text/sentences.hpp"
#include "check/text/word_rows.hpp"

#include <fmt/format.h>

namespace rung {

namespace {

constexpr std::size_t longest = 35;
constexpr std::size_t least_part = 8; ///< a shorter one isn't worth a sentence
constexpr std::size_t words_quoted = 3;

/// Before these words a sentence can be cut.
constexpr std::string_view joints = "and because but if or so when where which while who whose";

/// The word nearest to the middle of a sentence at which another could begin; its first where there
/// is none.
std::size_t cut_of(std::span<const Word> words, const Sentence& sentence,
                   const WordSet& can_begin) {
  auto best = sentence.first;
  const auto middle = sentence.first + sentence.count / 2;
  const auto distance = [&](std::size_t at) { return at > middle ? at - middle : middle - at; };
  for (auto at = sentence.first + least_part; at + least_part <= sentence.first + sentence.count;
       ++at) {
    const bool joint = can_begin.contains(words[at]) || words[at].before == Break::comma ||
                       words[at].before == Break::stop;
    if (joint && (best == sentence.first || distance(at) < distance(best)))
      best = at;
  }
  return best;
}

void look_for_long_sentences(const LadderInput& input, Reporter& report) {
  const auto& prose = input.prose;
  const auto where = words_of(prose.vocabulary(), joints);
  for (const auto& passage : prose.passages()) {
    if (passage.word_count <= longest)
      continue;
    const auto words = prose.words(passage);
    for (const auto& sentence : sentences(passage.text->value, words)) {
      if (sentence.words <= longest)
        continue;
      const auto cut = cut_of(words, sentence, where);
      report.add({prose.at(passage, sentence.first, sentence.count), passage.subject,
                  fmt::format("a sentence of {} words", sentence.words),
                  cut == sentence.first
                      ? fmt::format("make it two sentences of less than {} words", longest)
                      : fmt::format("make it two sentences; the second could begin at \"{} ...\"",
                                    prose.written(passage, cut, words_quoted))});
    }
  }
}

} // namespace

constinit const Check hard_to_read = {
    .id = "hard-to-read",
    .severity = Severity::note,
    .summary = "a sentence of more than 35 words",
    .why = "A ladder is read in a second language, in a hurry, and before a talk about pay; what "
           "has to be read twice is read by halves. The British government asks for 25 words at "
           "most (GOV.UK, Content design); above 35 a sentence holds several thoughts.",
    .bad = R"(summary: >-
  For everybody who builds or runs the product or leads those who do, from the first day
  in the company to the head of engineering, and also for those who hire them, so that both sides
  know what is asked of whom.
)",
    .good = R"(summary: >-
  For everybody who builds or runs the product or leads those who do, from the first day
  in the company to the head of engineering. Those who hire them read it, too.
)",
    .ladder = look_for_long_sentences,
    .english = true,
};

} // namespace rung
