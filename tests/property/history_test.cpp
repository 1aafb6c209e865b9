// What docs/history.md promises, on generated ladders, evidence and files.
#include "rung/history.hpp"
#include "rung/periods.hpp"

#include "property/generators.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <numeric>
#include <rapidcheck.h>

using namespace rung;
using namespace rung::test;

namespace {

ScoredDay scored_on(const Ladder& ladder, const Portfolio& portfolio, Date day) {
  ScoredDay result;
  result.day = day;
  result.ladder = &ladder;
  result.portfolio = portfolio;
  result.assessment = assess(ladder, portfolio, {.to = std::nullopt, .as_of = day});
  return result;
}

HistoryReport history(std::vector<ScoredDay> days) {
  HistoryInput input;
  input.days = std::move(days);
  return make_history_report(input, Diagnostics{});
}

/// The names of the entries that count on a day.
std::vector<std::string> counting(const Ladder& ladder, const Portfolio& portfolio, Date day) {
  std::vector<std::string> names;
  for (const Entry& entry : portfolio.entries) {
    const int age = day - entry.date.value;
    if (!entry.shows.empty() && age >= 0 && age < ladder.policy.window_days)
      names.push_back(entry.name());
  }
  return names;
}

Date any_day() {
  return Date{*rc::gen::inRange(0, 2000)};
}

void consistent(const RatingChange& change) {
  switch (change.change) {
  case Movement::rose:
    RC_ASSERT(*change.to > *change.from);
    RC_ASSERT(!change.causes.empty());
    return;
  case Movement::fell:
    RC_ASSERT(*change.to < *change.from);
    RC_ASSERT(!change.causes.empty());
    return;
  case Movement::same:
    RC_ASSERT(*change.to == *change.from);
    RC_ASSERT(change.causes.empty());
    return;
  case Movement::first_seen:
    RC_ASSERT(change.to && !change.from);
    return;
  case Movement::gone:
    RC_ASSERT(change.from && !change.to);
    RC_ASSERT(change.causes.size() == 1);
    return;
  case Movement::unseen:
    RC_ASSERT(!change.from && !change.to);
    return;
  case Movement::not_compared:
    RC_FAIL("the ladder is the same");
  }
}

/// Without what comes after `as_of`, as reading gives them.
std::vector<FileDates> any_files(std::optional<Date> as_of) {
  std::vector<FileDates> files;
  const int count = *rc::gen::inRange(0, 7);
  for (int i = 0; i < count; ++i) {
    FileDates file;
    if (*rc::gen::inRange(0, 3) > 0)
      file.end = Date{*rc::gen::inRange(0, 60)};
    if (*rc::gen::inRange(0, 5) > 0)
      file.newest = file.first_rated = Date{*rc::gen::inRange(0, 60)};
    if (as_of && file.newest > as_of)
      file.newest = file.first_rated = std::nullopt;
    files.push_back(file);
  }
  return files;
}

std::optional<Date> any_as_of() {
  return *rc::gen::inRange(0, 2) == 0 ? std::nullopt
                                      : std::optional(Date{*rc::gen::inRange(0, 70)});
}

} // namespace

TEST_CASE("property: what rose, fell or is gone has a cause, and what is unknown is no fall") {
  CHECK(rc::check([] {
    const Ladder ladder = ladder_of(any_ladder_spec());
    const Portfolio portfolio = any_portfolio(ladder);
    const Date first = any_day();
    const Date second = Date{first.days + *rc::gen::inRange(1, 900)};
    const HistoryReport report =
        history({scored_on(ladder, portfolio, first), scored_on(ladder, portfolio, second)});
    RC_ASSERT(report.steps.size() == 1U);
    for (const HistoryRow& row : report.rows) {
      RC_ASSERT(row.days.size() == 2U);
      consistent(row.changes.at(0));
      RC_ASSERT(row.changes[0].from == row.days[0].rating);
      RC_ASSERT(row.changes[0].to == row.days[1].rating);
      RC_ASSERT(row.trend.change == row.changes[0].change);
    }
  }));
}

