#include "render/numbers.hpp"

#include <catch2/catch.hpp>

TEST_CASE("Numbers read the same everywhere") {
  CHECK(rung::fixed(2.0 / 3, 2) == "0.67");
  CHECK(rung::exact(0.5) == "0.500000");
  CHECK(rung::plain_number(5) == "5");
  CHECK(rung::plain_number(2.5) == "2.5");
  CHECK(rung::plain_number(100) == "100");
  CHECK(rung::plain_number(-1e-9) == "0");
}

TEST_CASE("Percentages are rounded half up") {
  CHECK(rung::percent(0) == "0 %");
  CHECK(rung::percent(0.657459) == "66 %");
  CHECK(rung::percent(0.625) == "63 %");
  CHECK(rung::percent(1) == "100 %");
}

TEST_CASE("A value that falls short never looks as if it didn't") {
  CHECK(rung::out_of(2.0 / 3, 0.75) == "0.67 of 0.75");
  CHECK(rung::out_of(0.75, 0.75) == "0.75 of 0.75");
  CHECK(rung::out_of(0.7499, 0.75) == "0.7499 of 0.7500");
  CHECK(rung::out_of(0.75 - 1e-12, 0.75) == "0.75 of 0.75");
}

TEST_CASE("Counts and lists read as sentences") {
  CHECK(rung::count_of(1, "entry", "entries") == "1 entry");
  CHECK(rung::count_of(0, "entry", "entries") == "0 entries");
  CHECK(rung::listed({}).empty());
  CHECK(rung::listed({"a"}) == "a");
  CHECK(rung::listed({"a", "b"}) == "a and b");
  CHECK(rung::listed({"a", "b", "c"}) == "a, b and c");
}
