// A growth plan as a page: the Markdown's sections in its words, a card a gap, with room to write
// on paper.
#include "render/formats.hpp"
#include "render/html/page.hpp"
#include "render/html/report_parts.hpp"
#include "render/plan_wording.hpp"
#include "render/wording.hpp"

#include <fmt/format.h>

#include <cstddef>

namespace rung {

namespace {

Html plan_facts(const PlanReport& report) {
  const auto& head = report.head;
  auto facts = header_facts(head.person, head.ladder, head.track, head.as_of);
  facts.erase(facts.begin()); // the person is in the title
  if (head.held)
    facts.push_back("held: " + head.held->title);
  return html_joined({facts.begin(), facts.end()});
}

/// What the plan rests on, as a box; how much lies ahead comes last.
Html plan_lead_html(const PlanReport& report) {
  auto lead = plan_lead(report);
  const auto ahead = lead.back();
  lead.pop_back();
  Html out;
  for (const auto& sentence : lead)
    out.add(notice_box(sentence));
  return out.add(element("p", {{"class", "lead"}}, ahead));
}

Html plan_way_card(const WayCard& way) {
  Html card;
  if (!way.entry.empty())
    card.add({element("h3", "Entry"), tasks({way.entry.begin(), way.entry.end()})});
  card.add(labelled_parts({{"Trial", trial_sentence(way)}, {"Return", way_back_sentence(way)}}));
  card.add(owner_and_date());
  return element("article", {{"class", "card"}}, card);
}

Html crossing_section(const PlanReport& report) {
  if (!report.crossing)
    return {};
  const auto& crossing = *report.crossing;
  Html content = html_list(crossing_facts(crossing));
  if (const auto sentence = no_way_sentence(crossing); !sentence.empty())
    content.add(notice_box(sentence));
  for (const auto& way : crossing.ways)
    content.add(plan_way_card(way));
  return section("crossing", crossing_title(crossing), content);
}

/// What to do, an own idea and the evidence among it.
Html gap_tasks(const PlanGap& gap) {
  std::vector<Html> items(gap.shown.to_try.begin(), gap.shown.to_try.end());
  items.push_back({"An idea of our own: ", blank_line()});
  items.push_back({"Evidence: ", evidence_sentence(gap.evidence)});
  return {element("h4", "to try"), tasks(items)};
}

Html plan_gap_card(const PlanGap& gap, const PlanReport& report, std::size_t number) {
  Html card = element(
      "h3", {fmt::format("{}. ", number), gap_title(gap.gap), ": ", plan_way(gap, unicode_glyphs)});
  const auto facts = gap_facts(gap.gap);
  card.add(element("p", {{"class", "small soft"}}, html_joined({facts.begin(), facts.end()})));
  card.add(element("p", element("strong", state_sentence(gap, report))));
  if (const auto sentence = no_guidance_sentence(gap); !sentence.empty())
    card.add(element("p", sentence));
  Html shown = labelled_list("to show", gap.shown.to_show);
  shown.add(labelled_list("such as", gap.shown.examples));
  shown.add(resources_html(gap.shown));
  Html columns = element("div", gap_tasks(gap));
  if (!shown.empty())
    columns.add(element("div", shown));
  card.add(element("div", {{"class", "columns"}}, columns));
  card.add(owner_and_date());
  return element("article", {{"class", "card"}}, card);
}

Html plan_gaps_section(const PlanReport& report) {
  if (report.gaps.empty())
    return {};
  Html cards;
  for (std::size_t i = 0; i < report.gaps.size(); ++i)
    cards.add(plan_gap_card(report.gaps[i], report, i + 1));
  return section("gaps", "What to work on, the shortest way first",
                 element("div", {{"class", "stack"}}, cards));
}

Html off_path_section(const PlanReport& report) {
  std::vector<Html> items;
  for (const auto& gap : report.off_path)
    items.push_back({gap_title(gap.gap), ": ", plan_way(gap, unicode_glyphs)});
  return items.empty() ? Html() : section("off-path", "Not on the shortest way", html_items(items));
}

Html kept_section(const PlanReport& report) {
  const auto kept = kept_items(report);
  return kept.empty() ? Html() : section("kept", kept_title(report), chips(kept));
}

std::vector<SectionLink> plan_links(const PlanReport& report) {
  std::vector<SectionLink> links;
  if (report.crossing)
    links.push_back({"crossing", crossing_title(*report.crossing)});
  if (!report.gaps.empty())
    links.push_back({"gaps", "What to work on"});
  if (!report.off_path.empty())
    links.push_back({"off-path", "Not on the shortest way"});
  if (!report.kept.empty())
    links.push_back({"kept", kept_title(report)});
  if (report.next)
    links.push_back({"next", "What else there is"});
  links.push_back({"beside", "Beside the gaps"});
  if (!report.notices.empty())
    links.push_back({"notices", "Notices"});
  return links;
}

} // namespace

std::string plan_html(const PlanReport& report, const Style& style) {
  Page page;
  page.title = fmt::format("{}: growth plan {}", report.head.person.title, plan_aim(report));
  page.kind = "Growth plan";
  page.heading = {report.head.person.title, ", ", plan_aim(report)};
  page.facts = plan_facts(report);
  page.navigation = section_links(plan_links(report));
  page.main.add(plan_lead_html(report));
  page.main.add(crossing_section(report));
  page.main.add(plan_gaps_section(report));
  page.main.add(off_path_section(report));
  page.main.add(kept_section(report));
  page.main.add(sentences_section("next", "What else there is", next_sentences(report)));
  page.main.add(sentences_section("beside", "Beside the gaps", closing_sentences(report)));
  page.main.add(notices_section(report.notices));
  if (const auto sentence = left_out_sentence(report); !sentence.empty())
    page.main.add(element("p", {{"class", "soft small"}}, sentence));
  page.footer = provenance(report.head.ladder, report.head.rung_version);
  return html_document(page, style);
}

} // namespace rung
