// The words of a person, from options, lines or answers -> an entry to write.
//
// Each word is held against the format, and against the ladder where there is one; what is wrong is
// a UsageError with the mend. Before: log.cpp's options, lines.hpp, questions.hpp. After: the entry
// goes into the file (target.hpp). To add a key: its word here, its option in log.cpp.
#pragma once

#include "rung/rung.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rung::cli {

/// As they were given; nullopt and empty lists are those that weren't.
struct LogWords {
  std::string title;
  std::optional<std::string> date;
  std::optional<std::string> context;
  std::optional<std::string> action;
  std::optional<std::string> result;
  std::optional<std::string> metric;
  std::optional<std::string> kind;
  std::optional<std::string> role;
  std::optional<std::string> scope;
  std::vector<std::string> shows;
  std::vector<std::string> links;
  std::vector<std::string> corroborators;
  std::optional<std::string> visibility;
  std::optional<std::string> source;
  std::optional<std::string> by;
};

/// What the words are held against; without a ladder its ids and ratings aren't checked.
struct WordContext {
  const Ladder* ladder = nullptr;
  Date today;
};

/// An entry without an id: that depends on what else stands in the file.
NewEntry entry_of(const LogWords& words, const WordContext& context);

/// `design=4,mentoring=3`: pairs with commas or spaces between them.
std::vector<std::pair<std::string, int>> shows_of(const std::vector<std::string>& given,
                                                  const Ladder* ladder);
std::string scope_of(const std::string& given, const Ladder* ladder);
/// `YYYY-MM-DD`, `today` or `yesterday`; not after today.
Date day_of(std::string_view what, const std::string& given, Date today);
/// `p99 latency: 900 to 210 ms`; `~` before a number says that it is estimated.
NewMetric metric_of(const std::string& given);

enum class Lines { one, several };

/// The text without blanks around it, fit to be written. `what` is how messages name it.
std::string text_of(std::string_view what, const std::string& given, Lines lines);

/// "1 Learning, 2 Practising, 3 Leading".
std::string scale_in_words(const Ladder& ladder);

} // namespace rung::cli
