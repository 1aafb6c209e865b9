// The words of the answer: the level of each view, and what it rests on.
#include "render/numbers.hpp"
#include "render/wording.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <utility>

namespace rung {

std::string level_in_words(const ViewReport& view) {
  if (view.entries == 0)
    return "no entries yet";
  return view.confirmed ? view.confirmed->title : "below the first level";
}

bool has_interval(const ViewReport& view) {
  return view.entries > 0 && view.possible &&
         (!view.confirmed || view.confirmed->id != view.possible->id);
}

std::string possible_condition(const ViewReport& view) {
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < view.decisive.size(); ++i) {
    const int at = i < view.decisive_at.size() ? view.decisive_at[i] : 0;
    parts.push_back(view.decisive[i].title + (at > 0 ? fmt::format(" at {}", at) : ""));
  }
  if (parts.empty())
    return {};
  if (parts.size() > 1)
    return fmt::format("depends on {}: not seen yet", listed(parts));
  const int at = view.decisive_at.empty() ? 0 : view.decisive_at.front();
  return fmt::format("if {} is seen{}", view.decisive.front().title,
                     at > 0 ? fmt::format(" at {}", at) : "");
}

namespace {

std::string view_size(const ViewReport& view, ViewKind kind) {
  auto entries = count_of(view.entries, "entry", "entries");
  if (kind == ViewKind::self)
    return entries;
  return fmt::format("{} by {}", entries, count_of(view.raters, "rater", "raters"));
}

const ViewReport& assessed_view(const AssessmentReport& report, ViewKind kind) {
  return kind == ViewKind::supported ? report.supported : report.self;
}

Answer level_answer(const AssessmentReport& report, ViewKind kind) {
  const auto& view = assessed_view(report, kind);
  Answer answer;
  answer.label = kind == ViewKind::supported ? "Supported by evidence" : "Self-assessment";
  answer.level = level_in_words(view);
  answer.headline = kind == report.headline;
  if (answer.headline && report.held)
    answer.remarks.push_back("held: " + report.held->title);
  if (view.entries > 0)
    answer.remarks.push_back(view_size(view, kind));
  return answer;
}

Answer possible_answer(const ViewReport& view) {
  Answer answer;
  answer.label = "Possible";
  answer.level = view.possible->title;
  if (auto condition = possible_condition(view); !condition.empty())
    answer.remarks.push_back(std::move(condition));
  return answer;
}

} // namespace

std::vector<Answer> answers_of(const AssessmentReport& report) {
  const bool self_first = report.headline == ViewKind::self;
  const auto& headline = report.headline_view();
  std::vector<Answer> answers = {level_answer(report, report.headline)};
  if (has_interval(headline))
    answers.push_back(possible_answer(headline));
  answers.push_back(level_answer(report, self_first ? ViewKind::supported : ViewKind::self));
  for (const auto& level : headline.spiky)
    answers.push_back(
        {"Spiky", level.title, {"its own gate holds, one below it doesn't yet"}, false});
  return answers;
}

} // namespace rung
