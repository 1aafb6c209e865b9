#include "report/naming.hpp"
#include "report/packet_parts.hpp"

#include <algorithm>

namespace rung {

namespace {

PacketWindow window_of(const PacketInput& input) {
  PacketWindow window;
  window.days = input.scored.ladder.policy.window_days;
  window.older = input.entries.older();
  const std::vector<std::size_t>& entries = input.entries.by_number();
  if (entries.empty())
    return window;
  window.first = input.entry(entries.front()).date.value.iso();
  window.last = input.entry(entries.back()).date.value.iso();
  return window;
}

void add_head(PacketReport& report, const PacketInput& input) {
  report.head = report_head(input.scored);
  report.redacted = input.entries.redacted();
  if (report.redacted) {
    report.head.person = {"candidate", "The candidate"};
    report.head.person_named = false;
  }
  report.target = target_report(input.scored);
  report.at_held = input.scored.assessment.held == input.scored.assessment.target.level;
  report.window = window_of(input);
  const auto& results = input.scored.assessment.target.gate.expectations;
  report.known = static_cast<int>(std::ranges::count(results, true, &ExpectationResult::known));
  report.known_share =
      results.empty() ? 1 : static_cast<double>(report.known) / static_cast<double>(results.size());
  report.support_needed = input.scored.ladder.policy.support;
  for (const ScaleStep& step : input.scored.ladder.scale)
    report.scale.push_back(step.title.value);
  report.ask = todo_of(input, "ask");
}

void add_role(PacketReport& report, const PacketInput& input) {
  report.role = level_facts(input.scored.ladder, input.scored.assessment.target.level);
  report.role.pay.reset();
  if (report.role.summary.empty() && report.role.responsibilities.empty())
    report.role_todo = todo_of(input, "role");
}

void add_what_people_wrote(PacketReport& report, const PacketInput& input,
                           const PacketOptions& options) {
  constexpr std::size_t fewest_stories = 2;
  const ChosenStories chosen = choose_stories(input, options.stories);
  report.stories = packet_stories(input, chosen);
  report.stories_left_out = chosen.left_out;
  if (report.stories.size() < fewest_stories)
    report.stories_todo = todo_of(input, "stories");
  Voices heard = voices(input, chosen);
  WorkBeside work = work_beside(input, chosen, heard);
  report.work = std::move(work.shown);
  report.work_left_out = work.left_out;
  if (report.work.empty())
    report.work_todo = todo_of(input, "work");
  report.voices = std::move(heard.shown);
  report.voices_left_out = heard.left_out;
  if (report.voices.empty())
    report.voices_todo = todo_of(input, "voices");
}

void add_case(PacketReport& report, const PacketInput& input) {
  report.sustained = packet_sustained(input.scored);
  report.reasons = packet_reasons(input.scored, report.matrix);
  report.reasons_todo = todo_of(input, "reasons");
  report.differences = packet_differences(input);
  if (!report.differences.empty())
    report.differences_todo = todo_of(input, "differences");
  report.track = packet_track(input, report.matrix);
  report.growth = packet_growth(input.scored, report.matrix);
  const TargetResult& target = input.scored.assessment.target;
  report.above = named_level(input.scored.ladder,
                             level_above(input.scored.ladder, target.track, target.level));
}

} // namespace

PacketReport make_packet(const Ladder& ladder, const Portfolio& portfolio,
                         const Assessment& assessment, const Diagnostics& findings,
                         const PacketOptions& options) {
  const ReportInput scored{ladder, portfolio, assessment};
  const PacketEntries entries(scored, options.redact);
  const std::vector<PacketPiece> pieces = packet_pieces(scored, entries);
  const PacketInput input{scored, entries, pieces};
  PacketReport report;
  add_head(report, input);
  add_role(report, input);
  report.matrix = packet_matrix(input);
  add_what_people_wrote(report, input, options);
  add_case(report, input);
  report.ledger = packet_ledger(input, report);
  report.promotion = promotion_report(scored);
  report.notices = packet_notices(input, findings, report);
  report.files = packet_files(input);
  return report;
}

} // namespace rung
