// What has to be talked about, and the appendix of a packet's page.
#include "render/html/packet_html.hpp"
#include "render/html/page.hpp"
#include "render/html/report_parts.hpp"
#include "render/packet_wording.hpp"
#include "render/plan_wording.hpp"
#include "render/wording.hpp"

#include <fmt/format.h>

namespace rung {

namespace {

Html packet_way_html(const WayCard& way) {
  Html out;
  if (!way.entry.empty())
    out.add({element("h3", "Entry"), html_list(way.entry)});
  out.add(element("p", {element("strong", "Trial: "), trial_sentence(way)}));
  return out.add(element("p", {element("strong", "Return: "), way_back_sentence(way)}));
}

Html ledger_links(const LedgerEntry& entry) {
  Html out;
  for (const auto& address : entry.links)
    out.add(element("div", link(address, address)));
  return out;
}

Html ledger_part(const PacketReport& report) {
  const std::vector<TableColumn> columns = {{"No.", ColumnKind::number},
                                            {"Date", ColumnKind::keep},
                                            {"Entry"},
                                            {"By"},
                                            {"Kind, role, scope"},
                                            {"Shows"},
                                            {"Links"}};
  Html rows;
  for (const auto& entry : report.ledger) {
    std::vector<Html> facts;
    for (const auto& fact : work_facts(entry.facts))
      facts.emplace_back(fact);
    Html what = entry.title;
    what.add(element("span", {{"class", "small soft"}}, entry.name));
    rows.add(table_row(columns, {fmt::to_string(entry.number), entry.date, what, entry.rater.shown,
                                 html_joined(facts), ledger_shows(entry), ledger_links(entry)}));
  }
  Html out = element("h3", "Ledger of evidence");
  out.add(element("p", window_sentence(report) + "."));
  if (!report.ledger.empty())
    out.add(html_table("Every entry of the packet, the oldest first.", columns,
                       element("tbody", rows)));
  for (const auto& entry : report.ledger)
    for (const auto& text : entry.texts)
      out.add(element("p", {{"class", "small"}},
                      {element("strong", fmt::format("No. {}, {}.", entry.number, text.part)), " ",
                       text.text}));
  return out;
}

Html conditions_part(const PacketReport& report) {
  return {element("h3", "Conditions of a promotion case for " + report.target.level.title),
          conditions_html(report.promotion)};
}

Html packet_notices_part(const PacketReport& report) {
  if (report.notices.empty())
    return {};
  Html items;
  for (const auto& notice : report.notices)
    items.add(element("li", {notice.message, " ",
                             element("span", {{"class", "soft small-inline"}}, notice.check)}));
  return {element("h3", "Notices"), element("ul", items)};
}

Html sources_part(const PacketReport& report) {
  const auto& ladder = report.head.ladder;
  const auto hash = [](const std::string& sha256) {
    return Html({"SHA-256 ", element("code", {{"class", "hash"}}, sha256)});
  };
  Html items = element(
      "li", {fmt::format("ladder {} {}, ", ladder.id, ladder.version), hash(ladder.sha256)});
  for (const auto& file : report.files)
    items.add(element("li", {file_in_words(file), ", ", hash(file.sha256)}));
  items.add(element("li", "rung " + report.head.rung_version));
  return {element("h3", "Where it comes from"), element("ul", {{"class", "small"}}, items)};
}

} // namespace

Html packet_reasons_section(const PacketReport& report) {
  Html content;
  if (const auto sentence = no_reason_sentence(report); !sentence.empty())
    content.add(element("p", sentence));
  const std::vector<TableColumn> columns = {{"Gap or reason"},
                                            {"What is known"},
                                            {"Mitigation", ColumnKind::blank},
                                            {"Owner", ColumnKind::blank},
                                            {"Date", ColumnKind::blank}};
  Html rows;
  for (const auto& reason : report.reasons)
    rows.add(table_row(columns, {reason_title(reason), reason_known(reason, report), blank_line(),
                                 blank_line(), blank_line()}));
  if (!rows.empty())
    content.add(html_table("What speaks against it now; mitigation, owner and date are to fill in.",
                           columns, element("tbody", rows)));
  content.add(packet_todo_html(report.reasons_todo));
  return section("reasons", "Gaps, and reasons to wait", content);
}

Html packet_differences_section(const PacketReport& report) {
  Html content;
  if (const auto sentence = no_difference_sentence(report); !sentence.empty())
    content.add(element("p", sentence));
  Html items;
  for (const auto& difference : report.differences)
    items.add(element("li", {element("strong", difference.competency.title), ": ",
                             difference_sentence(difference)}));
  if (!items.empty())
    content.add(element("ul", items));
  content.add(packet_todo_html(report.differences_todo));
  return section("differences", "Where self and manager differ", content);
}

Html packet_track_section(const PacketReport& report) {
  Html content;
  if (const auto sentence = same_track_sentence(report); !sentence.empty())
    content.add(element("p", sentence));
  if (!report.track)
    return section("track", "Why this track", content);
  const auto& crossing = report.track->crossing;
  if (crossing.other_track)
    for (const auto& fact : crossing_facts(crossing))
      content.add(element("p", fact));
  Html items;
  for (const auto& asked : report.track->asked)
    items.add(element("li", {element("strong", report.matrix.at(asked.row).competency.title), ": ",
                             asked_there_sentence(asked, report)}));
  if (!items.empty())
    content.add(element("ul", items));
  if (const auto sentence = no_way_sentence(crossing); !sentence.empty())
    content.add(element("p", sentence));
  for (const auto& way : crossing.ways)
    content.add(packet_way_html(way));
  content.add(packet_todo_html(report.track->todo));
  return section("track", "Why this track", content);
}

Html packet_growth_section(const PacketReport& report) {
  const auto heading = "Growth at " + report.target.level.title;
  if (report.growth.empty())
    return section("growth", heading, element("p", no_growth_sentence(report)));
  const std::vector<TableColumn> columns = {{"What"},
                                            {"Why"},
                                            {"To begin with"},
                                            {"Owner", ColumnKind::blank},
                                            {"Date", ColumnKind::blank}};
  Html rows;
  for (const auto& growth : report.growth)
    rows.add(table_row(columns, {growth_title(growth), growth_reason(growth, report),
                                 growth.to_try.empty() ? growth.to_show : growth.to_try,
                                 blank_line(), blank_line()}));
  return section("growth", heading,
                 html_table("What to grow in at the new level; owner and date are to fill in.",
                            columns, element("tbody", rows)));
}

Html packet_appendix(const PacketReport& report) {
  Html content = ledger_part(report);
  content.add(conditions_part(report));
  content.add(packet_notices_part(report));
  content.add(sources_part(report));
  return element("div", {{"class", "appendix"}}, section("appendix", "Appendix", content));
}

} // namespace rung
