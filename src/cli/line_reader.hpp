// Lines from a terminal, one at a time, as a person types them.
#pragma once

#include <optional>
#include <string>

namespace rung::cli {

class LineReader {
public:
  explicit LineReader(int descriptor) : descriptor_(descriptor) {}

  /// The next line without its end; nullopt at the end of the input. Throws an IoError.
  std::optional<std::string> next();

private:
  int descriptor_;
  std::string buffer_;
};

} // namespace rung::cli
