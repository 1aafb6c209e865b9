#include "check/subject.hpp"

#include <fmt/format.h>

namespace rung {

namespace {

std::string with_key(std::string path, std::string_view key) {
  if (!key.empty())
    path.append(".").append(key);
  return path;
}

} // namespace

std::string path_of(const Level& level, std::string_view key) {
  return with_key("levels." + level.id.value, key);
}

std::string path_of(const Ladder& ladder, const Level& level, const Expectation& expectation) {
  return fmt::format("levels.{}.expects.{}", level.id.value,
                     ladder.competencies[expectation.competency].id.value);
}

std::string path_of(const Competency& competency, std::string_view key) {
  return with_key("competencies." + competency.id.value, key);
}

std::string path_of(const Competency& competency, int rating) {
  return fmt::format("competencies.{}.steps.{}", competency.id.value, rating);
}

std::string path_of(const Area& area) {
  return "areas." + area.id.value;
}

std::string path_of(const Track& track) {
  return "tracks." + track.id.value;
}

std::string path_of(const Ladder& ladder, const Transition& transition) {
  return fmt::format("transitions.{}.{}", ladder.levels[transition.from.value].id.value,
                     ladder.levels[transition.to.value].id.value);
}

std::string path_of(const Entry& entry) {
  return "evidence." + entry.id.value;
}

bool lies_in(std::string_view path, std::string_view above) {
  return path.starts_with(above) &&
         (path.size() == above.size() || above.empty() || path[above.size()] == '.');
}

} // namespace rung
