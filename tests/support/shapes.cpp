#include "support/shapes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace rung::test {

namespace {

const char* const scopes[] = {"task", "team", "multi-team", "organisation", "company", "industry"};

class Writer {
public:
  explicit Writer(const Shape& shape)
      : shape_(shape),
        height_(shape.trunk + *std::max_element(shape.tracks.begin(), shape.tracks.end())) {}

  std::string write() {
    line("schema: rung.ladder/1\nid: shape\ntitle: {}\nversion: 1.0.0\nscale:", shape_.name);
    for (int k = 1; k <= shape_.top; ++k)
      line("  - {{title: Rating {}}}", k);
    if (!shape_.bare)
      line("areas:\n  - {{id: all, title: All}}");
    line("competencies:");
    for (int c = 0; c < shape_.competencies; ++c)
      write_competency(c);
    write_levels();
    return text_;
  }

private:
  template <class... Values>
  void line(fmt::format_string<Values...> format, Values&&... values) {
    fmt::format_to(std::back_inserter(text_), format, std::forward<Values>(values)...);
    text_ += '\n';
  }

  /// 0: not expected. Ratings rise one after the other, from 1 at the bottom to K at the top.
  [[nodiscard]] int expected(int track, int height, int c) const {
    const int count = shape_.competencies;
    // Above the trunk a track leaves out what belongs to the others.
    const int tracks = static_cast<int>(shape_.tracks.size());
    if (height >= shape_.trunk && c >= count / 2 && c % tracks != track)
      return 0;
    if (shape_.empty_cells && (height + c) % 3 == 0)
      return 0;
    const int steps = height * count * (shape_.top - 1) / (height_ - 1);
    return std::min(shape_.top, 1 + (steps + c) / count);
  }

  /// What a track has asked for in the competency below this height.
  [[nodiscard]] int asked_below(int track, int height, int c) const {
    int most = 0;
    for (int h = 0; h < height; ++h)
      most = std::max(most, expected(track, h, c));
    return most;
  }

  void write_competency(int c) {
    line("  - id: competency-{}\n    title: Competency {}", c, c);
    if (shape_.bare)
      return;
    line("    area: all\n    steps:");
    for (int k = 1; k <= shape_.top; ++k)
      line("      {}: {{behaviours: [Shows step {} of competency {} in the open.]}}", k, k, c);
  }

  void write_level(const std::string& id, int track, int height) {
    line("  - id: {}\n    title: Level {}", id, id);
    if (!shape_.bare) {
      line("    grade: {}\n    scope: {}", shape_.first_grade + height,
           scopes[std::min(5, height * 6 / height_)]);
      std::string core;
      for (int c = 0; c < shape_.competencies; ++c)
        if (expected(track, height, c) > asked_below(track, height, c))
          core += fmt::format("{}competency-{}", core.empty() ? "" : ", ", c);
      line("    core: [{}]", core);
    }
    line("    expects:");
    for (int c = 0; c < shape_.competencies; ++c)
      if (const int rating = expected(track, height, c); rating > 0)
        line("      competency-{}: {}", c, rating);
  }

  void write_levels() {
    line("levels:");
    std::string trunk;
    for (int h = 0; h < shape_.trunk; ++h) {
      write_level(fmt::format("trunk-{}", h), 0, h);
      trunk += fmt::format("trunk-{}, ", h);
    }
    std::string tracks;
    for (int t = 0; t < static_cast<int>(shape_.tracks.size()); ++t) {
      std::string own;
      for (int i = 0; i < shape_.tracks[static_cast<std::size_t>(t)]; ++i) {
        const std::string id = fmt::format("track-{}-{}", t, i);
        write_level(id, t, shape_.trunk + i);
        own += (own.empty() ? "" : ", ") + id;
      }
      tracks += fmt::format("  - {{id: track-{}, title: Track {}, kind: {}, levels: [{}{}]}}\n", t,
                            t, t == 1 ? "management" : "individual", trunk, own);
    }
    line("tracks:");
    text_ += tracks;
  }

  const Shape& shape_;
  int height_;
  std::string text_;
};

} // namespace

std::vector<Shape> public_shapes() {
  return {
      {.name = "two tracks that share a trunk"},
      {.name = "a track that starts at grade 3", .trunk = 0, .tracks = {5, 3}, .first_grade = 3},
      {.name = "four tracks and 18 levels", .competencies = 12, .trunk = 3, .tracks = {4, 4, 4, 3}},
      {.name = "24 competencies by 12 levels, a third of the cells empty",
       .competencies = 24,
       .trunk = 0,
       .tracks = {12},
       .empty_cells = true},
      {.name = "47 competencies by 24 levels with bare ratings",
       .competencies = 47,
       .trunk = 0,
       .tracks = {24},
       .bare = true},
      {.name = "a scale of 3", .top = 3},
      {.name = "a scale of 7", .top = 7, .tracks = {6, 5}},
  };
}

std::string ladder_text(const Shape& shape) {
  return Writer(shape).write();
}

} // namespace rung::test
