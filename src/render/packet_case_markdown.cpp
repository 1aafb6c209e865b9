// What has to be talked about, and the appendix of a packet, as Markdown.
#include "render/glyphs.hpp"
#include "render/notices.hpp"
#include "render/packet_markdown.hpp"
#include "render/packet_wording.hpp"
#include "render/plan_wording.hpp"
#include "render/wording.hpp"

#include <fmt/format.h>

#include <utility>

namespace rung {

namespace {

void quote_todo(Markdown& page, const PacketTodo& todo) {
  page.quote(Inline::strong(packet_todo_title(todo)).add(" ").add(packet_todo_questions(todo)));
}

void add_reasons(Markdown& page, const PacketReport& report) {
  page.heading(2, "Gaps, and reasons to wait");
  if (const auto sentence = no_reason_sentence(report); !sentence.empty())
    page.paragraph(sentence);
  std::vector<std::vector<Inline>> rows;
  for (const auto& reason : report.reasons)
    rows.push_back({reason_title(reason), reason_known(reason, report), Inline::blank(16),
                    Inline::blank(12), Inline::blank(10)});
  if (!rows.empty())
    page.table({"Gap or reason", "What is known", "Mitigation", "Owner", "Date"}, rows);
  quote_todo(page, report.reasons_todo);
}

void add_packet_differences(Markdown& page, const PacketReport& report) {
  page.heading(2, "Where self and manager differ");
  if (const auto sentence = no_difference_sentence(report); !sentence.empty())
    page.paragraph(sentence);
  for (const auto& difference : report.differences)
    page.item(
        Inline::strong(difference.competency.title).add(": ").add(difference_sentence(difference)));
  if (report.differences_todo)
    quote_todo(page, *report.differences_todo);
}

void add_packet_way(Markdown& page, const WayCard& way) {
  for (const auto& entry : way.entry)
    page.task(Inline("Entry: ").add(entry));
  page.item(Inline("Trial: ").add(trial_sentence(way)));
  page.item(Inline("Return: ").add(way_back_sentence(way)));
}

void add_case_track(Markdown& page, const PacketReport& report) {
  page.heading(2, "Why this track");
  if (const auto sentence = same_track_sentence(report); !sentence.empty())
    page.paragraph(sentence);
  if (!report.track)
    return;
  const auto& crossing = report.track->crossing;
  if (crossing.other_track)
    for (const auto& fact : crossing_facts(crossing))
      page.paragraph(fact);
  for (const auto& asked : report.track->asked)
    page.item(Inline::strong(report.matrix.at(asked.row).competency.title)
                  .add(": ")
                  .add(asked_there_sentence(asked, report)));
  if (const auto sentence = no_way_sentence(crossing); !sentence.empty())
    page.paragraph(sentence);
  for (const auto& way : crossing.ways)
    add_packet_way(page, way);
  if (report.track->todo)
    quote_todo(page, *report.track->todo);
}

void add_growth(Markdown& page, const PacketReport& report) {
  page.heading(2, Inline("Growth at ").add(report.target.level.title));
  if (const auto sentence = no_growth_sentence(report); !sentence.empty()) {
    page.paragraph(sentence);
    return;
  }
  std::vector<std::vector<Inline>> rows;
  for (const auto& growth : report.growth)
    rows.push_back({growth_title(growth), growth_reason(growth, report),
                    growth.to_try.empty() ? Inline(growth.to_show) : Inline(growth.to_try),
                    Inline::blank(12), Inline::blank(10)});
  page.table({"What", "Why", "To begin with", "Owner", "Date"}, rows);
}

void add_ledger(Markdown& page, const PacketReport& report) {
  page.heading(2, "Appendix");
  page.heading(3, "Ledger of evidence");
  page.paragraph(Inline(window_sentence(report)).add("."));
  std::vector<std::vector<Inline>> rows;
  for (const auto& entry : report.ledger) {
    Inline links;
    for (const auto& link : entry.links) {
      if (!links.markup().empty())
        links.add(" ");
      links.add(Inline::link(link, link));
    }
    auto what = entry.title.empty() ? Inline() : Inline(entry.title).add(" · ");
    rows.push_back({fmt::to_string(entry.number), entry.date, what.add(entry.name),
                    entry.rater.shown, joined_inline(work_facts(entry.facts)), ledger_shows(entry),
                    links});
  }
  if (!rows.empty())
    page.table({"No.", "Date", "Entry", "By", "Kind, role, scope", "Shows", "Links"}, rows);
  for (const auto& entry : report.ledger)
    for (const auto& text : entry.texts)
      page.paragraph(Inline::strong(fmt::format("No. {}, {}.", entry.number, text.part))
                         .add(" ")
                         .add(text.text));
}

void add_packet_conditions(Markdown& page, const PacketReport& report) {
  page.heading(3, Inline("Conditions of a promotion case for ").add(report.target.level.title));
  add_conditions(page, report.promotion);
}

void add_packet_notices(Markdown& page, const PacketReport& report) {
  if (report.notices.empty())
    return;
  page.heading(3, "Notices");
  for (const auto& notice : report.notices)
    page.item(Inline(notice.message).add(" (" + notice.check + ")"));
}

void add_provenance(Markdown& page, const PacketReport& report) {
  page.heading(3, "Where it comes from");
  const auto& ladder = report.head.ladder;
  page.item(fmt::format("ladder {} {}, SHA-256 {}", ladder.id, ladder.version, ladder.sha256));
  for (const auto& file : report.files)
    page.item(fmt::format("{}, SHA-256 {}", file_in_words(file), file.sha256));
  page.item("rung " + report.head.rung_version);
}

} // namespace

void add_packet_case(Markdown& page, const PacketReport& report) {
  add_reasons(page, report);
  add_packet_differences(page, report);
  add_case_track(page, report);
  add_growth(page, report);
}

void add_packet_appendix(Markdown& page, const PacketReport& report) {
  add_ledger(page, report);
  add_packet_conditions(page, report);
  add_packet_notices(page, report);
  add_provenance(page, report);
}

} // namespace rung
