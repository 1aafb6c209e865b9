#include "read/ladder_file.hpp"

#include "read/values.hpp"

namespace rung {

namespace {

constexpr std::int64_t most_pay = 1'000'000'000'000;

void read_expects(ReadContext& reading, NodeIndex node, ExpectsFile& out);
void read_steps(ReadContext& reading, NodeIndex node, Pairs<Step>& out);

/// The item that messages are about has to exist, even where it couldn't be read.
template <class T>
void read_list(ReadContext& reading, NodeIndex node, ListFile<T>& out) {
  out.at = reading.document.span(node);
  out.written = expect_list(reading, node);
  if (!out.written)
    return;
  const auto outer = std::exchange(reading.in_list, true);
  reading.document.each_item(node, [&](NodeIndex item) {
    auto& value = out.items.emplace_back();
    if (expect_item(reading, item))
      read_value(reading, item, value);
  });
  reading.in_list = outer;
}

} // namespace

template <>
struct Shape<ScaleStep> {
  static constexpr std::string_view what = "rating of the scale";
  static constexpr std::array keys = {required<&ScaleStep::title>("title"),
                                      optional<&ScaleStep::meaning>("meaning")};
};

template <>
struct Shape<Area> {
  static constexpr std::string_view what = "area";
  static constexpr std::array keys = {
      required<&Area::id, read_id>("id"), optional<&Area::title>("title"),
      optional<&Area::pillar>("pillar"), optional<&Area::summary>("summary")};
};

template <>
struct Shape<LearningResource> {
  static constexpr std::string_view what = "learning resource";
  static constexpr std::array keys = {required<&LearningResource::title>("title"),
                                      optional<&LearningResource::by>("by"),
                                      optional<&LearningResource::url>("url")};
};

template <>
struct Shape<Step> {
  static constexpr std::string_view what = "step";
  static constexpr std::array keys = {
      optional<&Step::behaviours>("behaviours"), optional<&Step::examples>("examples"),
      optional<&Step::to_try>("try"), optional<&Step::to_learn>("learn")};
};

template <>
struct Shape<CompetencyFile> {
  static constexpr std::string_view what = "competency";
  static constexpr std::array keys = {required<&CompetencyFile::id, read_id>("id"),
                                      required<&CompetencyFile::title>("title"),
                                      optional<&CompetencyFile::area, read_name>("area"),
                                      optional<&CompetencyFile::pillar>("pillar"),
                                      optional<&CompetencyFile::summary>("summary"),
                                      optional<&CompetencyFile::steps, read_steps>("steps")};
};

template <>
struct Shape<Pay> {
  static constexpr std::string_view what = "pay band";
  static constexpr std::array keys = {required<&Pay::currency>("currency"),
                                      required<&Pay::min, whole_in<0, most_pay>>("min"),
                                      required<&Pay::max, whole_in<0, most_pay>>("max")};
};

template <>
struct Shape<ExpectationFile> {
  static constexpr std::string_view what = "expectation";
  static constexpr std::array keys = {
      required<&ExpectationFile::rating>("rating"),
      optional<&ExpectationFile::scope, read_name>("scope"),
      optional<&ExpectationFile::weight, whole_in<1, 1000>>("weight"),
      optional<&ExpectationFile::behaviours>("behaviours"),
      optional<&ExpectationFile::examples>("examples")};
};

template <>
struct Shape<LevelFile> {
  static constexpr std::string_view what = "level";
  static constexpr std::array keys = {required<&LevelFile::id, read_id>("id"),
                                      required<&LevelFile::title>("title"),
                                      required<&LevelFile::expects, read_expects>("expects"),
                                      optional<&LevelFile::also_called>("also-called"),
                                      optional<&LevelFile::grade, whole_in<0, 1000>>("grade"),
                                      optional<&LevelFile::scope, read_name>("scope"),
                                      optional<&LevelFile::summary>("summary"),
                                      optional<&LevelFile::pay>("pay"),
                                      optional<&LevelFile::responsibilities>("responsibilities"),
                                      optional<&LevelFile::not_expected>("not-expected"),
                                      optional<&LevelFile::core>("core")};
};

template <>
struct Shape<TrackFile> {
  static constexpr std::string_view what = "track";
  static constexpr std::array keys = {
      required<&TrackFile::id, read_id>("id"), required<&TrackFile::levels>("levels"),
      optional<&TrackFile::title>("title"), optional<&TrackFile::kind>("kind")};
};

template <>
struct Shape<TransitionFile> {
  static constexpr std::string_view what = "transition";
  static constexpr std::array keys = {
      required<&TransitionFile::from, read_name>("from"),
      required<&TransitionFile::to, read_name>("to"), optional<&TransitionFile::entry>("entry"),
      optional<&TransitionFile::trial>("trial"), optional<&TransitionFile::way_back>("return")};
};

template <>
struct Shape<VotesFile> {
  static constexpr std::string_view what = "source";
  static constexpr std::array keys = {optional<&VotesFile::votes, read_votes>("votes"),
                                      optional<&VotesFile::cap, read_votes>("cap")};
};

template <>
struct Shape<SourcesFile> {
  static constexpr std::string_view what = "list of sources";
  static constexpr std::array keys = {
      optional<&SourcesFile::self>("self"), optional<&SourcesFile::manager>("manager"),
      optional<&SourcesFile::peer>("peer"), optional<&SourcesFile::report>("report"),
      optional<&SourcesFile::stakeholder>("stakeholder")};
};

template <>
struct Shape<PromotionFile> {
  static constexpr std::string_view what = "promotion policy";
  static constexpr std::array keys = {
      optional<&PromotionFile::raters, whole_in<0, 100>>("raters"),
      optional<&PromotionFile::periods, whole_in<1, 20>>("periods")};
};

template <>
struct Shape<PolicyFile> {
  static constexpr std::string_view what = "policy";
  static constexpr std::array keys = {
      optional<&PolicyFile::sources>("sources"),
      optional<&PolicyFile::support, read_positive_share>("support"),
      optional<&PolicyFile::coverage, read_share>("coverage"),
      optional<&PolicyFile::floor, read_floor>("floor"),
      optional<&PolicyFile::influence, whole_in<0, 1000>>("influence"),
      optional<&PolicyFile::window_days, whole_in<1, 36500>>("window-days"),
      optional<&PolicyFile::half_life_days, whole_in<0, 36500>>("half-life-days"),
      optional<&PolicyFile::promotion>("promotion")};
};

template <>
struct Shape<Allow> {
  static constexpr std::string_view what = "allowed finding";
  static constexpr std::array keys = {required<&Allow::check, read_id>("check"),
                                      optional<&Allow::where, read_name>("at"),
                                      required<&Allow::reason>("reason")};
};

namespace {

/// The short form is the rating alone.
void read_expectation(ReadContext& reading, NodeIndex node, ExpectationFile& out) {
  out.at = reading.document.span(node);
  if (reading.document.kind(node) == NodeKind::scalar)
    read_value(reading, node, out.rating);
  else
    read_value(reading, node, out);
}

void read_expects(ReadContext& reading, NodeIndex node, ExpectsFile& out) {
  const auto before = reading.findings.errors();
  out.at = reading.document.span(node);
  read_pairs(reading, node, out.pairs, read_expectation);
  out.sound = reading.findings.errors() == before;
}

void read_steps(ReadContext& reading, NodeIndex node, Pairs<Step>& out) {
  read_pairs(reading, node, out, detail::ByType{}, EmptyPair::absent);
}

} // namespace

template <>
struct Shape<LadderFile> {
  static constexpr std::string_view what = "ladder";
  static constexpr std::array keys = {
      required<&LadderFile::schema>("schema"),
      required<&LadderFile::id, read_id>("id"),
      required<&LadderFile::title>("title"),
      required<&LadderFile::version, read_version>("version"),
      required<&LadderFile::scale, read_list<ScaleStep>>("scale"),
      required<&LadderFile::competencies, read_list<CompetencyFile>>("competencies"),
      required<&LadderFile::levels, read_list<LevelFile>>("levels"),
      required<&LadderFile::tracks, read_list<TrackFile>>("tracks"),
      optional<&LadderFile::language, read_name>("language"),
      optional<&LadderFile::summary>("summary"),
      optional<&LadderFile::scopes, read_ids>("scopes"),
      optional<&LadderFile::areas, read_list<Area>>("areas"),
      optional<&LadderFile::transitions>("transitions"),
      optional<&LadderFile::policy>("policy"),
      optional<&LadderFile::allow>("allow")};
};

LadderFile read_ladder_file(ReadContext& reading) {
  LadderFile file;
  read_value(reading, Document::root(), file);
  return file;
}

} // namespace rung
