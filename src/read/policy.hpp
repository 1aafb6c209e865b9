// Stage 3, second half: a ladder's policy, with the defaults for whatever it leaves out.
#pragma once

#include "read/ladder_file.hpp"

namespace rung {

Policy resolve_policy(const PolicyFile& written, Findings& findings);

} // namespace rung
