// Why this track: what the way to it asks for, and what was seen of what only this track expects.
#include "report/packet_parts.hpp"
#include "report/plan_parts.hpp"

#include <algorithm>

namespace rung {

namespace {

constexpr std::size_t entries_of_a_row = 5;

std::vector<LedgerReference> newest(const PacketInput& input, const PacketRow& row) {
  std::vector<LedgerReference> entries;
  for (std::size_t i = 0; i < std::min(row.ledger.size(), entries_of_a_row); ++i) {
    const auto place = static_cast<std::size_t>(row.ledger[i]) - 1;
    entries.push_back(input.entries.reference(input.entries.by_number()[place]));
  }
  return entries;
}

} // namespace

std::optional<PacketTrack> packet_track(const PacketInput& input,
                                        const std::vector<PacketRow>& matrix) {
  std::optional<Crossing> crossing = crossing_to_target(input.scored);
  if (!crossing)
    return std::nullopt;
  PacketTrack track;
  track.crossing = *std::move(crossing);
  for (const Named& competency : track.crossing.asked_there_alone) {
    const auto row = std::ranges::find_if(matrix, [&](const PacketRow& candidate) {
      return candidate.competency.id == competency.id;
    });
    if (row != matrix.end())
      track.asked.push_back({static_cast<std::size_t>(row - matrix.begin()), newest(input, *row)});
  }
  if (track.crossing.other_track)
    track.todo = todo_of(input, "track");
  return track;
}

} // namespace rung
