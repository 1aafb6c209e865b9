#include "report/naming.hpp"

#include <fmt/format.h>

namespace rung {

Named named_level(const Ladder& ladder, LevelIndex level) {
  return {ladder.levels[level].id.value, ladder.levels[level].title.value};
}

std::optional<Named> named_level(const Ladder& ladder, std::optional<LevelIndex> level) {
  return level ? std::optional(named_level(ladder, *level)) : std::nullopt;
}

Named named_competency(const Ladder& ladder, CompetencyIndex competency) {
  const Competency& named = ladder.competencies[competency];
  return {named.id.value, named.title.value};
}

Named named_track(const Ladder& ladder, TrackIndex track) {
  return {ladder.tracks[track].id.value, ladder.tracks[track].title.value};
}

std::optional<Named> named_area(const Ladder& ladder, CompetencyIndex competency) {
  const std::optional<AreaIndex> area = ladder.competencies[competency].area;
  if (!area)
    return std::nullopt;
  return Named{ladder.areas[*area].id.value, ladder.areas[*area].title.value};
}

std::vector<Named> named_unknowns(const Ladder& ladder, const std::vector<CompetencyIndex>& list,
                                  bool influence) {
  std::vector<Named> result;
  result.reserve(list.size() + 1);
  for (const CompetencyIndex competency : list)
    result.push_back(named_competency(ladder, competency));
  if (influence)
    result.push_back({"influence", "Influence"});
  return result;
}

LadderStamp stamp_of(const Ladder& ladder) {
  return {ladder.id.value, ladder.title.value, ladder.version.value, ladder.source.sha256(),
          ladder.language};
}

void append_texts(std::vector<std::string>& list, const std::vector<Text>& texts) {
  for (const Text& text : texts)
    list.push_back(text.value);
}

std::string in_words(const std::vector<std::string>& list) {
  std::string text;
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (i > 0)
      text += i + 1 == list.size() ? " and " : ", ";
    text += list[i];
  }
  return text;
}

std::string titles_in_words(const Ladder& ladder, const std::vector<CompetencyIndex>& list) {
  std::vector<std::string> titles;
  titles.reserve(list.size());
  for (const CompetencyIndex competency : list)
    titles.push_back(ladder.competencies[competency].title.value);
  return in_words(titles);
}

std::string counted(int count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

} // namespace rung
