#include "render/visible.hpp"
#include "unit/render/hostile.hpp"

#include <catch2/catch.hpp>

#include <string>

using rung::Breaks;
using rung::visible;

TEST_CASE("What could steer a terminal becomes visible") {
  const auto row = GENERATE(table<std::string, std::string>({
      {"plain text", "plain text"},
      {"é 设计 👍", "é 设计 👍"},
      {"\x1b[31m", "\\x1b[31m"},
      {"a\x07", "a\\x07"},
      {"a\x7f", "a\\x7f"},
      {"\xC2\x9B", "\\u009b"},
      {"\u202Ea\u202C", "\\u202ea\\u202c"},
      {"\u2066\u2069", "\\u2066\\u2069"},
      {"\u200E\u200F\u061C", "\\u200e\\u200f\\u061c"},
      {"a\u2028b\u2029", "a\\u2028b\\u2029"},
      {"\xFF", "\\xff"},
      {"\xC3(", "\\xc3("},
      {"\xED\xA0\x80", "\\xed\\xa0\\x80"}, // a surrogate
      {"\xC0\xAF", "\\xc0\\xaf"},          // overlong
      {"a\nb\tc\r\nd", "a b c d"},
      {"a\rb", "a\\x0db"},
  }));
  CHECK(visible(std::get<0>(row)) == std::get<1>(row));
}

TEST_CASE("Line ends and tabs are kept where a sink can hold them") {
  CHECK(visible("a\nb\tc\r\nd\x1b", Breaks::keep) == "a\nb\tc\r\nd\\x1b");
}

TEST_CASE("Whatever the text, what is visible steers nothing") {
  for (const auto& text : rung::sample::hostile_texts())
    CHECK(rung::sample::is_quiet(visible(text)));
}
