// What a reader of a packet should know beside it, and where its texts are longer than anybody
// reads.
#include "report/naming.hpp"
#include "report/packet_parts.hpp"
#include "report/packet_text.hpp"
#include "report/private_entries.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace rung {

namespace {

constexpr int words_of_a_story = 150;
constexpr int words_of_a_summary = 100;

void add_target_notice(std::vector<Notice>& list, const ReportInput& input) {
  const Assessment& assessment = input.assessment;
  if (!assessment.held)
    return;
  const Track& track = input.ladder.tracks[assessment.track];
  const std::string& target = input.ladder.levels[assessment.target.level].title.value;
  const auto place = track.position(assessment.target.level);
  const auto held = track.position(*assessment.held);
  if (assessment.held == assessment.target.level)
    list.push_back(
        {"target-held", Severity::note, fmt::format("The target, {}, is the level held.", target)});
  else if (place && held && *place < *held)
    list.push_back({"target-below-held", Severity::note,
                    fmt::format("The target, {}, stands below the level held, {}.", target,
                                input.ladder.levels[*assessment.held].title.value)});
}

void add_length_notices(std::vector<Notice>& list, const PacketReport& report) {
  const auto add = [&](std::string_view check, std::string what, int words, int most) {
    if (words > most)
      list.push_back(
          {std::string(check), Severity::note,
           fmt::format("{} has {} words; more than {} are rarely read.", what, words, most)});
  };
  for (const PacketStory& story : report.stories) {
    add("long-story", fmt::format("The story '{}'", story.title), story.words, words_of_a_story);
    add("long-summary", fmt::format("The result of the story '{}'", story.title),
        story.result.words, words_of_a_summary);
  }
  add("long-summary", fmt::format("The summary of {}", report.role.level.title),
      count_words(report.role.summary), words_of_a_summary);
}

/// These count entries, also those that a packet keeps back; the ledger tells the same of those
/// that it shows.
constexpr std::array<std::string_view, 2> told_by_the_ledger = {"not-rated", "outside-window"};

/// Findings about the files speak in the files' words: a redacted packet leaves them out.
void add_notices_about_files(std::vector<Notice>& list, const PacketInput& input,
                             const Diagnostics& findings) {
  const Diagnostics none;
  for (Notice& notice : notices(input.scored, input.entries.redacted() ? none : findings))
    if (std::ranges::count(told_by_the_ledger, notice.check) == 0 &&
        !names_private(input.scored.portfolio, notice.message, EntriesNamed::in_packet))
      list.push_back(std::move(notice));
}

} // namespace

std::vector<Notice> packet_notices(const PacketInput& input, const Diagnostics& findings,
                                   const PacketReport& report) {
  std::vector<Notice> list;
  add_target_notice(list, input.scored);
  add_length_notices(list, report);
  add_notices_about_files(list, input, findings);
  return list;
}

} // namespace rung
