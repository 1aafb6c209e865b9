#include "cli/line_reader.hpp"

#include "cli/failure.hpp"

#include <array>
#include <cerrno>
#include <unistd.h>
#include <utility>

namespace rung::cli {

std::optional<std::string> LineReader::next() {
  constexpr std::size_t longest = std::size_t{1} << 20;
  std::array<char, 4096> chunk{};
  for (;;) {
    if (const auto end = buffer_.find('\n'); end != std::string::npos) {
      auto line = buffer_.substr(0, end);
      buffer_.erase(0, end + 1);
      return line;
    }
    if (buffer_.size() > longest)
      throw IoError("cannot read standard input: a line of more than 1 MiB");
    const auto got = ::read(descriptor_, chunk.data(), chunk.size());
    if (got > 0)
      buffer_.append(chunk.data(), static_cast<std::size_t>(got));
    else if (got == 0)
      return buffer_.empty() ? std::nullopt : std::optional(std::exchange(buffer_, ""));
    else if (errno != EINTR)
      throw IoError("cannot read standard input", errno);
  }
}

} // namespace rung::cli
