// Stage 3b: text as words, for the checks that read.
//
// A word is a run of letters and digits, with apostrophes inside; `five-year` is two of them, which
// a Break tells from `five year`. Spelling is compared without regard to (ASCII) case. Each
// distinct word has a number, its id, so that asking whether it is in a list costs one look
// (WordSet). Before: prose.hpp gathers a ladder's texts. After: phrases.hpp finds patterns of
// words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace rung {

using WordId = std::uint32_t;

/// What stands between a word and the one before it.
enum class Break : std::uint8_t {
  start, ///< nothing: the text's first word
  space,
  plus, ///< `5+ years`
  hyphen,
  slash,
  comma,
  other, ///< brackets, quotes, a dash
  stop,  ///< the end of a sentence, clause or paragraph: . ! ? ; :
};

struct Word {
  WordId id = 0;
  std::uint32_t begin = 0; ///< in bytes of the text
  std::uint32_t length = 0;
  Break before = Break::start;
};

/// Whether a sentence begins with the word.
inline bool begins_sentence(const Word& word) {
  return word.before == Break::start || word.before == Break::stop;
}

class Vocabulary {
public:
  Vocabulary() = default;
  /// The spellings look into the map, so a copy would look into another one.
  Vocabulary(const Vocabulary&) = delete;
  Vocabulary& operator=(const Vocabulary&) = delete;
  ~Vocabulary() = default;

  /// Appends the text's words.
  void read(std::string_view text, std::vector<Word>& words);

  /// nullopt for a word that no text holds.
  [[nodiscard]] std::optional<WordId> find(std::string_view lower_case) const;

  /// In lower case, with straight apostrophes.
  [[nodiscard]] std::string_view spelling(WordId id) const { return spellings_[id]; }

  [[nodiscard]] std::size_t size() const { return spellings_.size(); }

private:
  WordId id_of(std::string_view written);

  struct Hash {
    using is_transparent = void;

    std::size_t operator()(std::string_view word) const {
      return std::hash<std::string_view>()(word);
    }
  };

  std::unordered_map<std::string, WordId, Hash, std::equal_to<>> ids_;
  std::vector<std::string_view> spellings_; ///< the keys of `ids_`, which stay where they are
  std::string lower_;
};

/// Some of a vocabulary's words.
class WordSet {
public:
  WordSet() = default;
  WordSet(const Vocabulary& vocabulary, std::initializer_list<std::string_view> words);

  void add(const Vocabulary& vocabulary, std::string_view word);

  void add(WordId id);

  [[nodiscard]] bool contains(WordId id) const { return id < has_.size() && has_[id]; }

  [[nodiscard]] bool contains(const Word& word) const { return contains(word.id); }

private:
  std::vector<bool> has_;
};

/// `4`, `1,000`, `10k` or a number in words, and `several`, `many`, `few`, `multiple`. Not `3rd`,
/// `2fa`, `10x`.
bool is_count(std::string_view lower_case);
/// With an ASCII letter at its start in upper case.
std::string capitalised(std::string text);

} // namespace rung
