// Findings: what is wrong with a user's text, as values.
//
// Readers and checks add Diagnostics; nobody throws them. They are sorted once, when shown
// (render/findings). What rung itself can't do (an unreadable file, a full disk) is an exception
// instead; see cli/app.
#pragma once

#include "rung/source.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

enum class Severity { error, warning, note };

std::string_view name_of(Severity severity);

/// A second place that explains a finding, such as where an id was first defined.
struct Related {
  Place place;
  std::string message;
};

/// One finding. `message` names what is wrong; `help` names the mend and may be empty.
struct Diagnostic {
  Severity severity = Severity::error;
  std::string id;
  Place place;
  std::string message;
  std::string help;
  std::optional<Related> related;
};

/// The findings of a run. At most `limit_per_file` of a file are kept, the rest are counted.
class Diagnostics {
public:
  static constexpr std::size_t limit_per_file = 50;

  void add(Diagnostic diagnostic);

  /// Whether a finding in the file would be kept. Whoever may find thousands asks first, and counts
  /// the rest with `leave_out` instead of working out a place for each.
  [[nodiscard]] bool has_room(std::string_view file) const;
  void leave_out(Severity severity);

  [[nodiscard]] bool has_errors() const { return errors_ > 0; }

  [[nodiscard]] std::size_t errors() const { return errors_; }

  [[nodiscard]] std::size_t left_out() const { return left_out_; }

  [[nodiscard]] const std::vector<Diagnostic>& all() const { return all_; }

  /// By file (in the order first seen), line, column; equal ones as they were added.
  [[nodiscard]] std::vector<Diagnostic> sorted() const;

private:
  struct PerFile {
    std::string name;
    std::size_t count = 0;
  };

  std::vector<Diagnostic> all_;
  std::vector<PerFile> files_; ///< in the order first seen
  std::size_t errors_ = 0;
  std::size_t left_out_ = 0;
};

} // namespace rung
