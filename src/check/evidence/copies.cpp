// The check of copies: read/portfolio.cpp finds them while it merges a person's files.
#include "check/checks.hpp"

namespace rung {

constinit const Check drifted_copy = {
    .id = "drifted-copy",
    .severity = Severity::error,
    .summary = "one entry in two files, with different content",
    .why = "A copy that was edited makes two truths of one piece of evidence. Which of them "
           "counts would depend on the order of the files, so neither does.",
    .bad = R"(evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch, source: peer, by: bob, shows: {craft: 2}}
# file: bob.yaml
schema: rung.evidence/1
person: {id: ada}
author: {source: peer, id: bob}
evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch, shows: {craft: 3}}
)",
    .good = R"(evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch, source: peer, by: bob, shows: {craft: 3}}
# file: bob.yaml
schema: rung.evidence/1
person: {id: ada}
author: {source: peer, id: bob}
evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch, shows: {craft: 3}}
)",
};

} // namespace rung
