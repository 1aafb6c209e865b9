#include "render/notices.hpp"

#include "render/glyphs.hpp"
#include "render/json.hpp"
#include "render/wording.hpp"

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

void add_conditions(Markdown& page, const std::vector<ConditionReport>& conditions) {
  for (const auto& condition : conditions)
    page.item(Inline(condition.met ? unicode_glyphs.met : unicode_glyphs.unmet)
                  .add(" ")
                  .add(name_of(condition.kind))
                  .add(", ")
                  .add(Inline::strong(condition_word(condition)))
                  .add(": ")
                  .add(condition.detail));
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
