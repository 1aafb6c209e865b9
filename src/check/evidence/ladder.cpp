// Checks of whether the evidence was written for this very ladder.
#include "check/checks.hpp"

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

void compare_versions(const EvidenceInput& input, Reporter& report) {
  std::set<std::string_view> seen;
  for (const auto& file : input.portfolio.files) {
    if (!file.ladder || file.ladder->version.empty() || file.ladder->id != input.ladder.id.value)
      continue;
    const auto& wanted = file.ladder->version;
    if (accepts(wanted, input.ladder.version.value) || !seen.insert(wanted).second)
      continue;
    report.add({file.ladder->written.at, "ladder",
                fmt::format("written for version {} of the ladder '{}'; this is version {}", wanted,
                            input.ladder.id.value, input.ladder.version.value),
                fmt::format("look whether the ratings still hold, then write '{}@{}'",
                            input.ladder.id.value, input.ladder.version.value)});
  }
}

void compare_bytes(const EvidenceInput& input, Reporter& report) {
  std::set<std::string_view> seen;
  for (const auto& file : input.portfolio.files) {
    const auto& written = file.ladder_sha256;
    if (written.value.empty() || written.value == input.ladder.source.sha256() ||
        !seen.insert(written.value).second)
      continue;
    report.add({written.at, "ladder-sha256", "the ladder's text has changed since this was written",
                fmt::format("look whether the ratings still hold, then write {}",
                            input.ladder.source.sha256())});
  }
}

} // namespace

constinit const Check ladder_version = {
    .id = "ladder-version",
    .severity = Severity::warning,
    .summary = "evidence written for another version of the ladder",
    .why = "A rating is a judgement by the words of one version. With another version's words it "
           "may mean something else, and nobody has looked.",
    .bad = "ladder: example@0.9\n",
    .good = "ladder: example@1.0\n",
    .evidence = compare_versions,
};

constinit const Check ladder_edited = {
    .id = "ladder-edited",
    .severity = Severity::note,
    .summary = "the ladder's text changed since the evidence was written",
    .why = "The version is still the same, but the bytes are not: a correction of spelling, or a "
           "moved goalpost. The note lets the reader look.",
    .bad = "ladder-sha256: 2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae\n",
    .good = "ladder: example@1.0.0 # no 'ladder-sha256', so there is nothing to compare\n",
    .evidence = compare_bytes,
};

} // namespace rung
