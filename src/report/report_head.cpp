#include "rung/version.hpp"

#include "report/naming.hpp"
#include "report/parts.hpp"

namespace rung {

ReportHead report_head(const ReportInput& input) {
  ReportHead head;
  head.rung_version = version();
  head.person = {input.portfolio.person_id, input.portfolio.shown_name()};
  head.person_named = !input.portfolio.person_name.empty();
  head.ladder = stamp_of(input.ladder);
  head.track = named_track(input.ladder, input.assessment.track);
  if (input.assessment.as_of)
    head.as_of = input.assessment.as_of->iso();
  head.held = named_level(input.ladder, input.assessment.held);
  head.no_evidence = input.assessment.no_evidence;
  head.self_only = input.assessment.headline == ViewKind::self;
  return head;
}

} // namespace rung
