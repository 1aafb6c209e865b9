#include "check/text/mind.hpp"

#include "check/text/word_rows.hpp"

#include <algorithm>
#include <array>

namespace rung {

namespace {

/// What is found only at the beginning of a behaviour.
constexpr auto states_of_mind = std::to_array<std::string_view>({
    "understands|understand|comprehends|comprehend|grasps",
    "knows|know",
    "appreciates|appreciate",
    "believes|believe in|that?",
    "realises|realizes|realise|realize",
    "cares|care about",
    "values the|their|other|others|feedback|different|diverse|all",
    "recognises|recognizes|recognise|recognize the importance|need|value of|for",
    "is|are|be|being aware|conscious|mindful of|that|when|how|what|which|why|where",
    "aware|conscious|mindful of|that|when|how|what|which|why|where",
    "is|are|be familiar|comfortable|conversant|proficient|fluent with|in|at",
    "familiar|comfortable|conversant|proficient|fluent with|in|at",
    "is|are|be knowledgeable|interested|experienced|versed about|in|on|of|with",
    "knowledgeable|interested|experienced|versed about|in|on|of|with",
});

/// "Understands the build well enough to change it" can be seen.
constexpr auto saves = std::to_array<std::string_view>({
    "enough to|that",
    "so that",
    "because",
});

/// Before a noun that names a state of mind: "has a solid understanding".
constexpr std::string_view having = "be demonstrate demonstrates develop develops display displays "
                                    "exhibit exhibits gain gains had has have maintain maintains "
                                    "possess possesses show shown shows with";
constexpr std::string_view nouns =
    "appreciation awareness comprehension familiarity grasp insight knowledge understanding";
constexpr std::string_view after_noun = "about across and for how in into of on that what with";
constexpr std::size_t understanding_within = 6; ///< words between "has" and "understanding"

} // namespace

MindReader::MindReader(const Vocabulary& vocabulary)
    : acts_(vocabulary),
      verbs_(vocabulary, std::span<const std::string_view>(states_of_mind)),
      saves_(vocabulary, std::span<const std::string_view>(saves)),
      has_(words_of(vocabulary, having)),
      nouns_(words_of(vocabulary, nouns)),
      after_noun_(words_of(vocabulary, after_noun)),
      qualities_(words_of(vocabulary, degree_words)),
      passive_(vocabulary, {"is", "are", "was", "were", "has", "have"}),
      by_(vocabulary, {"by"}) {
  for (const std::string_view word :
       {"a", "an", "clear", "proven", "sound", "technical", "working"})
    qualities_.add(vocabulary, word);
}

std::optional<MindReader::State> MindReader::state(std::span<const Word> words) const {
  const auto first = acts_.leading_verb(words);
  for (const auto& found :
       verbs_.find(words.subspan(first, std::min<std::size_t>(words.size() - first, 4))))
    return found.first == 0 ? std::optional(State{first, found.count}) : std::nullopt;
  // "Has a strong understanding of ...", "Deep knowledge of ...", "Knowledge of ...".
  const bool led = has_.contains(words[first]) || qualities_.contains(words[first]);
  for (std::size_t at = first; at < std::min(words.size(), first + understanding_within); ++at) {
    if (at > first && (!led || words[at].before == Break::stop || after_noun_.contains(words[at])))
      break;
    if (!nouns_.contains(words[at]))
      continue;
    const bool ends = at + 1 == words.size() || words[at + 1].before >= Break::comma ||
                      after_noun_.contains(words[at + 1]);
    if (!ends)
      break;
    if (!has_.contains(words[first]) &&
        std::ranges::any_of(words.subspan(at), [&](const Word& word) {
          return passive_.contains(word); // "Knowledge of the tills is written down where ..."
        }))
      break;
    return State{first, at - first + 1};
  }
  return std::nullopt;
}

bool MindReader::shows(std::span<const Word> words, const State& state) const {
  const auto rest = words.subspan(state.first + state.count);
  if (acts_.acts(words).size() > 1 || !saves_.find(rest).empty())
    return true;
  for (std::size_t at = 0; at + 1 < rest.size(); ++at)
    if (by_.contains(rest[at]) && acts_.is_gerund(rest[at + 1]))
      return true; // "by drawing it"
  return false;
}

std::optional<MindReader::State> MindReader::only_state(std::span<const Word> words) const {
  if (words.empty())
    return std::nullopt;
  const auto found = state(words);
  return found && !shows(words, *found) ? found : std::nullopt;
}

} // namespace rung
