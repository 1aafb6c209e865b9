// Browsers that misbehave are shell scripts here; the real one is for tests/browser.
#include "cli/failure.hpp"
#include "cli/pdf/browser.hpp"
#include "support/catch.hpp"
#include "support/cli.hpp"

#include <chrono>
#include <csignal>
#include <sys/stat.h>
#include <thread>

using namespace rung;
using namespace rung::cli;
using namespace rung::test;

namespace fs = std::filesystem;

namespace {

/// A script's beginning: where it is to write, and what it is to print.
constexpr auto script_head = R"(#!/bin/sh
for word; do
  case $word in
    --print-to-pdf=*) pdf=${word#*=} ;;
    file://*) page=${word#file://} ;;
  esac
done
)";

constexpr auto whole_pdf =
    "%PDF-1.4\n1 0 obj\n<</Title (x)\n/CreationDate (D:20260314120000+00'00')\n"
    "/ModDate (D:20260314120000+00'00')>>\nendobj\n"
    "2 0 obj (/ModDate (D:1)) endobj\n%%EOF\n";

/// A folder with a browser in it and, beside it, a folder for what is temporary.
class FakeBrowser {
public:
  explicit FakeBrowser(const std::string& script) {
    program("browser", script_head + script);
    fs::create_directory("temporary");
  }

  void program(const std::string& name, const std::string& text) const {
    rung_.file(name, text);
    fs::permissions(name, fs::perms::owner_all);
  }

  std::string print(std::chrono::milliseconds patience = std::chrono::seconds(20)) const {
    return print_page("<!doctype html><p>Ada", environment(), patience);
  }

  [[nodiscard]] Environment environment() const {
    return [this](const std::string& name) -> std::optional<std::string> {
      const std::map<std::string, std::string> variables = {
          {"RUNG_BROWSER", path("browser")},
          {"TMPDIR", path("temporary")},
          {"PATH", "/usr/bin:/bin"},
          {"SECRET", "of the user"},
      };
      const auto found = variables.find(name);
      return found == variables.end() ? std::nullopt : std::optional(found->second);
    };
  }

  [[nodiscard]] std::string path(const std::string& name) const {
    return (rung_.folder() / name).string();
  }

  [[nodiscard]] const CommandLine& files() const { return rung_; }

private:
  CommandLine rung_;
};

/// A process that has ended and waits for its parent doesn't count.
bool is_alive(const std::string& process) {
  const auto status = bytes_of(fs::path("/proc") / process / "stat");
  const auto name_end = status.rfind(") ");
  return name_end != std::string::npos && status.at(name_end + 2) != 'Z';
}

/// Whether the process whose number stands in the file has ended, or does within a moment.
bool has_ended(const std::string& file) {
  const auto process = words_of(bytes_of(file)).at(0);
  for (int i = 0; i < 100 && is_alive(process); ++i)
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  return !is_alive(process);
}

} // namespace

TEST_CASE("a browser prints the page; the PDF holds no date and nothing is left behind") {
  const FakeBrowser browser("cp \"$page\" seen.html; cp made.pdf \"$pdf\"\n");
  browser.files().file("made.pdf", whole_pdf);
  const auto pdf = browser.print();
  CHECK(pdf.size() == std::string(whole_pdf).size());
  CHECK(pdf.find("/CreationDate") == std::string::npos);
  CHECK(pdf.find("/ModDate (D:2026") == std::string::npos);
  CHECK(pdf.find("2 0 obj (/ModDate (D:1)) endobj") != std::string::npos);
  CHECK(browser.files().read("seen.html") == "<!doctype html><p>Ada");
  CHECK(browser.files().names("temporary").empty());
}

TEST_CASE("a browser gets a home of its own, that nobody else may look into, and no input") {
  std::signal(SIGPIPE, SIG_IGN); // as in rung
  const FakeBrowser browser(R"(env | sort > seen.env
stat -c %a "${page%/*}" "$page" > seen.modes
cat > seen.input
grep SigBlk /proc/self/status > seen.signals
sh -c 'kill -PIPE $$; echo alive' >> seen.signals
ls -l /proc/self/fd > seen.files
cp made.pdf "$pdf"
)");
  browser.files().file("made.pdf", whole_pdf);
  browser.print();
  const auto seen = browser.files().read("seen.env");
  CHECK(seen.find("\nHOME=" + browser.path("temporary/rung-")) != std::string::npos);
  CHECK(seen.find("\nTMPDIR=" + browser.path("temporary/rung-")) != std::string::npos);
  CHECK(seen.find("SECRET") == std::string::npos);
  CHECK(browser.files().read("seen.modes") == "700\n600\n");
  CHECK(browser.files().read("seen.input").empty());
  CHECK(browser.files().read("seen.signals") == "SigBlk:\t0000000000000000\n");
  CHECK(browser.files().read("seen.files").find("made.pdf") == std::string::npos);
}

TEST_CASE("a browser that hangs is ended with all that it started") {
  const FakeBrowser browser("sleep 300 & echo $! > child; echo $$ > leader; wait\n");
  const auto path = browser.path("browser");
  CHECK_THROWS_WITH(browser.print(std::chrono::milliseconds(500)),
                    path + " took longer than 0.5 s");
  CHECK(has_ended("leader"));
  CHECK(has_ended("child"));
  CHECK(browser.files().names("temporary").empty());
}

