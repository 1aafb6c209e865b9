// What a packet asks people to write, as data. To change a question or to add one:
// packet_words.cpp, and nothing else.
#pragma once

#include "rung/packet.hpp"

#include <string>
#include <string_view>

namespace rung {

/// `level` is the target's title.
PacketTodo packet_todo(std::string_view id, const std::string& level);

} // namespace rung
