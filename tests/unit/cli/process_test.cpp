// What only a whole process shows: closed streams, signals, limits, the environment, failing calls.
#include "support/catch.hpp"
#include "support/cli.hpp"
#include "unit/cli/tracing.hpp"

using namespace rung;
using namespace rung::test;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace {

void give_small_ada(const CommandLine& rung) {
  rung.file("ladders/small.yaml", ladder_text());
  rung.file("ada/manager.yaml", evidence_text());
  EvidenceSpec self;
  self.author = "source: self, id: ada";
  rung.file("ada/self.yaml", evidence_text(self));
}

/// rung with some of its system calls failing.
std::string traced_rung(const std::string& trace, const std::string& args) {
  return "strace -qq -o trace.txt " + trace + " \"$RUNG\" " + args;
}

} // namespace

TEST_CASE("a full disk behind standard output is told, with status 3") {
  CommandLine rung;
  give_small_ada(rung);
  for (const std::string args : {"--version", "--help", "ladders", "show small", "assess ada"}) {
    CAPTURE(args);
    CHECK(rung.shell("\"$RUNG\" " + args + " 2>&1 >/dev/full") == 3);
    CHECK(rung.out() == "rung: cannot write to standard output: No space left on device\n");
  }
}

TEST_CASE("a closed standard output is told, also when files are opened meanwhile") {
  CommandLine rung;
  give_small_ada(rung);
  CHECK(rung.shell("\"$RUNG\" assess ada 2>&1 >&-") == 3);
  CHECK(rung.out() == "rung: cannot write to standard output: Bad file descriptor\n");
  CHECK(rung.shell("\"$RUNG\" assess ada -o report.txt 2>&1 >&- <&-") == 0);
  CHECK_THAT(rung.read("report.txt"), StartsWith("Ada Example"));
}

TEST_CASE("a closed standard error changes no file and no status") {
  CommandLine rung;
  give_small_ada(rung);
  CHECK(rung.shell("\"$RUNG\" assess none.yaml 2>&-") == 3);
  CHECK(rung.shell("\"$RUNG\" assess ada -o report.txt 2>&-") == 0);
  CHECK_THAT(rung.read("report.txt"), StartsWith("Ada Example"));
}

TEST_CASE("a closed standard input is a file that can't be read") {
  CommandLine rung;
  CHECK(rung.shell("\"$RUNG\" assess - 2>&1 <&-") == 3);
  CHECK(rung.out() == "rung: cannot read standard input: Bad file descriptor\n");
}

TEST_CASE("a reader that went away is no news") {
  CommandLine rung;
  give_small_ada(rung);
  // The reader ends before rung begins to write.
  CHECK(rung.shell("{ sleep 0.1; \"$RUNG\" assess ada 2>err; echo $? >status; } | true") == 0);
  CHECK(rung.read("err").empty());
  CHECK(rung.read("status") == "3\n");
}

TEST_CASE("files come through pipes") {
  CommandLine rung;
  give_small_ada(rung);
  CHECK(rung.shell("cat ada/manager.yaml | \"$RUNG\" assess - 2>&1") == 0);
  CHECK_THAT(rung.out(), StartsWith("Ada Example"));
  REQUIRE(rung.shell("mkfifo pipe.yaml") == 0);
  CHECK(rung.shell("cat ada/manager.yaml >pipe.yaml & \"$RUNG\" assess pipe.yaml 2>&1; wait") == 0);
  CHECK(rung.shell("\"$RUNG\" assess ada -o /dev/stdout | cat") == 0);
  CHECK_THAT(rung.out(), StartsWith("Ada Example"));
}

TEST_CASE("a report isn't appended to the evidence that it was made of") {
  CommandLine rung;
  give_small_ada(rung);
  CHECK(rung.shell("\"$RUNG\" assess ada/self.yaml 2>&1 >>ada/self.yaml") == 2);
  CHECK_THAT(rung.out(), StartsWith("rung: standard output is read and would be written over\n"));
}

