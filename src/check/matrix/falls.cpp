// Check of expectations that fall from one level to the next.
#include "check/checks.hpp"
#include "check/matrix/gate_questions.hpp"
#include "check/matrix/matrix.hpp"
#include "check/subject.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace rung {

namespace {

/// What lies above a level in the tracks, for telling a hole from an end.
class RowsAbove {
public:
  explicit RowsAbove(const Ladder& ladder) : ladder_(ladder) {
    for (const auto& track : ladder.tracks)
      for (std::size_t i = 1; i < track.levels.size(); ++i)
        places_.emplace(std::pair(track.levels[i - 1].value, track.levels[i].value),
                        std::pair(&track, i));
  }

  /// Whether a level above the pair, in some track of it, expects the competency again: then it is
  /// a hole in the row, which has a check of its own.
  [[nodiscard]] bool expect_again(const LevelPair& pair, CompetencyIndex competency) const {
    const auto [first, last] = places_.equal_range({pair.below, pair.above});
    return std::any_of(first, last, [&](const auto& place) {
      const auto& [track, at] = place.second;
      return std::any_of(track->levels.begin() + static_cast<std::ptrdiff_t>(at),
                         track->levels.end(), [&](const Located<LevelIndex>& level) {
                           return ladder_.expectation(level.value, competency) != nullptr;
                         });
    });
  }

private:
  const Ladder& ladder_;
  std::multimap<std::pair<LevelIndex, LevelIndex>, std::pair<const Track*, std::size_t>> places_;
};

class Falls {
public:
  Falls(const Ladder& ladder, const LevelPair& pair, const RowsAbove& rows, Reporter& report)
      : ladder_(ladder),
        pair_(pair),
        rows_(rows),
        report_(report),
        below_(ladder.levels[pair.below]),
        above_(ladder.levels[pair.above]) {}

  void find() {
    const auto all = changes(ladder_, pair_);
    if (std::ranges::none_of(all, [](const Change& change) { return change.steps < 0; }) ||
        adds_nothing(all))
      return;
    const auto gone = gone_from(all);
    const bool many = gone.size() > 2 && gone.size() * 2 > below_.expects.size();
    if (many)
      report_many(gone);
    const bool no_list = below_.core && !above_.core && report_lost_list(all);
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all[i].kind == ChangeKind::removed && !many && is_gone(all[i]))
        report_gone(*all[i].below);
      else if (all[i].above != nullptr && all[i].below != nullptr && first_of_its_row(all, i))
        report_fall(all, *all[i].below, *all[i].above, no_list);
    }
  }

