// rung log as a process: killed at any call, failing calls, several at once, a real terminal, the
// clock.
#include "cli/change_file.hpp"
#include "cli/failure.hpp"
#include "support/catch.hpp"
#include "support/cli.hpp"
#include "unit/cli/tracing.hpp"

#include <atomic>
#include <fcntl.h>
#include <set>
#include <sys/file.h>
#include <thread>

using namespace rung;
using namespace rung::test;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace {

const std::string shipped_ladder_file =
    "schema: rung.evidence/1\nperson: {id: ada}\nauthor: {source: self}\n"
    "ladder: software-engineering\ntrack: ic\nevidence: []\n";

std::size_t count(const std::string& text, const std::string& word) {
  std::size_t found = 0;
  for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1))
    ++found;
  return found;
}

/// rung log with something done to one of its system calls.
std::string traced_log(const std::string& injected) {
  const auto call = injected.substr(0, injected.find(':'));
  return "strace -qq -o trace.txt -e trace=" + call + " -e inject=" + injected +
         " \"$RUNG\" log notes/ada.yaml Led it --date 2026-01-02 2>&1";
}

} // namespace

TEST_CASE("killed at any call, rung log leaves the old file or the new one, whole") {
  CommandLine rung;
  if (!may_trace(rung))
    return;
  rung.file("notes/ada.yaml", shipped_ladder_file);
  REQUIRE(rung.shell("\"$RUNG\" log notes/ada.yaml Led it --date 2026-01-02") == 0);
  const auto right = rung.read("notes/ada.yaml");
  std::size_t killed = 0;
  std::size_t written = 0;
  for (const std::string call : {"openat", "flock", "read", "write", "fchmod", "fsync", "close",
                                 "rename", "fstat,newfstatat,stat"})
    for (int when = 1; when < 60; ++when) {
      CAPTURE(call, when);
      rung.file("notes/ada.yaml", shipped_ladder_file);
      if (rung.shell(traced_log(call + ":signal=KILL:when=" + std::to_string(when))) == 0)
        break; // there are no more of them
      ++killed;
      const auto now = rung.read("notes/ada.yaml");
      CHECK((now == shipped_ladder_file || now == right));
      written += now == right ? 1U : 0U;
      // Whoever comes next isn't held up by what was left behind.
      CHECK(rung.shell("\"$RUNG\" log notes/ada.yaml Led it again --date 2026-01-03") == 0);
      CHECK_THAT(rung.read("notes/ada.yaml"), Contains("id: led-it-again\n"));
      std::filesystem::remove_all(rung.folder() / "notes");
    }
  CHECK(killed > 40);
  CHECK(written > 0);
}

TEST_CASE("a call that fails leaves the file untouched, and nothing beside it") {
  CommandLine rung;
  if (!may_trace(rung))
    return;

  struct Fault {
    std::string call;
    std::string message;
  };

  for (const auto& [call, message] : std::vector<Fault>{
           {"flock:error=EIO:when=1", "cannot lock notes/ada.yaml: Input/output error"},
           {"write:error=ENOSPC:when=1", "cannot write to notes/ada.yaml: No space left on device"},
           {"fchmod:error=EPERM:when=1", "cannot write to notes/ada.yaml: Operation not permitted"},
           {"fsync:error=EIO:when=1", "cannot write to notes/ada.yaml: Input/output error"},
           {"rename:error=EACCES:when=1", "cannot write to notes/ada.yaml: Permission denied"},
       }) {
    CAPTURE(call);
    rung.file("notes/ada.yaml", shipped_ladder_file);
    CHECK(rung.shell(traced_log(call)) == 3);
    CHECK(rung.out() == "rung: " + message + "\n");
    CHECK(rung.read("notes/ada.yaml") == shipped_ladder_file);
    CHECK(rung.names("notes") == "ada.yaml");
  }
  // The entry is there, only whether it outlasts a crash is open.
  CHECK(rung.shell(traced_log("fsync:error=EIO:when=2")) == 3);
  CHECK(rung.out() ==
        "rung: notes/ada.yaml is written, but may not outlast a crash: Input/output error\n");
  CHECK_THAT(rung.read("notes/ada.yaml"), Contains("id: led-it\n"));
  CHECK(rung.names("notes") == "ada.yaml");
}

