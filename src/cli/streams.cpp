#include "cli/streams.hpp"

#include "cli/clock.hpp"
#include "cli/failure.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace rung::cli {

namespace {

/// Opens something in the place of a closed stream on which any use of it fails.
void keep_number(int descriptor, int flags) {
  if (::fcntl(descriptor, F_GETFD) < 0 && errno == EBADF)
    ::open("/dev/null", flags); // takes the lowest free number: this one
}

std::optional<int> width_of(int descriptor) {
  winsize size{};
  if (::ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
    return std::nullopt;
  return size.ws_col;
}

/// A run is short and reads files into growing tables: memory that goes back to the system for each
/// of them, to be asked for again, costs a thirtieth of the time.
void keep_freed_memory() {
#ifdef __GLIBC__
  constexpr int megabyte = 1 << 20;
  ::mallopt(M_MMAP_THRESHOLD, 64 * megabyte);
  ::mallopt(M_TOP_PAD, 4 * megabyte);
#endif
}

} // namespace

Streams process_streams() {
  keep_freed_memory();
  keep_number(STDIN_FILENO, O_WRONLY);
  keep_number(STDOUT_FILENO, O_RDONLY);
  keep_number(STDERR_FILENO, O_RDONLY);
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);

  Streams streams;
  streams.in_is_terminal = ::isatty(streams.in) == 1;
  streams.out_is_terminal = ::isatty(streams.out) == 1;
  streams.err_is_terminal = ::isatty(streams.err) == 1;
  streams.terminal_width = width_of(streams.out_is_terminal ? streams.out : streams.err);
  streams.environment = [](const std::string& name) -> std::optional<std::string> {
    const char* value = std::getenv(name.c_str());
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
  };
  streams.today = local_day;
  return streams;
}

void write_all(int descriptor, std::string_view text, std::string_view where) {
  while (!text.empty()) {
    const auto written = ::write(descriptor, text.data(), text.size());
    if (written >= 0)
      text.remove_prefix(static_cast<std::size_t>(written));
    else if (errno != EINTR)
      throw IoError(fmt::format("cannot write to {}", where), errno);
  }
}

} // namespace rung::cli
