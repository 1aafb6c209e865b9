// Stage 6, render: what the pages of several reports share, beyond the sink itself.
//
// Sentences come from wording.hpp, as in every format; here they get their elements.
#pragma once

#include "rung/plan.hpp"
#include "rung/report.hpp"

#include "render/html/html.hpp"
#include "render/wording.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

/// Sign, word and colour together.
Html status_badge(Status status, const std::string& word);
/// Marked where it is core.
Html competency_title(const Named& competency, bool core);
/// A number, or nothing with "unknown" for a screen reader.
Html rating_cell(const std::optional<int>& rating);

enum class ColumnKind {
  text,
  number,    ///< flush right
  keep,      ///< short, such as a date: never broken over lines
  blank,     ///< to write in
  sentences, ///< wider than the others on a phone
};

struct TableColumn {
  std::string title;
  ColumnKind kind = ColumnKind::text;
};

/// Scrolls for itself on a phone. The rows are elements `tr`, made by table_row and table_group.
/// `layout` names classes of page.css: "even" gives all columns but the first the same room,
/// "titled" leaves the caption to screen readers where a heading says the same.
Html html_table(const std::string& caption, const std::vector<TableColumn>& columns,
                const Html& rows, const std::string& layout = {});
/// The first cell is the row's heading.
Html table_row(const std::vector<TableColumn>& columns, const std::vector<Html>& cells);
/// A heading over the rows that follow.
Html table_group(const std::vector<TableColumn>& columns, const std::string& title);

/// "to show", "to try", "to learn" with their texts and links.
Html guidance_html(const Guidance& guidance);
/// What to learn from, with links, below its label; nothing where there is nothing.
Html resources_html(const Guidance& guidance);
/// The texts below a label; nothing without texts.
Html labelled_list(const std::string& label, const std::vector<std::string>& items);

/// A label and what stands beside it; empty content leaves the pair out.
struct LabelledPart {
  std::string label;
  Html content;
};

Html labelled_parts(const std::vector<LabelledPart>& parts);
/// Short items in a row, each in a frame.
Html chips(const std::vector<std::string>& items);
/// Things to do, each with a box to tick on paper.
Html tasks(const std::vector<Html>& items);
/// Places for who sees to it, and when to look at it again.
Html owner_and_date();
/// Sentences as a section of a list; nothing where there are none.
Html sentences_section(std::string_view id, const std::string& title,
                       const std::vector<std::string>& sentences);
/// The conditions of a promotion case, each with its sign and word.
Html conditions_html(const std::vector<ConditionReport>& conditions);
/// The notices of a report as a section; nothing where there are none.
Html notices_section(const std::vector<Notice>& notices);
/// A box that warns of what the whole page rests on.
Html notice_box(const Html& content);
/// A line to write on.
Html blank_line();

} // namespace rung
