// The check for people duties on the individual track, which blur where the tracks part.
#include "check/checks.hpp"
#include "check/subject.hpp"
#include "check/wording.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

namespace {

enum Duty : std::uint8_t { fine = read_past, reviews, hiring, pay, reports, headcount };

constexpr WordingList salaries = {"PAY", "pay|salary|salaries|compensation|bonus|bonuses|raises|"
                                         "wages"};
constexpr WordingList decides = {"DECIDES", "decides|decide|deciding|rules|determines|determine"};
constexpr WordingList helps = {"HELPS", "contributes|contribute|informs|inform|supports|support|"
                                        "advises|advise|advice|influences|input|feedback|notes|"
                                        "evidence|recommendation|recommendations|joins|joining|"
                                        "prepares|material|participates|part|says|helps"};
/// What has a performance, too.
constexpr WordingList things = {"THING", "code|path|query|queries|database|api|page|pages|service|"
                                         "system|systems|design|load|capacity|cost|release|launch|"
                                         "security|accessibility|architecture|build|test|frontend"};

constexpr WordingRow duty_rows[] = {
    // Performance reviews: of people, not of code.
    {reviews, "performance review|reviews|appraisal|appraisals|evaluation|evaluations"},
    {fine, "performance review|reviews|evaluation|evaluations of|for|before|after"},
    {reviews,
     "performance review|reviews|appraisal|appraisals|evaluation|evaluations of|for PEOPLE"},
    {reviews,
     "performance review|reviews|appraisal|appraisals|evaluation|evaluations of|for * PEOPLE"},
    {reviews, "performance review|reviews|appraisal|appraisals|evaluation|evaluations of|for "
              "the|their|a|one|its *? team"},
    {fine, "performance review|reviews|evaluation|evaluations of|for the|a * team"},
    {fine, "THING and|or performance review|reviews|evaluation|evaluations"},
    {fine, "their|own performance review|evaluation"},
    {fine, "HELPS to|for|into|in|on|of? *? *? performance review|reviews|appraisal|appraisals"},
    {reviews, "reviews|review|evaluates|evaluate|assesses|assess|appraises|rates|judges the? "
              "performance of *? PEOPLE"},
    {reviews, "does|writes|write|holds|conducts|gives|runs|carries|leads out? *? "
              "appraisal|appraisals"},
    {reviews, "annual|yearly|half|mid yearly|year? reviews of|for|with *? PEOPLE"},
    {reviews, "performance improvement plan|plans"},
    {fine, "performance improvement plan|plans of|for *"},
    {reviews, "performance improvement plan|plans of|for *? PEOPLE"},
    // Hiring and firing.
    {hiring, "hiring|firing|dismissal decision|decisions"},
    {fine, "HELPS to|for|into|in|on|of|with? *? *? hiring decision|decisions"},
    {hiring, "DECIDES who|whom *? *? hire|hired|hires|fire|fired|join|joins|leave"},
    {hiring, "DECIDES on|about hiring|hires|candidates|dismissals|firing|offers"},
    {hiring, "hires|hire|hiring and|or fires|fire|firing"},
    {hiring, "hires|hire *? PEOPLE"},
    {hiring, "^hires|hire for|into|the|and|new|their"},
    {fine, "new|recent|first|of|the|other|# hires|hire *? PEOPLE"},
    {fine, "^hires of|from|into the|last|this"},
    {fine, "helps|help|helping to? hire *? PEOPLE"},
    {hiring, "makes|make|making|extends|signs job? offer|offers to candidate|candidates"},
    {hiring, "has|have|with the final|last say|word on|in|about candidates|hiring|hires"},
    {hiring, "owns|own|answers|responsible|accountable|answerable for? the? hiring|recruiting|"
             "recruitment"},
    {fine,
     "owns|own|answers|responsible|accountable for? the? hiring|recruiting exercise|task|guide|"
     "guides|questions|tooling|page|rubric|bar|challenge"},
    {hiring, "fires|fire|firing|dismisses|dismiss|dismissing PEOPLE"},
    {hiring, "lays|lay off PEOPLE"},
    // Pay.
    {pay, "PAY decision|decisions|reviews|rises"},
    {fine, "HELPS to|for|into|in|on|of|with? *? *? PAY decision|decisions|reviews"},
    {pay, "DECIDES|sets|set|approves|approve|adjusts|negotiates|proposes on|about? the|their|a|of? "
          "PAY"},
    {pay, "DECIDES|sets|set|approves|adjusts|negotiates on|about? the|their|of? *? PEOPLE "
          "PAY"},
    {pay, "PAY of *? PEOPLE"},
    {fine, "sets|set|approves|adjusts|negotiates the|a? PAY calculation|calculations|run|runs|data|"
           "service|api|export|rules|engine|module|field|fields|table|actions|logic|steps"},
    // Direct reports.
    {reports, "direct report|reports"},
    {fine, "direct report|reports to|into|of|from"},
    {fine, "manager's|managers|director's|their direct reports"},
    {reports, "line -manages|-manage|-management"},
    {reports, "line manages|manage|managing|management"},
    {fine, "line management of|for the? THING"},
    {reports, "people management"},
    {reports, "manages|manage|managing *? PEOPLE"},
    {reports, "manages|manage|managing a|the team|people"},
    {reports, "PEOPLE who|that? report|reporting|reports to them|you|him|her"},
    // Headcount.
    {headcount,
     "plans|owns|manages|sets|allocates|decides|requests|approves|budgets|negotiates|for "
     "*? *? headcount"},
    {headcount, "headcount plan|plans|planning|budget|allocation|decisions|requests"},
    {fine,
     "plans|owns|manages|sets|for *? *? headcount field|column|table|model|service|data|report|"
     "reports|api|dashboard|import|feature"},
};

struct Individual {
  const Level* level = nullptr;
  const Expectation* expectation = nullptr;
};

/// The lowest level of an individual track that the passage speaks for: its own, or the one that
/// expects the step. What a step asks for, those expect too who ask for a higher one.
class Individuals {
public:
  explicit Individuals(const Ladder& ladder) : ladder_(&ladder), is_(ladder.levels.size()) {
    for (const auto& track : ladder.tracks)
      if (track.kind == TrackKind::individual)
        for (const auto& level : track.levels)
          is_[level.value] = true;
  }

