// `rung history` for a person: the level on each day, then each competency's ratings, then what
// changed from day to day, and why.
#include "render/history_text.hpp"

#include "render/formats.hpp"
#include "render/history_wording.hpp"
#include "render/notices.hpp"
#include "render/terminal.hpp"
#include "render/wording.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rung {

Ink ink_of(Movement change) {
  switch (change) {
  case Movement::rose:
  case Movement::first_seen:
    return Ink::good;
  case Movement::fell:
    return Ink::bad;
  case Movement::gone:
  case Movement::not_compared:
    return Ink::warn;
  case Movement::same:
  case Movement::unseen:
    break;
  }
  return Ink::dim;
}

namespace {

void print_history_header(Terminal& terminal, const HistoryReport& report) {
  std::vector<Line> items = {Line(report.person.title, Ink::strong)};
  if (!report.days.empty()) {
    const auto& last = report.days.back();
    items.emplace_back(fmt::format("{} {}", last.ladder.title, last.ladder.version));
    items.emplace_back(last.track.title);
  }
  terminal.hang_items("", items);
  items = {Line(history_span(report))};
  if (!report.days.empty())
    items.emplace_back(history_view(report), Ink::dim);
  terminal.hang_items("", items);
  if (report.days.size() == 1) {
    terminal.blank();
    terminal.hang("  ", Line(nothing_to_compare(report), Ink::warn));
  }
}

/// Room that a day's facts need beside its level; else they follow below it.
constexpr int least_facts = 30;
constexpr int history_label_width = 14; ///< "not compared", and two spaces

/// What is printed between a day and the one before it.
void print_between(Terminal& terminal, const HistoryStep& step, const Line& indent) {
  if (step.ladder)
    terminal.hang(indent,
                  Line("ladder " + ladder_in_words(*step.ladder, terminal.glyphs()), Ink::accent));
}

void print_day(Terminal& terminal, const HistoryReport& report, std::size_t number,
               int level_width) {
  const auto& day = report.days[number];
  const auto& glyphs = terminal.glyphs();
  Line sign(" ");
  if (number > 0) {
    const auto change = report.steps[number - 1].levels.front().change;
    if (change == Movement::rose || change == Movement::fell)
      sign = Line(change_sign(change, glyphs), ink_of(change));
  }
  Line head("  ");
  head.add(day.day, Ink::dim).add("  ").add_line(sign).add(" ");
  const Line level(day_level(report, day), Ink::strong);
  const Line readiness(fmt::format("{:>5}", readiness_in_words(day)));
  const int beside = head.width() + level_width + 2 + readiness.width() + 2;
  std::vector<Line> facts;
  if (beside + least_facts <= terminal.width()) {
    head.add_line(pad(level, level_width)).add("  ").add_line(readiness).add("  ");
  } else {
    facts.push_back(level);
    facts.emplace_back("readiness " + readiness_in_words(day));
  }
  for (const auto& fact : day_facts(report, day))
    facts.emplace_back(fact, Ink::dim);
  terminal.hang_items(head, facts);
}

void print_days(Terminal& terminal, const HistoryReport& report) {
  if (report.days.empty())
    return;
  terminal.heading(fmt::format("Levels, and readiness towards {}", report.target->title));
  int level_width = 0;
  for (const auto& day : report.days)
    level_width = std::max(level_width, display_width(day_level(report, day)));
  for (std::size_t number = 0; number < report.days.size(); ++number) {
    if (number > 0)
      print_between(terminal, report.steps[number - 1], Line().add_spaces(16));
    print_day(terminal, report, number, level_width);
  }
}

void print_passage(Terminal& terminal, const HistoryPassage& passage) {
  const auto& glyphs = terminal.glyphs();
  terminal.hang("  ", Line(passage.title, Ink::accent));
  if (passage.facts.empty())
    terminal.hang("    ", Line("nothing changed", Ink::dim));
  for (const auto& fact : passage.facts) {
    const auto ink = ink_of(fact.change);
    const bool of_ladder = fact.label.empty() || fact.label == "ladder" || fact.label == "track";
    Line head("    ");
    head.add(of_ladder ? " " : change_sign(fact.change, glyphs), ink).add(" ");
    std::vector<Line> items(fact.items.begin(), fact.items.end());
    if (!terminal.narrow())
      head.add_line(pad(Line(fact.label, ink), history_label_width));
    else if (!fact.label.empty())
      items.front() = Line(fact.label, ink).add(": ").add_line(items.front());
    terminal.hang_items(head, items);
  }
}

void print_history_steps(Terminal& terminal, const HistoryReport& report) {
  if (report.steps.empty())
    return;
  terminal.heading("What changed, and why");
  for (const auto& passage : passages_of(report, terminal.glyphs()))
    print_passage(terminal, passage);
}

} // namespace

std::string history_text(const HistoryReport& report, const Style& style) {
  Terminal terminal(style);
  print_history_header(terminal, report);
  print_days(terminal, report);
  print_history_rows(terminal, report);
  print_history_steps(terminal, report);
  print_notices(terminal, report.notices);
  return terminal.take();
}

} // namespace rung
