#include "render/labelled.hpp"

namespace rung {

void print_beside(Terminal& terminal, const Line& head, const std::vector<std::string>& items) {
  const auto bullet =
      items.size() > 1 ? std::string(terminal.glyphs().bullet) + " " : std::string();
  auto before = head;
  for (const auto& item : items) {
    terminal.hang(Line(before).add(bullet, Ink::dim), item);
    before = Line().add_spaces(head.width());
  }
}

void print_labelled(Terminal& terminal, std::string_view label,
                    const std::vector<std::string>& items, int indent) {
  print_beside(terminal, pad(Line().add_spaces(indent).add(label, Ink::dim), 15), items);
}

} // namespace rung
