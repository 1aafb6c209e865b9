#include "rung/render.hpp"

#include "render/csv.hpp"
#include "render/visible.hpp"
#include "unit/render/hostile.hpp"
#include "unit/render/sample_report.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

using rung::Format;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// Reads RFC 4180, as a spreadsheet does.
Rows read_csv(const std::string& text) {
  Rows rows(1);
  std::string cell;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (quoted && text[i] == '"' && text.substr(i, 2) == "\"\"") {
      cell += text[i++];
    } else if (text[i] == '"') {
      quoted = !quoted;
    } else if (!quoted && (text[i] == ',' || text[i] == '\n')) {
      rows.back().push_back(std::exchange(cell, {}));
      if (text[i] == '\n')
        rows.emplace_back();
    } else if (quoted || text[i] != '\r') {
      cell += text[i];
    }
  }
  rows.pop_back();
  return rows;
}

std::string cell(std::string_view text) {
  rung::CsvRow row;
  row.text(text);
  return row.take();
}

} // namespace

TEST_CASE("Cells are quoted where they must be, and formulas are disarmed") {
  const auto row = GENERATE(table<std::string, std::string>({
      {"plain", "plain\r\n"},
      {"a,b", "\"a,b\"\r\n"},
      {"say \"hi\"", "\"say \"\"hi\"\"\"\r\n"},
      {"a\nb", "\"a\nb\"\r\n"},
      {"=cmd()", "'=cmd()\r\n"},
      {"+1", "'+1\r\n"},
      {"-1", "'-1\r\n"},
      {"@sum", "'@sum\r\n"},
      {"\tx", "'\tx\r\n"},
      {"=a,b", "\"'=a,b\"\r\n"},
      {"\x1b[m", "\\x1b[m\r\n"},
      {"", "\r\n"},
  }));
  CHECK(cell(std::get<0>(row)) == std::get<1>(row));
}

TEST_CASE("Numbers stay bare") {
  rung::CsvRow row;
  row.number(std::optional(-2));
  row.number(std::optional(0.5));
  row.number(std::optional(1.0));
  row.number(std::optional<int>());
  row.number(std::optional(2.0 / 3));
  CHECK(row.take() == "-2,0.5,1,,0.666667\r\n");
}

TEST_CASE("One row a competency, who and what first") {
  const auto rows = read_csv(render(rung::sample::report(), Format::csv, {}));
  REQUIRE(rows.size() == 1 + rung::sample::rows().size());
  const std::vector<std::string> first(rows[0].begin(), rows[0].begin() + 6);
  CHECK(first ==
        std::vector<std::string>{"person", "ladder", "version", "track", "as_of", "target"});
  const std::vector<std::string> ada(rows[1].begin(), rows[1].begin() + 9);
  CHECK(ada == std::vector<std::string>{"ada", "software-engineering", "1.0.0", "ic", "2026-06-30",
                                        "staff", "Ada Example", "system-design", "System design"});
  for (const auto& row : rows)
    CHECK(row.size() == rows[0].size());
}

TEST_CASE("What a text says is read back by a spreadsheet") {
  for (const auto& text : rung::sample::hostile_texts()) {
    INFO(text);
    const auto csv = render(rung::sample::report_saying(text), Format::csv, {});
    const auto rows = read_csv(csv);
    auto expected = rung::visible(text, rung::Breaks::keep);
    if (!text.empty() && std::string("=+-@\t").find(text.front()) != std::string::npos)
      expected.insert(0, 1, '\'');
    REQUIRE(rows.size() == 1 + rung::sample::rows().size());
    for (std::size_t i = 1; i < rows.size(); ++i) {
      CHECK(rows[i].at(6) == expected);
      CHECK(rows[i].at(8) == expected);
      CHECK(rows[i].size() == rows[0].size());
    }
  }
}
