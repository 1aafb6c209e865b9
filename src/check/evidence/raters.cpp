// Checks of raters who give every competency the same rating.
#include "check/checks.hpp"
#include "check/subject.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>
#include <span>
#include <string>

namespace rung {

namespace {

/// With fewer, one and the same rating may well be what was seen.
constexpr std::size_t fewest_rated = 6;
/// On a scale of two every second rater would do it.
constexpr int shortest_scale = 3;

/// One rater's only rating.
struct Line {
  const Entry* first = nullptr;
  std::size_t competencies = 0;
  int rating = 0;

  [[nodiscard]] std::string rater() const {
    return fmt::format("{}/{}", name_of(first->source), first->by);
  }
};

std::optional<Line> line_of(const Portfolio& portfolio, std::span<const std::size_t> entries) {
  const auto& first = portfolio.entries[entries.front()];
  const int rating = first.shows.front().rating;
  std::set<CompetencyIndex> competencies;
  for (const auto index : entries)
    for (const auto& shown : portfolio.entries[index].shows) {
      if (shown.rating != rating)
        return std::nullopt;
      competencies.insert(shown.competency);
    }
  if (competencies.size() < fewest_rated)
    return std::nullopt;
  return Line{&first, competencies.size(), rating};
}

/// Counted entries stand rater by rater.
template <class Visit>
void each_line(const EvidenceInput& input, Visit visit) {
  if (input.ladder.top_rating() < shortest_scale)
    return;
  const auto& entries = input.portfolio.entries;
  std::span<const std::size_t> rest = input.counted.entries;
  while (!rest.empty()) {
    const auto& first = entries[rest.front()];
    const auto end = std::ranges::find_if(rest, [&](std::size_t index) {
      return entries[index].source != first.source || entries[index].by != first.by;
    });
    const auto count = static_cast<std::size_t>(end - rest.begin());
    if (const auto line = line_of(input.portfolio, rest.first(count)))
      visit(*line);
    rest = rest.subspan(count);
  }
}

const std::string& first_title(const EvidenceInput& input, const Line& line) {
  return input.ladder.competencies[line.first->shows.front().competency].title.value;
}

void look_for_straight_lines(const EvidenceInput& input, Reporter& report) {
  each_line(input, [&](const Line& line) {
    if (line.rating == input.ladder.top_rating())
      return;
    report.add({line.first->shows.front().at, path_of(*line.first),
                fmt::format("{} rates {} competencies, and every one of them with {}", line.rater(),
                            line.competencies, line.rating),
                fmt::format("hold each against its own steps {} to {}, beginning with {}; take out "
                            "what {} hasn't seen",
                            std::max(1, line.rating - 1), line.rating + 1, first_title(input, line),
                            line.first->by)});
  });
}

void look_for_all_top(const EvidenceInput& input, Reporter& report) {
  each_line(input, [&](const Line& line) {
    const int top = input.ladder.top_rating();
    if (line.rating != top)
      return;
    report.add({line.first->shows.front().at, path_of(*line.first),
                fmt::format("{} rates {} competencies, and every one of them with {}, the top of "
                            "the scale",
                            line.rater(), line.competencies, top),
                fmt::format("hold each against the words of its step {}, beginning with {}; take "
                            "out what {} hasn't seen",
                            top, first_title(input, line), line.first->by)});
  });
}

} // namespace

constinit const Check straight_line = {
    .id = "straight-line",
    .severity = Severity::warning,
    .summary = "one rater gives six or more competencies one and the same rating",
    .why = "Nobody is equally good at everything. One number throughout is an impression of the "
           "person that has spread over every competency, the halo effect (Thorndike 1920), and "
           "it hides what to work on.",
    .bad = R"(evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch, result: Orders arrive within a day., shows: {craft: 2, direction: 2, mentoring: 2}}
  - {id: autumn, date: 2026-04-02, title: Planned the autumn, result: Two teams work by the plan., shows: {customers: 2, people: 2, writing: 2}}
# file: ladder.yaml
competencies:
  - {id: craft, title: Craft}
  - {id: direction, title: Direction}
  - {id: mentoring, title: Mentoring}
  - {id: customers, title: Customers}
  - {id: people, title: Growing people}
  - {id: writing, title: Writing}
)",
    .good = R"(evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch, result: Orders arrive within a day., shows: {craft: 2, direction: 3, mentoring: 2}}
  - {id: autumn, date: 2026-04-02, title: Planned the autumn, result: Two teams work by the plan., shows: {customers: 1, direction: 2}}
)",
    .evidence = look_for_straight_lines,
};

constinit const Check all_top = {
    .id = "all-top",
    .severity = Severity::warning,
    .summary = "one rater gives six or more competencies the top of the scale",
    .why = "The top of a scale describes rare work. Somebody who reaches it in everything is "
           "rarer than a kind rater, and kindness helps neither the person, who learns nothing "
           "from it, nor those whose rater is strict.",
    .bad = R"(evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch, result: Orders arrive within a day., shows: {craft: 3, direction: 3, mentoring: 3}}
  - {id: autumn, date: 2026-04-02, title: Planned the autumn, result: Two teams work by the plan., shows: {customers: 3, people: 3, writing: 3}}
# file: ladder.yaml
competencies:
  - {id: craft, title: Craft}
  - {id: direction, title: Direction}
  - {id: mentoring, title: Mentoring}
  - {id: customers, title: Customers}
  - {id: people, title: Growing people}
  - {id: writing, title: Writing}
)",
    .good = R"(evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch, result: Orders arrive within a day., shows: {craft: 3, direction: 2, mentoring: 2}}
  - {id: autumn, date: 2026-04-02, title: Planned the autumn, result: Two teams work by the plan., shows: {customers: 1, direction: 3}}
)",
    .evidence = look_for_all_top,
};

} // namespace rung
