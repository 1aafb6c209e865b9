// What is wrong with single values, and with what they name. read/ finds it; here is why.
#include "check/checks.hpp"

namespace rung {

constinit const Check shape_bad_id = {
    .id = "bad-id",
    .severity = Severity::error,
    .summary = "an id with other letters than a-z, 0-9 and '-'",
    .why = "Ids are what files refer to each other by, for years, on every keyboard and in every "
           "file name. What people read is the 'title', and that takes any letters.",
    .bad = "id: Our Ladder\n",
    .good = "id: our-ladder\ntitle: Our Ladder\n",
};

constinit const Check shape_bad_date = {
    .id = "bad-date",
    .severity = Severity::error,
    .summary = "a date that isn't written YYYY-MM-DD, or a day that doesn't exist",
    .why = "To one reader 3/4 is in March and to another in April. One way to write a date leaves "
           "no doubt about which evidence counts.",
    .bad = R"(evidence:
  - {id: launch, date: 14.2.2026, title: Led the launch}
)",
    .good = R"(evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch}
)",
};

constinit const Check shape_bad_version = {
    .id = "bad-version",
    .severity = Severity::error,
    .summary = "a version that isn't three numbers, such as 1.0.0",
    .why = "Evidence says for which version of a ladder it was written. Versions have to be "
           "comparable for that, and 'new' or '2026' is not.",
    .bad = "version: 1.2\n",
    .good = "version: 1.2.0\n",
};

constinit const Check shape_out_of_range = {
    .id = "out-of-range",
    .severity = Severity::error,
    .summary = "a number or word that the key can't have",
    .why = "A rating of 9 on a scale of 3 may have been meant for a scale of 10. It is never cut "
           "down to the nearest one: that would be a rating that nobody gave.",
    .bad = R"(evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch, shows: {craft: 9}}
)",
    .good = R"(evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch, shows: {craft: 3}}
)",
};

constinit const Check shape_duplicate_id = {
    .id = "duplicate-id",
    .severity = Severity::error,
    .summary = "two things of one kind with the same id",
    .why = "An id names one thing. With two of them every reference is a toss-up, and a rating "
           "may land on the wrong one.",
    .bad = R"(evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch}
  - {id: launch, date: 2026-03-02, title: Led the second launch}
)",
    .good = R"(evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch}
  - {id: second-launch, date: 2026-03-02, title: Led the second launch}
)",
};

constinit const Check shape_conflicting_files = {
    .id = "conflicting-files",
    .severity = Severity::error,
    .summary = "files of one person that contradict each other",
    .why = "Two files that name another person, ladder, track or level can't be about the same "
           "assessment. Most often one is last year's, or somebody else's.",
    .bad = R"(person: {id: ada, name: Ada Example}
# file: bob.yaml
schema: rung.evidence/1
person: {id: ben}
author: {source: peer, id: bob}
evidence: []
)",
    .good = R"(person: {id: ada, name: Ada Example}
# file: bob.yaml
schema: rung.evidence/1
person: {id: ada}
author: {source: peer, id: bob}
evidence: []
)",
};

constinit const Check shape_unknown_reference = {
    .id = "unknown-reference",
    .severity = Severity::error,
    .summary = "the id of a competency, level, area, scope or track that isn't there",
    .why = "What refers to nothing would be dropped in silence, and with it a rating or an "
           "expectation. Mostly it is a slip, or an id that the ladder has since renamed.",
    .bad = R"(evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch, shows: {carft: 2}}
)",
    .good = R"(evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch, shows: {craft: 2}}
)",
};

} // namespace rung
