// A report's last step: rendered in the format asked for, and delivered.
//
// Before: a report value. A PDF is the HTML, printed (pdf/deliver_pdf.hpp): no renderer knows of
// it, and a verb that has HTML has PDF by listing it among its formats.
#pragma once

#include "rung/render.hpp"

#include "cli/inputs.hpp"
#include "cli/output.hpp"
#include "cli/streams.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace rung::cli {

/// How a report is wanted, and where.
struct Wanted {
  Format format = Format::text;
  Style style;
  std::optional<std::string> path; ///< as for `deliver`
  Content content = Content::personal;
};

/// What is asked of a renderer: for a PDF, HTML with a size of paper, A4 where none is wanted.
Format rendered_format(const Wanted& wanted);
Style rendered_style(const Wanted& wanted);

/// Delivers what was rendered so. Throws what `deliver` and `deliver_pdf` do.
void deliver_rendered(std::string_view text, const Wanted& wanted, const Inputs& inputs,
                      const Streams& streams);

template <class Report>
void deliver_report(const Report& report, const Wanted& wanted, const Inputs& inputs,
                    const Streams& streams) {
  deliver_rendered(render(report, rendered_format(wanted), rendered_style(wanted)), wanted, inputs,
                   streams);
}

} // namespace rung::cli
