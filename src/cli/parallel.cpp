#include "cli/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <thread>
#include <vector>

namespace rung::cli {

std::size_t usual_jobs() {
  return std::max<std::size_t>(std::thread::hardware_concurrency(), 1);
}

void parallel_for(std::size_t count, std::size_t jobs,
                  const std::function<void(std::size_t)>& work) {
  std::vector<std::exception_ptr> failures(count);
  std::atomic<std::size_t> next = 0;
  const auto run = [&] {
    for (auto i = next++; i < count; i = next++) {
      try {
        work(i);
      } catch (...) {
        failures[i] = std::current_exception();
      }
    }
  };
  {
    std::vector<std::thread> others;

    struct Join {
      std::vector<std::thread>& threads;

      ~Join() {
        for (auto& thread : threads)
          thread.join();
      }
    } const join{others};

    for (std::size_t i = 1; i < std::min(jobs, count); ++i)
      others.emplace_back(run);
    run();
  }
  for (const auto& failure : failures)
    if (failure)
      std::rethrow_exception(failure);
}

} // namespace rung::cli
