#include "cli/failure.hpp"
#include "cli/options.hpp"
#include "support/catch.hpp"
#include "support/cli.hpp"

#include <array>

using namespace rung;
using namespace rung::cli;
using namespace rung::test;

namespace {

/// Parses words and shows what came of it: `to=.. output=.. ascii | others`, or the message.
std::string parsed_options(const std::vector<std::string>& args) {
  std::optional<std::string> to;
  std::optional<std::string> output;
  bool ascii = false;
  const std::vector<OptionSpec> specs = {
      {"--to", &to}, {"-o,--output", &output}, {"--ascii", &ascii}};
  try {
    std::string others;
    for (const auto& other : parse_options(specs, args))
      others += " " + other;
    return (to ? "to=" + *to + " " : "") + (output ? "output=" + *output + " " : "") +
           (ascii ? "ascii " : "") + "|" + others;
  } catch (const UsageError& error) {
    return error.what() + (error.help().empty() ? "" : "; " + error.help());
  }
}

} // namespace

TEST_CASE("options may stand before, between and after the arguments") {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"a b", "| a b"},
      {"--to staff a b", "to=staff | a b"},
      {"a --to staff b", "to=staff | a b"},
      {"a b --to staff", "to=staff | a b"},
      {"a b --to=staff", "to=staff | a b"},
      {"a -o x b --ascii", "output=x ascii | a b"},
      {"a -ox", "output=x | a"},
      {"-o - -", "output=- | -"},
      {"--to a --to b", "to=b |"},
      {"--ascii --ascii", "ascii |"},
      {"a -- --to b", "| a --to b"},
      {"-- --", "| --"},
  };
  for (const auto& [words, result] : rows) {
    CAPTURE(words);
    CHECK(parsed_options(words_of(words)) == result);
  }
}

TEST_CASE("arguments are taken as they are") {
  CHECK(parsed_options({"[a,b]", "{}", "a=b", "", "++", "/help", "%%", "a b"}) ==
        "| [a,b] {} a=b  ++ /help %% a b");
  CHECK(parsed_options({"--to", "[x]", "--output", "{}"}) == "to=[x] output={} |");
  CHECK(parsed_options({"--to", ""}) == "to= |");
  CHECK(parsed_options({"--to=a=b"}) == "to=a=b |");
}

TEST_CASE("what isn't an option is answered with the nearest one") {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"--tp staff", "there is no option '--tp'; did you mean '--to'?"},
      {"--outptu=x", "there is no option '--outptu'; did you mean '--output'?"},
      {"--vesrion", "there is no option '--vesrion'; did you mean '--version'?"},
      {"-x", "there is no option '-x'"},
      {"-1", "there is no option '-1'"},
      {"a ---", "there is no option '---'"},
      {"--to", "option '--to' needs a value"},
      {"a -o", "option '-o' needs a value"},
      {"--to= staff", "option '--to' needs a value"},
      {"--ascii=no", "option '--ascii' takes no value"},
      {"--to --", "option '--to' needs a value"},
  };
  for (const auto& [words, result] : rows) {
    CAPTURE(words);
    CHECK(parsed_options(words_of(words)) == result);
  }
}

TEST_CASE("a format that a verb doesn't have is refused with those that it has") {
  const std::array<Format, 2> formats = {Format::text, Format::json};
  CHECK(format_among(formats, std::nullopt) == Format::text);
  CHECK(format_among(formats, "json") == Format::json);
  CHECK_THROWS_WITH(format_among(formats, "csv"), "there is no format 'csv'");
  CHECK_THROWS_WITH(format_among(formats, "JSON"), "there is no format 'JSON'");
}
