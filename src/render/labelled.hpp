// Stage 6, render: a label with what it is the label of, as the sections about gaps show it.
#pragma once

#include "render/line.hpp"
#include "render/terminal.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace rung {

/// The head once, the items below each other to the right of it; bullets where there are several.
void print_beside(Terminal& terminal, const Line& head, const std::vector<std::string>& items);
/// The same beside a label, in the column that the sections about gaps share.
void print_labelled(Terminal& terminal, std::string_view label,
                    const std::vector<std::string>& items, int indent = 5);

} // namespace rung
