#include "render/prep_wording.hpp"

#include "render/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung {

namespace {

std::string_view kind_in_words(WorkKind kind) {
  switch (kind) {
  case WorkKind::glue:
    return "glue work";
  case WorkKind::mentoring:
    return "mentoring";
  case WorkKind::technical_leadership:
    return "technical leadership";
  }
  return {};
}

std::string who(Source source, const PrepReport& report) {
  if (source == Source::self)
    return report.reader == PrepFor::person ? "you" : report.head.person.title;
  if (source == Source::manager)
    return report.reader == PrepFor::manager ? "you" : "your manager";
  if (source == Source::report)
    return "a direct report";
  return fmt::format("a {}", name_of(source));
}

std::string chance_in_words(const Chance& chance) {
  switch (chance.kind) {
  case ChanceKind::reach:
    return fmt::format("Work that reaches {} or wider", chance.scope.value_or("the level's scope"));
  case ChanceKind::occasion:
    return "An occasion to do it where others see it";
  case ChanceKind::stretch:
    break;
  }
  return "Work that asks for more than has been seen";
}

std::string chance_title(const Chance& chance) {
  if (!chance.competency)
    return "Influence";
  return chance.kind == ChanceKind::stretch
             ? fmt::format("{} {}", chance.competency->title, chance.rating)
             : chance.competency->title;
}

} // namespace

std::string prep_heading(const PrepReport& report) {
  return report.reader == PrepFor::manager ? "Career conversation, for the manager"
                                           : "Career conversation";
}

std::string parity_sentence(const EqualLevels& parity) {
  std::vector<std::string> titles;
  for (const auto& level : parity.levels)
    titles.push_back(level.title);
  return fmt::format("On this ladder {} are of equal grade ({}).", listed(titles), parity.grade);
}

std::vector<std::string> chance_lines(const std::vector<Chance>& chances) {
  struct Group {
    std::string chance;
    std::vector<std::string> titles;
  };

  std::vector<Group> groups;
  for (const auto& chance : chances) {
    const auto words = chance_in_words(chance);
    auto group = std::ranges::find(groups, words, &Group::chance);
    if (group == groups.end())
      group = groups.insert(groups.end(), {words, {}});
    group->titles.push_back(chance_title(chance));
  }
  std::vector<std::string> lines;
  lines.reserve(groups.size());
  for (const auto& group : groups)
    lines.push_back(fmt::format("{}: {}", group.chance, listed(group.titles)));
  return lines;
}

std::vector<std::string> work_remarks(const RecognisedWork& work, const PrepReport& report) {
  std::vector<std::string> people;
  for (const auto source : work.seen_by)
    people.push_back(who(source, report));
  return {std::string(kind_in_words(work.kind)), work.date,
          fmt::format("written down by {}{}", listed(people), people.size() == 1 ? " alone" : "")};
}

std::string more_work_sentence(const PrepReport& report) {
  if (report.recognition_left_out == 0)
    return {};
  return report.recognition_left_out == 1
             ? std::string("1 more such piece is in the files.")
             : fmt::format("{} more such pieces are in the files.", report.recognition_left_out);
}

std::string nothing_sentence(const PrepReport& report, PrepTopic topic) {
  const auto& target = report.target.level.title;
  switch (topic) {
  case PrepTopic::gaps:
    return report.gaps.empty() ? fmt::format("None is needed for {}.", target) : std::string();
  case PrepTopic::recognition:
    return report.recognition.empty() ? "The files hold no glue work, mentoring or technical "
                                        "leadership: none was done, or "
                                        "nobody wrote it down."
                                      : std::string();
  case PrepTopic::chances:
    return report.chances.empty() ? fmt::format("No gap on the way to {} waits for one.", target)
                                  : std::string();
  default:
    return {};
  }
}

std::vector<std::string> difference_asks(const Difference& difference, const PrepReport& report) {
  if (report.reader == PrepFor::person)
    return {fmt::format("you might ask: {}", difference.person_asks),
            fmt::format("your manager might ask: {}", difference.manager_asks)};
  return {fmt::format("you might ask: {}", difference.manager_asks),
          fmt::format("{} might ask: {}", report.head.person.title, difference.person_asks)};
}

std::string no_bias_sentence() {
  return "The evidence's numbers point at none of the usual ones. That doesn't rule them out.";
}

} // namespace rung
