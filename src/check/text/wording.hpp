// Stage 3b: tables of wording, for checks that look for wrong criteria.
//
// A row is a phrase and the sort of mistake that it is; rows of sort `read_past` are its near
// misses. The longest phrase at a place wins, so a near miss is a longer phrase that holds the
// mistake: "performance review" is one, "performance review of" isn't, "performance review of
// engineers" is again. To teach a check new words: a row in its table, and a case of it in
// tests/golden/checks. What a ladder rules out ("years of experience don't count", "without direct
// reports") is never a mistake; that is seen to here, for all tables.
// Before: phrases.hpp, prose.hpp. After: language/tenure.cpp and its neighbours, dual/people.cpp.
#pragma once

#include "check/check.hpp"
#include "check/text/phrases.hpp"
#include "check/text/prose.hpp"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

/// No mistake.
inline constexpr std::uint8_t read_past = 0;

struct WordingRow {
  std::uint8_t sort = read_past; ///< what the check calls a sort of mistake
  std::string_view phrase;       ///< as in phrases.hpp; a NAME in capitals stands for a list
};

/// Words for a NAME: `a|b` within a phrase. Lists with ` / ` hold whole phrases, and a row with
/// such a name is one row for each.
struct WordingList {
  std::string_view name;
  std::string_view words;
};

/// People one may lead, review or hire.
inline constexpr WordingList people_words = {
    "PEOPLE", "people|person|persons|engineer|engineers|developer|developers|programmers|colleague|"
              "colleagues|peers|juniors|seniors|ics|employee|employees|staff|members|teammates|"
              "reports|managers|leads|everyone|designers|testers|contributors|interns|individuals|"
              "subordinates|headcount"};
/// Roles that somebody may have held.
inline constexpr WordingList role_words = {
    "ROLE", "engineer|developer|programmer|senior|junior|staff|principal|manager|lead|leader|"
            "director|head|architect|ic|contributor|consultant|intermediate|mid"};

class WordingTable {
public:
  struct Hit {
    std::uint8_t sort = read_past;
    std::size_t first = 0; ///< among the passage's words
    std::size_t count = 0;
  };

  WordingTable(const Prose& prose, std::span<const WordingRow> rows,
               std::initializer_list<WordingList> lists = {});

  /// The mistakes in a passage, from left to right.
  [[nodiscard]] std::vector<Hit> hits(const Passage& passage) const;

private:
  [[nodiscard]] bool ruled_out(std::span<const Word> words, const Hit& hit) const;
  [[nodiscard]] bool denied_before(std::span<const Word> words, const Hit& hit) const;
  [[nodiscard]] bool denied_after(std::span<const Word> words, const Hit& hit) const;

  const Prose* prose_;
  std::vector<std::uint8_t> sorts_; ///< by pattern
  PhraseBook phrases_;
  PhraseBook least_; ///< "at least", which a hit takes in
  WordSet denials_;
  WordSet later_denials_;
  WordSet clause_ends_;
  WordSet or_;
  WordSet merely_;
};

/// Whether people are judged by the passage: a behaviour, a responsibility, what a transition asks
/// for, what a rating means, or what a level or a competency is said to be. Examples tell concrete
/// cases, and `not-expected` says where a role ends.
bool is_criterion(const Passage& passage);

/// Whether the word after `last` makes a noun of it: "potential customers", "weekend import".
bool noun_follows(const Prose& prose, const Passage& passage, std::size_t last);

/// Where and what of a finding about the hit; the check adds its message and help.
Found found_at(const Prose& prose, const Passage& passage, const WordingTable::Hit& hit);
std::string written(const Prose& prose, const Passage& passage, const WordingTable::Hit& hit);

} // namespace rung
