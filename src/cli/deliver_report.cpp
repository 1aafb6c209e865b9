#include "cli/deliver_report.hpp"

#include "cli/pdf/deliver_pdf.hpp"

namespace rung::cli {

Format rendered_format(const Wanted& wanted) {
  return wanted.format == Format::pdf ? Format::html : wanted.format;
}

Style rendered_style(const Wanted& wanted) {
  auto style = wanted.style;
  if (wanted.format == Format::pdf && style.paper == Paper::any)
    style.paper = Paper::a4; // a browser's own choice is the American size
  return style;
}

void deliver_rendered(std::string_view text, const Wanted& wanted, const Inputs& inputs,
                      const Streams& streams) {
  if (wanted.format == Format::pdf)
    deliver_pdf(text, wanted.path, wanted.content, inputs, streams);
  else
    deliver(text, wanted.path, wanted.content, inputs, streams);
}

} // namespace rung::cli
