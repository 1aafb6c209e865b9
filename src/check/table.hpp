// Stage 3b: the table of checks.
//
// A check is a row of `all_checks` and a function that adds findings through a Report, which knows
// the row. To add one: its function in the file of its family, its declaration in families.hpp, its
// row in table.cpp, its golden file, its heading in docs/checks.md.
#pragma once

#include "rung/diagnostics.hpp"
#include "rung/ladder.hpp"
#include "rung/portfolio.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace rung {

class Report;

/// What a check of evidence may look at.
struct EvidenceInput {
  const Ladder& ladder;
  const Portfolio& portfolio;
  std::optional<Date> given_as_of; ///< the user's own; nullopt where the files' date holds

  [[nodiscard]] std::optional<Date> as_of() const {
    return given_as_of ? given_as_of : portfolio.as_of();
  }

  /// Whether the entry is rated and within the window that ends on `day`.
  [[nodiscard]] bool counts(const Entry& entry, Date day) const;
};

struct Check {
  std::string_view id;
  Severity severity;
  std::string_view summary; ///< what it finds, in one line
  void (*run)(const EvidenceInput&, Report&);
};

std::span<const Check> all_checks();

/// Where a check's findings go.
class Report {
public:
  Report(const Check& check, Diagnostics& diagnostics)
      : check_(&check), diagnostics_(&diagnostics) {}

  void add(Place place, std::string message, std::string help,
           std::optional<Related> related = std::nullopt);

private:
  const Check* check_;
  Diagnostics* diagnostics_;
};

} // namespace rung
