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

/// One finding. `message` names what is wrong; `help` names the mend and may be empty. `subject` is
/// the path of what a check found it in, such as `levels.staff.expects.mentoring`; empty where the
/// file as a whole is meant, and for what is wrong with its shape.
struct Diagnostic {
  Severity severity = Severity::error;
  std::string id;
  Place place;
  std::string message;
  std::string help;
  std::optional<Related> related;
  std::string subject = {};
};

/// The findings of a run. Of what is wrong with a file's shape at most `limit_per_file` are kept,
/// and the rest are counted; what checks find is all kept.
class Diagnostics {
public:
  static constexpr std::size_t limit_per_file = 50;

  /// Keeps a finding about a file's shape, while there is room.
  void add(Diagnostic diagnostic);
  /// Keeps a finding, however many there are.
  void keep(Diagnostic diagnostic);

  /// Whether a finding in the file would be kept. Whoever may find thousands asks first, and counts
  /// the rest with `leave_out` instead of working out a place for each.
  [[nodiscard]] bool has_room(std::string_view file) const;
  void leave_out(Severity severity);

  [[nodiscard]] bool has_errors() const { return errors_ > 0; }

  [[nodiscard]] std::size_t errors() const { return errors_; }

  [[nodiscard]] std::size_t left_out() const { return left_out_; }

  [[nodiscard]] const std::vector<Diagnostic>& all() const { return all_; }

  /// Takes the line's text out of every place that `hides(place)`, second places too.
  template <class Hides>
  void conceal(Hides hides) {
    const auto look_at = [&](Place& place) {
      if (!hides(place))
        return;
      place.excerpt.clear();
      place.concealed = true;
    };
    for (auto& finding : all_) {
      look_at(finding.place);
      if (finding.related)
        look_at(finding.related->place);
    }
  }

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
