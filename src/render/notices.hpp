// Stage 6, render: notices, the last section of every verb about a person, in each format.
#pragma once

#include "rung/report.hpp"

#include "render/json.hpp"
#include "render/markdown.hpp"
#include "render/terminal.hpp"

#include <vector>

namespace rung {

void print_notices(Terminal& terminal, const std::vector<Notice>& notices);
void add_notices(Markdown& page, const std::vector<Notice>& notices);
Json json_notices(const std::vector<Notice>& notices);

} // namespace rung
