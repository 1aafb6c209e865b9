// wall RUNS COMMAND... -- COMMAND...: runs the two commands in turn, RUNS times each, and prints
// the median wall time of each in microseconds. Interleaved: a busy machine slows both alike.
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <spawn.h>
#include <string_view>
#include <sys/wait.h>
#include <vector>

namespace {

using Command = std::vector<char*>;

double microseconds(const Command& command) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
  const auto start = std::chrono::steady_clock::now();
  pid_t pid = 0;
  int status = -1;
  if (posix_spawn(&pid, command[0], &actions, nullptr, command.data(), environ) != 0 ||
      waitpid(pid, &status, 0) != pid || status != 0) {
    std::fprintf(stderr, "failed: %s\n", command[0]);
    std::exit(1);
  }
  const auto end = std::chrono::steady_clock::now();
  posix_spawn_file_actions_destroy(&actions);
  return std::chrono::duration<double, std::micro>(end - start).count();
}

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

} // namespace

int main(int argc, char** argv) {
  const std::vector<char*> words(argv + std::min(argc, 2), argv + argc);
  const auto split = std::find_if(words.begin(), words.end(),
                                  [](const char* word) { return std::string_view(word) == "--"; });
  if (split == words.begin() || words.end() - split < 2) {
    std::fputs("usage: wall RUNS COMMAND... -- COMMAND...\n", stderr);
    return 2;
  }
  std::array<Command, 2> commands = {Command(words.begin(), split),
                                     Command(split + 1, words.end())};
  std::array<std::vector<double>, 2> times;
  for (auto& command : commands) {
    command.push_back(nullptr);
    microseconds(command); // warms the caches up
  }
  for (int run = std::atoi(argv[1]); run > 0; --run) {
    for (std::size_t i = 0; i < commands.size(); ++i) {
      times[i].push_back(microseconds(commands[i]));
    }
  }
  std::printf("%.0f %.0f\n", median(times[0]), median(times[1]));
  return 0;
}
