#include "check/text/prose.hpp"

#include "check/subject.hpp"
#include "model/written.hpp"

#include <utility>

namespace rung {

/// Walks the ladder and adds each text.
class Prose::Gatherer {
public:
  Gatherer(Prose& prose, const Ladder& ladder) : prose_(&prose), ladder_(&ladder) {}

  void run() {
    text({.kind = PassageKind::summary, .subject = "summary"}, ladder_->summary);
    for (std::size_t k = 0; k < ladder_->scale.size(); ++k)
      text({.kind = PassageKind::meaning, .subject = "scale." + std::to_string(k + 1)},
           ladder_->scale[k].meaning);
    for (const auto& area : ladder_->areas)
      text({.kind = PassageKind::summary, .subject = path_of(area)}, area.summary);
    for (const auto& competency : ladder_->competencies)
      add(competency);
    for (const auto& level : ladder_->levels)
      add(level);
    for (const auto& transition : ladder_->transitions)
      add(transition);
  }

private:
  void text(Passage passage, const Text& text) { prose_->add(std::move(passage), text); }

  void texts(Passage passage, PassageKind kind, const std::vector<Text>& list) {
    passage.kind = kind;
    for (const auto& item : list)
      prose_->add(passage, item);
  }

  void add(const Competency& competency) {
    Passage about{.subject = path_of(competency), .competency = &competency};
    about.kind = PassageKind::title;
    text(about, competency.title);
    about.kind = PassageKind::summary;
    text(about, competency.summary);
    for (const auto& step : competency.steps) {
      about.subject = path_of(competency, step.rating);
      about.rating = step.rating;
      texts(about, PassageKind::behaviour, step.behaviours);
      texts(about, PassageKind::example, step.examples);
      texts(about, PassageKind::to_try, step.to_try);
    }
  }

  void add(const Level& level) {
    Passage about{.subject = path_of(level), .level = &level};
    about.kind = PassageKind::title;
    text(about, level.title);
    texts(about, PassageKind::title, level.also_called);
    about.kind = PassageKind::summary;
    text(about, level.summary);
    about.subject = path_of(level, "responsibilities");
    texts(about, PassageKind::responsibility, level.responsibilities);
    about.subject = path_of(level, "not-expected");
    texts(about, PassageKind::not_expected, level.not_expected);
    for (const auto& expectation : level.expects) {
      if (expectation.behaviours.empty() && expectation.examples.empty())
        continue;
      about.subject = path_of(*ladder_, level, expectation);
      about.expectation = &expectation;
      about.competency = &ladder_->competencies[expectation.competency];
      texts(about, PassageKind::behaviour, expectation.behaviours);
      texts(about, PassageKind::example, expectation.examples);
    }
  }

  void add(const Transition& transition) {
    Passage about{.subject = path_of(*ladder_, transition), .transition = &transition};
    texts(about, PassageKind::entry, transition.entry);
    about.kind = PassageKind::trial;
    text(about, transition.trial);
    about.kind = PassageKind::way_back;
    text(about, transition.way_back);
  }

  Prose* prose_;
  const Ladder* ladder_;
};

Prose::Prose(const Ladder& ladder) : ladder_(&ladder) {
  Gatherer(*this, ladder).run();
}

void Prose::add(Passage passage, const Text& text) {
  if (text.value.empty())
    return;
  passage.text = &text;
  passage.first_word = static_cast<std::uint32_t>(words_.size());
  vocabulary_.read(text.value, words_);
  passage.word_count = static_cast<std::uint32_t>(words_.size()) - passage.first_word;
  passages_.push_back(std::move(passage));
}

Span Prose::at(const Passage& passage, std::size_t first, std::size_t count) const {
  const auto those = words(passage);
  const auto begin = those[first].begin;
  const auto& last = those[first + count - 1];
  return part_of(ladder_->source, *passage.text, begin, last.begin + last.length - begin);
}

std::string Prose::written(const Passage& passage, std::size_t first, std::size_t count) const {
  const auto those = words(passage);
  const auto begin = those[first].begin;
  const auto& last = those[first + count - 1];
  std::string text = passage.text->value.substr(begin, last.begin + last.length - begin);
  for (auto& letter : text)
    letter = letter == '\n' ? ' ' : letter;
  return text;
}

} // namespace rung
