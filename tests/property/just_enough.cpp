#include "property/just_enough.hpp"

#include "rung/rung.hpp"

#include "support/catch.hpp"
#include "support/findings.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung::test {

namespace {

void widen(std::optional<ScopeIndex>& scope, std::optional<ScopeIndex> other) {
  if (other)
    scope = std::max(scope.value_or(0), *other);
}

} // namespace

std::vector<Shown> just_enough(const Ladder& ladder, const Track& track, std::size_t place) {
  std::vector<Shown> shown(ladder.competencies.size());
  std::optional<ScopeIndex> reach;
  for (std::size_t i = 0; i <= place; ++i) {
    const Level& level = ladder.levels[track.levels[i].value];
    if (level.scope)
      widen(reach, level.scope->value);
    for (const Expectation& expectation : level.expects) {
      Shown& one = shown[expectation.competency];
      one.rating = std::max(one.rating, expectation.rating);
      widen(one.scope, expectation.scope);
    }
  }
  for (Shown& one : shown)
    widen(one.scope, reach);
  return shown;
}

std::string evidence_text(const Ladder& ladder, const Track& track, std::string_view author,
                          const std::vector<Shown>& shown, const std::vector<Date>& dates) {
  std::string entries;
  for (const Date date : dates)
    for (CompetencyIndex c = 0; c < shown.size(); ++c) {
      if (shown[c].rating == 0)
        continue;
      const std::string& id = ladder.competencies[c].id.value;
      const std::string scope =
          shown[c].scope ? ", scope: " + ladder.scopes[*shown[c].scope].value : "";
      entries += fmt::format("  - {{id: {}-{}, date: {}, title: Work, shows: {{{}: {}}}{}}}\n", id,
                             date.iso(), date.iso(), id, shown[c].rating, scope);
    }
  return fmt::format("schema: rung.evidence/1\nperson: {{id: pat}}\nauthor: {{{}}}\nladder: {}\n"
                     "track: {}\nevidence:{}\n{}",
                     author, ladder.id.value, track.id.value, entries.empty() ? " []" : "",
                     entries);
}

Portfolio portfolio_from(const Ladder& ladder, const std::vector<std::string>& texts) {
  std::vector<SourceFile> files;
  files.reserve(texts.size());
  for (const std::string& text : texts)
    files.emplace_back(fmt::format("evidence-{}.yaml", files.size() + 1), text);
  Diagnostics diagnostics;
  std::optional<Portfolio> portfolio = read_portfolio(files, ladder, diagnostics);
  INFO(shown(diagnostics));
  REQUIRE(diagnostics.all().empty());
  return *std::move(portfolio);
}

Ladder ladder_from(const SourceFile& file) {
  Diagnostics diagnostics;
  std::optional<Ladder> ladder = read_ladder(file, diagnostics);
  INFO(shown(diagnostics));
  REQUIRE(diagnostics.all().empty());
  return *std::move(ladder);
}

} // namespace rung::test
