// The check for papers as a criterion: degrees and certificates.
#include "check/checks.hpp"
#include "check/text/wording.hpp"

#include <fmt/format.h>

#include <array>
#include <cstdint>

namespace rung {

namespace {

enum Paper : std::uint8_t { degree = read_past + 1, certificate };

/// Who gives certificates to people.
constexpr WordingList makers = {"MAKER", "aws|azure|gcp|google|microsoft|oracle|cisco|java|linux|"
                                         "kubernetes|terraform|scrum|agile|safe|itil|istqb|pmp|"
                                         "prince2|cissp|professional|industry|vendor"};

constexpr WordingList subjects = {
    "SUBJECT", "computer|data|software|information|electrical|natural science|sciences|engineering|"
               "systems|technology / *"};
constexpr WordingList holds = {"HOLDS",
                               "holds|hold|holding|has|have|earns|earn|obtains|obtain|gains|"
                               "completes|maintains"};

constexpr auto degree_rows = std::to_array<WordingRow>({
    // Near misses that are as long as what they resemble: they have to stand first. A product is
    // certified, too.
    {read_past, "degree in a|the|which|that|this"},
    {read_past, "HOLDS *? *? iso|soc|pci|tisax|hipaa|ce|fda *? *? certification"},
    {degree, "degree|degrees in SUBJECT"},
    {degree, "bachelor|bachelor's|bachelors|master|master's|masters degree|degrees"},
    {degree, "bachelor's|bachelors|master's|masters|diploma in SUBJECT"},
    {degree, "bachelor|master of science|arts|engineering|technology"},
    {degree, "university|college|academic|engineering|science|technical|graduate|postgraduate|"
             "undergraduate|relevant|related|stem|cs|doctoral|honours degree|degrees"},
    {degree, "degree or|and equivalent|similar|comparable|experience"},
    {degree, "^degree required|preferred|needed|expected"},
    {degree, "has|have|holds|hold|holding|with|requires|needs a|an? degree"},
    {degree, "^a degree"},
    {read_past, "has|have|holds|with|requires|needs a|an? degree of"},
    {read_past, "^a degree of"},
    {degree, "degree level"},
    {read_past, "degree level of"},
    {degree, "phd|doctorate|doctoral|bsc|msc|mba or|from|degree|preferred|required|level"},
    {degree, "phd|doctorate|bsc|msc in SUBJECT"},
    {degree, "has|have|holds|hold|holding|with|requires a|an? phd|doctorate|bsc|msc|mba|diploma"},
    {degree, "^phd|doctorate|bsc|msc|mba"},
    {read_past, "^phd|doctorate student|students|thesis|theses|interns|candidates"},
    {read_past,
     "has|have|with|requires a|an? phd student|students|intern|interns|candidate|candidates"},
    {degree, "b|m sc in|or|degree"},
    {degree, "formal|academic|university|college|higher|tertiary education|qualification|"
             "qualifications|training"},
    {degree, "from|at|of a|an? top|elite|leading|renowned|prestigious|recognised university|"
             "universities|school|schools|college|colleges"},
    {certificate, "MAKER certified"},
    {certificate, "MAKER * certified"},
    {certificate, "MAKER *? *? certification|certifications|certificate|certificates"},
    {certificate, "certified in|as *"},
    {certificate, "certified MAKER"},
    {certificate, "is|be|being|becomes|become certified"},
    {certificate, "holds|hold|holding certificates|certifications|certification"},
    {certificate, "HOLDS *? *? *? *? certification|certifications"},
    {certificate, "holds|hold|holding a|an|# *? certificate|certificates in|as|from"},
    {certificate, "relevant|recognised|equivalent|additional|professional|required certification|"
                  "certifications|certificates|qualification|qualifications"},
});

void look_for_papers(const LadderInput& input, Reporter& report) {
  const WordingTable table(input.prose, degree_rows, {makers, subjects, holds});
  for (const auto& passage : input.prose.passages()) {
    if (!is_criterion(passage))
      continue;
    const auto hits = table.hits(passage);
    if (hits.empty())
      continue;
    auto found = found_at(input.prose, passage, hits.front());
    found.message = fmt::format("'{}' asks for a paper, not for work",
                                written(input.prose, passage, hits.front()));
    found.help = hits.front().sort == degree
                     ? "say what somebody with it does at work, such as 'Derives a data model from "
                       "the queries it has to serve.'; others may have learnt that elsewhere"
                     : "say what the certificate should prove, as work; a course that leads to it "
                       "can stand under 'learn'";
    report.add(std::move(found));
  }
}

} // namespace

constinit const Check credential_criterion = {
    .id = "credential-criterion",
    .severity = Severity::warning,
    .summary = "a degree or a certificate as a criterion",
    .why =
        "A paper says what somebody once passed, not what they do. As a criterion it shuts out "
        "those who learnt the same at work, and leaves the ladder without the line that matters: "
        "what it should have taught.",
    .bad = R"(levels:
  - id: engineer
    title: Engineer
    responsibilities: [Degree in computer science or similar.]
    expects: {craft: 1}
tracks: [{id: ic, levels: [engineer]}]
transitions: []
)",
    .good = R"(levels:
  - id: engineer
    title: Engineer
    responsibilities: [Says what a loop costs before it runs over a million rows.]
    expects: {craft: 1}
tracks: [{id: ic, levels: [engineer]}]
transitions: []
)",
    .ladder = look_for_papers,
    .english = true,
};

} // namespace rung
