// Stage 3b of the data's way: checks, on a model whose shape is right.
//
// A Check is a value: what it is called, what it finds and why that hurts, an example of each, and
// the function that looks. `check_groups` lists them all, in the order of docs/checks.md. Before:
// read/. After: report/ and render/ show the findings. To add one: see CONTRIBUTING.md.
#pragma once

#include "rung/date.hpp"
#include "rung/diagnostics.hpp"
#include "rung/ladder.hpp"
#include "rung/portfolio.hpp"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>

namespace rung {

struct LadderInput;
struct EvidenceInput;
class Reporter;

/// One check. At most one of the two functions is there; a check without any is found elsewhere:
/// what is wrong with the shape by read/, an unused `allow` by check_ladder.
struct Check {
  std::string_view id;
  Severity severity;
  std::string_view summary; ///< what it finds: one line, no full stop
  std::string_view why;     ///< whom it hurts, in a few sentences; the source of a figure
  /// Excerpts of a file: the top-level keys that matter, instead of those of a file in which all is
  /// well. A line `# file: NAME` begins another of a person's files.
  std::string_view bad;
  std::string_view good;
  void (*ladder)(const LadderInput&, Reporter&) = nullptr;
  void (*evidence)(const EvidenceInput&, Reporter&) = nullptr;
  bool english = false; ///< looks at words, and knows English ones only
};

struct CheckGroup {
  std::string_view title;
  std::span<const Check* const> checks;
};

/// All checks, group by group.
std::span<const CheckGroup> check_groups();
/// Whether a run, or a ladder's `allow`, may leave the check out: shape errors can't be.
bool can_be_switched(const Check& check);
/// nullptr where there is none.
const Check* check_named(std::string_view id);

/// Which checks a run makes: those of `only`, or all where it is empty; without those of
/// `disabled`.
struct CheckSelection {
  std::set<std::string, std::less<>> only = {};
  std::set<std::string, std::less<>> disabled = {};

  [[nodiscard]] bool runs(std::string_view id) const {
    return (only.empty() || only.contains(id)) && !disabled.contains(id);
  }
};

/// The findings about a ladder, but for those that its `allow` switches off.
void check_ladder(const Ladder& ladder, Diagnostics& diagnostics,
                  const CheckSelection& selection = {});

/// Whether the checks that know English only are made on the ladder.
bool checks_wording(const Ladder& ladder);

/// What the user says beside the files.
struct EvidenceCheckOptions {
  std::optional<Date> as_of = {};        ///< `--as-of`; nullopt where the files' date holds
  std::optional<LevelIndex> target = {}; ///< `--to`
  CheckSelection selection = {};
};

/// The findings about one person's evidence, held against its ladder.
void check_portfolio(const Ladder& ladder, const Portfolio& portfolio,
                     const EvidenceCheckOptions& options, Diagnostics& diagnostics);

} // namespace rung
