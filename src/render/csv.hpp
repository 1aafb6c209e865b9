// Stage 6, render: the CSV sink (RFC 4180).
//
// Cells with a comma, a quote or a line end are quoted; a text that a spreadsheet could take for a
// formula gets a leading apostrophe; control characters become visible. Numbers stay bare.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace rung {

class CsvRow {
public:
  void text(std::string_view value);
  void number(std::optional<int> value);
  void number(std::optional<double> value);
  /// The row with its line end.
  std::string take();

private:
  void cell(std::string_view escaped);

  std::string out_;
  bool first_ = true;
};

} // namespace rung
