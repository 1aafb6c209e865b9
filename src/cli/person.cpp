#include "cli/person.hpp"

#include "cli/failure.hpp"
#include "cli/find_ladder.hpp"
#include "cli/given_ids.hpp"

#include <fmt/format.h>

#include <utility>

namespace rung::cli {

std::optional<Date> day_given(const std::optional<std::string>& given) {
  if (!given)
    return std::nullopt;
  const auto day = Date::parse(*given);
  if (!day)
    throw UsageError(fmt::format("--as-of '{}' is no day", *given),
                     "write a day that exists as YYYY-MM-DD");
  return day;
}

namespace {

std::optional<SourceFile> ladder_file(const EvidenceDraft& draft, const PersonOptions& options,
                                      Inputs& inputs, const Streams& streams,
                                      Diagnostics& findings) {
  if (options.ladder)
    return inputs.read(*options.ladder);
  const auto wish = draft.ladder(findings);
  auto file = wish ? LadderShelves(streams).find(*wish, findings) : std::nullopt;
  if (!file)
    return std::nullopt;
  return inputs.take(*std::move(file));
}

} // namespace

std::vector<OptionSpec> PersonOptions::specs() {
  auto all = common.specs();
  all.insert(all.end(), {{"--to", &to},
                         {"--track", &track},
                         {"--as-of", &as_of},
                         {"--ladder", &ladder},
                         {"--format", &format}});
  return all;
}

std::optional<ScoredPerson> score_person(std::span<const std::string> paths,
                                         const PersonOptions& options, Inputs& inputs,
                                         const Streams& streams, Diagnostics& findings) {
  const auto as_of = day_given(options.as_of);
  const auto draft = read_evidence(inputs.read_evidence(paths), findings);
  if (!draft)
    return std::nullopt;
  const auto file = ladder_file(*draft, options, inputs, streams, findings);
  if (!file)
    return std::nullopt;
  auto ladder = read_ladder(*file, findings);
  if (!ladder)
    return std::nullopt;
  const PortfolioOptions reading = {.track = track_of(options.track, *ladder),
                                    .ladder_given = options.ladder.has_value()};
  const AssessmentOptions scoring = {.to = level_of(options.to, *ladder), .as_of = as_of};
  auto portfolio = read_portfolio(*draft, *ladder, reading, findings);
  if (!portfolio)
    return std::nullopt;
  check_portfolio(*ladder, *portfolio, {.as_of = as_of, .target = scoring.to}, findings);
  if (findings.has_errors())
    return std::nullopt;
  auto assessment = assess(*ladder, *portfolio, scoring);
  return ScoredPerson{*std::move(ladder), *std::move(portfolio), std::move(assessment)};
}

} // namespace rung::cli
