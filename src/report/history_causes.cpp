// Why a rating is another one than on the day before: the same pooling as in score/, once more with
// what came or went left aside. A cause is named only where the rating wouldn't have changed
// without it.
#include "report/history_parts.hpp"
#include "report/naming.hpp"
#include "score/support.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace rung {

namespace {

/// A rating of the competency, with what became of its entry.
struct CountedPiece {
  CountedRating rating;
  bool before = false;    ///< counted on the day before
  bool now = false;       ///< counts on the day after
  bool new_rater = false; ///< by whom nothing counted before
};

class Causes {
public:
  Causes(const DayPair& days, const std::string& competency, ViewKind kind)
      : portfolio_(days.after.portfolio),
        ladder_(*days.after.ladder),
        kind_(kind),
        from_(support_on(days.before, competency).rating),
        to_(support_on(days.after, competency).rating) {
    add_pieces(days, competency);
  }

  std::vector<Cause> find();

private:
  [[nodiscard]] const Support& support_on(const ScoredDay& day, const std::string& id) const {
    return view_of(day, kind_).competencies[*day.ladder->competency_named(id)].any;
  }

  void add_pieces(const DayPair& days, const std::string& id);

  /// The rating by the pieces that count; nullopt without any.
  template <class Counts>
  [[nodiscard]] std::optional<int> rating_of(Counts counts) const {
    std::vector<CountedRating> ratings;
    for (const CountedPiece& piece : pieces_)
      if (counts(piece))
        ratings.push_back(piece.rating);
    const Pooling pooling = kind_ == ViewKind::supported ? Pooling::supported(ladder_.policy)
                                                         : Pooling::only(Source::self);
    const Support support =
        pool(ratings, portfolio_, ladder_.policy, ladder_.top_rating(), pooling);
    return support.seen() ? std::optional(support.rating) : std::nullopt;
  }

  /// Whether the rating wouldn't have risen, or fallen, with these alone.
  template <class Counts>
  [[nodiscard]] bool stays(Counts counts) const {
    const std::optional<int> rating = rating_of(counts);
    return rating && (to_ < from_ ? *rating >= from_ : *rating <= from_);
  }

  template <class Test>
  [[nodiscard]] std::vector<const CountedPiece*> those(Test test) const {
    std::vector<const CountedPiece*> found;
    for (const CountedPiece& piece : pieces_)
      if (test(piece))
        found.push_back(&piece);
    return found;
  }

  [[nodiscard]] std::string gone_in_words(const std::vector<const CountedPiece*>& pieces) const;
  [[nodiscard]] std::string came_in_words(const std::vector<const CountedPiece*>& pieces) const;
  [[nodiscard]] std::string raters_in_words(const std::vector<const CountedPiece*>& pieces) const;

