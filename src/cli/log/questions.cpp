#include "cli/log/questions.hpp"

#include "cli/failure.hpp"
#include "cli/output.hpp"
#include "render/terminal.hpp"
#include "render/visible.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace rung::cli {

namespace {

std::vector<std::string> split_words(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(", \t"), text.size());
    if (end > 0)
      words.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

/// The competency with the id, or the only one whose id starts so.
CompetencyIndex competency_meant(const std::string& word, const Ladder& ladder) {
  if (const auto found = ladder.competency_named(word))
    return *found;
  std::vector<std::string> ids;
  std::vector<CompetencyIndex> starting;
  for (CompetencyIndex i = 0; i < ladder.competencies.size(); ++i) {
    ids.push_back(ladder.competencies[i].id.value);
    if (ids.back().starts_with(word))
      starting.push_back(i);
  }
  if (starting.size() == 1)
    return starting.front();
  throw UsageError(fmt::format("there is no competency '{}'", word), did_you_mean(word, ids));
}

} // namespace

Interview::Interview(const LogTarget& target, const Style& style, const Streams& streams)
    : target_(&target), style_(style), streams_(&streams), lines_(streams.in) {}

void Interview::say(const std::string& text) {
  complain(text, *streams_);
}

std::string Interview::answer() {
  say("> ");
  auto line = lines_.next();
  if (!line)
    throw Stopped{};
  return *std::move(line);
}

void Interview::complain_of(const UsageError& error) {
  Terminal page(style_);
  page.hang("  ", Line(error.what(), Ink::bad));
  if (!error.help().empty())
    page.hang("  ", error.help());
  say(page.take());
}

/// Asks until `take(answer)` takes it; an empty answer is no answer.
template <class Take>
void Interview::ask(std::string_view question, std::string_view hint, Take take) {
  Terminal page(style_);
  page.hang("", Line(question, Ink::strong).add(fmt::format(" ({})", hint), Ink::dim));
  say("\n" + page.take());
  for (;;) {
    const auto given = answer();
    if (given.find_first_not_of(" \t\r") == std::string::npos)
      return;
    try {
      take(given);
      return;
    } catch (const UsageError& error) {
      complain_of(error);
    }
  }
}

void Interview::ask_title(LogWords& words) {
  ask("What happened?", "one line: what you did",
      [&](const std::string& given) { words.title = text_of("what happened", given, Lines::one); });
}

void Interview::ask_result(LogWords& words) {
  ask("What changed because of it?", "a number, if there is one", [&](const std::string& given) {
    words.result = text_of("what changed", given, Lines::several);
  });
}

void Interview::list_competencies() {
  const auto& ladder = *target_->ladder;
  Terminal page(style_);
  int widest = 0;
  for (const auto& area : ladder.areas)
    widest = std::max(widest, Line(area.title.value).width());
  const auto list = [&](std::string_view title, std::optional<AreaIndex> area) {
    std::vector<Line> ids;
    for (const auto& competency : ladder.competencies)
      if (competency.area == area)
        ids.emplace_back(competency.id.value);
    const auto head = Line(title, Ink::dim);
    if (!ids.empty())
      page.hang_items(Line("  ").add_line(page.narrow() ? head : pad(head, widest)).add("  "), ids);
  };
  for (AreaIndex area = 0; area < ladder.areas.size(); ++area)
    list(ladder.areas[area].title.value, area);
  list("", std::nullopt);
  say("\n" + page.take());
}

void Interview::ask_shows(LogWords& words) {
  list_competencies();
  std::vector<CompetencyIndex> meant;
  ask("Which of these did it show?", "ids; Enter leaves it for later",
      [&](const std::string& given) {
        meant.clear();
        for (const auto& word : split_words(given))
          if (const auto one = competency_meant(word, *target_->ladder);
              std::find(meant.begin(), meant.end(), one) == meant.end())
            meant.push_back(one);
      });
  for (const auto competency : meant)
    ask_rating(competency, words);
}