TEST_CASE("a file system without locks is written to all the same") {
  CommandLine rung;
  if (!may_trace(rung))
    return;
  rung.file("notes/ada.yaml", shipped_ladder_file);
  CHECK(rung.shell(traced_log("flock:error=ENOLCK")) == 0);
  CHECK(rung.shell(traced_log("flock:error=EINTR:when=1")) == 0);
  CHECK(count(rung.read("notes/ada.yaml"), "title: Led it\n") == 2);
}

TEST_CASE("an entry that can't be told of is in the file, and that is said") {
  CommandLine rung;
  rung.file("ada.yaml", shipped_ladder_file);
  CHECK(rung.shell("\"$RUNG\" log ada.yaml Led it 2>&1 >/dev/full") == 3);
  CHECK(rung.out() ==
        "rung: ada.yaml has the new entry, but cannot write to standard output: No space "
        "left on device\n");
  CHECK_THAT(rung.read("ada.yaml"), Contains("id: led-it\n"));
  CHECK(rung.shell(
            "{ sleep 0.1; \"$RUNG\" log ada.yaml Led more 2>err; echo $? >status; } | true") == 0);
  CHECK(rung.read("err").empty());
  CHECK(rung.read("status") == "0\n");
  CHECK(rung.shell("\"$RUNG\" log ada.yaml Led it >out 2>&- <&-") == 0);
}

TEST_CASE("a limit on the size of files, or a folder that may not be written to, leaves the file") {
  CommandLine rung;
  const auto text = shipped_ladder_file + "# " + std::string(3000, 'x') + "\n";
  rung.file("ada.yaml", text);
  CHECK(rung.shell("ulimit -f 1; \"$RUNG\" log ada.yaml Led it 2>&1") == 3);
  CHECK(rung.out() == "rung: cannot write to ada.yaml: File too large\n");
  CHECK(rung.read("ada.yaml") == text);
  CHECK(rung.names() == "ada.yaml");
}

TEST_CASE("two and twenty processes at once lose nothing") {
  for (const int processes : {2, 20}) {
    CommandLine rung;
    rung.file("ada.yaml", shipped_ladder_file);
    const auto many = std::to_string(processes);
    CHECK(rung.shell("for i in $(seq " + many +
                     "); do \"$RUNG\" log ada.yaml Entry of $i --shows mentoring=1 "
                     ">out.$i 2>&1 & done; wait; cat out.* | sort -u | wc -l") == 0);
    const auto text = rung.read("ada.yaml");
    for (int i = 1; i <= processes; ++i)
      CHECK_THAT(text, Contains("title: Entry of " + std::to_string(i) + "\n"));
    CHECK(count(text, "  - id: entry-of-") == static_cast<std::size_t>(processes));
    CHECK(rung.shell("\"$RUNG\" assess ada.yaml >report.txt 2>&1") == 0);
    CHECK(rung.shell("rm out.* report.txt; ls -A") == 0);
    CHECK(rung.out() == "ada.yaml\n");
  }
}

TEST_CASE("the same words from twenty processes at once get twenty ids") {
  CommandLine rung;
  rung.file("ada.yaml", shipped_ladder_file);
  CHECK(rung.shell(
            "for i in $(seq 20); do \"$RUNG\" log ada.yaml Led it >/dev/null & done; wait") == 0);
  CHECK(rung.shell("grep '  - id:' ada.yaml | sort -u | wc -l") == 0);
  CHECK(rung.out() == "20\n");
}

TEST_CASE("whoever holds the file for too long is named, and nothing is written") {
  CommandLine rung;
  rung.file("ada.yaml", shipped_ladder_file);
  const auto held = ::open("ada.yaml", O_RDONLY | O_CLOEXEC);
  REQUIRE(::flock(held, LOCK_EX) == 0);
  const auto change = [](const SourceFile&) { return std::optional<std::string>("new"); };
  CHECK_THROWS_WITH(cli::change_file("ada.yaml", change, std::chrono::milliseconds(50)),
                    "another program is writing to ada.yaml");
  CHECK(rung.read("ada.yaml") == shipped_ladder_file);
  ::close(held);
  CHECK(cli::change_file("ada.yaml", change));
  CHECK(rung.read("ada.yaml") == "new");
}

