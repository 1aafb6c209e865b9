// Stage 6, render: notices, the last section of every verb about a person, in each format.
#pragma once

#include "rung/report.hpp"

#include "render/markdown.hpp"
#include "render/terminal.hpp"

#include <nlohmann/json_fwd.hpp> // the whole header takes as long to compile as all else here
#include <vector>

namespace rung {

void print_notices(Terminal& terminal, const std::vector<Notice>& notices);
void add_notices(Markdown& page, const std::vector<Notice>& notices);
nlohmann::ordered_json json_notices(const std::vector<Notice>& notices);

} // namespace rung
