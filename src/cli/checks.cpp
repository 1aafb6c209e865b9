// rung checks: what `rung validate` looks for, and why.
#include "cli/asked_check.hpp"
#include "cli/command.hpp"
#include "cli/failure.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"

#include <algorithm>
#include <array>

namespace rung::cli {

namespace {

constexpr std::array checks_formats = {Format::text, Format::md, Format::json};

const CheckCard& card_named(const std::string& given, const std::vector<CheckCard>& cards) {
  const auto id = asked_check(given).id;
  return *std::find_if(cards.begin(), cards.end(),
                       [&](const CheckCard& card) { return card.id == id; });
}

int run_checks(std::span<const std::string> args, const Streams& streams) {
  CommonOptions common;
  std::optional<std::string> given_format;
  auto specs = common.specs();
  specs.push_back({"--format", &given_format});
  const auto ids = parse_options(specs, args);
  const auto format = format_among(checks_formats, given_format);
  const auto style = report_style(common, streams);
  if (ids.size() > 1)
    throw UsageError("checks explains one check at a time", "name one id, or none for the list");
  const auto cards = check_cards();
  const auto text = ids.empty() ? render_checks(cards, format, style)
                                : render_check(card_named(ids.front(), cards), format, style);
  deliver(text, common.output, Content::anyones, Inputs(streams), streams);
  return done;
}

} // namespace

constinit const Command checks_command = {
    .name = "checks",
    .group = "maintain",
    .arguments = "[ID]",
    .summary = "what 'rung validate' looks for, and why",
    .example = R"(  $ rung checks
  $ rung checks never-decides
)",
    .about = R"(Reads nothing. Writes the list of checks; with an ID, what that check finds, why it
hurts people, and an example of how to write it.
)",
    .options = R"(  --format FORMAT     text (the default), md (all explanations on a page) or json
)",
    .run = run_checks,
};

} // namespace rung::cli
