// Stage 6, render: the sentences of a promotion packet, shared by the formats that people read.
//
// They say what the evidence holds and what nobody has written yet. None recommends, none promises,
// none says more of a person than the files do. Before: the report. After: packet_markdown.cpp.
#pragma once

#include "rung/packet.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace rung {

/// What stands where nothing is known, so that the blank is seen.
inline constexpr auto packet_blank = "–";

/// "Promotion packet: Ada Example, towards Staff Engineer".
std::string packet_title(const PacketReport& report);
/// From, to, track, ladder, window.
std::vector<std::string> packet_facts(const PacketReport& report);
/// What it rests on where that is little: no evidence, the person alone. May be empty.
std::string packet_basis(const PacketReport& report);
/// The answer: how many expectations have evidence, whether the gate holds.
std::string packet_answer(const PacketReport& report);
/// What the gate says, condition by condition.
std::vector<std::string> packet_gate(const PacketReport& report);
/// "TODO: The ask, in two or three sentences".
std::string packet_todo_title(const PacketTodo& todo);
/// Its questions, one after the other.
std::string packet_todo_questions(const PacketTodo& todo);

/// "grade 5", "scope: multi-team", "also called ...".
std::vector<std::string> role_facts(const LevelFacts& role);

/// "no. 4", "no. 4 and 7".
std::string ledger_numbers(const std::vector<int>& numbers);
/// Kind, role and scope, as far as they are said.
std::vector<std::string> work_facts(const WorkFacts& facts);
/// The title, else (redacted) what kind of work it is.
std::string work_title(const std::string& title, const WorkFacts& facts);

std::vector<std::string> story_facts(const PacketStory& story);
/// "failed payments: 2.9 → 1.1 % (estimated)"; what is missing is a blank.
std::string metric_in_words(const PacketMetric& metric);
/// "System design, expected 4: Ada Example 4, ines, manager 4".
std::vector<std::string> story_ratings(const PacketStory& story);
/// Who wrote about it and who is named as a witness; empty where nobody is.
std::string witnesses_sentence(const PacketStory& story);
/// How much of the support rests on it.
std::string story_weight(const PacketStory& story);
std::string stories_left_out_sentence(const PacketReport& report);
/// "as grace, peer, wrote"; empty where the teller did.
std::string written_by(const std::optional<PacketRater>& by);
/// "the whole text: no. 4"; empty where nothing is cut.
std::string where_the_whole_is(const PacketText& text);

/// "4 at multi-team".
std::string row_expected(const PacketRow& row);
std::string rating_or_blank(const std::optional<int>& rating);
/// "5: no. 12, 9, 7, 4 …".
std::string row_entries(const PacketRow& row);
std::string row_status(const PacketRow& row);
/// What the marks of the matrix mean.
std::vector<std::string> matrix_legend(const PacketReport& report);

std::string sustained_sentence(const PacketSustained& sustained);
std::string date_verdict(const PacketDate& date);

/// "2025-12-04 · design · about story 1 · no. 4".
std::vector<std::string> voice_facts(const PacketVoice& voice);
/// "2025-12-12 · glue · led · no. 4".
std::vector<std::string> work_remarks(const PacketWork& work);
std::string work_left_out_sentence(const PacketReport& report);
std::string voices_left_out_sentence(const PacketReport& report);

std::string reason_title(const PacketReason& reason);
std::string reason_known(const PacketReason& reason, const PacketReport& report);
/// Said where the files show no gap and every condition is met.
std::string no_reason_sentence(const PacketReport& report);

std::string difference_sentence(const PacketDifference& difference);
/// "Led the move (no. 5)".
std::string reference_in_words(const LedgerReference& reference);
/// Said where nothing differs, or where one of the two is missing.
std::string no_difference_sentence(const PacketReport& report);

/// Said where the track stays; empty where it changes.
std::string same_track_sentence(const PacketReport& report);
/// "People development, expected 3: seen at 2; no. 4 and 9".
std::string asked_there_sentence(const AskedThereAlone& asked, const PacketReport& report);

std::string growth_title(const PacketGrowth& growth);
std::string growth_reason(const PacketGrowth& growth, const PacketReport& report);

/// Said where there is nothing to grow in beside the gaps; empty where there is.
std::string no_growth_sentence(const PacketReport& report);

/// "System design 4 of 4, Delivery 3".
std::string ledger_shows(const LedgerEntry& entry);
/// "2025-12-04 to 2026-05-21, 14 entries".
std::string window_sentence(const PacketReport& report);
std::string file_in_words(const PacketFile& file);

} // namespace rung
