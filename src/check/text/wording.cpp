#include "check/text/wording.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace rung {

namespace {

/// A row's phrase with its NAMEs replaced; several where a list holds phrases.
std::vector<std::string> spelt_out(std::string_view phrase,
                                   std::initializer_list<WordingList> lists) {
  std::vector<std::string> phrases = {std::string(phrase)};
  for (const auto& list : lists)
    for (std::size_t k = 0; k < phrases.size();) {
      const auto at = phrases[k].find(list.name);
      if (at == std::string::npos) {
        ++k;
        continue;
      }
      const auto pattern = std::exchange(phrases[k], {});
      phrases.erase(phrases.begin() + static_cast<std::ptrdiff_t>(k));
      for (auto rest = list.words; !rest.empty();) {
        const auto end = std::min(rest.find(" / "), rest.size());
        auto one = pattern;
        phrases.push_back(one.replace(at, list.name.size(), rest.substr(0, end)));
        rest.remove_prefix(std::min(end + 3, rest.size()));
      }
    }
  return phrases;
}

PhraseBook book_of(const Vocabulary& vocabulary, std::span<const WordingRow> rows,
                   std::initializer_list<WordingList> lists, std::vector<std::uint8_t>& sorts) {
  std::vector<std::string> phrases;
  for (const auto& row : rows)
    for (auto& phrase : spelt_out(row.phrase, lists)) {
      phrases.push_back(std::move(phrase));
      sorts.push_back(row.sort);
    }
  const std::vector<std::string_view> views(phrases.begin(), phrases.end());
  return {vocabulary, views};
}

} // namespace

WordingTable::WordingTable(const Prose& prose, std::span<const WordingRow> rows,
                           std::initializer_list<WordingList> lists)
    : prose_(&prose),
      phrases_(book_of(prose.vocabulary(), rows, lists, sorts_)),
      least_(prose.vocabulary(), {"at least", "more than", "no|not less|fewer than",
                                  "minimum|min of?", "a minimum|min of?", "over"}),
      denials_(prose.vocabulary(),
               {"no",       "not",        "never",         "without",      "nor",     "neither",
                "none",     "nobody",     "nothing",       "don't",        "doesn't", "isn't",
                "aren't",   "won't",      "cannot",        "can't",        "needn't", "shouldn't",
                "mustn't",  "regardless", "whatever",      "irrespective", "instead", "rather",
                "unlike",   "avoids",     "avoid",         "prevents",     "prevent", "stops",
                "stop",     "ends",       "end",           "refuses",      "rejects", "declines",
                "replaces", "replace",    "removes",       "reduces",      "lowers",  "cuts",
                "ignores",  "before",     "independently", "independent",  "against"}),
      later_denials_(prose.vocabulary(),
                     {"not", "never", "don't", "doesn't", "isn't", "aren't", "cannot", "can't",
                      "won't", "nothing", "neither", "nor", "irrelevant", "optional"}),
      clause_ends_(prose.vocabulary(),
                   {"and", "but", "while", "who", "that", "which", "whose", "then", "so", "until"}),
      or_(prose.vocabulary(), {"or", "nor"}),
      merely_(prose.vocabulary(), {"only", "just", "merely", "less", "fewer"}) {}

std::vector<WordingTable::Hit> WordingTable::hits(const Passage& passage) const {
  const auto words = prose_->words(passage);
  std::vector<Hit> hits;
  for (const auto& match : phrases_.find(words)) {
    Hit hit{sorts_[match.pattern], match.first, match.count};
    if (hit.sort == read_past)
      continue;
    // "at least" and its like are part of what is wrong, and no denial.
    const auto before = words.first(hit.first);
    for (const auto& least : least_.find(before.last(std::min<std::size_t>(hit.first, 4))))
      if (hit.first > 0 && words[hit.first].before != Break::stop &&
          least.first + least.count == std::min<std::size_t>(hit.first, 4)) {
        hit.first -= least.count;
        hit.count += least.count;
      }
    if (!ruled_out(words, hit))
      hits.push_back(hit);
  }
  return hits;
}

bool WordingTable::ruled_out(std::span<const Word> words, const Hit& hit) const {
  return denied_before(words, hit) || denied_after(words, hit);
}

/// Whether the clause says no before it comes to the hit. A comma ends the clause, but in a list:
/// "regardless of degree, tenure or title".
bool WordingTable::denied_before(std::span<const Word> words, const Hit& hit) const {
  constexpr std::size_t reach = 8;
  const auto ahead = words.subspan(hit.first + hit.count);
  bool listed = false;
  for (std::size_t k = 0; k < std::min<std::size_t>(ahead.size(), 4); ++k) {
    if (ahead[k].before == Break::stop)
      break;
    listed = listed || or_.contains(ahead[k]);
  }
  for (auto at = hit.first; at > 0 && hit.first - at < reach; --at) {
    const auto gap = words[at].before;
    const auto& before = words[at - 1];
    if (gap == Break::stop || (gap == Break::comma && !listed) || clause_ends_.contains(before))
      return false;
    listed = listed || or_.contains(before);
    if (denials_.contains(before) && !merely_.contains(words[at]))
      return true;
  }
  return false;
}

/// "... don't count here", "... isn't asked for".
bool WordingTable::denied_after(std::span<const Word> words, const Hit& hit) const {
  constexpr std::size_t reach = 4;
  const auto end = hit.first + hit.count;
  for (std::size_t at = end; at < std::min(words.size(), end + reach); ++at) {
    const auto gap = words[at].before;
    if (gap == Break::stop || gap == Break::comma || clause_ends_.contains(words[at]))
      return false;
    if (later_denials_.contains(words[at]))
      return true;
  }
  return false;
}

bool is_criterion(const Passage& passage) {
  switch (passage.kind) {
  case PassageKind::behaviour:
  case PassageKind::responsibility:
  case PassageKind::entry:
  case PassageKind::meaning:
    return true;
  case PassageKind::summary:
    return passage.level != nullptr || passage.competency != nullptr;
  default:
    return false;
  }
}

bool noun_follows(const Prose& prose, const Passage& passage, std::size_t last) {
  static constexpr auto no_nouns = std::to_array<std::string_view>(
      {"a",     "above",   "across", "directly", "after",   "all",      "also",  "an",
       "and",   "as",      "at",     "because",  "before",  "beyond",   "both",  "but",
       "by",    "during",  "each",   "for",      "from",    "if",       "in",    "into",
       "is",    "on",      "or",     "over",     "of",      "so",       "than",  "that",
       "the",   "through", "to",     "until",    "when",    "whenever", "where", "which",
       "while", "who",     "with",   "within",   "without", "already",  "early", "early-on"});
  const auto words = prose.words(passage);
  if (last + 1 >= words.size())
    return false;
  const auto& next = words[last + 1];
  return (next.before == Break::space || next.before == Break::hyphen) &&
         std::ranges::find(no_nouns, prose.spelling(next)) == no_nouns.end();
}

Found found_at(const Prose& prose, const Passage& passage, const WordingTable::Hit& hit) {
  Found found;
  found.at = prose.at(passage, hit.first, hit.count);
  found.subject = passage.subject;
  return found;
}

std::string written(const Prose& prose, const Passage& passage, const WordingTable::Hit& hit) {
  return prose.written(passage, hit.first, hit.count);
}

} // namespace rung
