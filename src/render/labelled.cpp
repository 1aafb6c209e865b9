#include "render/labelled.hpp"

namespace rung {

void print_labelled(Terminal& terminal, std::string_view label,
                    const std::vector<std::string>& items, int indent) {
  const auto bullet =
      items.size() > 1 ? std::string(terminal.glyphs().bullet) + " " : std::string();
  auto head = pad(Line().add_spaces(indent).add(label, Ink::dim), 15);
  for (const auto& item : items) {
    terminal.hang(Line(head).add(bullet, Ink::dim), item);
    head = Line().add_spaces(head.width());
  }
}

} // namespace rung
