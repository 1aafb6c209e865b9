// Stage 6, render: what people wrote in a packet, as JSON.
#pragma once

#include "rung/packet.hpp"

#include "render/json.hpp"

#include <optional>

namespace rung {

Json packet_todo_json(const std::optional<PacketTodo>& todo);
Json packet_rater_json(const PacketRater& rater);
Json packet_stories_json(const PacketReport& report);
Json packet_work_json(const PacketReport& report);
Json packet_voices_json(const PacketReport& report);
Json packet_ledger_json(const PacketReport& report);

} // namespace rung