  [[nodiscard]] Individual of(const Passage& passage) const {
    if (passage.level != nullptr)
      return {is_[index_of(*passage.level)] ? passage.level : nullptr, nullptr};
    if (passage.competency == nullptr || passage.rating == 0)
      return {};
    const auto competency =
        static_cast<CompetencyIndex>(passage.competency - ladder_->competencies.data());
    for (LevelIndex level = 0; level < is_.size(); ++level) {
      const auto* expectation = is_[level] ? ladder_->expectation(level, competency) : nullptr;
      if (expectation != nullptr && expectation->rating >= passage.rating)
        return {&ladder_->levels[level], expectation};
    }
    return {};
  }

private:
  [[nodiscard]] LevelIndex index_of(const Level& level) const {
    return static_cast<LevelIndex>(&level - ladder_->levels.data());
  }

  const Ladder* ladder_;
  std::vector<bool> is_;
};

bool is_possessive(const Prose& prose, const Passage& passage, const WordingTable::Hit& hit) {
  const auto& last = prose.words(passage)[hit.first + hit.count - 1];
  const auto after = std::string_view(passage.text->value).substr(last.begin + last.length);
  return after.starts_with('\'') || after.starts_with("\xE2\x80\x99");
}

std::string help_for_duty(std::uint8_t sort, const Ladder& ladder) {
  const auto help = [&]() -> std::string {
    switch (sort) {
    case reviews:
      return "judging people belongs to a management level; say what this level adds, such as "
             "feedback on a piece of work within days of seeing it";
    case hiring:
      return "interviewing and proposing fit here, deciding belongs to a management level; say for "
             "example 'Hands in ratings with quotes before hearing the other interviewers.'";
    case pay:
      return "move it to a management level";
    case headcount:
      return "how many people there are is for a management level to plan; say what this level "
             "finds out or proposes";
    default:
      return "people report to a management level; say whom this level guides and in what, such as "
             "'Mentors engineers towards projects of a team's size.'";
    }
  }();
  const auto manages = [](const Track& track) { return track.kind == TrackKind::management; };
  return std::ranges::any_of(ladder.tracks, manages)
             ? help
             : help + "; or give the track of the managers 'kind: management'";
}

void look_for_people_duties(const LadderInput& input, Reporter& report) {
  const auto& prose = input.prose;
  const WordingTable table(prose, duty_rows, {salaries, decides, helps, things, people_words});
  const Individuals individuals(input.ladder);
  for (const auto& passage : prose.passages()) {
    if (!is_criterion(passage))
      continue;
    const auto individual = individuals.of(passage);
    if (individual.level == nullptr)
      continue;
    for (const auto& hit : table.hits(passage)) {
      if ((hit.sort == hiring || hit.sort == reports) && is_possessive(prose, passage, hit))
        continue;
      auto found = found_at(prose, passage, hit);
      const auto& title = individual.level->title.value;
      found.message = fmt::format("'{}' is a manager's duty, and {} is a level of the individual "
                                  "track",
                                  written(prose, passage, hit), title);
      found.help = help_for_duty(hit.sort, input.ladder);
      if (individual.expectation != nullptr) {
        found.see = {individual.expectation->at, fmt::format("{} expects it here", title)};
        found.also = {path_of(input.ladder, *individual.level, *individual.expectation)};
      }
      report.add(std::move(found));
      break;
    }
  }
}

} // namespace

constinit const Check ic_people_duty = {
    .id = "ic-people-duty",
    .severity = Severity::error,
    .summary = "performance reviews, decisions on hiring or pay, reports or headcount on an "
               "individual level",
    .why =
        "Where an individual level decides about people, it is a manager's job without the name, "
        "the training and the time for it, and the track stops being a way up that needs no "
        "reports. Interviewing, mentoring and giving feedback are no such duties.",
    .bad = R"(levels:
  - id: senior
    title: Senior Engineer
    responsibilities: [Writes the performance reviews of the juniors.]
    expects: {craft: 2}
tracks: [{id: ic, levels: [senior]}]
transitions: []
)",
    .good = R"(levels:
  - id: senior
    title: Senior Engineer
    responsibilities: [Tells juniors within days what a piece of their work did for its users.]
    expects: {craft: 2}
tracks: [{id: ic, levels: [senior]}]
transitions: []
)",
    .ladder = look_for_people_duties,
    .english = true,
};

} // namespace rung
