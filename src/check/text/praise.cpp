#include "check/text/praise.hpp"

#include "check/text/word_rows.hpp"

#include <algorithm>
#include <array>

namespace rung {

namespace {

constexpr std::string_view praise_before_noun =
    "adequate admirable amazing appropriate best-in-class effective efficient excellent "
    "exceptional "
    "fantastic good great outstanding proper solid strong superb superior top-notch "
    "world-class";
constexpr std::string_view praise_of_doing =
    "adequately appropriately competently diligently effectively efficiently excellently "
    "exceptionally properly successfully well";

/// Where such a word praises nothing.
constexpr auto terms = std::to_array<std::string_view>({
    "good first|second|next issue|issues|bug|bugs|task|tasks|ticket|tickets|review",
    "good enough|reason|reasons|faith|cause|causes|deal|many|night|morning|friday|will|news|sides",
    "good and|or bad|poor|evil",
    "bad|poor and|or good",
    "known|common good",
    "for good",
    "strong consistency|typing|types|type|encryption|authentication|customer|reference|references|"
    "eventual|password|passwords|point|points|and",
    "weak and strong",
    "effective date|dates|from|immediately|until|altruism|rate|tax|permission|permissions|user|id",
    "cost effective|efficient",
    "energy efficient",
    "proper noun|name|names|subset|fraction",
    "solid state",
    "solid principles",
    "great britain|circle",
    "as well as?",
    "well before|after|under|over|below|above|known|ahead|within|past|enough|beyond",
    "not good|well|great",
    "most|more|less|least effective|efficient|appropriate",
});

/// "Follows best practices": which?
constexpr auto empty_phrases = std::to_array<std::string_view>({
    "follows|applies|uses|adheres|promotes|adopts|ensures|implements|champions|follow|apply|use|"
    "adhere|promote|adopt|ensure|implement|champion to? the? * ? best practice|practices",
    "follows|applies|uses|adheres|promotes|adopts|ensures|implements|champions|follow|apply|use|"
    "adhere|promote|adopt|ensure|implement|champion to? the? best practice|practices",
});

/// Verbs of which the praise is all that is left.
constexpr std::string_view state_verbs =
    "be being brings demonstrate demonstrates display displays "
    "exhibit exhibits has have is are possess possesses";
constexpr std::string_view empty_verbs =
    "achieve achieves apply applies ask asks build builds collaborate collaborates communicate "
    "communicates contribute contributes create creates cultivate cultivates deal deals deliver "
    "delivers design designs develop develops do does drive drives ensure ensures establish "
    "establishes execute executes exercise exercises facilitate facilitates follow follows foster "
    "fosters give gives handle handles implement implements keep keeps lead leads maintain "
    "maintains make makes manage manages mentor mentors offer offers operate operates organise "
    "organises organize organizes perform performs plan plans practise practises produce produces "
    "promote promotes provide provides run runs set sets show shows solve solves support supports "
    "test tests use uses work works write writes";

/// Nouns and the like that every behaviour could have.
constexpr std::string_view hollow =
    "abilities ability architectural architecture areas attitude business code collaboration "
    "colleagues communication culture decision decisions delivery design designs documentation "
    "engineer engineering engineers environment ethic experience feedback impact individual "
    "interpersonal job judgement judgment knowledge leadership level manner management member "
    "members mentoring mentorship organisation organization organisational organizational other "
    "others outcomes peers people person planning player practice practices presence problem "
    "problem-solving problems product products project projects quality relationship relationships "
    "result results role sense services skill skills software solution solutions solving "
    "stakeholder stakeholders standard standards strategy style support system systems task tasks "
    "team teams teamwork technical technology tests thinking understanding verbal way work worker "
    "working written";

/// Function words, which are no substance.
constexpr std::string_view small =
    "a an and as at be both by for from her his in into is it its of on one or our own so the "
    "their "
    "them they to under up with within all any each every across and/or";

/// What begins something to observe.
constexpr std::string_view clauses = "after because before by if instead rather so than that "
                                     "unless until what when where whether which while who whom "
                                     "whose why without how";

constexpr std::size_t least_substance = 3;

} // namespace

PraiseReader::PraiseReader(const Vocabulary& vocabulary)
    : vocabulary_(&vocabulary),
      acts_(vocabulary),
      mind_(vocabulary),
      adjectives_(words_of(vocabulary, praise_before_noun)),
      adverbs_(words_of(vocabulary, praise_of_doing)),
      high_(vocabulary, {"high", "highest", "top"}),
      quality_(vocabulary, {"quality"}),
      best_(vocabulary, {"best"}),
      terms_(vocabulary, std::span<const std::string_view>(terms)),
      phrases_(vocabulary, std::span<const std::string_view>(empty_phrases)),
      states_(words_of(vocabulary, state_verbs)),
      empty_verbs_(words_of(vocabulary, empty_verbs)),
      hollow_(words_of(vocabulary, hollow)),
      small_(words_of(vocabulary, small)),
      clauses_(words_of(vocabulary, clauses)),
      degrees_(words_of(vocabulary, degree_words)),
      prepositions_(words_of(vocabulary, "about at for from in of on to with")) {}

std::optional<PraiseReader::Praise> PraiseReader::praise(std::span<const Word> words) const {
  const auto may_praise = [&](const Word& word) {
    return adjectives_.contains(word) || adverbs_.contains(word) || quality_.contains(word) ||
           best_.contains(word);
  };
  if (std::ranges::none_of(words, may_praise) || mind_.only_state(words))
    return std::nullopt;
  std::optional<Praise> first;
  for (std::size_t at = 0; at < words.size();) {
    auto end = at + 1;
    while (end < words.size() && words[end].before != Break::stop)
      ++end;
    const auto found = in_clause(words.subspan(at, end - at));
    if (!found)
      return std::nullopt; // another sentence, with something in it
    if (!first)
      first = Praise{at + found->first, found->count};
    at = end;
  }
  return first;
}

std::optional<PraiseReader::Praise> PraiseReader::in_clause(std::span<const Word> words) const {
  const auto acts = acts_.acts(words);
  if (has_clause(words) || (acts.size() > 1 && !are_empty_acts(words, acts)))
    return std::nullopt;
  const auto lead = acts.front().verb;
  const auto beyond_lead = substance(words.subspan(lead + 1));
  for (const auto& phrase : phrases_.find(words))
    if (phrase.first == lead && beyond_lead < least_substance)
      return Praise{phrase.first + phrase.count - 2, 2};
  const auto found = find_praise(words, lead);
  if (!found)
    return std::nullopt;
  const auto before = words.first(found->first);
  if (std::ranges::all_of(before, [&](const Word& word) { return is_plain(word); }) &&
      adjectives_.contains(words[found->first]))
    return found; // "Very strong ..."
  const bool is_state = states_.contains(words[lead]) &&
                        std::ranges::all_of(before.subspan(lead + 1), [&](const Word& word) {
                          return is_plain(word) || hollow_.contains(word);
                        });
  const bool is_empty = empty_verbs_.contains(words[lead]) && beyond_lead < least_substance;
  return is_state || is_empty ? found : std::nullopt;
}

bool PraiseReader::is_adjective(std::span<const Word> words, std::size_t at) const {
  return adjectives_.contains(words[at]) ||
         (at > 0 && quality_.contains(words[at]) && high_.contains(words[at - 1]));
}

bool PraiseReader::is_plain(const Word& word) const {
  return small_.contains(word) || degrees_.contains(word);
}

/// An adverb anywhere, an adjective in front of the first preposition.
std::optional<PraiseReader::Praise> PraiseReader::find_praise(std::span<const Word> words,
                                                              std::size_t lead) const {
  const auto known = terms_.find(words);
  const auto is_term = [&](std::size_t at) {
    return std::ranges::any_of(known, [&](const PhraseMatch& term) {
      return at >= term.first && at < term.first + term.count;
    });
  };
  bool object = true;
  for (std::size_t at = 0; at < words.size(); ++at) {
    object = object && !(at > lead && prepositions_.contains(words[at]));
    const bool joined = at + 1 < words.size() && words[at + 1].before == Break::hyphen &&
                        adverbs_.contains(words[at]); // well-tested
    if (joined || is_term(at))
      continue;
    if (object && is_adjective(words, at))
      return quality_.contains(words[at]) ? Praise{at - 1, 2} : Praise{at, 1};
    if (adverbs_.contains(words[at]))
      return Praise{at, 1};
  }
  return std::nullopt;
}

bool PraiseReader::has_clause(std::span<const Word> words) const {
  return std::ranges::any_of(words, [&](const Word& word) {
    return clauses_.contains(word) || is_count(vocabulary_->spelling(word.id));
  });
}

/// How many words of substance there are.
std::size_t PraiseReader::substance(std::span<const Word> words) const {
  const auto count = std::ranges::count_if(words, [&](const Word& word) {
    return !is_plain(word) && !hollow_.contains(word) && !adjectives_.contains(word) &&
           !adverbs_.contains(word);
  });
  return static_cast<std::size_t>(count);
}

/// "Writes good code and builds strong relationships".
bool PraiseReader::are_empty_acts(std::span<const Word> words, std::span<const Act> acts) const {
  return substance(words) <= acts.size() && std::ranges::all_of(acts, [&](const Act& act) {
           return empty_verbs_.contains(words[act.verb]) || states_.contains(words[act.verb]);
         });
}

} // namespace rung
