// The tracks side by side: which levels are of equal grade.
#include "rung/ladder_view.hpp"

#include "report/ladder_parts.hpp"
#include "report/naming.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <utility>

namespace rung {

namespace {

/// A row still to be filled: its place, and its levels.
struct Draft {
  std::optional<int> grade;
  bool shared = false;
  std::vector<std::pair<TrackIndex, LevelIndex>> levels;
};

std::vector<std::vector<TrackIndex>> tracks_by_level(const Ladder& ladder) {
  std::vector<std::vector<TrackIndex>> tracks(ladder.levels.size());
  for (TrackIndex track = 0; track < ladder.tracks.size(); ++track)
    for (const auto& level : ladder.tracks[track].levels)
      tracks[level.value].push_back(track);
  return tracks;
}

/// Levels without a grade take that of the level below, so that a stable sort by it keeps them
/// right above.
std::vector<int> place_by_level(const Ladder& ladder) {
  std::vector<int> places(ladder.levels.size(), 0);
  for (const Track& track : ladder.tracks) {
    int below = 0;
    for (const auto& level : track.levels) {
      int& place = places[level.value];
      place = grade_of(ladder, level.value).value_or(std::max(place, below));
      below = place;
    }
  }
  return places;
}

class Rows {
public:
  explicit Rows(const Ladder& ladder)
      : ladder_(&ladder), tracks_(tracks_by_level(ladder)), places_(place_by_level(ladder)) {}

  /// Levels of one grade meet in one row, but for shared ones; a level without a grade has none to
  /// meet in.
  void add(LevelIndex level) {
    const std::vector<TrackIndex>& tracks = tracks_[level];
    const bool shared = tracks.size() > 1;
    const std::optional<int> grade = grade_of(*ladder_, level);
    const bool alone = shared || !grade;
    if (alone || !row_of_grade_.contains(*grade)) {
      if (!alone)
        row_of_grade_[*grade] = drafts_.size();
      drafts_.push_back({places_[level], {.grade = grade, .shared = shared, .levels = {}}});
    }
    Draft& row = alone ? drafts_.back().second : drafts_[row_of_grade_[*grade]].second;
    for (const TrackIndex track : tracks)
      row.levels.emplace_back(track, level);
  }

  std::vector<ParityRow> take() {
    std::ranges::stable_sort(drafts_, {}, &std::pair<int, Draft>::first);
    std::vector<ParityRow> rows;
    for (auto& [place, draft] : drafts_) {
      std::ranges::stable_sort(draft.levels, {}, &std::pair<TrackIndex, LevelIndex>::first);
      rows.push_back(filled(draft));
    }
    return rows;
  }

private:
  template <class T>
  static void add_once(std::vector<OnTracks<T>>& list, const std::optional<T>& item,
                       const Named& track) {
    if (!item)
      return;
    const auto known = std::ranges::find(list, *item, &OnTracks<T>::value);
    if (known == list.end())
      list.push_back({*item, {track}});
    else if (known->tracks.back().id != track.id)
      known->tracks.push_back(track);
  }

  [[nodiscard]] ParityRow filled(const Draft& draft) const {
    ParityRow row;
    row.grade = draft.grade;
    row.shared = draft.shared;
    for (const auto& [track, level] : draft.levels) {
      const Named on = named_track(*ladder_, track);
      const LevelFacts facts = level_facts(*ladder_, level);
      row.levels.push_back({on, facts.level});
      add_once(row.scopes, facts.scope, on);
      add_once(row.pay, facts.pay, on);
      row.one_scope = row.one_scope && row.scopes.size() == 1 && facts.scope;
      row.one_pay = row.one_pay && row.pay.size() == 1 && facts.pay;
    }
    return row;
  }

  const Ladder* ladder_;
  std::vector<std::vector<TrackIndex>> tracks_;
  std::vector<int> places_;
  std::vector<std::pair<int, Draft>> drafts_;
  std::map<int, std::size_t> row_of_grade_;
};

} // namespace

std::vector<ParityRow> parity_of(const Ladder& ladder) {
  Rows rows(ladder);
  const std::vector<std::vector<TrackIndex>> tracks = tracks_by_level(ladder);
  for (const LevelIndex level : levels_by_track(ladder))
    if (!tracks[level].empty())
      rows.add(level);
  return rows.take();
}

} // namespace rung
