// The checks for a terminal: a list of them, or one with its reason and examples.
#include "render/checks.hpp"
#include "render/formats.hpp"
#include "render/terminal.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung {

namespace {

void print_example(Terminal& terminal, std::string_view title, std::string_view text) {
  if (text.empty())
    return;
  terminal.heading(title);
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    terminal.unbroken(Line("  ").add(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

} // namespace

std::string checks_text(const std::vector<CheckCard>& checks, const Style& style) {
  Terminal terminal(style);
  std::size_t widest = 0;
  for (const auto& check : checks)
    widest = std::max(widest, check.id.size());
  std::string_view group;
  for (const auto& check : checks) {
    if (check.group != group)
      terminal.heading(group = check.group);
    const auto head =
        Line("  ")
            .add(fmt::format("{:<{}}  ", check.id, widest))
            .add(fmt::format("{:<7}  ", name_of(check.severity)), ink_of(check.severity));
    terminal.hang(head, Line(check.summary));
  }
  terminal.blank();
  terminal.hang("", "'rung checks ID' tells why, with an example.");
  return terminal.take();
}

std::string check_text(const CheckCard& check, const Style& style) {
  Terminal terminal(style);
  terminal.hang("", Line(check.id, Ink::strong)
                        .add(" (")
                        .add(name_of(check.severity), ink_of(check.severity))
                        .add("): ")
                        .add(check.summary));
  terminal.blank();
  terminal.hang("  ", Line(check.why));
  print_example(terminal, "Bad", check.bad);
  print_example(terminal, "Good", check.good);
  terminal.blank();
  terminal.hang("", Line(how_to_switch_off(check), Ink::dim));
  return terminal.take();
}

} // namespace rung
