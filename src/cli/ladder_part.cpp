#include "cli/ladder_part.hpp"

#include "rung/suggest.hpp"

#include "cli/failure.hpp"
#include "render/ladder_words.hpp"
#include "render/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace rung::cli {

namespace {

constexpr std::array part_kinds = {PartKind::level, PartKind::competency, PartKind::track};

std::string_view part_name(PartKind kind) {
  constexpr std::array<std::string_view, 3> names = {"level", "competency", "track"};
  return names.at(static_cast<std::size_t>(kind));
}

std::optional<std::size_t> index_of(const Ladder& ladder, PartKind kind, std::string_view id) {
  switch (kind) {
  case PartKind::level:
    return ladder.level_named(id);
  case PartKind::competency:
    return ladder.competency_named(id);
  case PartKind::track:
    return ladder.track_named(id);
  }
  return std::nullopt;
}

/// What could have been meant.
struct Choice {
  std::string id;
  std::string title;
};

template <class Items>
void add_choices(std::vector<Choice>& choices, const Items& items) {
  for (const auto& item : items)
    choices.push_back({item.id.value, item.title.value});
}

std::vector<Choice> choices_of(const Ladder& ladder, const std::vector<PartKind>& among) {
  std::vector<Choice> choices;
  for (const auto kind : among) {
    if (kind == PartKind::level)
      add_choices(choices, ladder.levels);
    else if (kind == PartKind::competency)
      add_choices(choices, ladder.competencies);
    else
      add_choices(choices, ladder.tracks);
  }
  return choices;
}

/// The nearest id; else that of the nearest title, for who types what reports print.
std::string nearest(std::string_view given, const std::vector<Choice>& choices) {
  Suggestion by_id(given);
  Suggestion by_title(given);
  for (const auto& choice : choices) {
    by_id.offer(choice.id);
    by_title.offer(choice.title);
  }
  if (by_id.best())
    return by_id.question();
  const auto title = by_title.best();
  const auto found = std::ranges::find_if(
      choices, [&title](const Choice& choice) { return title && choice.title == *title; });
  return found == choices.end() ? "" : fmt::format("did you mean '{}' ({})?", found->id, *title);
}

/// A ladder, and how the user named it.
struct AskedLadder {
  const Ladder& ladder;
  const std::string& as;
};

UsageError no_such(const AskedLadder& asked, std::string_view what, std::string_view given,
                   const std::vector<PartKind>& among) {
  const auto near = nearest(given, choices_of(asked.ladder, among));
  return UsageError(fmt::format("there is no {} '{}' in {}", what, given, asked.as),
                    near.empty()
                        ? fmt::format("'rung show {}' lists what there is", shell_word(asked.as))
                        : near);
}

LadderPart part_of_kind(const AskedLadder& asked, PartKind kind, std::string_view id) {
  const auto index = index_of(asked.ladder, kind, id);
  if (!index)
    throw no_such(asked, part_name(kind), id, {kind});
  return {kind, *index};
}

PartKind kind_named(const std::string& prefix) {
  std::vector<std::string> names;
  for (const auto kind : part_kinds) {
    if (part_name(kind) == prefix)
      return kind;
    names.emplace_back(part_name(kind));
  }
  throw unknown("kind of part", prefix, names);
}

} // namespace

LadderPart part_named(const Ladder& ladder, const std::string& asked_as, const std::string& given) {
  const AskedLadder asked{ladder, asked_as};
  const auto colon = given.find(':');
  if (colon != std::string::npos)
    return part_of_kind(asked, kind_named(given.substr(0, colon)),
                        std::string_view(given).substr(colon + 1));
  std::vector<LadderPart> found;
  for (const auto kind : part_kinds)
    if (const auto index = index_of(ladder, kind, given))
      found.push_back({kind, *index});
  if (found.empty())
    throw no_such(asked, "level, competency or track", given,
                  {part_kinds.begin(), part_kinds.end()});
  if (found.size() == 1)
    return found.front();
  std::vector<std::string> what;
  std::vector<std::string> choices;
  for (const auto& part : found) {
    what.push_back(fmt::format("a {}", part_name(part.kind)));
    choices.push_back(fmt::format("'{}:{}'", part_name(part.kind), given));
  }
  throw UsageError(fmt::format("'{}' is {}", given, listed(what)),
                   fmt::format("say which: {}", fmt::join(choices, " or ")));
}

LevelIndex level_part(const Ladder& ladder, const std::string& asked_as, const std::string& given) {
  return part_of_kind({ladder, asked_as}, PartKind::level, given).index;
}

} // namespace rung::cli
