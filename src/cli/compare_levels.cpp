#include "cli/compare_levels.hpp"

#include "rung/rung.hpp"

#include "cli/deliver_report.hpp"
#include "cli/failure.hpp"
#include "cli/file_head.hpp"
#include "cli/find_ladder.hpp"
#include "cli/ladder_part.hpp"
#include "cli/output.hpp"
#include "render/ladder_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>

namespace rung::cli {

namespace fs = std::filesystem;

namespace {

constexpr std::array level_formats = {Format::text, Format::md, Format::html, Format::pdf,
                                      Format::json};
constexpr std::size_t all_arguments = 3;

bool is_there(const std::string& path) {
  std::error_code error;
  return fs::exists(path, error);
}

bool is_ladder_id(const std::string& given, const Streams& streams) {
  const auto id = given.substr(0, given.find('@'));
  return LadderShelves(streams).find(id, "", "").file.has_value();
}

void need_two_levels(std::span<const std::string> args) {
  const auto* const example = "as in 'rung compare software-engineering staff engineering-manager'";
  if (args.size() == 1)
    throw UsageError("compare needs two levels of the ladder", example);
  if (args.size() == 2)
    throw UsageError("compare needs a second level", example);
  if (args.size() > all_arguments)
    throw UsageError(
        fmt::format("compare takes a ladder and two levels, and got {} arguments", args.size()),
        example);
}

} // namespace

bool are_levels(std::span<const std::string> args, const Streams& streams) {
  if (args.empty())
    return false;
  const auto& first = args.front();
  std::error_code error;
  if (fs::is_regular_file(first, error))
    return says_ladder(head_of(read_file(first, first).source.text()));
  const bool could_be_files = std::ranges::any_of(args.subspan(1), is_there);
  if (could_be_files)
    return false;
  return args.size() == all_arguments || (!is_there(first) && is_ladder_id(first, streams));
}

int compare_levels(std::span<const std::string> args, const CommonOptions& common,
                   const std::optional<std::string>& given_format, const Streams& streams) {
  const auto format = format_among(level_formats, given_format);
  const auto style = report_style(common, streams);
  need_two_levels(args);

  Inputs inputs(streams);
  Diagnostics findings;
  const auto ladder = read_ladder(named_ladder(args[0], inputs, streams), findings);
  if (!ladder)
    return refuse(findings, common, streams);
  const auto from = level_part(*ladder, args[0], args[1]);
  const auto to = level_part(*ladder, args[0], args[2]);
  if (from == to)
    throw UsageError(
        fmt::format("'{}' can't be compared with itself", args[1]),
        fmt::format("name two levels; 'rung show {} {}' shows one", shell_word(args[0]), args[1]));
  deliver_report(level_comparison(*ladder, from, to),
                 {format, style, common.output, Content::anyones}, inputs, streams);
  return done;
}

} // namespace rung::cli
