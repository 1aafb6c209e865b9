#include "render/ladder_json.hpp"

#include <cstddef>

namespace rung {

Json json_named(const Named& named) {
  return {{"id", named.id}, {"title", named.title}};
}

Json json_named_or_null(const std::optional<Named>& named) {
  return named ? json_named(*named) : Json(nullptr);
}

Json json_pay(const PayCard& pay) {
  return {{"currency", pay.currency}, {"min", pay.min}, {"max", pay.max}};
}

namespace {

Json pay_or_null(const std::optional<PayCard>& pay) {
  return pay ? json_pay(*pay) : Json(nullptr);
}

} // namespace

Json json_facts(const LevelFacts& facts) {
  return {{"id", facts.level.id},
          {"title", facts.level.title},
          {"also_called", facts.also_called},
          {"grade", json_or_null(facts.grade)},
          {"scope", json_or_null(facts.scope)},
          {"pay", pay_or_null(facts.pay)},
          {"summary", json_text_or_null(facts.summary)},
          {"tracks", json_ids(facts.tracks)},
          {"responsibilities", facts.responsibilities},
          {"not_expected", facts.not_expected}};
}

Json json_way(const WayCard& way) {
  return {{"from", json_named(way.from.level)},
          {"to", json_named(way.to.level)},
          {"entry", way.entry},
          {"trial", json_text_or_null(way.trial)},
          {"return", json_text_or_null(way.way_back)}};
}

Json json_resource(const Guidance::Resource& resource) {
  return {{"title", resource.title},
          {"by", json_text_or_null(resource.by)},
          {"url", json_text_or_null(resource.url)}};
}

Json json_expected(const ExpectationCard& card) {
  return {{"rating", card.rating},
          {"rating_title", card.rating_title},
          {"core", card.core},
          {"weight", card.weight},
          {"scope", json_or_null(card.scope)}};
}

namespace {

Json expected_or_null(const std::optional<ExpectationCard>& card) {
  return card ? json_expected(*card) : Json(nullptr);
}

Json texts_json(const RatingTexts& texts) {
  return {{"rating", json_or_null(texts.rating)},
          {"rating_title", json_text_or_null(texts.rating_title)},
          {"behaviours", texts.behaviours},
          {"examples", texts.examples}};
}

Json expectation_change_json(const ExpectationChange& change) {
  return {{"competency", json_named(change.competency)},
          {"area", json_named_or_null(change.area)},
          {"change", name_of(change.change)},
          {"before", expected_or_null(change.before)},
          {"after", expected_or_null(change.after)},
          {"own_texts_differ", change.own_texts_differ},
          {"new_texts", json_list(change.new_texts, texts_json)}};
}

Json lists_json(const std::vector<std::string>& begun, const std::vector<std::string>& ended,
                const std::vector<std::string>& kept) {
  return {{"new", begun}, {"ended", ended}, {"kept", kept}};
}

} // namespace

Json json_difference(const LevelDifference& difference) {
  const auto& from = difference.from;
  const auto& to = difference.to;
  return {{"from", json_named(from.level)},
          {"to", json_named(to.level)},
          {"grade",
           {{"from", json_or_null(from.grade)},
            {"to", json_or_null(to.grade)},
            {"relation", name_of(difference.grade)}}},
          {"scope",
           {{"from", json_or_null(from.scope)},
            {"to", json_or_null(to.scope)},
            {"relation", name_of(difference.scope)}}},
          {"pay",
           {{"from", pay_or_null(from.pay)},
            {"to", pay_or_null(to.pay)},
            {"relation", name_of(difference.pay)}}},
          {"changes", json_list(difference.changes, expectation_change_json)},
          {"responsibilities",
           lists_json(difference.new_responsibilities, difference.ended_responsibilities,
                      difference.kept_responsibilities)},
          {"not_expected", lists_json(difference.new_boundaries, difference.ended_boundaries,
                                      difference.kept_boundaries)}};
}

namespace {

Json column_json(const MatrixColumn& column) {
  return {{"id", column.level.id},
          {"title", column.level.title},
          {"code", column.code},
          {"grade", json_or_null(column.grade)}};
}

Json matrix_row_json(const MatrixRow& row, const std::vector<MatrixColumn>& columns) {
  auto expected = Json::array();
  for (std::size_t i = 0; i < row.cells.size(); ++i)
    if (const auto& cell = row.cells[i])
      expected.push_back({{"level", columns[i].level.id},
                          {"rating", cell->rating},
                          {"core", cell->core},
                          {"weight", cell->weight},
                          {"scope", json_or_null(cell->scope)}});
  return {{"id", row.competency.id},
          {"title", row.competency.title},
          {"area", row.area ? Json(row.area->id) : Json(nullptr)},
          {"expected", expected}};
}

} // namespace

Json json_matrix(const Matrix& matrix) {
  auto rows = Json::array();
  for (const auto& row : matrix.rows)
    rows.push_back(matrix_row_json(row, matrix.columns));
  return {{"levels", json_list(matrix.columns, column_json)},
          {"competencies", rows},
          {"not_expected", json_list(matrix.not_expected, json_named)},
          {"too_large", matrix.too_large}};
}

} // namespace rung
