// The words of the competency table: statuses, marks, notes and the legend.
#include "render/numbers.hpp"
#include "render/wording.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace rung {

std::string status_word(Status status, int steps) {
  switch (status) {
  case Status::met:
    return "met";
  case Status::below:
    return fmt::format("{} short", steps);
  case Status::unknown:
    return "unknown";
  case Status::waived:
    return "waived";
  case Status::not_expected:
    return "extra";
  }
  return {};
}

std::string status_word(const CompetencyReport& row) {
  return status_word(row.status, row.steps);
}

std::vector<std::string> row_notes(const CompetencyReport& row) {
  std::vector<std::string> notes;
  if (row.expected && row.scope && row.rating && row.at_scope != row.rating) {
    const auto seen = !row.at_scope        ? std::string("no entry says its scope")
                      : *row.at_scope == 0 ? std::string("not seen there")
                                           : fmt::format("seen there at {}", *row.at_scope);
    notes.push_back(fmt::format("asked for at {} or wider: {}", *row.scope, seen));
  }
  if (row.status == Status::waived)
    notes.push_back("reason: " + row.waiver);
  return notes;
}

char decides_mark(Source source) {
  return source == Source::stakeholder ? 't' : name_of(source).front(); // s is self
}

std::string decides_sentence(Source source) {
  switch (source) {
  case Source::self:
    return "the self-rating decides here";
  case Source::manager:
    return "the manager's rating decides here";
  case Source::peer:
    return "the peers' ratings decide here";
  case Source::report:
    return "the direct reports' ratings decide here";
  case Source::stakeholder:
    return "the stakeholders' ratings decide here";
  }
  return {};
}

namespace {

bool decides_anywhere(const AssessmentReport& report, Source source) {
  return std::ranges::any_of(
      report.competencies, [source](const CompetencyReport& row) { return row.decides == source; });
}

constexpr std::array<Confidence, 5> confidences = {Confidence::strong, Confidence::adequate,
                                                   Confidence::thin, Confidence::self_only,
                                                   Confidence::none};

} // namespace

std::string confidence_in_words(const AssessmentReport& report) {
  std::vector<std::string> parts;
  for (const auto confidence : confidences) {
    std::vector<std::string> titles;
    for (const auto& row : report.competencies)
      if (row.confidence == confidence)
        titles.push_back(row.competency.title);
    if (!titles.empty())
      parts.push_back(fmt::format("{}: {}", name_of(confidence), joined(titles, ", ")));
  }
  return joined(parts, "; ");
}

std::vector<LegendItem> table_legend(const AssessmentReport& report, const Glyphs& glyphs) {
  const auto has = [&report](auto&& test) {
    return std::ranges::any_of(report.competencies, test);
  };
  std::vector<LegendItem> legend;
  if (has([](const CompetencyReport& row) { return row.core && row.expected; }))
    legend.push_back({"*", "core"});
  legend.push_back({"bar", fmt::format("full up to the rating, then partly to the next; {} up to "
                                       "expected",
                                       glyphs.missing)});
  if (has([](const CompetencyReport& row) { return row.support_at_expected.has_value(); }))
    legend.push_back({"support", fmt::format("share of evidence at the expected rating or above; "
                                             "{} meets it",
                                             percent(report.support_needed))});
  legend.push_back(
      {"confidence", "thin: 1 rater; adequate: 2+; strong: 4+ who agree, of 2+ sources"});
  for (const auto source : all_sources)
    if (decides_anywhere(report, source))
      legend.push_back({std::string(1, decides_mark(source)), decides_sentence(source)});
  if (has([](const CompetencyReport& row) { return row.status == Status::not_expected; }))
    legend.push_back({"extra", "not expected at " + report.target.level.title});
  return legend;
}

} // namespace rung
