// The views of a ladder as JSON, schema rung.ladder-view/1: a contract, so keys are only ever
// added. One of the four parts is there, by the name in `view`; the others are null.
#include "render/formats.hpp"
#include "render/ladder_json.hpp"

#include <utility>

namespace rung {

namespace {

std::string view_text(const std::string& rung_version, const LadderStamp& ladder,
                      std::string_view view, Json part) {
  Json json = {{"schema", "rung.ladder-view/1"},
               {"rung", rung_version},
               {"ladder", json_ladder(ladder)},
               {"view", view},
               {"overview", nullptr},
               {"level", nullptr},
               {"competency", nullptr},
               {"track", nullptr}};
  json[view == "ladder" ? "overview" : std::string(view)] = std::move(part);
  return json_text(json);
}

Json pillar_json(const std::optional<Pillar>& pillar) {
  return pillar ? Json(name_of(*pillar)) : Json(nullptr);
}

Json scale_rating_json(const RatingCard& card) {
  return {
      {"rating", card.rating}, {"title", card.title}, {"meaning", json_text_or_null(card.meaning)}};
}

Json area_json(const AreaCard& card) {
  return {{"id", card.area.id},
          {"title", card.area.title},
          {"pillar", pillar_json(card.pillar)},
          {"summary", json_text_or_null(card.summary)}};
}

Json competency_card_json(const CompetencyCard& card) {
  return {{"id", card.competency.id},
          {"title", card.competency.title},
          {"area", json_or_null(card.area)},
          {"pillar", pillar_json(card.pillar)},
          {"summary", json_text_or_null(card.summary)}};
}

Json track_card_json(const TrackCard& card) {
  return {{"id", card.track.id},
          {"title", card.track.title},
          {"kind", name_of(card.kind)},
          {"levels", json_ids(card.levels)}};
}

Json placement_json(const Placement& placement) {
  return {{"track", placement.track.id}, {"level", placement.level.id}};
}

Json scope_on_tracks_json(const OnTracks<std::string>& scope) {
  return {{"scope", scope.value}, {"tracks", json_ids(scope.tracks)}};
}

Json band_json(const OnTracks<PayCard>& band) {
  return {{"band", json_pay(band.value)}, {"tracks", json_ids(band.tracks)}};
}

Json parity_row_json(const ParityRow& row) {
  return {{"grade", json_or_null(row.grade)},
          {"shared", row.shared},
          {"levels", json_list(row.levels, placement_json)},
          {"scopes", json_list(row.scopes, scope_on_tracks_json)},
          {"pay", json_list(row.pay, band_json)}};
}

} // namespace

std::string ladder_view_json(const LadderView& view) {
  return view_text(view.rung_version, view.ladder, "ladder",
                   {{"language", view.language},
                    {"summary", json_text_or_null(view.summary)},
                    {"scale", json_list(view.scale, scale_rating_json)},
                    {"scopes", view.scopes},
                    {"areas", json_list(view.areas, area_json)},
                    {"competencies", json_list(view.competencies, competency_card_json)},
                    {"tracks", json_list(view.tracks, track_card_json)},
                    {"levels", json_list(view.levels, json_facts)},
                    {"parity", json_list(view.parity, parity_row_json)},
                    {"matrix", json_matrix(view.matrix)},
                    {"ways", json_list(view.ways, json_way)}});
}

namespace {

Json track_place_json(const TrackPlace& place) {
  return {{"track", json_named(place.track)},
          {"place", place.place},
          {"of", place.of},
          {"below", json_named_or_null(place.below)},
          {"above", json_named_or_null(place.above)}};
}

Json twin_json(const Twin& twin) {
  return {{"id", twin.level.level.id},
          {"title", twin.level.level.title},
          {"tracks", json_ids(twin.level.tracks)},
          {"pay", name_of(twin.pay)}};
}

/// Of a card's texts, those of the level itself and those of the step.
Json split_json(const std::vector<std::string>& texts, std::size_t own, bool of_level) {
  const auto middle = texts.begin() + static_cast<std::ptrdiff_t>(own);
  return of_level ? std::vector<std::string>(texts.begin(), middle)
                  : std::vector<std::string>(middle, texts.end());
}

Json expects_json(const ExpectationCard& card) {
  Json json = {{"competency", json_named(card.competency)},
               {"area", json_named_or_null(card.area)}};
  json.update(json_expected(card));
  json["behaviours"] = split_json(card.behaviours, card.own_behaviours, false);
  json["examples"] = split_json(card.examples, card.own_examples, false);
  json["own_behaviours"] = split_json(card.behaviours, card.own_behaviours, true);
  json["own_examples"] = split_json(card.examples, card.own_examples, true);
  return json;
}

Json step_up_json(const StepUp& step) {
  return {{"tracks", json_ids(step.tracks)}, {"difference", json_difference(step.difference)}};
}

} // namespace

std::string level_view_json(const LevelView& view) {
  return view_text(view.rung_version, view.ladder, "level",
                   {{"facts", json_facts(view.card.facts)},
                    {"places", json_list(view.places, track_place_json)},
                    {"equal_grade", json_list(view.twins, twin_json)},
                    {"expects", json_list(view.card.expects, expects_json)},
                    {"against_below", json_list(view.steps, step_up_json)},
                    {"ways_out", json_list(view.card.ways_out, json_way)},
                    {"ways_in", json_list(view.card.ways_in, json_way)}});
}

namespace {

Json step_json(const StepCard& step) {
  auto json = scale_rating_json(step.rating);
  json["behaviours"] = step.behaviours;
  json["examples"] = step.examples;
  json["to_try"] = step.to_try;
  json["to_learn"] = json_list(step.to_learn, json_resource);
  json["expected_at"] = json_list(step.expected_at, json_named);
  return json;
}

Json level_expectation_json(const LevelExpectation& row) {
  Json expected = nullptr;
  if (row.expectation) {
    expected = json_expected(*row.expectation);
    expected["own_behaviours"] = row.expectation->behaviours;
    expected["own_examples"] = row.expectation->examples;
  }
  return {{"id", row.level.id},
          {"title", row.level.title},
          {"grade", json_or_null(row.grade)},
          {"expected", expected}};
}

Json track_expectations_json(const TrackExpectations& track) {
  return {{"id", track.track.id},
          {"title", track.track.title},
          {"levels", json_list(track.levels, level_expectation_json)}};
}

Json track_step_json(const TrackStep& step) {
  return {
      {"facts", json_facts(step.level)},
      {"shared_with", json_ids(step.shared_with)},
      {"against_below", step.against_below ? json_difference(*step.against_below) : Json(nullptr)}};
}

} // namespace

std::string competency_view_json(const CompetencyView& view) {
  return view_text(view.rung_version, view.ladder, "competency",
                   {{"id", view.competency.id},
                    {"title", view.competency.title},
                    {"area", json_named_or_null(view.area)},
                    {"pillar", pillar_json(view.pillar)},
                    {"summary", json_text_or_null(view.summary)},
                    {"steps", json_list(view.steps, step_json)},
                    {"tracks", json_list(view.tracks, track_expectations_json)},
                    {"in_no_track", json_list(view.in_no_track, level_expectation_json)}});
}

std::string track_view_json(const TrackView& view) {
  return view_text(view.rung_version, view.ladder, "track",
                   {{"id", view.track.id},
                    {"title", view.track.title},
                    {"kind", name_of(view.kind)},
                    {"levels", json_list(view.levels, track_step_json)},
                    {"matrix", json_matrix(view.matrix)},
                    {"ways", json_list(view.ways, json_way)}});
}

} // namespace rung
