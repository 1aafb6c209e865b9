#include "render/notices.hpp"

#include "render/json.hpp"

namespace rung {

void print_notices(Terminal& terminal, const std::vector<Notice>& notices) {
  if (notices.empty())
    return;
  terminal.heading("Notices");
  for (const auto& notice : notices) {
    const auto ink = notice.severity == Severity::note ? Ink::dim : Ink::warn;
    const auto head = Line("  ").add_line(pad(Line(name_of(notice.severity), ink), 9));
    terminal.hang(head, Line(notice.message).add(" [" + notice.check + "]", Ink::dim));
  }
}

void add_notices(Markdown& page, const std::vector<Notice>& notices) {
  if (notices.empty())
    return;
  page.heading(2, "Notices");
  for (const auto& notice : notices)
    page.item(Inline(name_of(notice.severity))
                  .add(": ")
                  .add(notice.message)
                  .add(" (" + notice.check + ")"));
}

Json json_notices(const std::vector<Notice>& notices) {
  auto list = Json::array();
  for (const auto& notice : notices)
    list.push_back({{"check", notice.check},
                    {"severity", name_of(notice.severity)},
                    {"message", notice.message}});
  return list;
}

} // namespace rung
