#include "render/html/page.hpp"

#include "base/sha256.hpp"
#include "render/html/page_files.hpp"

#include <fmt/format.h>

namespace rung {

namespace {

std::string paper_rule(Paper paper) {
  switch (paper) {
  case Paper::any:
    return {};
  case Paper::a4:
    return "\n@page { size: A4; }\n";
  case Paper::letter:
    return "\n@page { size: letter; }\n";
  }
  return {};
}

/// Names the one style sheet, and the one script, by what they are: whatever else gets into the
/// page does nothing.
std::string policy(const std::string& style_sheet, const std::string& script) {
  auto rules = fmt::format("default-src 'none'; style-src 'sha256-{}'", sha256_base64(style_sheet));
  if (!script.empty())
    rules += fmt::format("; script-src 'sha256-{}'", sha256_base64(script));
  return rules + "; base-uri 'none'; form-action 'none'";
}

Html meta(const std::string& name, const std::string& content) {
  return void_element("meta", {{"name", name}, {"content", content}});
}

/// The page's own files are markup as they are.
std::string head(const Page& page, const std::string& style_sheet, const std::string& script) {
  Html out;
  out.add(void_element("meta", {{"charset", "utf-8"}}));
  out.add(void_element("meta", {{"http-equiv", "Content-Security-Policy"},
                                {"content", policy(style_sheet, script)}}));
  out.add(meta("viewport", "width=device-width, initial-scale=1"));
  out.add(meta("color-scheme", "light dark"));
  out.add(meta("referrer", "no-referrer"));
  out.add(meta("generator", "rung"));
  out.add(element("title", page.title));
  return fmt::format("<head>\n{}<style>{}</style>\n</head>\n", out.markup(), style_sheet);
}

Html body(const Page& page) {
  Html header;
  if (!page.kind.empty())
    header.add(element("p", {{"class", "kind"}}, page.kind));
  header.add(element("h1", page.heading));
  if (!page.facts.empty())
    header.add(element("p", {{"class", "facts"}}, page.facts));
  Html out = local_link("Skip to the content", "#main", {{"class", "skip"}});
  out.add(page.site);
  out.add(element("header", {{"class", "top"}}, header));
  if (!page.navigation.empty())
    out.add(
        element("nav", {{"aria-label", "On this page"}, {"class", "sections"}}, page.navigation));
  out.add(element("main", {{"id", "main"}, {"tabindex", "-1"}}, page.main));
  out.add(element("footer", page.footer));
  return out;
}

} // namespace

std::string html_document(const Page& page, const Style& style) {
  const auto more_style = page.more_style.empty() ? std::string() : page_file(page.more_style);
  const auto style_sheet = "\n" + page_file("page") + more_style + paper_rule(style.paper);
  const auto script = page.script.empty() ? std::string() : "\n" + page_file(page.script);
  auto out = fmt::format("<!doctype html>\n<html lang=\"{}\">\n", Html::escape(page.language));
  out += head(page, style_sheet, script);
  out += page.css_class.empty()
             ? std::string("<body>\n")
             : fmt::format("<body class=\"{}\">\n", Html::escape(page.css_class));
  out += body(page).markup();
  if (!script.empty())
    out += fmt::format("<script>{}</script>\n", script);
  return out + "</body>\n</html>\n";
}

Html section(std::string_view id, const Html& heading, const Html& content) {
  const auto title_id = fmt::format("{}-title", id);
  return element("section", {{"id", std::string(id)}, {"aria-labelledby", title_id}},
                 {element("h2", {{"id", title_id}}, heading), content});
}

Html section_links(const std::vector<SectionLink>& sections) {
  if (sections.empty())
    return {};
  Html items;
  for (const auto& section : sections)
    items.add(element("li", local_link(section.title, "#" + section.id)));
  return element("ul", items);
}

Html provenance(const LadderStamp& ladder, const std::string& rung_version) {
  return element("p", {"Made by rung ", rung_version, " from the ladder ",
                       element("code", ladder.id + "@" + ladder.version), ", SHA-256 ",
                       element("code", {{"class", "hash"}}, ladder.sha256), "."});
}

} // namespace rung