  const Portfolio& portfolio_;
  const Ladder& ladder_;
  ViewKind kind_;
  int from_;
  int to_;
  std::vector<CountedPiece> pieces_;
};

/// The entries behind a rating, by name, and the raters: files differ from day to day, names don't.
struct Behind {
  std::set<std::string> entries;
  std::set<std::pair<Source, std::string>> raters;
};

Behind behind(const Support& support, const Portfolio& portfolio) {
  Behind result;
  for (const SourceSupport& source : support.sources)
    for (const RaterSupport& rater : source.raters) {
      result.raters.insert({source.source, rater.by});
      for (const WeighedEntry& entry : rater.entries)
        result.entries.insert(portfolio.entries[entry.entry].name());
    }
  return result;
}

void Causes::add_pieces(const DayPair& days, const std::string& id) {
  const Behind before = behind(support_on(days.before, id), days.before.portfolio);
  const Behind now = behind(support_on(days.after, id), portfolio_);
  const CompetencyIndex competency = *ladder_.competency_named(id);
  for (std::size_t index = 0; index < portfolio_.entries.size(); ++index) {
    const Entry& entry = portfolio_.entries[index];
    for (const Rating& rating : entry.shows) {
      if (rating.competency != competency)
        continue;
      CountedPiece piece;
      piece.rating = {index, rating.rating};
      piece.before = before.entries.contains(entry.name());
      piece.now = now.entries.contains(entry.name());
      piece.new_rater = !before.raters.contains({entry.source, entry.by});
      if (piece.before || piece.now)
        pieces_.push_back(piece);
    }
  }
}

/// "1 entry", "2 entries".
std::string entries_in_words(std::size_t count) {
  return fmt::format("{} {}", count, count == 1 ? "entry" : "entries");
}

std::string Causes::gone_in_words(const std::vector<const CountedPiece*>& pieces) const {
  return fmt::format("{} left the window of {} days", entries_in_words(pieces.size()),
                     ladder_.policy.window_days);
}

/// "rates it 2", "rate it 2 to 3".
std::string rates_in_words(const std::vector<const CountedPiece*>& pieces, bool one) {
  int least = pieces.front()->rating.rating;
  int greatest = least;
  for (const CountedPiece* piece : pieces) {
    least = std::min(least, piece->rating.rating);
    greatest = std::max(greatest, piece->rating.rating);
  }
  return fmt::format("{} it {}{}", one ? "rates" : "rate", least,
                     least == greatest ? "" : fmt::format(" to {}", greatest));
}

std::string Causes::came_in_words(const std::vector<const CountedPiece*>& pieces) const {
  std::string by;
  if (kind_ == ViewKind::supported) {
    std::vector<std::string> sources;
    for (const Source source : all_sources)
      if (std::any_of(pieces.begin(), pieces.end(), [&](const CountedPiece* piece) {
            return portfolio_.entries[piece->rating.entry].source == source;
          }))
        sources.emplace_back(name_of(source));
    by = fmt::format(" by {}", in_words(sources));
  }
  return fmt::format("{} newer {}{} {}", pieces.size(), pieces.size() == 1 ? "entry" : "entries",
                     by, rates_in_words(pieces, pieces.size() == 1));
}

std::string Causes::raters_in_words(const std::vector<const CountedPiece*>& pieces) const {
  std::set<std::pair<std::string_view, std::string>> raters;
  std::set<std::string_view> sources;
  for (const CountedPiece* piece : pieces) {
    const Entry& entry = portfolio_.entries[piece->rating.entry];
    raters.insert({name_of(entry.source), entry.by});
    sources.insert(name_of(entry.source));
  }
  return fmt::format(
      "{} not seen here before ({}) {}", counted(static_cast<int>(raters.size()), "rater"),
      in_words({sources.begin(), sources.end()}), rates_in_words(pieces, raters.size() == 1));
}

std::vector<Cause> Causes::find() {
  const auto left = those([](const CountedPiece& piece) { return !piece.now; });
  const auto newer =
      those([](const CountedPiece& piece) { return !piece.before && !piece.new_rater; });
  const auto strangers =
      those([](const CountedPiece& piece) { return !piece.before && piece.new_rater; });
  std::vector<Cause> causes;
  if (!stays([](const CountedPiece& piece) { return piece.before; }))
    causes.push_back({CauseKind::policy, "the ladder counts ratings in another way"});
  if (!left.empty() && stays([](const CountedPiece&) { return true; }))
    causes.push_back({CauseKind::window, gone_in_words(left)});
  if (!newer.empty() && stays([](const CountedPiece& piece) {
        return piece.now && (piece.before || piece.new_rater);
      }))
    causes.push_back({CauseKind::newer, came_in_words(newer)});
  if (!strangers.empty() && stays([](const CountedPiece& piece) {
        return piece.now && (piece.before || !piece.new_rater);
      }))
    causes.push_back({CauseKind::new_rater, raters_in_words(strangers)});
  if (!causes.empty())
    return causes;
  std::vector<std::string> parts;
  if (!left.empty())
    parts.push_back(gone_in_words(left));
  if (!newer.empty())
    parts.push_back(came_in_words(newer));
  if (!strangers.empty())
    parts.push_back(raters_in_words(strangers));
  return {{CauseKind::together, in_words(parts)}};
}

/// Why nothing counts any more: it has become too old, or who rated has no votes now.
std::vector<Cause> causes_of_gone(const DayPair& days, const Support& before) {
  const int window = days.after.ladder->policy.window_days;
  std::size_t old = 0;
  std::size_t all = 0;
  for (const SourceSupport& source : before.sources)
    for (const RaterSupport& rater : source.raters)
      for (const WeighedEntry& weighed : rater.entries) {
        const Date day = days.before.portfolio.entries[weighed.entry].date.value;
        old += days.after.day - day >= window ? 1U : 0U;
        all += 1;
      }
  if (old < all)
    return {{CauseKind::policy, "the ladder counts ratings in another way"}};
  return {
      {CauseKind::window, fmt::format("{} left the window of {} days, and nothing newer is seen",
                                      entries_in_words(old), window)}};
}

} // namespace

std::vector<Cause> causes_of(const DayPair& days, const std::string& competency, ViewKind kind) {
  const auto support_on = [&](const ScoredDay& day) -> const Support& {
    return view_of(day, kind).competencies[*day.ladder->competency_named(competency)].any;
  };
  if (!support_on(days.after).seen())
    return causes_of_gone(days, support_on(days.before));
  return Causes(days, competency, kind).find();
}

} // namespace rung