TEST_CASE("an editor that writes meanwhile keeps its text, and the entry goes into that") {
  CommandLine rung;
  rung.file("ada.yaml", "one");
  int calls = 0;
  const bool changed = cli::change_file("ada.yaml", [&](const SourceFile& file) {
    if (++calls == 1)
      rung.file("ada.yaml", "two"); // in place, of the same size
    if (calls == 2) {
      rung.file("other", "three"); // and as most editors do it
      std::filesystem::rename("other", "ada.yaml");
    }
    return std::optional(std::string(file.text()) + "+");
  });
  CHECK(changed);
  CHECK(calls == 3);
  CHECK(rung.read("ada.yaml") == "three+");
  CHECK(rung.names() == "ada.yaml");
}

TEST_CASE("a file that changes all the time is given up, and one that goes away too") {
  CommandLine rung;
  rung.file("ada.yaml", "0");
  int calls = 0;
  CHECK_THROWS_WITH(cli::change_file("ada.yaml",
                                     [&](const SourceFile&) {
                                       rung.file("ada.yaml", std::to_string(++calls));
                                       return std::optional<std::string>("new");
                                     }),
                    "ada.yaml changes all the time");
  CHECK(rung.read("ada.yaml") == std::to_string(calls));
  CHECK_THROWS_AS(cli::change_file("ada.yaml",
                                   [&](const SourceFile&) {
                                     std::filesystem::remove("ada.yaml");
                                     return std::optional<std::string>("new");
                                   }),
                  cli::IoError);
  CHECK(rung.names().empty());
}

TEST_CASE("today is the day where the user is") {
  CommandLine rung;
  rung.file("ada.yaml", shipped_ladder_file);
  // A day apart, and more: Kiritimati is 25 hours ahead of Pago Pago.
  std::set<std::string> days;
  for (const std::string zone : {"UTC-14", "UTC", "UTC+11"}) {
    CAPTURE(zone);
    // The day may end between the two calls.
    CHECK(rung.shell("export TZ=" + zone +
                     "; for i in 1 2 3; do a=$(date +%F); b=$(\"$RUNG\" log ada.yaml Led it "
                     "--dry-run | grep -o '[0-9-]*$' | head -n 2 | tail -n 1); test \"$a\" = "
                     "\"$b\" && break; done; "
                     "test \"$a\" = \"$b\"; echo $a $b $?") == 0);
    CHECK_THAT(rung.out(), Contains(" 0\n"));
    days.insert(rung.out().substr(0, 10));
  }
  CHECK(days.size() >= 2);
}

TEST_CASE("on a real terminal rung log asks") {
  CommandLine rung;
  if (rung.shell("script -qec true /dev/null >/dev/null 2>&1 </dev/null") != 0) {
    WARN("not tried: there is no script(1)");
    return;
  }
  rung.file("ada.yaml", shipped_ladder_file);
  CHECK(rung.shell("(sleep 0.5; printf 'Led it\\n\\nmentoring\\n2\\nteam\\n\\n\\n'; sleep 1) | "
                   "script -qec \"$RUNG log ada.yaml --date 2026-01-02\" /dev/null") == 0);
  CHECK_THAT(rung.out(), Contains("What happened?") && Contains("ada.yaml:7"));
  CHECK_THAT(rung.read("ada.yaml"),
             Contains("date: 2026-01-02\n    title: Led it\n    scope: team\n    "
                      "shows: {mentoring: 2}\n"));
  // Ctrl-D, and Ctrl-C.
  const auto before = rung.read("ada.yaml");
  for (const std::string key : {"\\004", "\\003"}) {
    rung.shell("(sleep 0.5; printf 'Led it\\n" + key +
               "'; sleep 1) | script -qec \"$RUNG log ada.yaml\" /dev/null");
    CHECK(rung.read("ada.yaml") == before);
    CHECK(rung.names() == "ada.yaml");
  }
}
