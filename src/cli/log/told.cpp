#include "cli/log/told.hpp"

#include "render/terminal.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung::cli {

namespace {

std::string shows_in_words(const NewEntry& entry, const std::optional<Ladder>& ladder) {
  std::vector<std::string> words;
  for (const auto& [id, rating] : entry.shows) {
    const auto index = ladder ? ladder->competency_named(id) : std::nullopt;
    words.push_back(
        fmt::format("{} {}", index ? ladder->competencies[*index].title.value : id, rating));
  }
  return fmt::format("{}", fmt::join(words, ", "));
}

/// What an entry needs to count: `shows: {design: 1 to 3}`.
std::string shows_example(const std::optional<Ladder>& ladder) {
  if (!ladder || ladder->competencies.empty())
    return "shows: {ID: RATING}";
  return fmt::format("shows: {{{}: 1 to {}}}", ladder->competencies.front().id.value,
                     ladder->top_rating());
}

/// One entry is told in full, several in a line each.
void tell_one(const LogTarget& target, const NewEntry& entry, Terminal& page) {
  if (entry.shows.empty())
    page.hang("  ",
              Line("captured; to count it needs ").add(shows_example(target.ladder), Ink::strong));
  else
    page.hang(Line("  ").add("shows  ", Ink::dim), shows_in_words(entry, target.ladder));
  if (entry.result.empty() && !entry.metric)
    page.hang(
        "  ",
        Line("worth adding: ").add("result", Ink::strong).add(", what is different because of it"));
}

bool is_in(const EvidenceDraft::FileFacts& facts, const NewEntry& entry) {
  return std::any_of(facts.entries.begin(), facts.entries.end(), [&](const auto& known) {
    return known.title == entry.title && known.date == entry.date;
  });
}

void remark(Terminal& page, std::string_view text) {
  page.hang(Line("note", Ink::accent).add(": "), text);
}

} // namespace

std::string told(const LogTarget& target, const std::vector<NewEntry>& entries, int line,
                 const Style& style) {
  Terminal page(style);
  const auto where = Line(fmt::format("{}:{}", target.file.name(), line), Ink::strong);
  if (entries.size() == 1) {
    const auto& entry = entries.front();
    page.hang_items("", {Line("Added to ").add_line(where), entry.date.iso(), entry.title});
    tell_one(target, entry, page);
    return page.take();
  }
  page.hang("", Line(fmt::format("Added {} entries to ", entries.size())).add_line(where));
  for (const auto& entry : entries)
    page.hang_items("  ", {entry.date.iso(), entry.title});
  if (std::any_of(entries.begin(), entries.end(), [](const auto& e) { return e.shows.empty(); }))
    page.hang("  ",
              Line("captured; to count they need ").add(shows_example(target.ladder), Ink::strong));
  return page.take();
}

std::string remarks(const LogTarget& target, const std::vector<NewEntry>& entries,
                    const Style& style) {
  Terminal page(style);
  const auto any = [&](auto holds) { return std::any_of(entries.begin(), entries.end(), holds); };
  if (!target.ladder && any([](const NewEntry& e) { return !e.shows.empty() || !e.scope.empty(); }))
    remark(page, fmt::format("not held against a ladder: {}", target.no_ladder));
  const auto end = target.facts.period.to;
  const auto late = std::find_if(entries.begin(), entries.end(),
                                 [&](const NewEntry& entry) { return end && entry.date > *end; });
  if (late != entries.end())
    remark(page,
           fmt::format("{} is after the period of {}, which ends on {}: 'rung assess' refuses "
                       "the file until one of the two is changed",
                       late->date.iso(), target.file.name(), end->iso()));
  for (const auto& entry : entries)
    if (is_in(target.facts, entry))
      remark(page, fmt::format("{} has '{}' of {} already", target.file.name(), entry.title,
                               entry.date.iso()));
  return page.take();
}

} // namespace rung::cli
