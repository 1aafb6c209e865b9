// Checks of whether the evidence was written for this very ladder.
#include "check/families.hpp"

#include <fmt/format.h>

#include <set>
#include <string_view>

namespace rung {

namespace {

/// `1.0` accepts 1.0.x, `1` accepts 1.x.y.
bool accepts(std::string_view wanted, std::string_view version) {
  return version.starts_with(wanted) &&
         (version.size() == wanted.size() || version[wanted.size()] == '.');
}

} // namespace

void check_ladder_version(const EvidenceInput& input, Report& report) {
  std::set<std::string_view> seen;
  for (const auto& file : input.portfolio.files) {
    if (!file.ladder || file.ladder->version.empty() || file.ladder->id != input.ladder.id.value)
      continue;
    const auto& wanted = file.ladder->version;
    if (accepts(wanted, input.ladder.version.value) || !seen.insert(wanted).second)
      continue;
    report.add(input.portfolio.place(file.ladder->written.at),
               fmt::format("written for version {} of the ladder '{}'; this is version {}", wanted,
                           input.ladder.id.value, input.ladder.version.value),
               fmt::format("look whether the ratings still hold, then write '{}@{}'",
                           input.ladder.id.value, input.ladder.version.value));
  }
}

void check_ladder_text(const EvidenceInput& input, Report& report) {
  std::set<std::string_view> seen;
  for (const auto& file : input.portfolio.files) {
    const auto& written = file.ladder_sha256;
    if (written.value.empty() || written.value == input.ladder.sha256 ||
        !seen.insert(written.value).second)
      continue;
    report.add(
        input.portfolio.place(written.at), "the ladder's text has changed since this was written",
        fmt::format("look whether the ratings still hold, then write {}", input.ladder.sha256));
  }
}

} // namespace rung
