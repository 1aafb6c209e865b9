// The only reader of the clock, for the one verb that writes down what happened today.
#pragma once

#include "rung/date.hpp"

namespace rung::cli {

/// The calendar's day where the user is, by `TZ` or the system's time zone. Throws an IoError where
/// the clock says no day of ours.
Date local_day();

} // namespace rung::cli
