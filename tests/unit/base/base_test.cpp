#include "rung/date.hpp"
#include "rung/diagnostics.hpp"
#include "rung/id.hpp"
#include "rung/source.hpp"
#include "rung/suggest.hpp"

#include "base/encoding.hpp"
#include "base/sha256.hpp"
#include "support/catch.hpp"

#include <string>
#include <string_view>

using namespace std::string_view_literals;

namespace rung {

TEST_CASE("A place counts lines and code points from 1") {
  const SourceFile file("a.yaml", "a: 1\r\nü😀: x\n\nend");

  struct Row {
    std::uint32_t offset;
    int line, column;
  };

  for (const auto& [offset, line, column] :
       {Row{0, 1, 1}, Row{3, 1, 4}, Row{6, 2, 1}, Row{8, 2, 2}, Row{12, 2, 3}, Row{16, 3, 1},
        Row{17, 4, 1}, Row{20, 4, 4}, Row{99, 4, 4}}) {
    INFO(offset);
    CHECK(file.locate(offset) == LineColumn{line, column});
  }
  CHECK(file.line(1) == "a: 1");
  CHECK(file.line(2) == "ü😀: x");
  CHECK(file.line(5).empty());
}

TEST_CASE("A place never leaves its line, and a byte order mark takes no column") {
  const SourceFile file("a.yaml", "\xEF\xBB\xBF"
                                  "id: x\nnext");
  const auto place = file.place({0, 7, 100});
  CHECK(place.line == 1);
  CHECK(place.column == 5);
  CHECK(place.length == 1);
  CHECK(place.excerpt == "id: x");
  CHECK(file.locate(0) == LineColumn{1, 1});
  CHECK(file.whole().line == 0);
}

TEST_CASE("SHA-256 is what sha256sum prints") {
  CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(SourceFile("x", "").sha256() ==
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("A date is a day that exists, written YYYY-MM-DD") {
  for (const auto* text : {"2026-03-14", "1970-01-01", "2024-02-29", "9999-12-31", "0001-01-01"}) {
    INFO(text);
    REQUIRE(Date::parse(text));
    CHECK(Date::parse(text)->iso() == text);
  }
  for (const auto* text : {"2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "14.3.2026", "",
                           "0000-01-01", "2026-03-14 ", "2026/03/14", "+026-03-14"}) {
    INFO(text);
    CHECK_FALSE(Date::parse(text));
  }
  CHECK(Date::parse("1970-01-02")->days == 1);
  CHECK(*Date::parse("2026-03-01") - *Date::parse("2026-02-28") == 1);
  CHECK((*Date::parse("2026-03-01") - 1).iso() == "2026-02-28");
}

TEST_CASE("An id is made of a text's Latin letters and digits") {
  for (const auto& [text, id] : std::vector<std::pair<std::string, std::string>>{
           {"Senior Engineer", "senior-engineer"},
           {"Led the payments migration", "led-the-payments-migration"},
           {"  Q&A: what's next -- 2026?  ", "q-a-whats-next-2026"},
           {"Tomás, Łukasz & Nguyễn Œuvre", "tomas-lukasz-nguyen-oeuvre"},
           {"Straße, ISLANDE\xCC\x81, Ø", "strasse-islande-o"},
           {"決定 made 🎉", "made"},
           {"決定", ""},
           {"---", ""},
           {"\xFF", ""}}) {
    CAPTURE(text);
    CHECK(id_from(text) == id);
    CHECK((id.empty() || is_id(id)));
  }
}

TEST_CASE("A long id is cut between words") {
  CHECK(id_from("one two three", 13) == "one-two-three");
  CHECK(id_from("one two three", 12) == "one-two");
  CHECK(id_from("one two three", 7) == "one-two");
  CHECK(id_from("onetwothree", 4) == "onet");
  CHECK(id_from(std::string(100, 'a')).size() == longest_id);
}

TEST_CASE("A suggestion is the nearest word, if it is near") {
  struct Row {
    std::string_view written, meant;
  };

  for (const auto& [written, meant] :
       {Row{"titel", "title"}, Row{"Title", "title"}, Row{"also_called", "also-called"},
        Row{"delivrey", "delivery"}, Row{"xyz", ""}, Row{"", ""}, Row{"t", ""},
        Row{"called", "also-called"}, Row{"Called", "also-called"}, Row{"all", ""}}) {
    INFO(written);
    Suggestion suggestion(written);
    for (const auto* candidate : {"title", "also-called", "delivery", "tracks"})
      suggestion.offer(candidate);
    CHECK(suggestion.best().value_or("") == meant);
  }
  CHECK(edit_distance("ab", "ba", 5) == 1);
  CHECK(edit_distance("abc", "abc", 5) == 0);
  CHECK(edit_distance("abc", "xyz", 1) == 2);
  CHECK(edit_distance(std::string(100, 'a'), "a", 3) == 4);
}

TEST_CASE("Bytes that aren't plain UTF-8 text are refused where they stand") {
  struct Row {
    std::string_view text;
    std::size_t offset;
    std::string_view message;
  };

  for (const auto& [text, offset, message] :
       {Row{"a\xFF", 1, "byte 0xFF is no valid UTF-8"},
        Row{"\xC0\xAF", 0, "byte 0xC0 is no valid UTF-8"},
        Row{"\xED\xA0\x80", 0, "byte 0xED is no valid UTF-8"},
        Row{"\xE0\x80\xAF", 0, "byte 0xE0 is no valid UTF-8"},
        Row{"\xF4\x90\x80\x80", 0, "byte 0xF4 is no valid UTF-8"},
        Row{"x\xE2\x82", 1, "byte 0xE2 is no valid UTF-8"},
        Row{"\x80", 0, "byte 0x80 is no valid UTF-8"},
        Row{"abcde\0f"sv, 5, "a NUL character in the text"},
        Row{"\x1B[31m", 0, "a control character (U+001B) in the text"},
        Row{"a\x7F", 1, "a control character (U+007F) in the text"},
        Row{"\xC2\x85", 0, "a control character (U+0085) in the text"},
        Row{"a\rb", 1, "a carriage return that ends no line"},
        Row{"a\xEF\xBB\xBF", 1, "a byte order mark (U+FEFF) inside the text"},
        Row{"\xFF\xFE"
            "a\0"sv,
            0, "the file is in UTF-16 or UTF-32"},
        Row{"a\0b\0"sv, 0, "the file is in UTF-16 or UTF-32"},
        Row{"\0\0\0a"sv, 0, "the file is in UTF-16 or UTF-32"}}) {
    INFO(message);
    const auto fault = find_encoding_fault(text);
    REQUIRE(fault);
    CHECK(fault->offset == offset);
    CHECK(fault->message == message);
    CHECK_FALSE(fault->help.empty());
  }
  for (const auto text : {""sv, "a\tb\r\n\n"sv, "\xEF\xBB\xBFü😀 \xC2\xA0"sv, "\xEF\xBF\xBD"sv})
    CHECK_FALSE(find_encoding_fault(text));
  CHECK(find_control("a\x1B") == "U+001B");
  CHECK_FALSE(find_control("a\tb\nü"));
}

TEST_CASE("Findings come by file as first seen, then line and column") {
  Diagnostics findings;
  const auto add = [&](std::string file, int line, int column, Severity severity) {
    findings.add({severity, "x", {std::move(file), line, column, 0, ""}, "", "", std::nullopt});
  };
  add("b", 2, 1, Severity::error);
  add("a", 1, 1, Severity::note);
  add("b", 1, 5, Severity::warning);
  const auto sorted = findings.sorted();
  CHECK(sorted[0].place.line == 1);
  CHECK(sorted[1].place.line == 2);
  CHECK(sorted[2].place.file == "a");
  CHECK(findings.errors() == 1);
}

TEST_CASE("Fifty findings of a file are kept, and the rest counted") {
  Diagnostics findings;
  for (int i = 0; i < 60; ++i)
    findings.add({Severity::error, "x", {"a", 1, 1, 0, ""}, "", "", std::nullopt});
  CHECK(findings.all().size() == 50);
  CHECK(findings.left_out() == 10);
  CHECK(findings.errors() == 60);
  CHECK_FALSE(findings.has_room("a"));
  CHECK(findings.has_room("b"));
}

} // namespace rung
