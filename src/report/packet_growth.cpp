// What to grow in at the new level, from the ladder: what is met by the least, what isn't met and
// isn't needed, what the level above asks for first.
#include "report/naming.hpp"
#include "report/packet_parts.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <tuple>

namespace rung {

namespace {

constexpr std::size_t thinnest_shown = 2;
constexpr std::size_t off_path_shown = 2;
constexpr std::size_t above_shown = 3;

/// From the ladder: what the rating looks like, and what leads up to it.
PacketGrowth growth_of(const Ladder& ladder, GrowthKind kind, LevelIndex level,
                       CompetencyIndex competency) {
  const ExpectationCard card = *expectation_card(ladder, level, competency);
  PacketGrowth growth;
  growth.kind = kind;
  growth.competency = card.competency;
  growth.rating = card.rating;
  growth.scope = card.scope;
  if (!card.behaviours.empty())
    growth.to_show = card.behaviours.front();
  const Step* step = ladder.competencies[competency].step(card.rating);
  if (step != nullptr && !step->to_try.empty())
    growth.to_try = step->to_try.front().value;
  return growth;
}

/// What everybody agrees on, and many have seen, isn't thin.
bool is_thin(const PacketRow& row) {
  return row.status == Status::met && row.support &&
         (*row.support < 1 - tolerance || row.confidence < Confidence::adequate);
}

void add_thinnest(std::vector<PacketGrowth>& list, const ReportInput& input,
                  const std::vector<PacketRow>& matrix) {
  std::vector<const PacketRow*> rows;
  for (const PacketRow& row : matrix)
    if (is_thin(row))
      rows.push_back(&row);
  std::ranges::stable_sort(rows, [](const PacketRow* a, const PacketRow* b) {
    return std::tuple(std::llround(*a->support * 1e9), a->confidence) <
           std::tuple(std::llround(*b->support * 1e9), b->confidence);
  });
  rows.resize(std::min(rows.size(), thinnest_shown));
  for (const PacketRow* row : rows) {
    PacketGrowth growth =
        growth_of(input.ladder, GrowthKind::thinnest, input.assessment.target.level,
                  *input.ladder.competency_named(row->competency.id));
    growth.support = row->support;
    growth.confidence = row->confidence;
    list.push_back(std::move(growth));
  }
}

void add_off_path(std::vector<PacketGrowth>& list, const ReportInput& input) {
  std::size_t added = 0;
  for (const Gap& gap : input.assessment.gaps) {
    if (gap.needed || !gap.competency || added == off_path_shown)
      continue;
    ++added;
    list.push_back(growth_of(input.ladder, GrowthKind::off_path, input.assessment.target.level,
                             *gap.competency));
    list.back().confidence = input.assessment.competencies[*gap.competency].confidence.confidence;
  }
}

/// Whether the evidence shows it already.
bool is_seen(const ReportInput& input, const Expectation& expectation) {
  return input.assessment.headline_view().read(expectation.competency, expectation.scope).rating >=
         expectation.rating;
}

/// What the level above asks for, and neither the target nor the evidence has yet: core first.
void add_above(std::vector<PacketGrowth>& list, const ReportInput& input) {
  const TargetResult& target = input.assessment.target;
  const std::optional<LevelIndex> above = level_above(input.ladder, target.track, target.level);
  if (!above)
    return;
  std::vector<const Expectation*> asked;
  for (const Expectation& expectation : input.ladder.levels[*above].expects) {
    const Expectation* now = input.ladder.expectation(target.level, expectation.competency);
    const bool is_more =
        now == nullptr || expectation.rating > now->rating || expectation.scope > now->scope;
    if (is_more && !is_seen(input, expectation))
      asked.push_back(&expectation);
  }
  std::ranges::stable_sort(asked, std::greater(), &Expectation::core);
  asked.resize(std::min(asked.size(), above_shown));
  for (const Expectation* expectation : asked) {
    list.push_back(growth_of(input.ladder, GrowthKind::above, *above, expectation->competency));
    list.back().confidence =
        input.assessment.competencies[expectation->competency].confidence.confidence;
  }
}

} // namespace

std::string_view name_of(GrowthKind kind) {
  constexpr std::array<std::string_view, 3> names = {"thinnest", "off-path", "above"};
  return names.at(static_cast<std::size_t>(kind));
}

std::vector<PacketGrowth> packet_growth(const ReportInput& input,
                                        const std::vector<PacketRow>& matrix) {
  std::vector<PacketGrowth> list;
  add_thinnest(list, input, matrix);
  add_off_path(list, input);
  add_above(list, input);
  return list;
}

} // namespace rung
