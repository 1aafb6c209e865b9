#include "render/html/ladder_sections.hpp"
#include "render/html/page.hpp"
#include "render/ladder_words.hpp"
#include "render/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <map>

namespace rung {

namespace {

Html nothing_there(const std::string& spoken_words) {
  return {element("span", {{"class", "soft"}, {"aria-hidden", "true"}}, "–"), spoken(spoken_words)};
}

class ParityTable {
public:
  ParityTable(const LadderView& view, const LadderLinks& links) : view_(&view), links_(&links) {
    for (const auto& level : view.levels)
      facts_.emplace(level.level.id, &level);
    for (const auto& row : view.parity) {
      has_grade_ = has_grade_ || row.grade;
      has_pay_ = has_pay_ || (row.one_pay && !row.pay.empty());
    }
  }

  [[nodiscard]] Html table() const {
    Html rows;
    for (const auto& row : view_->parity)
      rows.add(spans(row) ? shared_row(row) : ordinary_row(row));
    const auto* caption =
        has_grade_ ? "Lowest first. Levels of one grade stand in one row." : "Lowest first.";
    const Html content = {element("caption", caption), element("thead", head()),
                          element("tbody", rows)};
    return element("div",
                   {{"class", "scroll"},
                    {"tabindex", "0"},
                    {"role", "group"},
                    {"aria-label", "Levels of the tracks"}},
                   element("table", {{"class", is_pair() ? "parity pair" : "parity"}}, content));
  }

private:
  /// Two tracks are drawn as the sides of a ladder.
  [[nodiscard]] bool is_pair() const { return view_->tracks.size() == 2; }

  [[nodiscard]] bool has_rail() const { return has_grade_ || has_pay_; }

  [[nodiscard]] bool spans(const ParityRow& row) const { return is_pair() && row.shared; }

  /// Puts what the tracks have in common where it belongs: between two, else before all.
  [[nodiscard]] Html in_order(const Html& rail, const std::vector<Html>& sides) const {
    Html out;
    for (std::size_t i = 0; i < sides.size(); ++i) {
      if (has_rail() && i == (is_pair() ? 1U : 0U))
        out.add(rail);
      out.add(sides[i]);
    }
    return out;
  }

  [[nodiscard]] Html head() const {
    std::vector<Html> sides;
    for (const auto& card : view_->tracks)
      sides.push_back(element("th", {{"scope", "col"}, {"class", "side"}}, card.track.title));
    const auto* rail = has_grade_ && has_pay_ ? "Grade and pay" : has_grade_ ? "Grade" : "Pay";
    return element("tr",
                   in_order(element("th", {{"scope", "col"}, {"class", "rail"}}, rail), sides));
  }

  /// A level on its rung: its title, what it alone has, what it is for.
  [[nodiscard]] Html rung(const Named& named, const std::vector<std::string>& facts) const {
    Html out = element("div", {{"class", "rung"}}, links_->level(named));
    if (!facts.empty())
      out.add(element("p", {{"class", "small soft"}}, html_joined({facts.begin(), facts.end()})));
    const auto& summary = facts_.at(named.id)->summary;
    if (!summary.empty())
      out.add(element("p", {{"class", "small"}}, summary));
    return out;
  }

  [[nodiscard]] Html side(const ParityRow& row, const Named& track) const {
    Html out;
    for (const auto& [on, level] : row.levels) {
      if (on.id != track.id)
        continue;
      const auto& facts = *facts_.at(level.id);
      std::vector<std::string> words;
      if (facts.scope)
        words.push_back(*facts.scope);
      if (facts.pay && !row.one_pay)
        words.push_back(pay_in_words(*facts.pay));
      if (row.shared)
        words.emplace_back("shared");
      out.add(rung(level, words));
    }
    return element("td", {{"class", "side"}}, out.empty() ? nothing_there("no level") : out);
  }

  [[nodiscard]] static Html rail(const ParityRow& row) {
    Html out;
    if (row.grade)
      out.add(
          element("span", {{"class", "grade"}}, {spoken("grade "), std::to_string(*row.grade)}));
    if (row.one_pay)
      for (const auto& band : bands_in_words(row, ""))
        out.add(element("span", {{"class", "small"}}, band));
    if (out.empty())
      return element("td", {{"class", "rail"}}, nothing_there("no grade"));
    return element("th", {{"scope", "row"}, {"class", "rail"}}, out);
  }

  [[nodiscard]] Html ordinary_row(const ParityRow& row) const {
    std::vector<Html> sides;
    for (const auto& card : view_->tracks)
      sides.push_back(side(row, card.track));
    return element("tr", in_order(rail(row), sides));
  }

  /// Before the fork: one rung, as wide as both tracks.
  [[nodiscard]] Html shared_row(const ParityRow& row) const {
    const auto& level = row.levels.front().level;
    auto facts = level_facts_in_words(*facts_.at(level.id));
    std::vector<std::string> tracks;
    for (const auto& placement : row.levels)
      tracks.push_back(placement.track.title);
    facts.push_back("shared by " + listed(tracks));
    const auto columns = view_->tracks.size() + (has_rail() ? 1 : 0);
    return element("tr", element("td", {{"class", "shared"}, {"colspan", std::to_string(columns)}},
                                 rung(level, facts)));
  }

  const LadderView* view_;
  const LadderLinks* links_;
  std::map<std::string, const LevelFacts*> facts_;
  bool has_grade_ = false;
  bool has_pay_ = false;
};

} // namespace

Html parity_section(const LadderView& view, const LadderLinks& links) {
  const bool many = view.tracks.size() > 1;
  Html content;
  if (!view.parity.empty())
    content.add(ParityTable(view, links).table());
  const bool graded =
      std::ranges::any_of(view.parity, [](const ParityRow& row) { return row.grade.has_value(); });
  if (many && !graded)
    content.add(element("p", {{"class", "notice"}}, no_grades_sentence));
  if (!view.in_no_track.empty()) {
    std::vector<Html> titles;
    for (const auto& level : view.in_no_track)
      titles.push_back(links.level(level));
    content.add(element("p", {"In no track: ", listed_html(titles)}));
  }
  return section("levels", many ? "Tracks, side by side" : "Levels", content);
}

} // namespace rung
