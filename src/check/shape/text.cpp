// What is wrong with a file as a text. yaml/ and read/ find it, before anything is understood;
// here is why.
#include "check/checks.hpp"

namespace rung {

constinit const Check shape_syntax = {
    .id = "syntax",
    .severity = Severity::error,
    .summary = "a text that is no YAML",
    .why = "A quote that is never closed or a line that is indented with a tab makes the rest of "
           "the file mean something else. Nothing is guessed: the finding points at where it "
           "began.",
    .bad = "summary: Engineers: from the first job on\n",
    .good = "summary: \"Engineers: from the first job on\"\n",
};

constinit const Check shape_empty_document = {
    .id = "empty-document",
    .severity = Severity::error,
    .summary = "a file with nothing in it, or with comments alone",
    .why = "An empty file is mostly one that wasn't saved, or the wrong one. It isn't taken for a "
           "person without evidence.",
    .bad = "",
    .good = "",
};

constinit const Check shape_several_documents = {
    .id = "several-documents",
    .severity = Severity::error,
    .summary = "a second document in a file, after '---'",
    .why = "One file has one author, so that its history tells who wrote what. What stands after "
           "the '---' would else be passed over without a word.",
    .bad = R"(evidence: []
---
schema: rung.evidence/1
person: {id: ben}
author: {source: self}
evidence: []
)",
    .good = "evidence: [] # and Ben's in a file of its own\n",
};

constinit const Check shape_not_plain_yaml = {
    .id = "not-plain-yaml",
    .severity = Severity::error,
    .summary = "an anchor, alias, merge key, tag, or a key that is no text",
    .why = "Not every reader of YAML understands them, and whoever reviews a change would have to "
           "put the text together in their head. Each value stands where it holds.",
    .bad = R"(evidence:
  - {id: launch, date: 2026-02-14, title: &title Led the launch}
  - {id: relaunch, date: 2026-03-02, title: *title}
)",
    .good = R"(evidence:
  - {id: launch, date: 2026-02-14, title: Led the launch}
  - {id: relaunch, date: 2026-03-02, title: Led the launch again}
)",
};

constinit const Check shape_too_deep = {
    .id = "too-deep",
    .severity = Severity::error,
    .summary = "lists and mappings more than 32 deep in one another",
    .why = "Neither format is deeper than a few levels, so a bracket has gone astray. The bound "
           "also keeps a hostile file from using up the memory of whoever checks it.",
    .bad = "",
    .good = "",
};

constinit const Check shape_too_large = {
    .id = "too-large",
    .severity = Severity::error,
    .summary = "a file or a text beyond the limits of size",
    .why = "No ladder and no evidence is that long, so it is the wrong file, or one made to keep "
           "a machine busy. Long documents are better linked.",
    .bad = "",
    .good = "",
};

constinit const Check shape_encoding = {
    .id = "encoding",
    .severity = Severity::error,
    .summary = "a text that isn't clean UTF-8",
    .why = "In another encoding names come out garbled in every report, and control characters "
           "can make a terminal show something else than the file says.",
    .bad = "",
    .good = "",
};

constinit const Check shape_unsupported_schema = {
    .id = "unsupported-schema",
    .severity = Severity::error,
    .summary = "a file whose 'schema' isn't the one that is expected",
    .why = "The first key says which format a file is in, and in which version, so that no file "
           "is ever read by the rules of another.",
    .bad = "schema: rung.ladder/2\n",
    .good = "schema: rung.ladder/1\n",
};

} // namespace rung
