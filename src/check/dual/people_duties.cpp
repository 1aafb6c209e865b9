#include "check/dual/people_duties.hpp"

#include "check/check.hpp"

#include <array>
#include <string_view>

namespace rung {

namespace {

struct DutyRow {
  Duty duty;
  std::string_view phrase;
};

constexpr WordingList salaries = {"PAY", "pay|salary|salaries|compensation|bonus|bonuses|raises|"
                                         "wages"};
constexpr WordingList deciding_words = {"DECIDES",
                                        "decides|decide|deciding|rules|determines|determine"};
constexpr WordingList helping_words = {"HELPS",
                                       "contributes|contribute|informs|inform|supports|support|"
                                       "advises|advise|advice|influences|input|feedback|notes|"
                                       "evidence|recommendation|recommendations|joins|joining|"
                                       "prepares|material|participates|part|says|helps"};
/// What has a performance, too.
constexpr WordingList things = {"THING", "code|path|query|queries|database|api|page|pages|service|"
                                         "system|systems|design|load|capacity|cost|release|launch|"
                                         "security|accessibility|architecture|build|test|frontend"};

constexpr auto duty_rows = std::to_array<DutyRow>({
    // Performance reviews: of people, not of code.
    {Duty::reviews, "performance review|reviews|appraisal|appraisals|evaluation|evaluations"},
    {Duty::none, "performance review|reviews|evaluation|evaluations of|for|before|after"},
    {Duty::reviews,
     "performance review|reviews|appraisal|appraisals|evaluation|evaluations of|for PEOPLE"},
    {Duty::reviews,
     "performance review|reviews|appraisal|appraisals|evaluation|evaluations of|for * PEOPLE"},
    {Duty::reviews, "performance review|reviews|appraisal|appraisals|evaluation|evaluations of|for "
                    "the|their|a|one|its *? team"},
    {Duty::none, "performance review|reviews|evaluation|evaluations of|for the|a * team"},
    {Duty::none, "THING and|or performance review|reviews|evaluation|evaluations"},
    {Duty::none, "their|own performance review|evaluation"},
    {Duty::none,
     "HELPS to|for|into|in|on|of? *? *? performance review|reviews|appraisal|appraisals"},
    {Duty::reviews, "reviews|review|evaluates|evaluate|assesses|assess|appraises|rates|judges the? "
                    "performance of *? PEOPLE"},
    {Duty::reviews, "does|writes|write|holds|conducts|gives|runs|carries|leads out? *? "
                    "appraisal|appraisals"},
    {Duty::reviews, "annual|yearly|half|mid yearly|year? reviews of|for|with *? PEOPLE"},
    {Duty::reviews, "performance improvement plan|plans"},
    {Duty::none, "performance improvement plan|plans of|for *"},
    {Duty::reviews, "performance improvement plan|plans of|for *? PEOPLE"},
    // Hiring and firing.
    {Duty::hiring, "hiring|firing|dismissal decision|decisions"},
    {Duty::none, "HELPS to|for|into|in|on|of|with? *? *? hiring decision|decisions"},
    {Duty::none, "hiring decision|decisions is|are|lies|stays|rests|belongs *? *? *? "
                 "manager|manager's|managers|panel"},
    {Duty::hiring, "DECIDES who|whom *? *? hire|hired|hires|fire|fired|join|joins|leave"},
    {Duty::hiring, "DECIDES on|about hiring|hires|candidates|dismissals|firing|offers"},
    {Duty::hiring, "hires|hire|hiring and|or fires|fire|firing"},
    {Duty::hiring, "hires|hire *? PEOPLE"},
    {Duty::hiring, "^hires|hire for|into|the|and|new|their"},
    {Duty::none, "new|recent|first|of|the|other|# hires|hire *? PEOPLE"},
    {Duty::none, "^hires of|from|into the|last|this"},
    {Duty::none, "helps|help|helping to? hire *? PEOPLE"},
    {Duty::hiring, "makes|make|making|extends|signs job? offer|offers to candidate|candidates"},
    {Duty::hiring, "has|have|with the final|last say|word on|in|about candidates|hiring|hires"},
    {Duty::hiring,
     "owns|own|answers|responsible|accountable|answerable for? the? hiring|recruiting|"
     "recruitment"},
    {Duty::none,
     "owns|own|answers|responsible|accountable for? the? hiring|recruiting exercise|task|guide|"
     "guides|questions|tooling|page|rubric|bar|challenge"},
    {Duty::hiring, "fires|fire|firing|dismisses|dismiss|dismissing PEOPLE"},
    {Duty::hiring, "lays|lay off PEOPLE"},
    // Pay.
    {Duty::pay, "PAY decision|decisions|reviews|rises"},
    {Duty::none, "HELPS to|for|into|in|on|of|with? *? *? PAY decision|decisions|reviews"},
    {Duty::pay,
     "DECIDES|sets|set|approves|approve|adjusts|negotiates|proposes on|about? the|their|a|of? "
     "PAY"},
    {Duty::pay, "DECIDES|sets|set|approves|adjusts|negotiates on|about? the|their|of? *? PEOPLE "
                "PAY"},
    {Duty::pay, "PAY of *? PEOPLE"},
    {Duty::none,
     "sets|set|approves|adjusts|negotiates the|a? PAY calculation|calculations|run|runs|data|"
     "service|api|export|rules|engine|module|field|fields|table|actions|logic|steps"},
    // Direct reports.
    {Duty::reports, "direct report|reports"},
    {Duty::none, "direct report|reports to|into|of|from"},
    {Duty::none, "manager's|managers|director's|their direct reports"},
    {Duty::reports, "line -manages|-manage|-management"},
    {Duty::reports, "line manages|manage|managing|management"},
    {Duty::none, "line management of|for the? THING"},
    {Duty::reports, "people management"},
    {Duty::reports, "manages|manage|managing|supervises|supervise *? PEOPLE"},
    {Duty::team, "manages|manage|managing|supervises|supervise a|the|their|one *? team"},
    {Duty::reports, "PEOPLE who|that? report|reporting|reports to them|you|him|her"},
    // Headcount.
    {Duty::headcount,
     "plans|owns|manages|sets|allocates|decides|requests|approves|budgets|negotiates|for "
     "*? *? headcount"},
    {Duty::headcount, "headcount plan|plans|planning|budget|allocation|decisions|requests"},
    {Duty::none,
     "plans|owns|manages|sets|for *? *? headcount field|column|table|model|service|data|report|"
     "reports|api|dashboard|import|feature"},
});

std::vector<WordingRow> wording_rows() {
  std::vector<WordingRow> rows;
  rows.reserve(duty_rows.size());
  for (const auto& row : duty_rows)
    rows.push_back({static_cast<std::uint8_t>(row.duty), row.phrase});
  return rows;
}

} // namespace

PeopleDuties::PeopleDuties(const LadderInput& input)
    : ladder_(&input.ladder),
      prose_(&input.prose),
      table_(input.prose, wording_rows(),
             {salaries, deciding_words, helping_words, things, people_words}),
      individual_(input.ladder.levels.size()) {
  for (const auto& track : input.ladder.tracks)
    if (track.kind == TrackKind::individual)
      for (const auto& level : track.levels)
        individual_[level.value] = true;
}

/// The level that the passage is about, or the first that expects the step: what a step asks for,
/// those expect too who expect a higher one.
PeopleDuties::Found PeopleDuties::speaks_for(const Passage& passage) const {
  const auto& levels = ladder_->levels;
  Found found;
  if (passage.level != nullptr) {
    if (individual_[static_cast<LevelIndex>(passage.level - levels.data())])
      found.level = passage.level;
    return found;
  }
  if (passage.competency == nullptr || passage.rating == 0)
    return found;
  const auto competency =
      static_cast<CompetencyIndex>(passage.competency - ladder_->competencies.data());
  for (LevelIndex level = 0; level < levels.size() && found.level == nullptr; ++level) {
    const auto* expectation =
        individual_[level] ? ladder_->expectation(level, competency) : nullptr;
    if (expectation != nullptr && expectation->rating >= passage.rating) {
      found.level = &levels[level];
      found.expectation = expectation;
    }
  }
  return found;
}

/// "Manages engineers' access", "manages the team calendar": what is managed comes after.
bool PeopleDuties::is_other(const Passage& passage, const WordingTable::Hit& hit) const {
  const auto duty = static_cast<Duty>(hit.sort);
  if (duty != Duty::hiring && duty != Duty::reports && duty != Duty::team)
    return false;
  const auto last = hit.first + hit.count - 1;
  const auto& word = prose_->words(passage)[last];
  const auto after = std::string_view(passage.text->value).substr(word.begin + word.length);
  return after.starts_with('\'') || after.starts_with("\xE2\x80\x99") ||
         (duty == Duty::team && noun_follows(*prose_, passage, last));
}

std::optional<PeopleDuties::Found> PeopleDuties::in(const Passage& passage) const {
  if (!is_criterion(passage))
    return std::nullopt;
  auto found = speaks_for(passage);
  if (found.level == nullptr)
    return std::nullopt;
  for (const auto& hit : table_.hits(passage))
    if (!is_other(passage, hit)) {
      found.hit = hit;
      found.duty = static_cast<Duty>(hit.sort);
      return found;
    }
  return std::nullopt;
}

} // namespace rung
