#include "support/models.hpp"

#include <algorithm>
#include <charconv>
#include <sstream>
#include <stdexcept>
#include <tuple>

namespace rung::test {

namespace {

std::vector<std::string> words(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> result;
  for (std::string word; stream >> word;)
    result.push_back(word);
  return result;
}

int number(std::string_view text) {
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

struct Written {
  std::string id;
  int rating = 0;
  bool core = false;
  int weight = 1;
  std::string scope;
};

/// `a2!x2@team` in its parts.
Written parse(const std::string& word) {
  Written written;
  const std::size_t digit = word.find_first_of("0123456789");
  if (digit == std::string::npos)
    throw std::invalid_argument("no rating in " + word);
  written.id = word.substr(0, digit);
  written.rating = number(std::string_view(word).substr(digit));
  written.core = word.find('!') != std::string::npos;
  if (const std::size_t x = word.find('x', digit); x != std::string::npos)
    written.weight = number(std::string_view(word).substr(x + 1));
  if (const std::size_t at = word.find('@'); at != std::string::npos)
    written.scope = word.substr(at + 1);
  return written;
}

CompetencyIndex intern(Ladder& ladder, const std::string& id) {
  if (const auto known = ladder.competency_named(id))
    return *known;
  Competency competency;
  competency.id.value = id;
  competency.title.value = id;
  ladder.competencies.push_back(competency);
  return ladder.competencies.size() - 1;
}

Level level_of(Ladder& ladder, const std::string& id, const std::string& text) {
  Level level;
  level.id.value = id;
  level.title.value = id;
  for (const std::string& word : words(text)) {
    if (word.front() == '@') {
      level.scope = Located<ScopeIndex>{ladder.scope_named(word.substr(1)).value(), {}};
      continue;
    }
    const Written written = parse(word);
    Expectation expectation;
    expectation.competency = intern(ladder, written.id);
    expectation.rating = written.rating;
    expectation.core = written.core;
    expectation.weight = written.weight;
    if (!written.scope.empty())
      expectation.scope = ladder.scope_named(written.scope).value();
    level.expects.push_back(expectation);
  }
  std::sort(level.expects.begin(), level.expects.end(),
            [](const Expectation& a, const Expectation& b) { return a.competency < b.competency; });
  return level;
}

void default_core(Ladder& ladder) {
  const bool any = std::any_of(ladder.levels.begin(), ladder.levels.end(), [](const Level& level) {
    return std::any_of(level.expects.begin(), level.expects.end(),
                       [](const Expectation& expectation) { return expectation.core; });
  });
  if (any)
    return;
  for (Level& level : ladder.levels)
    for (Expectation& expectation : level.expects)
      expectation.core = true;
}

} // namespace

Ladder ladder_of(const LadderSpec& spec) {
  Ladder ladder;
  ladder.id.value = "test";
  ladder.title.value = "Test";
  ladder.version.value = "1.0.0";
  ladder.policy = spec.policy;
  ladder.scale.resize(static_cast<std::size_t>(spec.top));
  for (const char* scope : {"task", "team", "multi-team", "organisation", "company", "industry"})
    ladder.scopes.push_back(Text{scope, {}});
  std::string all;
  for (const auto& [id, text] : spec.levels) {
    ladder.levels.push_back(level_of(ladder, id, text));
    all += id + ' ';
  }
  auto tracks = spec.tracks;
  if (tracks.empty())
    tracks.emplace_back("ic", all);
  for (const auto& [id, levels] : tracks) {
    Track track;
    track.id.value = id;
    track.title.value = id;
    for (const std::string& name : words(levels))
      track.levels.push_back({level(ladder, name), {}});
    ladder.tracks.push_back(track);
  }
  default_core(ladder);
  ladder.index_expectations();
  return ladder;
}

Portfolio portfolio_of(const Ladder& ladder, const std::vector<std::string>& entries) {
  Portfolio portfolio;
  portfolio.person_id = "pat";
  portfolio.person_name = "Pat";
  portfolio.track = 0;
  for (const std::string& text : entries) {
    const std::vector<std::string> parts = words(text);
    Entry entry;
    entry.source = source_named(parts.at(0)).value();
    entry.by = parts.at(1);
    entry.date.value = Date{number(parts.at(2))};
    entry.id.value = "e" + std::to_string(portfolio.entries.size());
    for (std::size_t i = 3; i < parts.size(); ++i) {
      if (parts[i].front() == '@') {
        entry.scope = Located<ScopeIndex>{ladder.scope_named(parts[i].substr(1)).value(), {}};
      } else if (parts[i].front() == '#') {
        entry.id.value = parts[i].substr(1);
      } else {
        const Written written = parse(parts[i]);
        entry.shows.push_back({competency(ladder, written.id), written.rating, {}});
      }
    }
    std::sort(entry.shows.begin(), entry.shows.end(),
              [](const Rating& a, const Rating& b) { return a.competency < b.competency; });
    portfolio.entries.push_back(entry);
  }
  sort_entries(portfolio);
  return portfolio;
}

void sort_entries(Portfolio& portfolio) {
  std::sort(portfolio.entries.begin(), portfolio.entries.end(), [](const Entry& a, const Entry& b) {
    return std::tie(a.source, a.by, a.date.value, a.id.value) <
           std::tie(b.source, b.by, b.date.value, b.id.value);
  });
}

std::vector<Text> texts_of(const std::vector<std::string>& list) {
  std::vector<Text> result;
  for (const std::string& text : list)
    result.push_back({text, {}});
  return result;
}

CompetencyIndex competency(const Ladder& ladder, const std::string& id) {
  const auto index = ladder.competency_named(id);
  if (!index)
    throw std::invalid_argument("no competency " + id);
  return *index;
}

LevelIndex level(const Ladder& ladder, const std::string& id) {
  const auto index = ladder.level_named(id);
  if (!index)
    throw std::invalid_argument("no level " + id);
  return *index;
}

std::string level_id(const Ladder& ladder, std::optional<LevelIndex> level) {
  return level ? ladder.levels[*level].id.value : "-";
}

} // namespace rung::test
