#include "cli/pdf/program.hpp"

#include "cli/descriptor.hpp"
#include "cli/failure.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace rung::cli {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::array ending_signals = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
constexpr int poll_milliseconds = 20;
constexpr std::size_t most_kept = 4096;

bool is_ignored(int signal) {
  struct sigaction action {};

  return ::sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

struct Pipe {
  Descriptor read_end;
  Descriptor write_end;
};

Pipe make_pipe() {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0)
    throw IoError("cannot make a pipe", errno);
  return {Descriptor(ends[0]), Descriptor(ends[1])};
}

/// What posix_spawn is told, released at the end.
struct SpawnRules {
  posix_spawn_file_actions_t files{};
  posix_spawnattr_t attributes{};

  explicit SpawnRules(int output) {
    ::posix_spawn_file_actions_init(&files);
    ::posix_spawnattr_init(&attributes);
    ::posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO);
    ::posix_spawn_file_actions_adddup2(&files, output, STDERR_FILENO);

    sigset_t none;
    sigset_t all;
    ::sigemptyset(&none);
    ::sigfillset(&all);
    ::posix_spawnattr_setsigmask(&attributes, &none);
    ::posix_spawnattr_setsigdefault(&attributes, &all); // rung ignores SIGPIPE; others count on it
    ::posix_spawnattr_setpgroup(&attributes, 0);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK |
                                                POSIX_SPAWN_SETSIGDEF);
  }

  SpawnRules(const SpawnRules&) = delete;
  SpawnRules(SpawnRules&&) = delete;
  SpawnRules& operator=(const SpawnRules&) = delete;
  SpawnRules& operator=(SpawnRules&&) = delete;

  ~SpawnRules() {
    ::posix_spawnattr_destroy(&attributes);
    ::posix_spawn_file_actions_destroy(&files);
  }
};

std::vector<char*> pointers_to(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  pointers.reserve(texts.size() + 1);
  for (auto& text : texts)
    pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

pid_t spawn(const Program& program, int output) {
  const SpawnRules rules(output);
  std::vector<std::string> words = {program.path};
  words.insert(words.end(), program.arguments.begin(), program.arguments.end());
  auto variables = program.environment;
  pid_t started = 0;
  const int error = ::posix_spawn(&started, program.path.c_str(), &rules.files, &rules.attributes,
                                  pointers_to(words).data(), pointers_to(variables).data());
  if (error != 0)
    throw IoError(fmt::format("cannot run {}", program.path), error);
  return started;
}

/// A started program. At the end of its life, whatever is left of its group is ended and the
/// program itself is no zombie.
class Running {
public:
  explicit Running(pid_t leader) : leader_(leader) {}

  Running(const Running&) = delete;
  Running(Running&&) = delete;
  Running& operator=(const Running&) = delete;
  Running& operator=(Running&&) = delete;

  ~Running() { end(); }

  /// It isn't waited for yet: its number stays its own, so that `end` reaches nobody else.
  [[nodiscard]] bool has_ended() const {
    siginfo_t info{};
    const int got = ::waitid(P_PID, static_cast<id_t>(leader_), &info, WEXITED | WNOHANG | WNOWAIT);
    return got == 0 ? info.si_pid == leader_ : errno != EINTR;
  }

  /// Its status, as waitpid gives it.
  int end() {
    if (leader_ > 0) {
      ::kill(-leader_, SIGKILL);
      while (::waitpid(leader_, &status_, 0) < 0 && errno == EINTR) {
      }
      leader_ = 0;
    }
    return status_;
  }

private:
  pid_t leader_;
  int status_ = 0;
};

/// The last of what comes out of a pipe.
class Tail {
public:
  explicit Tail(Descriptor pipe) : pipe_(std::move(pipe)) {
    ::fcntl(pipe_.get(), F_SETFL, O_NONBLOCK);
  }

  /// Waits a moment for something to come.
  void wait() {
    pollfd polled{pipe_.get(), POLLIN, 0}; // a closed one has a negative number: only waits
    if (::poll(&polled, 1, poll_milliseconds) > 0)
      take();
  }

  /// Takes what there is, at most a buffer of it, so that no flood holds up the clock.
  void take() {
    if (!pipe_)
      return;
    std::array<char, std::size_t{1} << 16> buffer{};
    const auto got = ::read(pipe_.get(), buffer.data(), buffer.size());
    if (got == 0)
      pipe_.close();
    if (got <= 0)
      return;
    text_.append(buffer.data(), static_cast<std::size_t>(got));
    if (text_.size() > most_kept)
      text_.erase(0, text_.size() - most_kept);
  }

  std::string text() && { return std::move(text_); }

private:
  Descriptor pipe_;
  std::string text_;
};

ProgramEnd end_of(int status, std::string said) {
  if (WIFSIGNALED(status))
    return {ProgramEnd::How::signalled, WTERMSIG(status), std::move(said)};
  return {ProgramEnd::How::exited, WEXITSTATUS(status), std::move(said)};
}

} // namespace

HeldSignals::HeldSignals() {
  ::sigemptyset(&held_);
  for (const int signal : ending_signals)
    if (!is_ignored(signal)) // as nohup has it
      ::sigaddset(&held_, signal);
  ::pthread_sigmask(SIG_BLOCK, &held_, &before_);
}

HeldSignals::~HeldSignals() {
  ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

bool HeldSignals::arrived() const {
  sigset_t pending;
  ::sigemptyset(&pending);
  ::sigpending(&pending);
  return std::ranges::any_of(ending_signals, [&](int signal) {
    return ::sigismember(&held_, signal) == 1 && ::sigismember(&pending, signal) == 1;
  });
}

ProgramEnd run_program(const Program& program, std::chrono::milliseconds patience,
                       const HeldSignals& signals) {
  const auto deadline = Clock::now() + patience;
  auto pipe = make_pipe();
  Running running(spawn(program, pipe.write_end.get()));
  pipe.write_end.close();
  Tail tail(std::move(pipe.read_end));
  while (!running.has_ended()) {
    tail.wait();
    if (signals.arrived())
      throw IoError(fmt::format("interrupted while {} was running", program.path));
    if (Clock::now() >= deadline) {
      running.end();
      return {ProgramEnd::How::out_of_time, 0, std::move(tail).text()};
    }
  }
  tail.take();
  return end_of(running.end(), std::move(tail).text());
}

} // namespace rung::cli
