// rung packet: its options, its errors, and what it keeps to itself.
#include "support/catch.hpp"
#include "support/cli.hpp"

#include <string>

using namespace rung;
using namespace rung::test;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace {

constexpr auto kept_shows = "    shows: {design: 3, mentoring: 3}\n";

std::string in_lower_case(std::string text) {
  for (char& byte : text)
    if (byte >= 'A' && byte <= 'Z')
      byte = static_cast<char>(byte - 'A' + 'a');
  return text;
}

} // namespace

TEST_CASE("a packet is made of a person's folder, as Markdown unless asked otherwise") {
  CommandLine rung;
  give_ada(rung);
  CHECK(rung.run("packet ada") == 0);
  CHECK(rung.err().empty());
  CHECK_THAT(rung.out(), StartsWith("# Promotion packet: Ada Example, towards Senior Engineer\n"));
  const auto page = rung.out();
  CHECK(rung.run("packet ada/self.yaml ada/manager.yaml --format md") == 0);
  CHECK(rung.out() == page);
  CHECK(rung.run("packet ada --to staff --format json") == 0);
  CHECK_THAT(rung.out(), Contains("\"schema\": \"rung.packet/1\"") && Contains("\"staff\""));
  CHECK(rung.run("packet ada --as-of 2026-03-13") == 0);
  CHECK_THAT(rung.out(), Contains("No evidence yet"));
  CHECK(rung.run("packet ada -o out.md") == 0);
  CHECK(rung.out().empty());
  CHECK(bytes_of("out.md") == page);
}

TEST_CASE("text is no format of a packet, and a level or a story has to be there") {
  CommandLine rung;
  give_ada(rung);
  CHECK(rung.run("packet ada --format text") == 2);
  CHECK_THAT(rung.err(), StartsWith("rung: there is no format 'text'\nhelp: there are: md, "));
  CHECK(rung.run("packet ada --to senor") == 2);
  CHECK_THAT(rung.err(), Contains("there is no level 'senor'\nhelp: did you mean 'senior'?"));
  CHECK(rung.run("packet") == 2);
  CHECK_THAT(rung.err(), Contains("there is nobody to make a packet for"));
  CHECK(rung.run("packet ada --story no-such-work") == 2);
  CHECK_THAT(rung.err(), Contains("there is no story 'no-such-work'"));
  CHECK(rung.run("packet ada --story a --story b --story c --story d --story e") == 2);
  CHECK_THAT(rung.err(), Contains("at most 4 stories, and 5 are named"));
}

TEST_CASE("a story that is kept back can't be named, and no other's name is given away") {
  CommandLine rung;
  give_ada(rung);
  const auto open = bytes_of("ada/self.yaml");
  rung.file("ada/self.yaml", open + kept_back("zebrafish-private", "private", kept_shows));
  CHECK(rung.run("packet ada --story zebrafish-private") == 2);
  CHECK(rung.err() == "rung: a packet doesn't show the entry 'zebrafish-private'\nhelp: it shows "
                      "entries with 'visibility: packet' (the default) that the ladder's window "
                      "holds\n");
  CHECK(rung.run("packet ada --story zebrafish-privat") == 2);
  CHECK(rung.err().find("zebrafish-private") == std::string::npos);
}

TEST_CASE("what isn't for a packet is nowhere in it, whoever wrote it") {
  CommandLine rung;
  give_ada(rung);
  for (const std::string file : {"ada/self.yaml", "ada/manager.yaml"}) {
    auto text = bytes_of(file);
    if (file == "ada/self.yaml")
      text.insert(text.find("evidence:\n"), "aspiration: {target: staff, energises: [zebrafish], "
                                            "drains: [zebrafish], notes: zebrafish}\n");
    rung.file(file, text + kept_back("zebrafish-private", "private", kept_shows) +
                        kept_back("zebrafish-manager", "manager", kept_shows));
  }
  rung.file("ada/zebrafish-peer.yaml",
            "schema: rung.evidence/1\nperson: {id: ada}\nauthor: {source: peer, id: zebrafish}\n"
            "evidence:\n" +
                kept_back("zebrafish-peer", "private", kept_shows));
  for (const std::string args : {"", " --redact", " --to staff"})
    for (const std::string format : {"md", "html", "json"}) {
      CAPTURE(args, format);
      CHECK(rung.run("packet ada" + args + " --format " + format) == 0);
      CHECK(rung.err().empty());
      CHECK(in_lower_case(rung.out()).find(kept_word) == std::string::npos);
    }
}

TEST_CASE("numbers of what isn't shown count as they do in an assessment") {
  CommandLine rung;
  give_ada(rung);
  rung.file("ada/manager.yaml",
            bytes_of("ada/manager.yaml") + kept_back("zebrafish-manager", "manager", kept_shows));
  CHECK(rung.run("assess ada --format json") == 0);
  const auto assessed = rung.out();
  CHECK(rung.run("packet ada --format json") == 0);
  for (const std::string key : {"\"gate\": ", "\"met\": ", "\"coverage\": "}) {
    const auto value = [&](const std::string& text) {
      const auto at = text.find(key, text.find("\"target\""));
      return text.substr(at, text.find(',', at) - at);
    };
    CHECK(value(rung.out()) == value(assessed));
  }
}
