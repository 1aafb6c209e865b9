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

/// What a finding says; where it is comes beside it.
struct Finding {
  std::string message;
  std::string help;
  std::optional<std::pair<Span, std::string>> related; ///< in the same file
};

class Findings {
public:
  Findings(const SourceFile& file, Diagnostics& diagnostics)
      : file_(&file), diagnostics_(&diagnostics) {}

  /// `build()` returns a Finding.
  template <class Build>
  void error(std::string_view id, Span at, Build build) {
    ++errors_;
    if (diagnostics_->has_room(file_->name()))
      add(id, at, build());
    else
      diagnostics_->leave_out(Severity::error);
  }

  void error(std::string_view id, Span at, Finding finding) {
    error(id, at, [&] { return std::move(finding); });
  }

  [[nodiscard]] const SourceFile& file() const { return *file_; }

  [[nodiscard]] std::size_t errors() const { return errors_; }

private:
  void add(std::string_view id, Span at, Finding finding);

  const SourceFile* file_;
  Diagnostics* diagnostics_;
  std::size_t errors_ = 0;
};

} // namespace rung