TEST_CASE("property: where the same entries count on both days, nothing changed") {
  CHECK(rc::check([] {
    const Ladder ladder = ladder_of(any_ladder_spec());
    const Portfolio portfolio = any_portfolio(ladder);
    const Date first = any_day();
    const Date second = Date{first.days + *rc::gen::inRange(1, 40)};
    RC_PRE(counting(ladder, portfolio, first) == counting(ladder, portfolio, second));
    const HistoryReport report =
        history({scored_on(ladder, portfolio, first), scored_on(ladder, portfolio, second)});
    for (const HistoryRow& row : report.rows)
      RC_ASSERT(row.changes[0].change == Movement::same ||
                row.changes[0].change == Movement::unseen);
    for (const LevelChange& level : report.steps[0].levels)
      RC_ASSERT(level.change == Movement::same || level.change == Movement::unseen);
  }));
}

TEST_CASE("property: a level that rose or fell has reasons") {
  CHECK(rc::check([] {
    const Ladder ladder = ladder_of(any_ladder_spec());
    const Portfolio portfolio = any_portfolio(ladder);
    const Date first = any_day();
    const Date second = Date{first.days + *rc::gen::inRange(1, 900)};
    const HistoryReport report =
        history({scored_on(ladder, portfolio, first), scored_on(ladder, portfolio, second)});
    for (const LevelChange& level : report.steps[0].levels) {
      const bool moved = level.change == Movement::rose || level.change == Movement::fell;
      RC_ASSERT(moved == !level.reasons.empty());
      // By one ladder there is always a rating, a waiver or the influence to name.
      for (const std::string& reason : level.reasons)
        RC_ASSERT(reason != "the ladder asks for something else");
    }
  }));
}

TEST_CASE("property: the order of files changes no day, and each file with an end has one") {
  CHECK(rc::check([] {
    const std::optional<Date> as_of = any_as_of();
    const std::vector<FileDates> files = any_files(as_of);
    const std::vector<HistoryDay> days = days_of_periods(files, as_of);
    for (std::size_t day = 1; day < days.size(); ++day)
      RC_ASSERT(days[day - 1].day < days[day].day);
    if (as_of) {
      RC_ASSERT(days.back().day == *as_of);
    } else {
      std::size_t owned = 0;
      for (const HistoryDay& day : days)
        owned += day.own.size();
      RC_ASSERT(owned ==
                static_cast<std::size_t>(std::ranges::count_if(
                    files, [](const FileDates& file) { return file.end || file.newest; })));
    }
    for (const HistoryDay& day : days)
      for (const std::size_t file : day.own)
        RC_ASSERT(std::ranges::count(day.earlier, file) == 0);

    // The same files in another order: `order[i]` is the place of file i among the shuffled.
    std::vector<std::size_t> order(files.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = order.size(); i > 1; --i)
      std::swap(order[i - 1], order[*rc::gen::inRange<std::size_t>(0, i)]);
    std::vector<FileDates> shuffled(files.size());
    for (std::size_t file = 0; file < files.size(); ++file)
      shuffled[order[file]] = files[file];
    const std::vector<HistoryDay> again = days_of_periods(shuffled, as_of);
    RC_ASSERT(again.size() == days.size());
    for (std::size_t day = 0; day < days.size(); ++day) {
      RC_ASSERT(again[day].day == days[day].day);
      for (const auto list : {&HistoryDay::own, &HistoryDay::earlier}) {
        std::vector<std::size_t> renumbered;
        for (const std::size_t file : days[day].*list)
          renumbered.push_back(order[file]);
        auto other = again[day].*list;
        std::ranges::sort(renumbered);
        std::ranges::sort(other);
        RC_ASSERT(other == renumbered);
      }
    }
  }));
}
