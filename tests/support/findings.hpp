// Findings as plain text, for comparing: `file:line:column: severity: message [id]`, then the mend
// and the second place, indented.
#pragma once

#include "rung/diagnostics.hpp"

#include <string>

namespace rung::test {

inline std::string shown(const Place& place) {
  return place.file + ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
}

inline std::string shown(const Diagnostic& finding) {
  auto text = shown(finding.place) + ": " + std::string(name_of(finding.severity)) + ": " +
              finding.message + " [" + finding.id + "]\n";
  if (!finding.help.empty())
    text += "  help: " + finding.help + "\n";
  if (finding.related)
    text += "  see " + shown(finding.related->place) + ": " + finding.related->message + "\n";
  return text;
}

inline std::string shown(const Diagnostics& findings) {
  std::string text;
  for (const auto& finding : findings.sorted())
    text += shown(finding);
  return text;
}

} // namespace rung::test
