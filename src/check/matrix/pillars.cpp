// Check of the sorts of skill that a dual-track matrix has to hold.
#include "check/checks.hpp"
#include "check/matrix/matrix.hpp"
#include "check/subject.hpp"
#include "model/names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <vector>

namespace rung {

namespace {

constexpr std::array pillars_wanted = {Pillar::technical, Pillar::leadership, Pillar::mentoring,
                                       Pillar::business};

/// A competency that is called after the pillar, and so is likely meant.
const Competency* called(const Ladder& ladder, Pillar pillar) {
  const auto found = std::ranges::find_if(ladder.competencies, [&](const Competency& competency) {
    return competency.id.value.find(name_of(pillar)) != std::string::npos;
  });
  return found == ladder.competencies.end() ? nullptr : &*found;
}

std::vector<Pillar> missing_pillars(const Ladder& ladder, bool& marks_any) {
  std::vector<Pillar> missing(pillars_wanted.begin(), pillars_wanted.end());
  for (CompetencyIndex i = 0; i < ladder.competencies.size(); ++i)
    if (const auto pillar = ladder.pillar_of(i)) {
      marks_any = true;
      std::erase(missing, *pillar);
    }
  return missing;
}

std::string mend_of_pillar(const Competency* meant, Pillar pillar) {
  const auto name = name_of(pillar);
  return meant != nullptr
             ? fmt::format(
                   "is it '{}'? Then write 'pillar: {}' there; else add a competency for it",
                   meant->id.value, name)
             : fmt::format("write 'pillar: {}' at the competency or area that it is, or add one",
                           name);
}

void look_for_pillars(const LadderInput& input, Reporter& report) {
  const auto& ladder = input.ladder;
  bool marks_any = false;
  const auto missing = missing_pillars(ladder, marks_any);
  if (!marks_any) {
    report.note({ladder.competencies.empty() ? ladder.id.at : ladder.competencies.front().id.at,
                 "competencies",
                 "no competency or area has a 'pillar', so nothing says what sort of skill it is",
                 "write at each area or competency 'pillar: technical', 'delivery', 'leadership', "
                 "'mentoring', 'people' or 'business'"});
    return;
  }
  if (missing.empty())
    return;
  std::vector<std::string> names;
  const Competency* meant = nullptr;
  auto pillar = missing.front();
  for (const auto one : missing) {
    names.push_back(quoted(name_of(one)));
    if (const auto* like = called(ladder, one); like != nullptr && meant == nullptr) {
      meant = like;
      pillar = one;
    }
  }
  const auto& at = meant != nullptr ? *meant : ladder.competencies.front();
  report.add({at.id.at, "competencies",
              fmt::format("no competency is marked, by its own 'pillar' or its area's, as {}",
                          list_of(names)),
              mend_of_pillar(meant, pillar)});
}

} // namespace

constinit const Check missing_pillar = {
    .id = "missing-pillar",
    .severity = Severity::warning,
    .summary = "no competency of a pillar: technical, leadership, mentoring or business",
    .why = "A matrix for two tracks has to describe technical knowledge, leadership, mentoring and "
           "business impact. What it leaves out is what the upper individual levels live on, and "
           "then only management looks like growth.",
    .bad = R"(areas:
  - {id: technical, title: Technical knowledge, pillar: technical}
  - {id: leadership, title: Leadership, pillar: delivery}
)",
    .good = R"(areas:
  - {id: technical, title: Technical knowledge, pillar: technical}
  - {id: leadership, title: Leadership, pillar: leadership}
)",
    .ladder = look_for_pillars,
};

} // namespace rung
