#include "model/names.hpp"

#include <algorithm>

namespace rung {

namespace {

template <class Enum>
std::string_view named(Enum value) {
  return names_of(value)[static_cast<std::size_t>(value)];
}

} // namespace

std::string_view name_of(Source source) {
  return named(source);
}

std::string_view name_of(Pillar pillar) {
  return named(pillar);
}

std::string_view name_of(TrackKind kind) {
  return named(kind);
}

std::string_view name_of(EntryKind kind) {
  return named(kind);
}

std::string_view name_of(Role role) {
  return named(role);
}

std::string_view name_of(Visibility visibility) {
  return named(visibility);
}

std::optional<Source> source_named(std::string_view name) {
  const auto* const found = std::ranges::find(source_names, name);
  if (found == source_names.end())
    return std::nullopt;
  return static_cast<Source>(found - source_names.begin());
}

} // namespace rung
