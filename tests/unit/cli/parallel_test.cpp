#include "cli/parallel.hpp"
#include "support/catch.hpp"

#include <atomic>
#include <numeric>
#include <stdexcept>
#include <vector>

using namespace rung::cli;

TEST_CASE("each piece of work is done once, with any number of threads") {
  for (const std::size_t jobs : {1U, 2U, 7U, 200U}) {
    std::vector<int> done(100);
    parallel_for(done.size(), jobs, [&](std::size_t i) { ++done[i]; });
    CHECK(std::accumulate(done.begin(), done.end(), 0) == 100);
    CHECK(done == std::vector<int>(100, 1));
  }
  parallel_for(0, 4, [](std::size_t) { throw std::logic_error("nothing to do"); });
}

TEST_CASE("what is thrown comes out once all work is done, the first by number") {
  std::atomic<int> done = 0;
  const auto work = [&](std::size_t i) {
    ++done;
    if (i % 10 == 3)
      throw std::runtime_error("at " + std::to_string(i));
  };
  CHECK_THROWS_WITH(parallel_for(50, 4, work), "at 3");
  CHECK(done == 50);
}
