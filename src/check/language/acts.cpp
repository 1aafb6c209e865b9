// Checks of what a behaviour has somebody do: something to see, and one thing at a time.
//
// acts.hpp tells how acts are found in a sentence without knowing grammar.
#include "check/text/acts.hpp"

#include "check/checks.hpp"
#include "check/text/mind.hpp"
#include "check/text/word_rows.hpp"
#include "check/text/words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung {

namespace {

bool asks_for_act(const Passage& passage) {
  return passage.kind == PassageKind::behaviour || passage.kind == PassageKind::responsibility ||
         passage.kind == PassageKind::entry;
}

// ---------------------------------------------------------------- unobservable-verb

constexpr std::size_t longest_quoted = 6;

/// Says the mend in the words of the behaviour, where they lend themselves to it.
class Mend {
public:
  explicit Mend(const Prose& prose)
      : prose_(&prose),
        prepositions_(words_of(prose.vocabulary(), "about across for in of on with")),
        questions_(
            words_of(prose.vocabulary(), "how that what when where which who whom whose why")),
        pronouns_(words_of(prose.vocabulary(), "her him it them themselves this us")),
        feelings_(words_of(prose.vocabulary(),
                           "appreciate appreciates appreciation believe believes care cares "
                           "comfortable conscious interested mindful recognise recognises "
                           "recognize recognizes values")) {}

  /// `from`: the word after the state of mind.
  [[nodiscard]] std::string of(const Passage& passage, std::size_t from) const {
    const auto words = prose_->words(passage);
    const bool felt = std::ranges::any_of(
        words.first(from), [&](const Word& word) { return feelings_.contains(word); });
    if (from < words.size() && prepositions_.contains(words[from]))
      ++from;
    auto end = from;
    while (end < words.size() && (end == from || words[end].before < Break::comma))
      ++end;
    if (from + 2 < end && prose_->spelling(words[from]) == "how" &&
        prose_->spelling(words[from + 1]) == "to")
      return how_to(passage, from + 2, end);
    if (felt || end == from || end - from > longest_quoted || questions_.contains(words[from]) ||
        pronouns_.contains(words[from]))
      return "begin with what somebody would see or read: asks, explains, writes down, names, "
             "checks";
    return fmt::format("begin with what somebody would see or read: \"Explains {} to a newcomer\", "
                       "or an act that only who knows it can do",
                       prose_->written(passage, from, end - from));
  }

private:
  /// "Knows how to debug a release" -> "Debugs a release".
  [[nodiscard]] std::string how_to(const Passage& passage, std::size_t verb,
                                   std::size_t end) const {
    auto act = capitalised(third_person(prose_->spelling(prose_->words(passage)[verb])));
    if (verb + 1 < end)
      act += " " + prose_->written(passage, verb + 1, end - verb - 1);
    return fmt::format("say it as something done, and what shows that it worked: \"{} ...\"", act);
  }

  const Prose* prose_;
  WordSet prepositions_;
  WordSet questions_;
  WordSet pronouns_;
  WordSet feelings_; ///< which nobody explains
};

void look_for_states_of_mind(const LadderInput& input, Reporter& report) {
  const auto& prose = input.prose;
  const MindReader reader(prose.vocabulary());
  const Mend mend(prose);
  for (const auto& passage : prose.passages()) {
    if (!asks_for_act(passage))
      continue;
    const auto state = reader.only_state(prose.words(passage));
    if (!state)
      continue;
    report.add({prose.at(passage, state->first, state->count), passage.subject,
                fmt::format("\"{}\" is nothing that anybody can see",
                            prose.written(passage, state->first, state->count)),
                mend.of(passage, state->first + state->count)});
  }
}

// ---------------------------------------------------------------- compound-behaviour

/// Finds behaviours that hold several acts which don't belong together.
///
/// Several verbs alone prove nothing: "fixes a bug and adds the test that would have caught it" is
/// one act with its proof. So an act counts only if it stands on its own: no word of it points back
/// (`it`, `their`, `each`) or repeats one from before. Then there have to be three that stand on
/// their own and are of two kinds of work (verbs.hpp), or two: set apart by "and also" or a
/// semicolon, or one of them work on a thing and the other with people.
class CompoundReader {
public:
  explicit CompoundReader(const Vocabulary& vocabulary)
      : reader_(vocabulary),
        back_(words_of(vocabulary, "again both each former him it its itself latter same so such "
                                   "that's their theirs them themselves there these they this "
                                   "those")),
        small_(words_of(vocabulary, "a an and as at by for from in into of on or that the to what "
                                    "when where which who with")) {}

