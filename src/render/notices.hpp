// Stage 6, render: what ends the reports about a person, the conditions of a promotion case and the
// notices, in the formats that several verbs share.
#pragma once

#include "rung/report.hpp"

#include "render/markdown.hpp"
#include "render/terminal.hpp"

#include <nlohmann/json_fwd.hpp> // the whole header takes as long to compile as all else here
#include <vector>

namespace rung {

void print_notices(Terminal& terminal, const std::vector<Notice>& notices);
void add_notices(Markdown& page, const std::vector<Notice>& notices);
/// The conditions of a promotion case as items.
void add_conditions(Markdown& page, const std::vector<ConditionReport>& conditions);
nlohmann::ordered_json json_notices(const std::vector<Notice>& notices);

} // namespace rung