TEST_CASE("what a browser leaves running when it is done is ended, too") {
  const FakeBrowser browser("sleep 300 & echo $! > child; cp made.pdf \"$pdf\"\n");
  browser.files().file("made.pdf", whole_pdf);
  CHECK(browser.print().starts_with("%PDF-1.4"));
  CHECK(has_ended("child"));
}

TEST_CASE("a browser that fails is quoted, without its complaints about D-Bus") {
  const FakeBrowser browser(R"(echo '[1:2:ERROR:dbus/bus.cc:405] Failed to connect' >&2
echo 'No usable sandbox!' >&2
echo >&2
echo 'Update your kernel.'
exit 7
)");
  CHECK_THROWS_WITH(browser.print(), browser.path("browser") +
                                         " failed with exit code 7: No usable sandbox!; "
                                         "Update your kernel.");
  CHECK(browser.files().names("temporary").empty());
}

TEST_CASE("a browser that floods its standard error makes its PDF all the same") {
  const FakeBrowser browser("yes 0123456789 | head -c 22000000 >&2; cp made.pdf \"$pdf\"\n");
  browser.files().file("made.pdf", whole_pdf);
  CHECK(browser.print().starts_with("%PDF-1.4"));
}

TEST_CASE("of a flood, a failure quotes the end") {
  const FakeBrowser browser("yes 0123456789 | head -c 22000000 >&2; echo It broke.; exit 1\n");
  CHECK_THROWS_WITH(browser.print(), browser.path("browser") +
                                         " failed with exit code 1: 0123456789; 0123456789; "
                                         "0123456789; It broke.");
}

TEST_CASE("an endless flood ends with the time") {
  const FakeBrowser browser("exec yes 0123456789\n");
  CHECK_THROWS_WITH(browser.print(std::chrono::milliseconds(500)),
                    Catch::Matchers::Contains(" took longer than 0.5 s: 0123456789"));
}

TEST_CASE("what isn't a whole PDF isn't delivered") {
  const auto made = GENERATE(as<std::string>(), "<html>Not a PDF</html>", "", "%PDF-1.4\nhalf of",
                             "x%PDF-1.4\n%%EOF\n");
  const FakeBrowser browser("cp made.pdf \"$pdf\"\n");
  browser.files().file("made.pdf", made);
  CHECK_THROWS_WITH(browser.print(), browser.path("browser") + " made no PDF");
}

TEST_CASE("a PDF is nothing worth where the browser failed, was killed or wrote none") {
  const FakeBrowser failing("cp made.pdf \"$pdf\"; exit 1\n");
  failing.files().file("made.pdf", whole_pdf);
  CHECK_THROWS_WITH(failing.print(), failing.path("browser") + " failed with exit code 1");
  const FakeBrowser killed("kill -9 $$\n");
  CHECK_THROWS_WITH(killed.print(), killed.path("browser") + " was ended by signal 9");
  const FakeBrowser idle("exit 0\n");
  CHECK_THROWS_WITH(idle.print(), idle.path("browser") + " made no PDF");
}

TEST_CASE("a browser that can't be started is named with the reason") {
  const FakeBrowser browser("");
  browser.program("browser", "#!/no/such/shell\n");
  CHECK_THROWS_WITH(browser.print(),
                    "cannot run " + browser.path("browser") + ": No such file or directory");
  CHECK(browser.files().names("temporary").empty());
}

TEST_CASE("a temporary folder that isn't there is named") {
  const FakeBrowser browser("");
  fs::remove("temporary");
  CHECK_THROWS_WITH(browser.print(), "cannot make a temporary folder in " +
                                         browser.path("temporary") + ": No such file or directory");
}

TEST_CASE("RUNG_BROWSER goes before what is on PATH; there, the first name known counts") {
  const FakeBrowser files("");
  files.program("bin/google-chrome", "");
  files.program("more/chromium", "");
  files.program("more/mine", "");
  files.files().file("bin/chromium", "not a program");
  const auto path = files.path("bin") + ":" + files.path("more");
  const auto find = [&](const std::string& named, const std::string& search) {
    return find_browser([&](const std::string& name) {
      return std::optional(name == "PATH" ? search : name == "RUNG_BROWSER" ? named : "");
    });
  };
  CHECK(find("", path) == files.path("more/chromium"));
  CHECK(find("", files.path("bin")) == files.path("bin/google-chrome"));
  CHECK(find("mine", path) == files.path("more/mine"));
  CHECK(find("more/mine", "") == "more/mine");
  CHECK_THROWS_WITH(find("yours", path), "there is no program 'yours', which RUNG_BROWSER names");
  CHECK_THROWS_WITH(find("bin", ""), "there is no program 'bin', which RUNG_BROWSER names");
  CHECK_THROWS_WITH(find("./bin", ""), "there is no program './bin', which RUNG_BROWSER names");
  CHECK_THROWS_WITH(find("", "more::." /* relative: whose would it be? */),
                    "there is no browser on PATH (chromium, chromium-browser, google-chrome, "
                    "google-chrome-stable)");
}
