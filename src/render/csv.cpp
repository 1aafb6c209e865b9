#include "render/csv.hpp"

#include "render/numbers.hpp"
#include "render/visible.hpp"

#include <utility>

namespace rung {

namespace {

bool could_be_formula(std::string_view text) {
  return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
}

std::string quoted_cell(std::string_view text) {
  std::string out = "\"";
  for (const char byte : text) {
    if (byte == '"')
      out += '"';
    out += byte;
  }
  return out + '"';
}

} // namespace

void CsvRow::cell(std::string_view escaped) {
  if (!std::exchange(first_, false))
    out_ += ',';
  out_ += escaped;
}

void CsvRow::text(std::string_view value) {
  auto shown = visible(value, Breaks::keep);
  if (could_be_formula(value))
    shown.insert(0, 1, '\'');
  const bool plain = shown.find_first_of(",\"\r\n") == std::string::npos;
  cell(plain ? shown : quoted_cell(shown));
}

void CsvRow::number(std::optional<int> value) {
  cell(value ? std::to_string(*value) : std::string());
}

void CsvRow::number(std::optional<double> value) {
  cell(value ? plain_number(*value) : std::string());
}

std::string CsvRow::take() {
  return std::exchange(out_, {}) + "\r\n";
}

} // namespace rung
