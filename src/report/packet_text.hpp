// How much of a text the main part of a packet prints.
#pragma once

#include "rung/packet.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace rung {

/// Runs of anything but spaces and line ends.
int count_words(std::string_view text);

/// The text of an entry, by its number in the ledger, with its beginning: the sentences that end
/// within so many words, else so many words.
PacketText packet_text(std::string text, std::size_t words, int ledger);

} // namespace rung
