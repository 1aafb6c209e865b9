// The parts of a PacketReport, a file each; packet_report.cpp puts them together.
#pragma once

#include "rung/packet.hpp"

#include "report/packet_pieces.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

PacketTodo todo_of(const PacketInput& input, std::string_view id);

/// The members of an entry that hold its prose.
enum class EntryPart { context, action, result };

std::string_view name_of(EntryPart part);
const std::string& part_of(const Entry& entry, EntryPart part);

std::vector<PacketStory> packet_stories(const PacketInput& input, const ChosenStories& chosen);

std::vector<PacketRow> packet_matrix(const PacketInput& input);

struct Voices {
  std::vector<PacketVoice> shown; ///< by source and rater
  int left_out = 0;
};

/// What others wrote, but for what a story is told in.
Voices voices(const PacketInput& input, const ChosenStories& chosen);

struct WorkBeside {
  std::vector<PacketWork> shown; ///< newest first
  int left_out = 0;
};

/// Work beside the projects that no story tells, nor any of the voices.
WorkBeside work_beside(const PacketInput& input, const ChosenStories& chosen, const Voices& heard);

PacketSustained packet_sustained(const ReportInput& input);
std::vector<PacketReason> packet_reasons(const ReportInput& input,
                                         const std::vector<PacketRow>& matrix);
std::vector<PacketDifference> packet_differences(const PacketInput& input);

std::optional<PacketTrack> packet_track(const PacketInput& input,
                                        const std::vector<PacketRow>& matrix);

std::vector<PacketGrowth> packet_growth(const ReportInput& input,
                                        const std::vector<PacketRow>& matrix);

/// `report` holds the main part: what it cuts the ledger prints in full.
std::vector<LedgerEntry> packet_ledger(const PacketInput& input, const PacketReport& report);
std::vector<PacketFile> packet_files(const PacketInput& input);
std::vector<Notice> packet_notices(const PacketInput& input, const Diagnostics& findings,
                                   const PacketReport& report);

} // namespace rung
