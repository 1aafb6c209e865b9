#include "rung/render.hpp"

#include "render/formats.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <stdexcept>

namespace rung {

namespace {

constexpr std::array<std::string_view, 6> format_names = {"text", "md",   "json",
                                                          "csv",  "html", "pdf"};

} // namespace

std::string_view name_of(Format format) {
  return format_names.at(static_cast<std::size_t>(format));
}

std::optional<Format> format_named(std::string_view name) {
  const auto* found = std::ranges::find(format_names, name);
  if (found == format_names.end())
    return std::nullopt;
  return static_cast<Format>(found - format_names.begin());
}

std::string render(const AssessmentReport& report, Format format, const Style& style) {
  switch (format) {
  case Format::text:
    return assessment_text(report, style);
  case Format::md:
    return assessment_markdown(report);
  case Format::json:
    return assessment_json(report);
  case Format::csv:
    return assessment_csv(report);
  case Format::html:
    return assessment_html(report, style);
  case Format::pdf:
    break; // printed from the HTML
  }
  throw std::logic_error("no such format of an assessment");
}

std::string render(const ExplainReport& report, Format format, const Style& style) {
  switch (format) {
  case Format::text:
    return explain_text(report, style);
  case Format::md:
    return explain_markdown(report);
  case Format::json:
    return explain_json(report);
  case Format::pdf:
  case Format::csv:
  case Format::html:
    break; // refused by the command line already
  }
  throw std::logic_error("no such format of an explanation");
}

std::string render(const ComparisonReport& report, Format format, const Style& style) {
  switch (format) {
  case Format::text:
    return comparison_text(report, style);
  case Format::md:
    return comparison_markdown(report);
  case Format::json:
    return comparison_json(report);
  case Format::html:
    return comparison_html(report, style);
  case Format::pdf:
  case Format::csv:
    break; // refused by the command line already
  }
  throw std::logic_error("no such format of a comparison");
}

std::string render(const PlanReport& report, Format format, const Style& style) {
  switch (format) {
  case Format::text:
    return plan_text(report, style);
  case Format::md:
    return plan_markdown(report);
  case Format::json:
    return plan_json(report);
  case Format::html:
    return plan_html(report, style);
  case Format::pdf:
  case Format::csv:
    break; // refused by the command line already
  }
  throw std::logic_error("no such format of a plan");
}

std::string render(const PrepReport& report, Format format, const Style& style) {
  switch (format) {
  case Format::text:
    return prep_text(report, style);
  case Format::md:
    return prep_markdown(report);
  case Format::json:
    return prep_json(report);
  case Format::pdf:
  case Format::csv:
  case Format::html:
    break; // refused by the command line already
  }
  throw std::logic_error("no such format of a sheet for a conversation");
}

std::string render(const HistoryReport& report, Format format, const Style& style) {
  switch (format) {
  case Format::text:
    return history_text(report, style);
  case Format::md:
    return history_markdown(report);
  case Format::json:
    return history_json(report);
  case Format::html:
    return history_html(report, style);
  case Format::pdf:
  case Format::csv:
    break; // refused by the command line already
  }
  throw std::logic_error("no such format of a history");
}

std::string render(const PacketReport& report, Format format, const Style& style) {
  switch (format) {
  case Format::md:
    return packet_markdown(report);
  case Format::html:
    return packet_html(report, style);
  case Format::json:
    return packet_json(report);
  case Format::text:
  case Format::pdf:
  case Format::csv:
    break; // refused by the command line already
  }
  throw std::logic_error("no such format of a packet");
}

} // namespace rung
