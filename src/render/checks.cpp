#include "render/checks.hpp"

#include "rung/render.hpp"

#include "render/formats.hpp"

#include <fmt/format.h>

#include <stdexcept>

namespace rung {

Ink ink_of(Severity severity) {
  switch (severity) {
  case Severity::error:
    return Ink::bad;
  case Severity::warning:
    return Ink::warn;
  case Severity::note:
    return Ink::accent;
  }
  return Ink::plain;
}

std::string how_to_switch_off(const CheckCard& check) {
  std::string text;
  if (check.allowable)
    text = fmt::format("To accept it at one place, with a reason: 'allow' in the ladder. To leave "
                       "it out of a run: --disable {}.",
                       check.id);
  else if (check.switchable)
    text = fmt::format("To leave it out of a run: --disable {}.", check.id);
  else
    text = "It is always looked for: without a mend the files can't be read as one meaning.";
  if (check.english)
    text += " It reads English; for a ladder in another 'language' it is off.";
  return text;
}

std::string render_checks(const std::vector<CheckCard>& checks, Format format, const Style& style) {
  switch (format) {
  case Format::text:
    return checks_text(checks, style);
  case Format::md:
    return checks_markdown(checks);
  case Format::json:
    return checks_json(checks);
  case Format::pdf:
  case Format::csv:
  case Format::html:
    break; // refused by the command line already
  }
  throw std::logic_error("no such format of checks");
}

std::string render_check(const CheckCard& check, Format format, const Style& style) {
  switch (format) {
  case Format::text:
    return check_text(check, style);
  case Format::md:
    return check_markdown(check);
  case Format::json:
    return checks_json({check});
  case Format::pdf:
  case Format::csv:
  case Format::html:
    break;
  }
  throw std::logic_error("no such format of a check");
}

} // namespace rung