  /// The acts that are too many, the first with them; empty where all is well.
  [[nodiscard]] std::vector<Act> separate(std::span<const Word> words) const {
    auto acts = reader_.acts(words);
    if (acts.size() < 2)
      return {};
    std::vector<Act> own = {acts.front()};
    for (std::size_t k = 1; k < acts.size(); ++k) {
      if (acts[k].in_relative && !acts[k].set_apart)
        break;
      if (!points_back(words, acts[k]))
        own.push_back(acts[k]);
    }
    return are_too_many(own) ? own : std::vector<Act>();
  }

private:
  [[nodiscard]] bool points_back(std::span<const Word> words, const Act& act) const {
    for (auto at = act.verb + 1; at < act.end; ++at) {
      if (back_.contains(words[at]))
        return true;
      if (small_.contains(words[at]))
        continue;
      for (std::size_t before = 0; before < act.verb; ++before)
        if (words[before].id == words[at].id)
          return true;
    }
    return false;
  }

  [[nodiscard]] static bool are_too_many(std::span<const Act> own) {
    if (own.size() < 2)
      return false;
    if (std::ranges::any_of(own, &Act::set_apart))
      return true;
    const auto count_people = std::ranges::count(own, WorkKind::people, &Act::kind);
    const bool all_known = std::ranges::all_of(own, [](const Act& act) { return !!act.kind; });
    if (own.size() == 2)
      return all_known && count_people == 1;
    const auto first = std::ranges::find_if(own, [](const Act& act) { return !!act.kind; });
    return std::any_of(first, own.end(),
                       [&](const Act& act) { return act.kind && act.kind != first->kind; });
  }

  ActReader reader_;
  WordSet back_;
  WordSet small_;
};

void look_for_compounds(const LadderInput& input, Reporter& report) {
  const auto& prose = input.prose;
  const CompoundReader reader(prose.vocabulary());
  for (const auto& passage : prose.passages()) {
    if (passage.kind != PassageKind::behaviour)
      continue;
    const auto acts = reader.separate(prose.words(passage));
    if (acts.empty())
      continue;
    std::string verbs;
    for (const auto& act : acts)
      verbs += (verbs.empty()          ? "\""
                : &act == &acts.back() ? " and \""
                                       : ", \"") +
               prose.written(passage, act.verb, 1) + "\"";
    const auto& second = acts[1];
    report.add(
        {prose.at(passage, second.verb, second.end - second.verb), passage.subject,
         fmt::format("{} are {} things to rate in one behaviour", verbs,
                     acts.size() == 2   ? "two"
                     : acts.size() == 3 ? "three"
                                        : "several"),
         fmt::format("give \"{}\" an item of its own, so that who does one and not the "
                     "other can be rated",
                     capitalised(prose.written(passage, second.verb, second.end - second.verb)))});
  }
}

} // namespace

constinit const Check unobservable_verb = {
    .id = "unobservable-verb",
    .severity = Severity::warning,
    .summary = "a behaviour that is a state of mind: understands, knows, is aware of",
    .why = "Nobody sees what somebody understands, so each rater guesses, and guesses go by how "
           "sure a person sounds. What understanding makes somebody do can be seen and written "
           "down as evidence. The check is silent where an act comes after: \"Understands a bug "
           "before fixing it: writes the failing test first\".",
    .bad = R"(competencies:
  - id: customers
    title: Customers
    steps:
      1: {behaviours: [Understands the business.]}
levels: [{id: engineer, title: Engineer, expects: {customers: 1}}]
tracks: [{id: ic, levels: [engineer]}]
transitions: []
)",
    .good = R"(competencies:
  - id: customers
    title: Customers
    steps:
      1: {behaviours: [Names the customer whom a task is for.]}
levels: [{id: engineer, title: Engineer, expects: {customers: 1}}]
tracks: [{id: ic, levels: [engineer]}]
transitions: []
)",
    .ladder = look_for_states_of_mind,
    .english = true,
};

constinit const Check compound_behaviour = {
    .id = "compound-behaviour",
    .severity = Severity::note,
    .summary = "one behaviour that holds two or more things to rate",
    .why = "Who designs services but has never mentored anybody has half of such a behaviour, and "
           "half can't be rated: one rater says yes, the next says no. Verbs that share an object, "
           "or of which one is the proof of the other, are one thing to rate and aren't reported.",
    .bad = R"(competencies:
  - id: craft
    title: Craft
    steps:
      2: {behaviours: ["Designs services, mentors juniors and runs incidents."]}
levels: [{id: engineer, title: Engineer, expects: {craft: 1}}]
tracks: [{id: ic, levels: [engineer]}]
transitions: []
)",
    .good = R"(competencies:
  - id: craft
    title: Craft
    steps:
      2:
        behaviours:
          - Designs services whose parts can each be released alone.
          - Runs an incident until users are served again.
levels: [{id: engineer, title: Engineer, expects: {craft: 1}}]
tracks: [{id: ic, levels: [engineer]}]
transitions: []
)",
    .ladder = look_for_compounds,
    .english = true,
};

} // namespace rung
