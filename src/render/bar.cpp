#include "render/bar.hpp"

#include "render/glyphs.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace rung {

namespace {

constexpr std::array<std::string_view, 8> eighths = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};

std::string repeated(std::string_view sign, int times) {
  std::string text;
  for (int i = 0; i < times; ++i)
    text += sign;
  return text;
}

/// How far the bar reaches into the rating after the one seen, 0..1.
double part_of_next(const CompetencyReport& row, double needed) {
  const auto next = static_cast<std::size_t>(row.rating.value_or(0));
  if (!row.rating || next >= row.support.size() || needed <= 0)
    return 0;
  return std::clamp(row.support[next] / needed, 0.0, 1.0);
}

} // namespace

BarScale::BarScale(const AssessmentReport& report, int columns, bool ascii)
    : top_(std::max(report.top_rating, 1)),
      step_(std::max(columns / top_, 1)),
      support_needed_(report.support_needed),
      ascii_(ascii) {}

std::string BarScale::axis() const {
  std::string text;
  for (int rating = 1; rating <= top_; ++rating)
    text += fmt::format("{:>{}}", rating % 10, step_);
  return text;
}

Line draw_bar(const CompetencyReport& row, const BarScale& scale, Ink ink) {
  const int per_rating = scale.step() * 8;
  const auto part = std::floor(part_of_next(row, scale.support_needed()) * per_rating);
  const int seen =
      row.rating.value_or(0) * per_rating + std::min(static_cast<int>(part), per_rating - 1);
  const int whole = std::clamp(seen / 8, 0, scale.width());
  const auto tip = scale.ascii() || whole == scale.width()
                       ? std::string_view()
                       : eighths.at(static_cast<std::size_t>(seen % 8));
  const int drawn = whole + (tip.empty() ? 0 : 1);
  const int missing = row.expected.value_or(0) * scale.step() - drawn;
  Line bar;
  bar.add(repeated(scale.ascii() ? "#" : "█", whole), ink).add(tip, ink);
  bar.add(repeated(glyphs_for(scale.ascii()).missing, missing), Ink::dim);
  return pad(bar, scale.width());
}

} // namespace rung
