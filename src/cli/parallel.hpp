// Work spread over the cores, with the same result whatever their number.
#pragma once

#include <cstddef>
#include <functional>

namespace rung::cli {

/// How many threads to work with where the user doesn't say.
std::size_t usual_jobs();

/// Calls `work(0)` to `work(count - 1)`, each once, in at most `jobs` threads at a time. What one
/// of them throws is thrown here, after all others have ended: of several the first by number.
void parallel_for(std::size_t count, std::size_t jobs,
                  const std::function<void(std::size_t)>& work);

} // namespace rung::cli
