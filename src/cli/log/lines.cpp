#include "cli/log/lines.hpp"

#include "cli/failure.hpp"
#include "cli/inputs.hpp"
#include "cli/trimmed.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

namespace rung::cli {

namespace {

/// Takes a list's mark away.
std::string_view without_bullet(std::string_view line) {
  const bool bullet = line.starts_with("- ") || line.starts_with("* ");
  return bullet ? trimmed(line.substr(2)) : line;
}

/// Takes away what a line starts with and what looks like a day.
std::optional<std::string> take_day(std::string_view& line) {
  constexpr std::string_view pattern = "dddd-dd-dd";
  const auto day = line.substr(0, pattern.size());
  const auto rest = line.substr(day.size());
  const auto matches = [](char letter, char wanted) {
    return wanted == 'd' ? letter >= '0' && letter <= '9' : letter == wanted;
  };
  if (!std::equal(day.begin(), day.end(), pattern.begin(), pattern.end(), matches) ||
      rest.find_first_of(" :") != 0)
    return std::nullopt;
  line = trimmed(rest.substr(rest.starts_with(':') ? 1 : 0));
  return std::string(day);
}

class Reading {
public:
  Reading(const SourceFile& lines, const LogWords& options, Date today, Diagnostics& findings)
      : lines_(&lines), options_(&options), today_(today), findings_(&findings) {}

  void add(std::size_t offset, std::string_view line) {
    const auto at = lines_->place(
        {0, static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(line.size())});
    auto words = *options_;
    auto rest = without_bullet(trimmed(line));
    if (const auto day = take_day(rest)) {
      words.date = *day;
      check("bad-date", at, [&] { day_of("this date", *day, today_); });
    }
    check("encoding", at,
          [&] { words.title = text_of("this line", std::string(rest), Lines::one); });
    all_.push_back(std::move(words));
  }

  std::vector<LogWords> take() { return std::move(all_); }

private:
  template <class Work>
  void check(std::string_view id, const Place& at, Work work) {
    try {
      work();
    } catch (const UsageError& error) {
      findings_->add(
          {Severity::error, std::string(id), at, error.what(), error.help(), std::nullopt});
    }
  }

  const SourceFile* lines_;
  const LogWords* options_;
  Date today_;
  Diagnostics* findings_;
  std::vector<LogWords> all_;
};

} // namespace

std::vector<LogWords> words_of_lines(const SourceFile& lines, const LogWords& options, Date today,
                                     Diagnostics& findings) {
  const auto text = lines.text();
  if (text.size() >= read_limit) {
    findings.add({Severity::error, "too-large", lines.whole(), "more than 1 MiB of lines",
                  "check whether it is the text that you meant", std::nullopt});
    return {};
  }
  Reading reading(lines, options, today, findings);
  for (std::size_t at = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
       at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    const auto line = text.substr(at, end - at);
    if (const auto words = trimmed(line); !words.empty() && !words.starts_with('#'))
      reading.add(at, line);
    at = end + 1;
  }
  return reading.take();
}

} // namespace rung::cli
