// `rung log FILE` on a terminal: the words of an entry, asked for line by line.
//
// Questions go to standard error, so that standard output stays the place of results. Enter skips
// whatever isn't needed; the end of the input stops it, with nothing written. Before: log.cpp, with
// the words that its options gave. After: words.hpp. To ask for one more thing: a method of
// Interview.
#pragma once

#include "rung/render.hpp"

#include "cli/line_reader.hpp"
#include "cli/log/target.hpp"
#include "cli/log/words.hpp"

#include <optional>

namespace rung::cli {

class Interview {
public:
  Interview(const LogTarget& target, const Style& style, const Streams& streams);

  /// What the options left open; nullopt where the person stops.
  std::optional<LogWords> run(LogWords words, Date today);
  /// Shows what will be written, and whether it may be.
  bool confirm(const std::string& added);

private:
  struct Stopped {};

  template <class Take>
  void ask(std::string_view question, std::string_view hint, Take take);
  std::string answer();
  void say(const std::string& text);
  void complain_of(const class UsageError& error);

  void ask_title(LogWords& words);
  void ask_result(LogWords& words);
  void ask_shows(LogWords& words);
  void ask_rating(CompetencyIndex index, LogWords& words);
  void ask_scope(LogWords& words);
  void ask_links(LogWords& words);
  void list_competencies();
  void list_ratings(const Competency& competency);

  const LogTarget* target_;
  Style style_;
  const Streams* streams_;
  LineReader lines_;
};

} // namespace rung::cli
