// Pieces of work, and how much of the target's support rests on each (docs/packet.md, "Which
// stories").
#pragma once

#include "report/packet_entries.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

/// The entries of one id that a packet shows, whoever wrote them.
struct PacketPiece {
  std::vector<std::size_t> entries; ///< into Portfolio::entries, canonical order; never empty
  std::vector<double> shares;       ///< of S(e; g), by the target's expectations
  double support = 0;               ///< their mean, by the weights of the expectations
  double self_support = 0;          ///< the same in the self view
};

/// What every part of a packet reads.
struct PacketInput {
  const ReportInput& scored;
  const PacketEntries& entries;
  const std::vector<PacketPiece>& pieces;

  [[nodiscard]] const Entry& entry(std::size_t index) const {
    return scored.portfolio.entries[index];
  }
};

/// By the first of their entries, in canonical order.
std::vector<PacketPiece> packet_pieces(const ReportInput& input, const PacketEntries& entries);

/// The more rests on it the earlier; then the newer one.
bool rests_more_on(const PacketInput& input, const PacketPiece& a, const PacketPiece& b);
/// Whether anything rests on it at all, in the headline view or in the person's own.
bool carries(const PacketPiece& piece);

struct ChosenStory {
  std::size_t piece = 0;
  std::size_t teller = 0; ///< into Portfolio::entries
  bool named = false;
};

struct ChosenStories {
  std::vector<ChosenStory> stories;
  int left_out = 0; ///< other pieces that carry

  [[nodiscard]] bool tells(std::size_t piece) const;
};

/// The named ones in their order, else those on which most rests.
ChosenStories choose_stories(const PacketInput& input, const std::vector<std::string>& named);

} // namespace rung
