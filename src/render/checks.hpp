// Stage 6, render: what the formats of the checks' explanations share.
#pragma once

#include "rung/findings.hpp"

#include "render/line.hpp"

#include <string>

namespace rung {

Ink ink_of(Severity severity);

/// A sentence or two on how the check is left out; the same in every format.
std::string how_to_switch_off(const CheckCard& check);

} // namespace rung
