#include "cli/failure.hpp"
#include "cli/options.hpp"
#include "support/catch.hpp"

#include <map>

using namespace rung;
using namespace rung::cli;

namespace {

/// Where a report goes: a terminal of 120 columns, unless the test says otherwise.
class Given {
public:
  Given() {
    streams_.out_is_terminal = true;
    streams_.terminal_width = 120;
    streams_.environment = [this](const std::string& name) -> std::optional<std::string> {
      const auto found = variables_.find(name);
      return found == variables_.end() ? std::nullopt : std::optional(found->second);
    };
  }

  Given(const Given&) = delete;
  Given& operator=(const Given&) = delete;
  ~Given() = default;

  Given& variable(const std::string& name, const std::string& value) {
    variables_[name] = value;
    return *this;
  }

  Given& pipe() {
    streams_.out_is_terminal = false;
    return *this;
  }

  Given& unknown_width() {
    streams_.terminal_width.reset();
    return *this;
  }

  Given& color(const std::string& value) {
    options_.color = value;
    return *this;
  }

  Given& to_file() {
    options_.output = "report.txt";
    return *this;
  }

  [[nodiscard]] bool colored() const { return report_style(options_, streams_).color; }

  [[nodiscard]] int width() const { return report_style(options_, streams_).width; }

private:
  std::map<std::string, std::string> variables_;
  Streams streams_;
  CommonOptions options_;
};

} // namespace

TEST_CASE("colour is for terminals, unless somebody says otherwise") {
  CHECK(Given().colored());
  CHECK(Given().color("auto").colored());
  CHECK_FALSE(Given().pipe().colored());
  CHECK_FALSE(Given().to_file().colored());
  CHECK_FALSE(Given().variable("TERM", "dumb").colored());
  CHECK_FALSE(Given().variable("NO_COLOR", "1").colored());
  CHECK(Given().variable("NO_COLOR", "").colored());
  CHECK(Given().variable("CLICOLOR_FORCE", "1").pipe().colored());
  CHECK_FALSE(Given().variable("CLICOLOR_FORCE", "0").pipe().colored());
  CHECK_FALSE(Given().variable("CLICOLOR_FORCE", "1").variable("NO_COLOR", "1").colored());
  CHECK(Given().variable("NO_COLOR", "1").pipe().color("always").colored());
  CHECK_FALSE(Given().variable("CLICOLOR_FORCE", "1").color("never").colored());
}

TEST_CASE("a wrong --color is refused") {
  CHECK_THROWS_WITH(Given().color("alwyas").colored(), "there is no value of --color 'alwyas'");
}

TEST_CASE("a page has the paper asked for, and none where nobody asks") {
  rung::test::CommandLine rung;
  rung::test::give_ada(rung);
  CHECK(rung.run("assess ada --format html") == 0);
  CHECK(rung.out().find("@page { size:") == std::string::npos);
  CHECK(rung.run("assess ada --format html --paper a4") == 0);
  CHECK(rung.out().find("@page { size: A4; }") != std::string::npos);
  CHECK(rung.run("assess ada --format html --paper letter") == 0);
  CHECK(rung.out().find("@page { size: letter; }") != std::string::npos);
  CHECK(rung.run("assess ada --format html --paper leter") == 2);
  CHECK(rung.err() == "rung: there is no value of --paper 'leter'\n"
                      "help: did you mean 'letter'? there are: a4, letter\n");
}

TEST_CASE("the width is that of COLUMNS, else of the terminal, else 80") {
  CHECK(Given().width() == 120);
  CHECK(Given().variable("COLUMNS", "66").width() == 66);
  CHECK(Given().variable("COLUMNS", "66").pipe().width() == 66);
  CHECK(Given().pipe().width() == 80);
  CHECK(Given().to_file().width() == 80);
  CHECK(Given().unknown_width().width() == 80);
  for (const auto* wrong : {"", "0", "-5", "wide", "66x", "99999999999999999999"})
    CHECK(Given().variable("COLUMNS", wrong).width() == 120);
}

TEST_CASE("a width that nothing fits into, or that no terminal has, is taken for one that works") {
  CHECK(Given().variable("COLUMNS", "1").width() == 20);
  CHECK(Given().variable("COLUMNS", "1000000").width() == 1000);
}
