// Stage 1 and 3: how the readers of one file report what is wrong in it.
//
// A message may be dear (a suggestion, a place in a long line), and a hostile file can earn
// thousands: `error` takes a function that builds it, and calls it only where there is room.
#pragma once

#include "rung/diagnostics.hpp"
#include "rung/source.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace rung {

/// Words of the user's in a message: whole characters, at most 60 bytes and an ellipsis.
std::string shortened(std::string_view text);

/// What a finding says; where it is comes beside it.
struct Finding {
  std::string message;
  std::string help;
  std::optional<Related> related = std::nullopt;
};

class Findings {
public:
  Findings(const SourceFile& file, Diagnostics& diagnostics)
      : file_(&file), diagnostics_(&diagnostics) {}

  /// `build()` returns a Finding.
  template <class Build>
  void error(std::string_view id, Span at, Build build) {
    ++errors_;
    if (has_room())
      add(id, at, build());
    else
      diagnostics_->leave_out(Severity::error);
  }

  void error(std::string_view id, Span at, Finding finding) {
    error(id, at, [&] { return std::move(finding); });
  }

  /// Adds what was found aside.
  void take(const Diagnostics& aside);

  /// Counts errors that are beyond those shown.
  void leave_out(std::size_t count) {
    errors_ += count;
    for (; count > 0; --count)
      diagnostics_->leave_out(Severity::error);
  }

  /// A second place, in the same file.
  [[nodiscard]] Related see(Span at, std::string message) const {
    return {file_->place(at), std::move(message)};
  }

  [[nodiscard]] const SourceFile& file() const { return *file_; }

  /// Whether one more finding would be shown; where not, its message needs no work.
  [[nodiscard]] bool has_room() const { return diagnostics_->has_room(file_->name()); }

  [[nodiscard]] std::size_t errors() const { return errors_; }

private:
  void add(std::string_view id, Span at, Finding finding);

  const SourceFile* file_;
  Diagnostics* diagnostics_;
  std::size_t errors_ = 0;
};

} // namespace rung
