#include "rung/periods.hpp"

#include "support/catch.hpp"

#include <string>
#include <vector>

namespace rung {

namespace {

/// A file of a period that ends on a day, with its newest entry on another.
FileDates ended(int end, int newest) {
  return {Date{end}, Date{newest}, Date{newest}};
}

/// A running file.
FileDates running(int newest) {
  return {std::nullopt, Date{newest}, Date{newest}};
}

std::string numbers(const std::vector<std::size_t>& files) {
  std::string text;
  for (const auto file : files)
    text += " " + std::to_string(file);
  return text;
}

/// `day: own / earlier`, a day after the other.
std::string shown(const std::vector<HistoryDay>& days) {
  std::string text;
  for (const auto& day : days)
    text += (text.empty() ? "" : "; ") + std::to_string(day.day.days) + ":" + numbers(day.own) +
            (day.earlier.empty() ? "" : " /" + numbers(day.earlier));
  return text;
}

std::string periods(const std::vector<FileDates>& files, std::optional<int> as_of = std::nullopt) {
  return shown(days_of_periods(files, as_of ? std::optional(Date{*as_of}) : std::nullopt));
}

} // namespace

TEST_CASE("A period is looked at on its last day, with the entries of those before it") {
  CHECK(periods({ended(200, 190), ended(100, 90), ended(200, 150)}) == "100: 1; 200: 0 2 / 1");
  CHECK(periods({ended(300, 290), ended(200, 190), ended(100, 90)}) ==
        "100: 2; 200: 1 / 2; 300: 0 / 2 1");
  CHECK(periods({}).empty());
}

TEST_CASE("Ends less than two weeks apart are one period, which ends on the last of them") {
  CHECK(periods({ended(187, 180), ended(200, 190)}) == "200: 1 0");
  CHECK(periods({ended(186, 180), ended(200, 190)}) == "186: 0; 200: 1 / 0");
  // Measured from the last end, so that a row of near ends doesn't become one long period.
  CHECK(periods({ended(180, 1), ended(190, 1), ended(200, 1)}) == "180: 0; 200: 2 1 / 0");
}

TEST_CASE("A running file belongs to the first period that its newest entry doesn't pass") {
  CHECK(periods({ended(100, 90), ended(200, 190), running(100)}) == "100: 0 2; 200: 1 / 0 2");
  CHECK(periods({ended(100, 90), ended(200, 190), running(101)}) == "100: 0 / 2; 200: 1 2 / 0");
}

TEST_CASE("Running files that go on after the last end have a day of their own, the newest entry") {
  CHECK(periods({ended(100, 90), running(150), running(130)}) == "100: 0 / 1 2; 150: 1 2 / 0");
  CHECK(periods({running(150), running(130)}) == "150: 0 1");
  // Not the two weeks' rule: what comes after an end isn't of that period.
  CHECK(periods({ended(100, 90), running(105)}) == "100: 0 / 1; 105: 1 / 0");
}

TEST_CASE("A running file without entries says nothing yet") {
  const FileDates empty;
  CHECK(periods({ended(100, 90), empty}) == "100: 0");
  CHECK(periods({empty}).empty());
}

TEST_CASE("With a day given, that day is the last, and later periods are left out") {
  const std::vector<FileDates> files = {ended(100, 90), ended(200, 190), ended(300, 290)};
  CHECK(periods(files, 300) == "100: 0; 200: 1 / 0; 300: 2 / 0 1");
  CHECK(periods(files, 200) == "100: 0; 200: 1 / 0");
  // Under way on that day: the second period.
  CHECK(periods(files, 150) == "100: 0; 150: 1 / 0");
  CHECK(periods(files, 50) == "50: 0");
}

TEST_CASE("On a day after all that was written, the last files still hold") {
  CHECK(periods({ended(100, 90), ended(200, 190)}, 250) == "100: 0; 200: 1 / 0; 250: 1 / 0");
  CHECK(periods({ended(100, 90), running(150)}, 250) == "100: 0 / 1; 250: 1 / 0");
  CHECK(periods({running(150)}, 250) == "250: 0");
}

TEST_CASE("Days lie a step apart, back to the first rated entry") {
  const HistoryDay last{Date{1000}, {0, 1}, {2}};
  CHECK(shown(days_apart(last, 100, Date{800})) == "800: 0 1 / 2; 900: 0 1 / 2; 1000: 0 1 / 2");
  CHECK(shown(days_apart(last, 100, Date{801})) == "900: 0 1 / 2; 1000: 0 1 / 2");
  CHECK(shown(days_apart(last, 100, std::nullopt)) == "1000: 0 1 / 2");
  CHECK(shown(days_apart(last, 100, Date{1100})) == "1000: 0 1 / 2");
}

} // namespace rung