void Interview::list_ratings(const Competency& competency) {
  const auto& scale = target_->ladder->scale;
  int widest = 0;
  for (const auto& step : scale)
    widest = std::max(widest, Line(step.title.value).width());
  Terminal page(style_);
  for (std::size_t i = 0; i < scale.size(); ++i) {
    const auto number = static_cast<int>(i) + 1;
    auto head = Line(fmt::format("  {:>2} ", number), Ink::strong)
                    .add_line(pad(Line(scale[i].title.value), widest))
                    .add("  ");
    if (page.narrow()) {
      page.line(head);
      head = Line().add_spaces(5);
    }
    const auto* step = competency.step(number);
    if (step == nullptr || step->behaviours.empty())
      page.hang(head, Line(scale[i].meaning.value, Ink::dim));
    else
      for (const auto& behaviour : step->behaviours) {
        page.hang(Line(head).add(page.glyphs().bullet).add(" "), behaviour.value);
        head = Line().add_spaces(head.width());
      }
  }
  say(page.take());
}

void Interview::ask_rating(CompetencyIndex index, LogWords& words) {
  const auto& ladder = *target_->ladder;
  const auto& competency = ladder.competencies[index];
  Terminal page(style_);
  page.hang("", Line(competency.title.value, Ink::strong).add(": which of these was it like?"));
  say("\n" + page.take());
  list_ratings(competency);
  ask(fmt::format("1 to {}", ladder.top_rating()), "Enter leaves it unrated",
      [&](const std::string& given) {
        auto pair = competency.id.value + "=" + split_words(given).front();
        shows_of({pair}, &ladder);
        words.shows.push_back(std::move(pair));
      });
}

void Interview::ask_scope(LogWords& words) {
  const auto& scopes = target_->ladder->scopes;
  std::string names;
  for (const auto& scope : scopes)
    names += (names.empty() ? "" : ", ") + scope.value;
  ask("How far did it reach?", names, [&](const std::string& given) {
    words.scope = scope_of(text_of("the scope", given, Lines::one), &*target_->ladder);
  });
}

void Interview::ask_links(LogWords& words) {
  ask("Where can one read more?", "links with a space between them", [&](const std::string& given) {
    words.links = split_words(text_of("the link", given, Lines::one));
  });
}

std::optional<LogWords> Interview::run(LogWords words, Date today) {
  const auto& facts = target_->facts;
  Terminal page(style_);
  page.hang_items("", {Line(target_->file.name(), Ink::strong),
                       facts.person_name.empty() ? facts.person : facts.person_name,
                       words.date ? day_of("--date", *words.date, today).iso() : today.iso()});
  page.hang("", Line("Enter skips a question, Ctrl-D stops with nothing written.", Ink::dim));
  say(page.take());
  try {
    ask_title(words);
    if (words.title.empty())
      return std::nullopt;
    if (!words.result)
      ask_result(words);
    if (target_->ladder && words.shows.empty())
      ask_shows(words);
    if (target_->ladder && !words.scope)
      ask_scope(words);
    if (words.links.empty())
      ask_links(words);
    return words;
  } catch (const Stopped&) {
    say("\n");
    return std::nullopt;
  }
}

bool Interview::confirm(const std::string& added) {
  bool wanted = true;
  say("\n" + visible(added, Breaks::keep));
  try {
    ask(fmt::format("Add this to {}?", target_->file.name()), "Enter: yes; n: no",
        [&](const std::string& given) {
          const auto word = split_words(given).front();
          wanted = word == "y" || word == "Y" || word == "yes";
          if (!wanted && word != "n" && word != "N" && word != "no")
            throw UsageError("that is neither yes nor no");
        });
  } catch (const Stopped&) {
    say("\n");
    return false;
  }
  return wanted;
}

} // namespace rung::cli
