// Stage 6, render: the later sections of a packet as Markdown.
#pragma once

#include "rung/packet.hpp"

#include "render/markdown.hpp"

namespace rung {

/// Gaps, differences, the track, growth: what has to be talked about.
void add_packet_case(Markdown& page, const PacketReport& report);
/// The ledger, the conditions, notices and where it all comes from.
void add_packet_appendix(Markdown& page, const PacketReport& report);

} // namespace rung
