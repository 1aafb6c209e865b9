#include "rung/render.hpp"

#include <catch2/catch.hpp>

using rung::Format;
using rung::format_named;

TEST_CASE("Formats are found by the names they have") {
  for (const auto format : {Format::text, Format::md, Format::json, Format::csv, Format::html})
    CHECK(format_named(name_of(format)) == format);
  CHECK(name_of(Format::md) == "md");
  CHECK_FALSE(format_named("htm"));
  CHECK_FALSE(format_named(""));
}
