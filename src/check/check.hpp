// Stage 3b: what a check is given, and where its findings go.
//
// A check is a `constinit const Check` in the file of its family, declared in checks.hpp and listed
// in table.cpp; its function takes a LadderInput or an EvidenceInput and adds to a Reporter, which
// knows whose findings they are. Before: the model, and score/ for what only a gate can tell.
// After: run.cpp leaves out what the ladder's `allow` switches off.
#pragma once

#include "rung/check.hpp"

#include "check/text/prose.hpp"
#include "score/evidence.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace rung {

/// What a check of ladders may look at.
struct LadderInput {
  const Ladder& ladder;
  const Prose& prose; ///< the ladder's texts, as words
};

/// What a check of evidence may look at.
struct EvidenceInput {
  const Ladder& ladder;
  const Portfolio& portfolio;
  const EvidenceCheckOptions& options;
  std::optional<Date> as_of; ///< the user's, else the files'; nullopt where nothing says a day
  CountedEvidence counted;   ///< on that day

  /// Whether the source's ratings are pooled into the supported view.
  [[nodiscard]] bool pooled(Source source) const {
    return ladder.policy.sources[static_cast<std::size_t>(source)].votes > 0;
  }
};

/// What a check says. `message` names what is wrong in the file's own words, `help` the mend.
struct Found {
  Span at;
  std::string subject; ///< see subject.hpp
  std::string message;
  std::string help;
  /// A second place that explains the first.
  std::optional<std::pair<Span, std::string>> see = {};
  /// Other paths that an `allow` may name to switch this finding off.
  std::vector<std::string> also = {};
};

/// Where a check's findings go.
class Reporter {
public:
  struct Entry {
    Diagnostic diagnostic;
    std::vector<std::string> also;
  };

  Reporter(const Check& check, const Ladder& ladder) : check_(&check), ladder_(&ladder) {}

  Reporter(const Check& check, const Ladder& ladder, const Portfolio& portfolio)
      : check_(&check), ladder_(&ladder), portfolio_(&portfolio) {}

  /// A finding of the check's severity.
  void add(Found found) { add(check_->severity, std::move(found)); }

  /// A note, whatever the check's severity: above all that it can't look, for want of a key.
  void note(Found found) { add(Severity::note, std::move(found)); }

  [[nodiscard]] std::vector<Entry> take() { return std::move(entries_); }

private:
  void add(Severity severity, Found found);
  [[nodiscard]] Place place(Span at) const;

  const Check* check_;
  const Ladder* ladder_;
  const Portfolio* portfolio_ = nullptr;
  std::vector<Entry> entries_;
};

} // namespace rung
