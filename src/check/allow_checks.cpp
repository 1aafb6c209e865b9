// The check of `allow` itself; allow.cpp finds what is unused.
#include "check/checks.hpp"

namespace rung {

constinit const Check unused_allow = {
    .id = "unused-allow",
    .severity = Severity::warning,
    .summary = "an item of 'allow' that switches nothing off",
    .why = "An exception that is no longer needed hides the next mistake of its kind. So is one "
           "whose check is misspelt: it never did anything.",
    .bad = R"(allow:
  - {check: hole-in-row, at: levels.senior, reason: Nobody mentors there this year.}
)",
    .good = "allow: []\n",
};

} // namespace rung
