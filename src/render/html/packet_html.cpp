// A promotion packet as a page, to be read on a screen or handed in on paper.
#include "render/html/packet_html.hpp"

#include "render/formats.hpp"
#include "render/html/page.hpp"
#include "render/html/report_parts.hpp"
#include "render/packet_wording.hpp"

#include <fmt/format.h>

namespace rung {

namespace {

const std::vector<SectionLink>& packet_sections() {
  static const std::vector<SectionLink> links = {{"ask", "The ask"},
                                                 {"role", "The role"},
                                                 {"stories", "Stories"},
                                                 {"matrix", "Every expectation"},
                                                 {"work", "Leadership, mentoring and glue work"},
                                                 {"voices", "What others say"},
                                                 {"reasons", "Gaps, and reasons to wait"},
                                                 {"differences", "Self and manager"},
                                                 {"track", "Why this track"},
                                                 {"growth", "Growth"},
                                                 {"appendix", "Appendix"}};
  return links;
}

Html packet_opening(const PacketReport& report) {
  Html out;
  if (const auto basis = packet_basis(report); !basis.empty())
    out.add(notice_box(basis));
  out.add(element("p", {{"class", "lead"}}, packet_answer(report)));
  const auto gate = packet_gate(report);
  out.add(element("p", html_joined({gate.begin(), gate.end()})));
  return out.add(section("ask", "The ask", packet_todo_html(report.ask)));
}

} // namespace

Html packet_todo_html(const std::optional<PacketTodo>& todo) {
  if (!todo)
    return {};
  return element("p", {{"class", "todo"}},
                 {element("strong", packet_todo_title(*todo)), " ", packet_todo_questions(*todo)});
}

std::string packet_html(const PacketReport& report, const Style& style) {
  const auto facts = packet_facts(report);
  Page page;
  page.title = packet_title(report);
  page.kind = "Promotion packet";
  page.heading = {report.head.person.title, ", towards ", report.target.level.title};
  page.facts = html_joined({facts.begin(), facts.end()});
  page.navigation = section_links(packet_sections());
  Html& main = page.main;
  main.add(packet_opening(report));
  main.add(packet_role_section(report));
  main.add(packet_stories_section(report));
  main.add(packet_matrix_section(report));
  main.add(packet_work_section(report));
  main.add(packet_voices_section(report));
  main.add(packet_reasons_section(report));
  main.add(packet_differences_section(report));
  main.add(packet_track_section(report));
  main.add(packet_growth_section(report));
  main.add(packet_appendix(report));
  page.footer = provenance(report.head.ladder, report.head.rung_version);
  page.more_style = "packet";
  return html_document(page, style);
}

} // namespace rung
