// Self and manager side by side, with the entries behind each rating: material for a conversation.
#include "report/naming.hpp"
#include "report/parts.hpp"
#include "report/private_entries.hpp"
#include "score/evidence.hpp"

namespace rung {

namespace {

std::vector<std::string> titles_by(const Portfolio& portfolio,
                                   const std::vector<CountedRating>& ratings, Source source,
                                   EntriesNamed named) {
  std::vector<std::string> titles;
  for (const CountedRating& rating : ratings) {
    const Entry& entry = portfolio.entries[rating.entry];
    if (entry.source == source && may_name(entry, named))
      titles.push_back(entry.title.value);
  }
  return titles;
}

} // namespace

SelfManagerReport self_manager_report(const ReportInput& input, EntriesNamed named) {
  const SelfManager& compared = input.assessment.self_manager;
  const CountedEvidence evidence =
      count_evidence(input.ladder, input.portfolio, input.assessment.as_of);
  SelfManagerReport report;
  report.compared = static_cast<int>(compared.rows.size());
  if (!compared.rows.empty())
    report.mean_difference = compared.mean_difference;
  report.tendency = compared.tendency;
  for (const SelfManagerRow& row : compared.rows) {
    if (!row.talk)
      continue;
    TalkReport talk;
    talk.competency = named_competency(input.ladder, row.competency);
    talk.self = row.self;
    talk.manager = row.manager;
    if (const Expectation* expectation =
            input.ladder.expectation(input.assessment.target.level, row.competency))
      talk.expected = expectation->rating;
    const std::vector<CountedRating>& ratings = evidence.by_competency[row.competency];
    talk.self_entries = titles_by(input.portfolio, ratings, Source::self, named);
    talk.manager_entries = titles_by(input.portfolio, ratings, Source::manager, named);
    report.talk.push_back(std::move(talk));
  }
  return report;
}

} // namespace rung
