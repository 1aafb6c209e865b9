// Work that is easily passed over: glue, mentoring, technical leadership without a title.
#include "report/prep_parts.hpp"
#include "report/private_entries.hpp"
#include "report/work.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <tuple>

namespace rung {

namespace {

/// The first that fits; nullopt for work that is seen anyway.
std::optional<WorkKind> kind_of(const ReportInput& input, const Entry& entry) {
  const auto is = [&](EntryKind kind) { return entry.kind && entry.kind->value == kind; };
  if (is(EntryKind::glue))
    return WorkKind::glue;
  if (is(EntryKind::mentoring))
    return WorkKind::mentoring;
  const bool with_people =
      is(EntryKind::people) || is(EntryKind::hiring) || is(EntryKind::feedback);
  if (is_led(entry) && !with_people &&
      (is(EntryKind::design) || shows_pillar(input.ladder, entry, Pillar::leadership)))
    return WorkKind::technical_leadership;
  if (shows_pillar(input.ladder, entry, Pillar::mentoring))
    return WorkKind::mentoring;
  return std::nullopt;
}

bool is_recent(const ReportInput& input, const Entry& entry) {
  if (!input.assessment.as_of)
    return false;
  const int age = *input.assessment.as_of - entry.date.value;
  return age >= 0 && age < input.ladder.policy.window_days;
}

/// Up to the first full stop that a space follows.
std::string first_sentence(const std::string& text) {
  const std::size_t stop = text.find(". ");
  return stop == std::string::npos ? text : text.substr(0, stop + 1);
}

struct NamedWork {
  std::string id;
  RecognisedWork work;
};

/// The same id by another rater is about the same work: it is named once, in the first one's words.
void add(std::vector<NamedWork>& pieces, const Entry& entry, WorkKind kind) {
  const auto same = std::ranges::find(pieces, entry.id.value, &NamedWork::id);
  if (same == pieces.end()) {
    pieces.push_back({entry.id.value,
                      {.kind = kind,
                       .title = entry.title.value,
                       .date = entry.date.value.iso(),
                       .result = entry.result.value,
                       .result_in_short = {},
                       .seen_by = {entry.source}}});
    return;
  }
  if (same->work.result.empty())
    same->work.result = entry.result.value;
  if (std::ranges::count(same->work.seen_by, entry.source) == 0)
    same->work.seen_by.push_back(entry.source);
}

bool seen_by_manager(const RecognisedWork& work) {
  return std::ranges::count(work.seen_by, Source::manager) > 0;
}

bool comes_before(const NamedWork& a, const NamedWork& b) {
  return std::tuple(a.work.kind, seen_by_manager(a.work), b.work.date, a.id) <
         std::tuple(b.work.kind, seen_by_manager(b.work), a.work.date, b.id);
}

constexpr int shown_of_a_kind = 2;

} // namespace

std::string_view name_of(WorkKind kind) {
  constexpr std::array<std::string_view, 3> names = {"glue", "mentoring", "technical-leadership"};
  return names.at(static_cast<std::size_t>(kind));
}

Recognition recognition(const ReportInput& input) {
  std::vector<NamedWork> pieces;
  for (const Entry& entry : input.portfolio.entries) {
    if (is_private(entry) || !is_recent(input, entry))
      continue;
    if (const std::optional<WorkKind> kind = kind_of(input, entry))
      add(pieces, entry, *kind);
  }
  std::ranges::sort(pieces, comes_before);
  Recognition result;
  std::array<int, 3> shown = {};
  for (NamedWork& piece : pieces) {
    int& count = shown.at(static_cast<std::size_t>(piece.work.kind));
    if (count == shown_of_a_kind) {
      ++result.left_out;
      continue;
    }
    ++count;
    piece.work.result_in_short = first_sentence(piece.work.result);
    result.shown.push_back(std::move(piece.work));
  }
  return result;
}

} // namespace rung
