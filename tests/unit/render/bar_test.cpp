#include "render/bar.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

namespace {

std::string bar(std::optional<int> rating, std::vector<double> support, std::optional<int> expected,
                bool ascii = false, int columns = 10) {
  rung::AssessmentReport report;
  rung::CompetencyReport row;
  row.rating = rating;
  row.support = std::move(support);
  row.expected = expected;
  const rung::BarScale scale(report, columns, ascii);
  std::string text;
  const auto drawn = draw_bar(row, scale, rung::Ink::plain);
  for (const auto& run : drawn.runs())
    text += run.text;
  return text;
}

} // namespace

TEST_CASE("A bar is full up to the rating and shaded up to what is expected") {
  CHECK(bar(2, {1, 1, 0, 0, 0}, 4) == "████░░░░  ");
  CHECK(bar(4, {1, 1, 1, 1, 0}, 4) == "████████  ");
  CHECK(bar(5, {1, 1, 1, 1, 1}, 3) == "██████████");
  CHECK(bar({}, {}, 3) == "░░░░░░    ");
  CHECK(bar({}, {}, {}) == "          ");
}

TEST_CASE("A bar goes into the next rating by eighths, and reaches it only with the rating") {
  CHECK(bar(2, {1, 1, 0.25, 0, 0}, 3) == "█████░    ");
  CHECK(bar(2, {1, 1, 0.16, 0, 0}, 3) == "████▋░    ");
  CHECK(bar(2, {1, 1, 0.4999999, 0, 0}, 3) == "█████▉    ");
}

TEST_CASE("A bar in ASCII") {
  CHECK(bar(2, {1, 1, 0.25, 0, 0}, 4, true) == "#####...  ");
}

TEST_CASE("The axis stands above the ends of the ratings") {
  const rung::AssessmentReport report;
  CHECK(rung::BarScale(report, 15, false).axis() == "  1  2  3  4  5");
  CHECK(rung::BarScale(report, 5, false).axis() == "12345");
  CHECK(rung::BarScale(report, 2, false).width() == 5);
}
