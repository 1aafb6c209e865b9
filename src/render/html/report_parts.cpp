#include "render/html/report_parts.hpp"

#include "render/glyphs.hpp"
#include "render/html/page.hpp"
#include "render/status_sign.hpp"

#include <cstddef>

namespace rung {

namespace {

std::string column_class(ColumnKind kind) {
  switch (kind) {
  case ColumnKind::text:
    break;
  case ColumnKind::number:
    return "number";
  case ColumnKind::keep:
    return "keep";
  case ColumnKind::blank:
    return "to-fill";
  case ColumnKind::sentences:
    return "wide";
  }
  return {};
}

Html cell(Literal tag, Attributes attributes, const TableColumn& column, const Html& content) {
  if (column.kind != ColumnKind::text)
    attributes.push_back({"class", column_class(column.kind)});
  return element(tag, attributes, content);
}

Html resource_item(const Guidance::Resource& resource) {
  Html out = link(resource.title, resource.url);
  if (!resource.by.empty())
    out.add({", by ", resource.by});
  return element("li", out);
}

std::string css_name(Status status) {
  return status == Status::not_expected ? "not_expected"
         : status == Status::below      ? "below"
                                        : std::string(name_of(status));
}

} // namespace

Html status_badge(Status status, const std::string& word) {
  const auto sign = sign_of(status, unicode_glyphs).glyph;
  return element("span", {{"class", "status " + css_name(status)}},
                 {element("span", {{"aria-hidden", "true"}}, sign), " ", word});
}

Html competency_title(const Named& competency, bool core) {
  if (!core)
    return competency.title;
  return {element("span", {{"class", "core"}}, competency.title), spoken(" (core)")};
}

Html rating_cell(const std::optional<int>& rating) {
  if (rating)
    return std::to_string(*rating);
  return {element("span", {{"aria-hidden", "true"}, {"class", "soft"}}, "–"), spoken("unknown")};
}

Html html_table(const std::string& caption, const std::vector<TableColumn>& columns,
                const Html& rows, const std::string& layout) {
  Html head;
  for (const auto& column : columns) // an empty heading would head nothing
    head.add(column.title.empty() ? cell("td", {}, column, {})
                                  : cell("th", {{"scope", "col"}}, column, column.title));
  Attributes attributes;
  if (!layout.empty())
    attributes.push_back({"class", layout});
  const Html table =
      element("table", attributes,
              {element("caption", caption), element("thead", element("tr", head)), rows});
  return element(
      "div", {{"class", "scroll"}, {"tabindex", "0"}, {"role", "group"}, {"aria-label", caption}},
      table);
}

Html table_row(const std::vector<TableColumn>& columns, const std::vector<Html>& cells) {
  Html out;
  for (std::size_t i = 0; i < cells.size(); ++i)
    out.add(i == 0 ? cell("th", {{"scope", "row"}}, columns[i], cells[i])
                   : cell("td", {}, columns[i], cells[i]));
  return element("tr", out);
}

Html table_group(const std::vector<TableColumn>& columns, const std::string& title) {
  if (title.empty())
    return {};
  return element(
      "tr",
      element("th", {{"scope", "rowgroup"}, {"colspan", std::to_string(columns.size())}}, title));
}

Html guidance_html(const Guidance& guidance) {
  Html out;
  for (const auto& list : guidance_lists(guidance, false))
    out.add(labelled_list(list.label, list.items));
  return out.add(resources_html(guidance));
}

Html resources_html(const Guidance& guidance) {
  if (guidance.to_learn.empty())
    return {};
  Html items;
  for (const auto& resource : guidance.to_learn)
    items.add(resource_item(resource));
  return {element("h4", "to learn"), element("ul", items)};
}

Html labelled_list(const std::string& label, const std::vector<std::string>& items) {
  if (items.empty())
    return {};
  return {element("h4", label), html_list(items)};
}

Html labelled_parts(const std::vector<LabelledPart>& parts) {
  Html out;
  for (const auto& part : parts)
    if (!part.content.empty())
      out.add({element("dt", part.label), element("dd", part.content)});
  return out.empty() ? out : element("dl", {{"class", "pairs"}}, out);
}

Html chips(const std::vector<std::string>& items) {
  Html out;
  for (const auto& item : items)
    out.add(element("li", item));
  return out.empty() ? out : element("ul", {{"class", "chips"}}, out);
}

Html tasks(const std::vector<Html>& items) {
  Html out;
  for (const auto& item : items)
    out.add(element("li", item));
  return out.empty() ? out : element("ul", {{"class", "tasks"}}, out);
}

Html owner_and_date() {
  return element(
      "p", {{"class", "owner"}},
      {element("span", {"Owner ", blank_line()}), element("span", {"Date ", blank_line()})});
}

Html sentences_section(std::string_view id, const std::string& title,
                       const std::vector<std::string>& sentences) {
  return sentences.empty() ? Html() : section(id, title, html_list(sentences));
}

Html conditions_html(const std::vector<ConditionReport>& conditions) {
  Html items;
  for (const auto& condition : conditions)
    items.add(element(
        "li", {status_badge(condition.met ? Status::met : Status::below, condition_word(condition)),
               " ", element("strong", name_of(condition.kind)), ": ", condition.detail}));
  return element("ul", {{"class", "plain"}}, items);
}

Html notices_section(const std::vector<Notice>& notices) {
  if (notices.empty())
    return {};
  Html items;
  for (const auto& notice : notices)
    items.add(element("li", {element("strong", name_of(notice.severity)), ": ", notice.message, " ",
                             element("span", {{"class", "soft small"}}, notice.check)}));
  return section("notices", "Notices", element("ul", items));
}

Html notice_box(const Html& content) {
  return element("p", {{"class", "notice"}}, content);
}

Html blank_line() {
  return element("span", {{"class", "blank"}}, spoken("to fill in"));
}

} // namespace rung