private:
  /// level-not-above then says what falls.
  [[nodiscard]] bool adds_nothing(const std::vector<Change>& all) const {
    return std::ranges::none_of(all, [](const Change& change) { return change.steps > 0; }) &&
           !asks_for_more(ladder_, pair_.below, pair_.above);
  }

  [[nodiscard]] bool is_gone(const Change& change) const {
    return change.kind == ChangeKind::removed &&
           !rows_.expect_again(pair_, change.below->competency);
  }

  [[nodiscard]] std::vector<std::string> gone_from(const std::vector<Change>& all) const {
    std::vector<std::string> gone;
    for (const auto& change : all)
      if (is_gone(change))
        gone.push_back(quoted(id_of(ladder_, *change.below)));
    return gone;
  }

  static bool first_of_its_row(const std::vector<Change>& all, std::size_t i) {
    return i == 0 || all[i - 1].above != all[i].above;
  }

  /// A level may be named to be allowed, and so may the whole competency.
  [[nodiscard]] Found at_expectation(const Expectation& expectation, Span at) const {
    Found found;
    found.at = at;
    found.subject = fmt::format("{}.{}", path_of(above_, "expects"), id_of(ladder_, expectation));
    found.also = {path_of(ladder_.competencies[expectation.competency])};
    return found;
  }

  void report_many(const std::vector<std::string>& gone) {
    report_.add(
        {above_.expects_at,
         path_of(above_, "expects"),
         fmt::format(
             "'{}' leaves out {} that '{}' below it expects: {}", above_.title.value,
             gone.size() == below_.expects.size()
                 ? fmt::format("all {} competencies", gone.size())
                 : fmt::format("{} of the {} competencies", gone.size(), below_.expects.size()),
             below_.title.value, list_of(gone)),
         "list all that the level expects, not only what is new: what isn't listed counts "
         "neither for nor against anyone",
         {{below_.expects_at, "expected here"}}});
  }

  /// Core that is lost because the level has no list at all: one finding.
  bool report_lost_list(const std::vector<Change>& all) {
    std::vector<std::string> lost;
    for (const auto& change : all)
      if (change.kind == ChangeKind::core && change.steps < 0)
        lost.push_back(quoted(id_of(ladder_, *change.below)));
    if (lost.empty())
      return false;
    report_.add({above_.id.at,
                 path_of(above_, "core"),
                 fmt::format("'{}' has no 'core' list, so {}, core at '{}', {} not core here",
                             above_.title.value, list_of(lost), below_.title.value,
                             lost.size() == 1 ? "is" : "are"),
                 "give it a 'core' list: once one level has one, a level without has no core",
                 {{below_.core->front().at, "core here"}}});
    return true;
  }

  void report_gone(const Expectation& below) {
    auto found = at_expectation(below, above_.expects_at);
    found.message = fmt::format("'{}' is expected at '{}' and no longer at '{}'",
                                id_of(ladder_, below), below_.title.value, above_.title.value);
    found.help = fmt::format("expect '{}: {}' here, too, or say under 'allow' why it may end",
                             id_of(ladder_, below), below.rating);
    found.see = {below.at, "expected here"};
    report_.add(std::move(found));
  }

  void report_fall(const std::vector<Change>& all, const Expectation& below,
                   const Expectation& above, bool no_list) {
    std::vector<std::string> parts;
    for (const auto& change : all)
      if (change.above == &above && is_fall(change, above.rating > below.rating, no_list))
        parts.push_back(part_of(change));
    if (parts.empty())
      return;
    auto found = at_expectation(above, above.at);
    found.message = fmt::format("'{}' falls from '{}' to '{}': {}", id_of(ladder_, above),
                                below_.title.value, above_.title.value, list_of(parts));
    found.help = mend(below, above);
    found.see = {below.at, "expected here"};
    report_.add(std::move(found));
  }

  /// A narrower scope at a higher rating is an exchange, no fall.
  static bool is_fall(const Change& change, bool higher, bool no_list) {
    if (change.steps >= 0 || (change.kind == ChangeKind::least_scope && higher))
      return false;
    return change.kind != ChangeKind::core || !no_list;
  }

  [[nodiscard]] std::string part_of(const Change& change) const {
    if (change.kind == ChangeKind::core)
      return "it is no longer core";
    auto text = text_of(ladder_, pair_, change);
    text.erase(0, quoted(id_of(ladder_, *change.above)).size() + 1);
    return text;
  }

  [[nodiscard]] std::string mend(const Expectation& below, const Expectation& above) const {
    if (above.rating >= below.rating)
      return "keep what the level below asks for, or say under 'allow' why it may fall here";
    const bool to_management = std::ranges::any_of(ladder_.tracks, [&](const Track& track) {
      return track.kind == TrackKind::individual && track.position(pair_.below) &&
             !track.position(pair_.above);
    });
    return fmt::format("keep {} here{}, or say under 'allow' why it may fall", below.rating,
                       to_management ? ", with 'behaviours' of its own for this track" : "");
  }

  const Ladder& ladder_;
  const LevelPair& pair_;
  const RowsAbove& rows_;
  Reporter& report_;
  const Level& below_;
  const Level& above_;
};

void find_falls(const LadderInput& input, Reporter& report) {
  const RowsAbove rows(input.ladder);
  for (const auto& pair : consecutive_levels(input.ladder))
    Falls(input.ladder, pair, rows, report).find();
}

} // namespace

constinit const Check expectation_falls = {
    .id = "expectation-falls",
    .severity = Severity::warning,
    .summary =
        "an expectation, or core, that falls or vanishes from one level of a track to the next",
    .why = "A promotion that lowers the bar tells those below that the bar was never meant. At the "
           "fork to management it may be meant: the way back stays open longest where a manager "
           "keeps what the trunk expected, so this is a warning there too, and an 'allow' with "
           "the reason settles it.",
    .bad = R"(levels:
  - {id: senior, title: Senior Engineer, expects: {craft: 3, direction: 2, mentoring: 2, customers: 1}}
  - {id: staff, title: Staff Engineer, expects: {craft: 2, direction: 3, mentoring: 3, customers: 2}}
tracks:
  - {id: ic, levels: [senior, staff]}
transitions: []
)",
    .good = R"(levels:
  - {id: senior, title: Senior Engineer, expects: {craft: 3, direction: 2, mentoring: 2, customers: 1}}
  - {id: staff, title: Staff Engineer, expects: {craft: 3, direction: 3, mentoring: 3, customers: 2}}
tracks:
  - {id: ic, levels: [senior, staff]}
transitions: []
)",
    .ladder = find_falls,
};

} // namespace rung
