// A report of findings with one of each sort, for the tests of its formats.
#pragma once

#include "rung/findings.hpp"

#include "unit/render/hostile.hpp"

#include <string>
#include <vector>

namespace rung::sample {

/// hostile_texts, and what only the formats of findings could fall for.
inline std::vector<std::string> hostile_findings_texts() {
  auto texts = hostile_texts();
  for (const char* text :
       {"]]> and --> and <![CDATA[", "::error::made up\n::set-env name=a::b\r::stop-commands::x",
        "##[error]a ###[group]b # #[c] ##vso[task.x]", "%0A::error::%0D%25%3A%2C",
        "a\nfile\r\n<!DOCTYPE x [<!ENTITY a 'b'>]>&a;", "\xEF\xBF\xBE \xEF\xBF\xBF \xEF\xBF\xBD",
        "\xED\xA0\xBD\xED\xB8\x80 \xC0\x80 \xFF", "{0} {x} [text](https://example.org) \\](1)",
        "/absolute: path?query#fragment", "//host/share", "c:/x", "../up", "./here", "."})
    texts.emplace_back(text);
  return texts;
}

inline Place place(std::string file, int line, int column, int length, std::string excerpt) {
  Place place;
  place.file = std::move(file);
  place.line = line;
  place.column = column;
  place.length = length;
  place.excerpt = std::move(excerpt);
  return place;
}

inline Diagnostic finding(std::string id, Severity severity, Place where,
                          std::string subject = "") {
  return {severity, std::move(id), std::move(where),  "A message",
          "A mend", std::nullopt,  std::move(subject)};
}

/// Two files and a third that nobody listed; the evidence has a line that nobody may see.
inline FindingsReport findings() {
  Diagnostics found;
  found.add(finding("unknown-key", Severity::error,
                    place("team/ladder.yaml", 12, 3, 5, "  tilte: Staff"), "levels.staff"));
  auto future = finding("future-entry", Severity::error,
                        place("ada.yaml", 7, 9, 10, "  date: 2099-01-01 # secret"));
  future.related = Related{place("team/ladder.yaml", 2, 1, 2, "id: secret"), "first seen here"};
  found.keep(future);
  found.keep(
      finding("not-rated", Severity::note, place("ada.yaml", 9, 1, 4, "secret"), "entries.a"));
  found.keep(finding("no-such-check", Severity::warning, place("<stdin>", 0, 0, 0, "")));
  auto report = make_findings_report(
      {{"team/ladder.yaml", FileKind::ladder}, {"ada.yaml", FileKind::evidence}},
      std::span(&found, 1));
  report.remarks = {"A remark"};
  report.skipped = 1;
  return report;
}

/// One finding with the text in every field.
inline FindingsReport findings_saying(const std::string& text, FileKind kind = FileKind::ladder) {
  auto one = finding(text, Severity::error, place(text, 3, 2, 4, text), text);
  one.message = one.help = text;
  one.related = Related{place(text, 1, 1, 1, text), text};
  Diagnostics found;
  found.keep(one);
  auto report = make_findings_report({{text, kind}}, std::span(&found, 1));
  report.remarks = {text};
  return report;
}

/// How often the part is in the text.
inline int count_in(const std::string& text, const std::string& part) {
  int count = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
    ++count;
  return count;
}

} // namespace rung::sample
