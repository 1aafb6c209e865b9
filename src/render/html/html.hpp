// Stage 6, render: the HTML sink.
//
// Text becomes Html by being escaped; elements and their attributes are named by literals alone,
// and addresses are checked, so nothing from a file is ever read as markup. Before: a report's
// words. After: page.hpp makes a document of it.
#pragma once

#include <concepts>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

/// A string known when rung is compiled: the only thing that may become markup.
class Literal {
public:
  consteval Literal(const char* text) : text_(text) {} // NOLINT: a literal stands for itself

  [[nodiscard]] constexpr std::string_view text() const { return text_; }

private:
  std::string_view text_;
};

/// A stretch of HTML: well-formed, with all text in it escaped.
class Html {
public:
  Html() = default;

  template <std::convertible_to<std::string_view> Words>
  Html(const Words& text) : markup_(escape(text)) {} // NOLINT: text is HTML once escaped

  Html(std::initializer_list<Html> parts);

  Html& add(const Html& other);

  [[nodiscard]] const std::string& markup() const { return markup_; }

  [[nodiscard]] bool empty() const { return markup_.empty(); }

  /// Text as it stands between tags and in a quoted attribute.
  static std::string escape(std::string_view text);

private:
  friend class ElementWriter;

  std::string markup_;
};

/// `name="value"`; the value is escaped. An address goes through link() instead.
struct Attribute {
  Literal name;
  std::string value;
};

using Attributes = std::vector<Attribute>;

Html element(Literal tag, const Attributes& attributes, const Html& content);
Html element(Literal tag, const Html& content);
/// An element that has no content and no end tag: `<br>`, `<input>`.
Html void_element(Literal tag, const Attributes& attributes);

/// To an address that is safe to follow, else both as text.
Html link(const Html& text, std::string_view address);
/// To a place in the same document, or in another page of the same site: `path` is made by rung of
/// ids, which are letters, digits and hyphens.
Html local_link(const Html& text, std::string_view path, const Attributes& attributes = {});

/// `<ul>` of the items; nothing where there are none.
Html html_list(const std::vector<std::string>& items);
Html html_items(const std::vector<Html>& items);
/// The items with a separator that screen readers pass over.
Html html_joined(const std::vector<Html>& items);

/// Content that only a screen reader says.
Html spoken(const Html& content);

} // namespace rung
