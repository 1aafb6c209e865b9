// The sheet for a career conversation as text: questions with lines to write on, and below each
// topic's title what the evidence and the ladder have to say.
#include "render/formats.hpp"
#include "render/labelled.hpp"
#include "render/plan_wording.hpp"
#include "render/prep_wording.hpp"
#include "render/wording.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

namespace rung {

namespace {

void print_bullet(Terminal& terminal, const Line& text) {
  const auto bullet = "  " + std::string(terminal.glyphs().bullet) + " ";
  terminal.hang(Line(bullet, Ink::dim), text);
}

/// A line to write on.
void print_blank(Terminal& terminal) {
  const auto columns = static_cast<std::size_t>(std::min(terminal.width(), 80) - 4);
  terminal.line(Line("    ").add(std::string(columns, '_'), Ink::dim));
}

void print_prep_list(Terminal& terminal, std::string_view title,
                     const std::vector<std::string>& items) {
  if (items.empty())
    return;
  terminal.heading(title);
  for (const auto& item : items)
    print_bullet(terminal, item);
}

void print_prep_head(Terminal& terminal, const PrepReport& report) {
  const auto& head = report.head;
  terminal.hang(Line(), Line(prep_heading(report), Ink::strong));
  std::vector<Line> items;
  for (const auto& fact : header_facts(head.person, head.ladder, head.track, head.as_of))
    items.emplace_back(fact);
  if (head.held)
    items.emplace_back("held: " + head.held->title);
  terminal.hang_items(Line(), items);
  terminal.blank();
  for (const auto& sentence : report.opening)
    terminal.hang("  ", sentence);
  for (const auto& missing : report.missing)
    terminal.hang("  ", Line(missing.text, Ink::warn));
}

void print_prep_ways(Terminal& terminal, const PrepReport& report) {
  for (const auto& way : report.ways) {
    terminal.hang("  ", "The ladder's way " + way_in_words(way));
    print_labelled(terminal, "entry", way.entry);
    print_labelled(terminal, "trial", {trial_sentence(way)});
    print_labelled(terminal, "return", {way_back_sentence(way)});
  }
}

void print_differences(Terminal& terminal, const PrepReport& report) {
  for (const auto& difference : report.differences) {
    const auto& talk = difference.talk;
    print_bullet(terminal,
                 Line(talk.competency.title, Ink::strong).add(": ").add(talk_sentence(talk)));
    print_labelled(terminal, "self saw", talk.self_entries);
    print_labelled(terminal, "manager", talk.manager_entries);
    for (const auto& ask : difference_asks(difference, report))
      terminal.hang("     ", ask);
  }
}

void print_prep_gaps(Terminal& terminal, const PrepReport& report) {
  for (const auto& gap : report.gaps) {
    print_bullet(
        terminal,
        Line(gap_title(gap.gap), Ink::strong).add(": ").add(plan_way(gap, terminal.glyphs())));
    print_labelled(terminal, "to show", gap.shown.to_show);
    print_labelled(terminal, "to try", gap.shown.to_try);
  }
}

void print_recognition(Terminal& terminal, const PrepReport& report) {
  for (const auto& work : report.recognition) {
    print_bullet(terminal, work.title);
    std::vector<Line> remarks;
    for (const auto& remark : work_remarks(work, report))
      remarks.emplace_back(remark, Ink::dim);
    terminal.hang_items("    ", remarks);
    terminal.hang(Line("    came of it: ", Ink::dim),
                  work.result.empty() ? std::string(24, '_') : work.result_in_short);
  }
  if (const auto sentence = more_work_sentence(report); !sentence.empty())
    terminal.hang("  ", Line(sentence, Ink::dim));
}

void print_goals(Terminal& terminal, const PrepReport& report) {
  for (int row = 1; row <= report.goals; ++row) {
    terminal.hang_items(fmt::format("  {}. ", row),
                        {Line("goal ", Ink::dim).add(std::string(26, '_')),
                         Line("owner ", Ink::dim).add(std::string(14, '_')),
                         Line("date ", Ink::dim).add(std::string(10, '_'))});
  }
  terminal.hang("  ", Line("next talk ", Ink::dim).add(std::string(12, '_')));
}

/// What stands between a topic's title and its questions.
void print_prep_facts(Terminal& terminal, const PrepReport& report, PrepTopic topic) {
  if (const auto sentence = nothing_sentence(report, topic); !sentence.empty())
    terminal.hang("  ", sentence);
  switch (topic) {
  case PrepTopic::energy:
  case PrepTopic::direction:
    break;
  case PrepTopic::track:
    if (report.parity)
      terminal.hang("  ", parity_sentence(*report.parity));
    break;
  case PrepTopic::trial:
    print_prep_ways(terminal, report);
    break;
  case PrepTopic::differences:
    print_differences(terminal, report);
    break;
  case PrepTopic::gaps:
    print_prep_gaps(terminal, report);
    break;
  case PrepTopic::recognition:
    print_recognition(terminal, report);
    break;
  case PrepTopic::chances:
    for (const auto& line : chance_lines(report.chances))
      print_bullet(terminal, line);
    break;
  case PrepTopic::goals:
    print_goals(terminal, report);
    break;
  }
}

void print_topic(Terminal& terminal, const PrepReport& report, const PrepQuestions& topic) {
  terminal.heading(topic.title);
  print_prep_facts(terminal, report, topic.topic);
  for (const auto& question : topic.ask) {
    print_bullet(terminal, Line(question, Ink::accent));
    print_blank(terminal);
  }
  for (const auto& line : topic.listen_for)
    terminal.hang(Line("    listen for: ", Ink::dim), line);
}

void print_biases(Terminal& terminal, const PrepReport& report) {
  if (report.reader != PrepFor::manager)
    return;
  terminal.heading("Biases to watch, in the evidence's own numbers");
  for (const auto& bias : report.biases)
    print_bullet(terminal, Line(bias.title, Ink::strong).add(": ").add(bias.message));
  if (report.biases.empty())
    terminal.hang("  ", no_bias_sentence());
}

} // namespace

std::string prep_text(const PrepReport& report, const Style& style) {
  Terminal terminal(style);
  print_prep_head(terminal, report);
  print_prep_list(terminal, "Bring", report.bring);
  print_prep_list(terminal, "Leave unsaid", report.avoid);
  print_biases(terminal, report);
  for (const auto& topic : report.topics)
    print_topic(terminal, report, topic);
  return terminal.take();
}

} // namespace rung
