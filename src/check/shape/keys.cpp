// What is wrong with a file's keys and the kinds of their values. yaml/ and read/ find it; here is
// why.
#include "check/checks.hpp"

namespace rung {

constinit const Check shape_unknown_key = {
    .id = "unknown-key",
    .severity = Severity::error,
    .summary = "a key that the format doesn't have",
    .why = "A misspelt key that is passed over does harm in silence: with 'coer' instead of "
           "'core', a level would ask for less than its author wrote.",
    .bad = R"(evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch, resutl: Orders arrive within a day.}
)",
    .good = R"(evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch, result: Orders arrive within a day.}
)",
};

constinit const Check shape_duplicate_key = {
    .id = "duplicate-key",
    .severity = Severity::error,
    .summary = "a key that stands in one place twice",
    .why = "Most readers of YAML take the last one, some the first. Whoever reads the file sees "
           "both, and can't tell which of them counts.",
    .bad = R"(evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch, shows: {craft: 2, direction: 1, craft: 3}}
)",
    .good = R"(evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch, shows: {craft: 2, direction: 1}}
)",
};

constinit const Check shape_missing_key = {
    .id = "missing-key",
    .severity = Severity::error,
    .summary = "a required key that isn't there, or has no value",
    .why = "Few keys are required, and without them something can't be worked out: an entry "
           "without a date, for one, can be neither aged nor left out as too old.",
    .bad = R"(evidence:
  - {id: launch, title: Led the launch}
)",
    .good = R"(evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch}
)",
};

constinit const Check shape_wrong_type = {
    .id = "wrong-type",
    .severity = Severity::error,
    .summary = "a value of another kind than the key needs",
    .why = "A list where a text belongs, or a number in quotes, is mostly a slip of indentation "
           "or quotes. To guess what was meant would be to rate somebody by a guess.",
    .bad = R"(evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch, shows: {craft: high}}
)",
    .good = R"(evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch, shows: {craft: 3}}
)",
};

} // namespace rung
