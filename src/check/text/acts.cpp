#include "check/text/acts.hpp"

#include "check/text/word_rows.hpp"

namespace rung {

namespace {

/// What tells that the word before it was a verb.
constexpr std::string_view determiners =
    "a an all another any both each every her his how it its me my no our some that the their them "
    "these this those us what when where which who whom whose why your";
/// What a verb can't act on: the word before it was a noun, or the end of a list.
constexpr std::string_view no_objects =
    "about across after against along among and are around as at be before behind between by can "
    "during for from had has have if in instead into is nor of off on onto or out over per so than "
    "then through to under until up upon via was were when while will with within without yet";
constexpr std::string_view relatives =
    "how if that what when where whether which while who whom whose why";
constexpr std::string_view adverbs =
    "actively always clearly consistently effectively often proactively quickly reliably regularly "
    "successfully then";
constexpr std::string_view helpers = "can could may must shall should will would";
/// Ends in -s, and can't be a verb.
constexpr std::string_view no_verbs =
    "across always as does has his is its less nonetheless others "
    "perhaps plus sometimes this thus towards us various was yes";

} // namespace

ActReader::ActReader(const Vocabulary& vocabulary)
    : kinds_(vocabulary.size()),
      adverbs_(words_of(vocabulary, adverbs)),
      helpers_(words_of(vocabulary, helpers)),
      determiners_(words_of(vocabulary, determiners)),
      no_objects_(words_of(vocabulary, no_objects)),
      relatives_(words_of(vocabulary, relatives)),
      joins_(vocabulary, {"and", "but", "then"}),
      also_(vocabulary, {"also"}),
      as_(vocabulary, {"as"}),
      well_(vocabulary, {"well"}),
      is_has_(vocabulary, {"does", "has", "is"}) {
  const auto add = [&](std::string_view base, std::optional<WorkKind> kind) {
    const auto third = vocabulary.find(third_person(base));
    const auto own = vocabulary.find(base);
    if (third)
      third_.add(*third);
    if (own)
      base_.add(*own);
    for (const auto form : {own, third})
      if (form && kind)
        kinds_[*form] = kind;
  };
  for (const auto& [kind, row] : verbs_by_kind)
    each_word(row, [&, kind = kind](std::string_view verb) { add(verb, kind); });
  each_word(other_verbs, [&](std::string_view verb) { add(verb, std::nullopt); });
  each_word(verbs_with_preposition, [&](std::string_view verb) {
    with_preposition_.add(vocabulary, verb);
    with_preposition_.add(vocabulary, third_person(verb));
  });
  each_word(degree_words, [&](std::string_view word) {
    if (word.ends_with("ly"))
      adverbs_.add(vocabulary, word); // "fully understands"
  });
  const auto never = words_of(vocabulary, no_verbs);
  for (WordId id = 0; id < vocabulary.size(); ++id) {
    const auto word = vocabulary.spelling(id);
    if (word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("'s") &&
        !never.contains(id))
      third_endings_.add(id);
    if (word.size() > 4 && word.ends_with("ing"))
      gerunds_.add(id);
  }
}

std::size_t ActReader::leading_verb(std::span<const Word> words) const {
  std::size_t at = 0;
  while (at + 1 < words.size() && (adverbs_.contains(words[at]) || helpers_.contains(words[at])))
    ++at;
  return at;
}

bool ActReader::is_verb(std::span<const Word> words, std::size_t at, Form form) const {
  if (at + 1 >= words.size())
    return false;
  const auto& next = words[at + 1];
  if (next.before != Break::space && next.before != Break::other)
    return false;
  const bool known = (form == Form::third ? third_ : base_).contains(words[at]);
  if (determiners_.contains(next))
    return known || (form == Form::third && third_endings_.contains(words[at]));
  if (no_objects_.contains(next))
    return with_preposition_.contains(words[at]);
  // "test plans and release notes" look like commands: in that form `the` or `a` has to follow.
  return known && form == Form::third;
}

/// Looks at whether another act may begin at `at`, and where its verb then is.
ActReader::Joint ActReader::joint(std::span<const Word> words, std::size_t at) const {
  Joint joint{at, words[at].before == Break::comma, words[at].before == Break::stop};
  const auto is = [&](std::size_t word, const auto& set) {
    return word < words.size() && set.contains(words[word]);
  };
  if (is(at, joins_)) {
    joint.joined = true;
    ++joint.verb;
  } else if (is(at, as_) && is(at + 1, well_) && is(at + 2, as_)) {
    joint.set_apart = true;
    joint.verb += 3;
  }
  if (joint.verb > at && is(joint.verb, also_)) {
    joint.set_apart = true;
    ++joint.verb;
  }
  while (is(joint.verb, adverbs_))
    ++joint.verb;
  for (; is(joint.verb, helpers_); ++joint.verb)
    joint.helped = true;
  joint.joined = (joint.joined || joint.set_apart) && joint.verb < words.size();
  return joint;
}

std::vector<Act> ActReader::acts(std::span<const Word> words) const {
  std::vector<Act> found;
  if (words.empty())
    return found;
  const auto first = leading_verb(words);
  const bool is_third = third_endings_.contains(words[first]) || is_has_.contains(words[first]);
  const auto form = is_third ? Form::third : Form::base;
  found.push_back({first, words.size(), kinds_[words[first].id]});
  bool relative = false;
  for (std::size_t at = first + 1; at < words.size(); ++at) {
    if (words[at].before == Break::stop)
      relative = false;
    relative = relative || relatives_.contains(words[at]);
    const auto next = joint(words, at);
    if (!next.joined || !(next.helped || is_verb(words, next.verb, form)))
      continue;
    found.back().end = at;
    found.push_back(
        {next.verb, words.size(), kinds_[words[next.verb].id], next.set_apart, relative});
    at = next.verb;
  }
  return found;
}

} // namespace rung
