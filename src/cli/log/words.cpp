#include "cli/log/words.hpp"

#include "cli/failure.hpp"
#include "cli/given_ids.hpp"
#include "cli/trimmed.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace rung::cli {

namespace {

/// One of the words that the format has for an enumeration.
template <class E, std::size_t N>
E word_of(std::string_view what, const std::string& given, const std::array<E, N>& all) {
  std::vector<std::string> names(N);
  std::transform(all.begin(), all.end(), names.begin(), [](E value) { return name_of(value); });
  const auto& name = one_of(what, given, names);
  return *std::find_if(all.begin(), all.end(), [&](E value) { return name_of(value) == name; });
}

UsageError wrong_rating(const std::string& competency, std::string_view given,
                        const Ladder* ladder) {
  if (ladder == nullptr)
    return UsageError(fmt::format("'{}' is no rating of '{}'", given, competency),
                      "a rating is a whole number, 1 or more");
  return UsageError(fmt::format("'{}' is no rating of '{}'", given, competency),
                    fmt::format("the scale of {} goes from 1 to {}: {}", ladder->title.value,
                                ladder->top_rating(), scale_in_words(*ladder)));
}

int rating_of(const std::string& competency, std::string_view given, const Ladder* ladder) {
  constexpr int longest_scale = 10;
  int rating = 0;
  const auto* end = given.data() + given.size();
  const auto [stop, error] = std::from_chars(given.data(), end, rating);
  const int top = ladder == nullptr ? longest_scale : ladder->top_rating();
  if (error != std::errc() || stop != end || rating < 1 || rating > top)
    throw wrong_rating(competency, given, ladder);
  return rating;
}

std::string rated_competency(const std::string& given, const Ladder* ladder) {
  if (ladder == nullptr) {
    if (!is_id(given))
      throw UsageError(fmt::format("'{}' is no id of a competency", given),
                       "write it as in the ladder, such as system-design=4");
    return given;
  }
  std::vector<std::string> ids;
  for (const auto& competency : ladder->competencies)
    ids.push_back(competency.id.value);
  return one_of("competency", given, ids);
}

std::pair<std::string, int> pair_of(std::string_view word, const Ladder* ladder) {
  const auto at = word.find_first_of("=:");
  const auto competency = rated_competency(std::string(word.substr(0, at)), ladder);
  if (at == std::string_view::npos)
    throw UsageError(fmt::format("'{}' has no rating", competency),
                     fmt::format("write it as {}=RATING{}", competency,
                                 ladder == nullptr ? "" : "; " + scale_in_words(*ladder)));
  return {competency, rating_of(competency, word.substr(at + 1), ladder)};
}

NewCorroborator corroborator_of(const std::string& given) {
  const auto at = given.find('=');
  NewCorroborator one{text_of("--corroborator", given.substr(0, at), Lines::one), ""};
  if (at != std::string::npos)
    one.relation = text_of("the relation of --corroborator", given.substr(at + 1), Lines::one);
  return one;
}

std::string optional_text(std::string_view what, const std::optional<std::string>& given,
                          Lines lines) {
  return given ? text_of(what, *given, lines) : "";
}

} // namespace

std::string scale_in_words(const Ladder& ladder) {
  std::vector<std::string> steps;
  for (std::size_t i = 0; i < ladder.scale.size(); ++i)
    steps.push_back(fmt::format("{} {}", i + 1, ladder.scale[i].title.value));
  return fmt::format("{}", fmt::join(steps, ", "));
}

std::string text_of(std::string_view what, const std::string& given, Lines lines) {
  auto text = std::string(trimmed(given, " \t\r\n"));
  for (auto at = text.find("\r\n"); at != std::string::npos; at = text.find("\r\n", at))
    text.erase(at, 1);
  if (text.empty())
    throw UsageError(fmt::format("{} is empty", what), "write something, or leave it out");
  if (const auto why = why_unwritable(text))
    throw UsageError(fmt::format("{} can't be written: {}", what, *why), "type it anew");
  if (lines == Lines::one && text.find('\n') != std::string::npos)
    throw UsageError(fmt::format("{} takes one line", what),
                     "--context, --action and --result take several");
  return text;
}

std::vector<std::pair<std::string, int>> shows_of(const std::vector<std::string>& given,
                                                  const Ladder* ladder) {
  std::vector<std::pair<std::string, int>> shows;
  for (std::string_view rest : given)
    while (!rest.empty()) {
      const auto end = std::min(rest.find_first_of(", "), rest.size());
      const auto word = rest.substr(0, end);
      rest.remove_prefix(std::min(end + 1, rest.size()));
      if (word.empty())
        continue;
      auto pair = pair_of(word, ladder);
      for (const auto& [competency, rating] : shows)
        if (competency == pair.first)
          throw UsageError(fmt::format("'{}' is rated twice", competency),
                           "an entry rates a competency once");
      shows.push_back(std::move(pair));
    }
  return shows;
}

std::string scope_of(const std::string& given, const Ladder* ladder) {
  auto scope = text_of("--scope", given, Lines::one);
  if (ladder == nullptr)
    return scope;
  std::vector<std::string> scopes;
  for (const auto& one : ladder->scopes)
    scopes.push_back(one.value);
  return one_of("scope", scope, scopes);
}

Date day_of(std::string_view what, const std::string& given, Date today) {
  if (given == "today")
    return today;
  if (given == "yesterday")
    return today - 1;
  const auto day = Date::parse(given);
  if (!day)
    throw UsageError(fmt::format("{} '{}' is no day", what, given),
                     "write a day that exists as YYYY-MM-DD, or yesterday");
  if (*day > today)
    throw UsageError(fmt::format("{} is still to come: today is {}", day->iso(), today.iso()),
                     "evidence is of what has happened; check the date");
  return *day;
}

NewEntry entry_of(const LogWords& words, const WordContext& context) {
  NewEntry entry;
  entry.title = text_of("what happened", words.title, Lines::one);
  entry.date = words.date ? day_of("--date", *words.date, context.today) : context.today;
  entry.context = optional_text("--context", words.context, Lines::several);
  entry.action = optional_text("--action", words.action, Lines::several);
  entry.result = optional_text("--result", words.result, Lines::several);
  if (words.metric)
    entry.metric = metric_of(*words.metric);
  if (words.kind)
    entry.kind = word_of("kind", *words.kind, all_kinds);
  if (words.role)
    entry.role = word_of("role", *words.role, all_roles);
  if (words.scope)
    entry.scope = scope_of(*words.scope, context.ladder);
  entry.shows = shows_of(words.shows, context.ladder);
  for (const auto& link : words.links)
    entry.links.push_back(text_of("--link", link, Lines::one));
  for (const auto& corroborator : words.corroborators)
    entry.corroborators.push_back(corroborator_of(corroborator));
  if (words.visibility)
    entry.visibility = word_of("visibility", *words.visibility, all_visibilities);
  if (words.source)
    entry.source = word_of("source", *words.source, all_sources);
  if (words.by)
    entry.by = checked_id("--by", *words.by);
  return entry;
}

} // namespace rung::cli
