// The checks as a page of documentation, docs/checks.md: a heading a check, with its examples.
#include "render/checks.hpp"
#include "render/formats.hpp"
#include "render/markdown.hpp"
#include "render/text_lines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

namespace rung {

namespace {

constexpr std::string_view introduction =
    "What 'rung validate' finds. 'Shape' is what keeps a file from being read: the text is no "
    "ladder, or no evidence. All other checks are about files that can be read, but hold something "
    "that will hurt people.";
constexpr std::string_view severities =
    "Errors make the exit code 1, warnings do so with --strict, notes never do. A check of the "
    "ladder is switched off at one place, with a reason, under the ladder's 'allow'; --disable ID "
    "leaves a check out of a run, --only ID makes no other.";
constexpr std::string_view examples =
    "Each example is an excerpt: it stands in a small ladder (or evidence file) in which "
    "everything else is well. 'rung checks ID' shows the same in a terminal.";

void add_example(Markdown& page, std::string_view title, std::string_view text) {
  if (text.empty())
    return;
  page.paragraph(title);
  page.code(lines_of(text), "yaml");
}

void add_check(Markdown& page, const CheckCard& check, int level) {
  page.heading(level, check.id);
  page.paragraph(Inline::strong(name_of(check.severity)).add(fmt::format(": {}.", check.summary)));
  page.paragraph(check.why);
  add_example(page, "Bad:", check.bad);
  add_example(page, "Good:", check.good);
  page.paragraph(how_to_switch_off(check));
}

} // namespace

std::string checks_markdown(const std::vector<CheckCard>& checks) {
  Markdown page;
  page.heading(1, "Checks");
  page.paragraph(introduction);
  page.paragraph(severities);
  page.paragraph(examples);
  std::string_view group;
  for (const auto& check : checks) {
    if (check.group != group)
      page.heading(2, group = check.group);
    add_check(page, check, 3);
  }
  return page.take();
}

std::string check_markdown(const CheckCard& check) {
  Markdown page;
  add_check(page, check, 1);
  return page.take();
}

} // namespace rung
