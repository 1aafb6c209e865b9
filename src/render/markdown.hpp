// Stage 6, render: the Markdown sink (CommonMark with GitHub's tables).
//
// Text becomes an Inline by being escaped; pages are made of Inlines alone, so nothing from a file
// is ever read as markup. Before: a report's words. After: a document to commit or to paste.
#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

/// Text within a line, escaped; may hold markup that rung itself put there.
class Inline {
public:
  Inline() = default;

  template <std::convertible_to<std::string_view> Words>
  Inline(const Words& text) : text_(escape(text)) {} // NOLINT: text is inline text

  static Inline strong(const Inline& content);
  /// A link where the address is one that is safe to follow (http, https, mailto), else both as
  /// text.
  static Inline link(std::string_view text, std::string_view address);

  /// A place to write into. Renderers take underscores for nothing else, where a space or the end
  /// of the line stands on either side.
  static Inline blank(int columns = 24);

  Inline& add(const Inline& other);

  [[nodiscard]] const std::string& markup() const { return text_; }

private:
  static std::string escape(std::string_view text);

  std::string text_;
};

class Markdown {
public:
  void heading(int level, const Inline& title);
  void paragraph(const Inline& text);
  void quote(const Inline& text);
  void item(const Inline& text, int depth = 0);
  /// An item with a box to tick.
  void task(const Inline& text, int depth = 0);
  /// A line to write an answer on, below the item before it.
  void answer(int depth = 0);
  void table(const std::vector<Inline>& head, const std::vector<std::vector<Inline>>& rows);
  /// Lines as they are, in a fence that is longer than any run of backticks in them.
  void code(const std::vector<std::string>& lines, std::string_view language = "text");

  std::string take() { return std::move(out_); }

private:
  void blank();
  void row(const std::vector<Inline>& cells);

  std::string out_;
};

/// The items with " · " between them.
Inline joined_inline(const std::vector<std::string>& items);

} // namespace rung