TEST_CASE("the same bytes come out under any locale, time zone and working folder") {
  CommandLine rung;
  give_small_ada(rung);
  REQUIRE(rung.shell("LC_ALL=C \"$RUNG\" assess ada 2>&1") == 0);
  const auto report = rung.out();
  for (const std::string settings :
       {"LC_ALL=de_DE.UTF-8", "LC_ALL=tr_TR.UTF-8", "LANG=C.UTF-8", "TZ=Pacific/Kiritimati",
        "TZ=America/Adak", "HOME=/nowhere", "env -i"}) {
    CAPTURE(settings);
    CHECK(rung.shell(settings + " \"$RUNG\" assess ada/self.yaml ada/manager.yaml 2>&1") == 0);
    CHECK(rung.out() == report);
  }
  CHECK(rung.shell("cd ada && \"$RUNG\" assess . 2>&1") == 0);
  CHECK(rung.out() == report);
  CHECK(rung.shell("cd / && \"$RUNG\" assess \"$OLDPWD/ada\" 2>&1") == 0);
  CHECK(rung.out() == report);
}

TEST_CASE("the environment's ladders and width reach the process") {
  CommandLine rung;
  rung.file("elsewhere/any.yaml", ladder_text());
  rung.file("ada.yaml", evidence_text());
  CHECK(rung.shell("\"$RUNG\" assess ada.yaml 2>&1") == 1);
  CHECK(rung.shell("RUNG_LADDERS=none:elsewhere COLUMNS=50 \"$RUNG\" assess ada.yaml 2>&1") == 0);
}

TEST_CASE("a limit on the size of files leaves the file that was there") {
  CommandLine rung;
  give_small_ada(rung);
  rung.file("ada.md", "old");
  // In blocks of 512 or 1024 bytes, as the shell has it.
  const auto* limited = "ulimit -f 1; \"$RUNG\" show software-engineering -o ada.md 2>&1";
  CHECK(rung.shell(limited) == 3);
  CHECK(rung.out() == "rung: cannot write to ada.md: File too large\n");
  CHECK(rung.read("ada.md") == "old");
  CHECK(rung.names() == "ada ada.md ladders");
}

TEST_CASE("each call that fails leaves the old file or the new one, and nothing beside it") {
  CommandLine rung;
  if (!may_trace(rung))
    return;
  give_small_ada(rung);
  REQUIRE(rung.shell("\"$RUNG\" assess ada -o right.md") == 0);
  const auto right = rung.read("right.md");

  struct Fault {
    std::string call; ///< and which of them
    std::string error;
    bool written; ///< before it fails
  };

  const std::vector<Fault> faults = {
      {"write:error=ENOSPC:when=1", "No space left on device", false},
      {"write:error=EIO:when=1", "Input/output error", false},
      {"fchmod:error=EPERM:when=1", "Operation not permitted", false},
      {"fsync:error=EIO:when=1", "Input/output error", false},
      {"rename:error=EXDEV:when=1", "Invalid cross-device link", false},
      {"fsync:error=EIO:when=2", "Input/output error", true},
  };
  for (const auto& [call, error, written] : faults) {
    CAPTURE(call);
    rung.file("report/ada.md", "old");
    const auto trace = "-e trace=" + call.substr(0, call.find(':')) + " -e inject=" + call;
    CHECK(rung.shell(traced_rung(trace, "assess ada -o report/ada.md 2>&1")) == 3);
    CHECK_THAT(rung.out(), StartsWith("rung: ") && Contains(": " + error + "\n"));
    CHECK(rung.read("report/ada.md") == (written ? right : "old"));
    CHECK(rung.names("report") == "ada.md");
  }
}

TEST_CASE("a call that a signal interrupts is made again") {
  CommandLine rung;
  if (!may_trace(rung))
    return;
  give_small_ada(rung);
  REQUIRE(rung.shell("\"$RUNG\" assess ada") == 0);
  const auto report = rung.out();
  for (const std::string trace : {"-e trace=write -e inject=write:error=EINTR:when=1",
                                  "-P ada/self.yaml -e inject=read:error=EINTR:when=1"}) {
    CAPTURE(trace);
    CHECK(rung.shell(traced_rung(trace, "assess ada 2>/dev/null")) == 0);
    CHECK(rung.out() == report);
    CHECK_THAT(rung.read("trace.txt"), Contains("INJECTED"));
  }
}
