#include "report/packet_words.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace rung {

namespace {

/// `{level}` stands for the target's title.
struct TodoLine {
  std::string_view id;
  std::string_view what;
  std::array<std::string_view, 3> ask; ///< those that are empty are left out
};

constexpr std::array todo_lines = {
    TodoLine{"ask",
             "The ask, in two or three sentences",
             {"What is asked for: which level, on which track, from when?",
              "Which work is of the kind that {level} expects already?",
              "What is the strongest evidence of it, in one sentence?"}},
    TodoLine{"role",
             "What the role is for",
             {"The ladder has no words for it: what is the job of {level}, whoever holds it?",
              "How far does it reach, and where does it end?",
              {}}},
    TodoLine{"stories",
             "Two to four stories of work",
             {"Which work shows what {level} expects, and who saw it?",
              "Which of it is written down, and which isn't yet?",
              {}}},
    TodoLine{
        "context", "Context", {"What was the situation, and why did it matter to others?", {}, {}}},
    TodoLine{"action",
             "Part in it",
             {"What did this person do, as against everybody else?", "What made it hard?", {}}},
    TodoLine{"result", "Result", {"What is different since, and for whom?", {}, {}}},
    TodoLine{"metric",
             "A number",
             {"Which number shows it, before and after?", "If there is none: what else does?", {}}},
    TodoLine{"before", "The number before", {"What was it before, and how is that known?", {}, {}}},
    TodoLine{"after", "The number after", {"What is it now, and how is that known?", {}, {}}},
    TodoLine{"role-in-it", "Role", {"Led, co-led, contributed, reviewed or sponsored?", {}, {}}},
    TodoLine{"reach", "Scope", {"How far did the work reach?", {}, {}}},
    TodoLine{"rating",
             "What it shows",
             {"Which competencies does it show, and at which rating?", {}, {}}},
    TodoLine{"witness", "Who saw it", {"Who else saw the work, and can say so?", {}, {}}},
    TodoLine{
        "link", "Links", {"Where can a reader see it: a design, a review, a dashboard?", {}, {}}},
    TodoLine{"work",
             "Leadership, mentoring and glue work",
             {"Who grew beside this person, and to what?",
              "What held together that was nobody's job, and what would have happened without?",
              {}}},
    TodoLine{"voices",
             "What others say",
             {"Who saw the work, from which side, and would write down what they saw?", {}, {}}},
    TodoLine{
        "reasons",
        "The strongest reason to wait, in a sentence",
        {"What would a doubting reader say?", "Which evidence answers it, or what would?", {}}},
    TodoLine{
        "differences",
        "How each difference was resolved",
        {"What had one of the two seen that the other hadn't?", "What do both say today?", {}}},
    TodoLine{"track",
             "Why this track, in the person's own words",
             {"Why this work, and why now?",
              "Which part of the work until now is handed over, and to whom?",
              "What did a trial show, and what would lead back?"}},
};

std::string with_level(std::string_view text, const std::string& level) {
  constexpr std::string_view place = "{level}";
  std::string filled(text);
  if (const std::size_t at = filled.find(place); at != std::string::npos)
    filled.replace(at, place.size(), level);
  return filled;
}

} // namespace

PacketTodo packet_todo(std::string_view id, const std::string& level) {
  const auto* const line = std::ranges::find(todo_lines, id, &TodoLine::id);
  if (line == todo_lines.end())
    throw std::logic_error("a packet asks for nothing of that name");
  PacketTodo todo;
  todo.id = line->id;
  todo.what = line->what;
  for (const std::string_view question : line->ask)
    if (!question.empty())
      todo.ask.push_back(with_level(question, level));
  return todo;
}

} // namespace rung
