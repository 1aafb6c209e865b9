// Stage 6, render: the parts of a promotion packet's page; packet_html.cpp puts them together.
//
// The sections and their sentences are those of the Markdown (packet_wording.hpp). On paper the
// sections before the appendix have three pages: the report's limits and page.css see to it.
#pragma once

#include "rung/packet.hpp"

#include "render/html/html.hpp"

namespace rung {

/// A box with what is to write, and the questions that it should answer; nothing where there is
/// nothing to write.
Html packet_todo_html(const std::optional<PacketTodo>& todo);

Html packet_role_section(const PacketReport& report);
Html packet_stories_section(const PacketReport& report);
Html packet_matrix_section(const PacketReport& report);
Html packet_work_section(const PacketReport& report);
Html packet_voices_section(const PacketReport& report);

Html packet_reasons_section(const PacketReport& report);
Html packet_differences_section(const PacketReport& report);
Html packet_track_section(const PacketReport& report);
Html packet_growth_section(const PacketReport& report);

Html packet_appendix(const PacketReport& report);

} // namespace rung
