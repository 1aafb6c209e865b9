#include "property/generators.hpp"

#include <fmt/format.h>

#include <rapidcheck.h>

namespace rung::test {

namespace {

constexpr const char* scope_ids[] = {"task",         "team",    "multi-team",
                                     "organisation", "company", "industry"};

/// From low up to and including high.
int between(int low, int high) {
  return *rc::gen::inRange(low, high + 1);
}

bool one_in(int n) {
  return between(1, n) == 1;
}

std::string any_scope() {
  return std::string("@") + scope_ids[between(0, 5)];
}

char letter(int index) {
  return static_cast<char>('a' + index);
}

Policy any_policy(int top) {
  Policy policy;
  policy.coverage = between(1, 4) / 4.0;
  policy.support = one_in(3) ? 0.4 : 0.5;
  policy.floor = one_in(4) ? std::nullopt : std::optional(between(0, top - 1));
  policy.influence = between(0, 2);
  policy.half_life_days = one_in(4) ? 0 : between(30, 800);
  policy.window_days = between(200, 900);
  if (one_in(3))
    policy.sources[static_cast<std::size_t>(Source::peer)] = {between(0, 3) * 1.0, 7};
  return policy;
}

std::string any_expectations(int competencies, int top, bool scopes) {
  std::string text;
  for (int c = 0; c < competencies; ++c) {
    if (one_in(4))
      continue;
    text +=
        fmt::format("{}{}{}x{}", letter(c), between(1, top), one_in(2) ? "!" : "", between(1, 3));
    text += (scopes && one_in(5) ? any_scope() : "") + " ";
  }
  return text + (scopes && one_in(3) ? any_scope() : "");
}

} // namespace

LadderSpec any_ladder_spec() {
  LadderSpec spec;
  spec.top = between(2, 6);
  spec.policy = any_policy(spec.top);
  const int competencies = between(1, 6);
  const int levels = between(1, 4);
  const bool scopes = one_in(2);
  std::string own;
  std::string other;
  // Every competency exists, whatever the levels happen to expect.
  std::string all;
  for (int c = 0; c < competencies; ++c)
    all += fmt::format("{}1 ", letter(c));
  for (int i = 0; i < levels; ++i) {
    const std::string id = fmt::format("l{}", i);
    spec.levels.emplace_back(id, any_expectations(competencies, spec.top, scopes));
    own += id + ' ';
    if (i == 0)
      other += id + ' ';
  }
  spec.levels.emplace_back("m", any_expectations(competencies, spec.top, scopes));
  spec.levels.emplace_back("unused", all);
  spec.tracks = {{"ic", own}, {"management", other + "m"}};
  return spec;
}

std::vector<std::string> any_entries(const Ladder& ladder) {
  std::vector<std::string> entries;
  const int count = between(0, 8);
  for (int i = 0; i < count; ++i) {
    const Source source = all_sources[static_cast<std::size_t>(between(0, 4))];
    const std::string by = source == Source::self ? "pat" : fmt::format("r{}", between(1, 3));
    std::string text = fmt::format("{} {} {}", name_of(source), by, between(200, 1200));
    for (const Competency& competency : ladder.competencies)
      if (one_in(2))
        text += fmt::format(" {}{}", competency.id.value, between(1, ladder.top_rating()));
    if (!one_in(3))
      text += " " + any_scope();
    entries.push_back(text);
  }
  return entries;
}

Portfolio any_portfolio(const Ladder& ladder) {
  Portfolio portfolio = portfolio_of(ladder, any_entries(ladder));
  const auto levels = static_cast<int>(ladder.levels.size());
  if (one_in(2))
    portfolio.held = static_cast<LevelIndex>(between(0, levels - 1));
  if (one_in(4)) {
    const auto level = static_cast<LevelIndex>(between(0, levels - 1));
    if (!ladder.levels[level].expects.empty())
      portfolio.waivers.push_back({{ladder.levels[level].expects.front().competency, {}},
                                   {level, {}},
                                   {"reason", {}},
                                   Source::manager,
                                   "r1",
                                   {}});
  }
  return portfolio;
}

} // namespace rung::test
