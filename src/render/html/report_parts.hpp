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
#include <vector>

namespace rung {

/// Sign, word and colour together.
Html status_badge(Status status, const std::string& word);
/// A number, or nothing with "unknown" for a screen reader.
Html rating_cell(const std::optional<int>& rating);

enum class ColumnKind {
  text,
  number, ///< flush right
  keep,   ///< short, such as a date: never broken over lines
  blank,  ///< to write in
};

struct TableColumn {
  std::string title;
  ColumnKind kind = ColumnKind::text;
};

/// Scrolls for itself on a phone. The rows are elements `tr`, made by table_row and table_group.
Html html_table(const std::string& caption, const std::vector<TableColumn>& columns,
                const Html& rows);
/// The first cell is the row's heading.
Html table_row(const std::vector<TableColumn>& columns, const std::vector<Html>& cells);
/// A heading over the rows that follow.
Html table_group(const std::vector<TableColumn>& columns, const std::string& title);

/// "to show", "to try", "to learn" with their texts and links.
Html guidance_html(const Guidance& guidance);
/// The notices of a report as a section; nothing where there are none.
Html notices_section(const std::vector<Notice>& notices);
/// A box that warns of what the whole page rests on.
Html notice_box(const Html& content);
/// A box for what somebody has still to write.
Html todo_box(const Html& content);
/// A line to write on.
Html blank_line();

} // namespace rung
