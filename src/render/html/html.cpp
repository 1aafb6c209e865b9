#include "render/html/html.hpp"

#include "render/address.hpp"
#include "render/visible.hpp"

namespace rung {

/// Puts tags around content: the only place that writes a `<`.
class ElementWriter {
public:
  static Html write(Literal tag, const Attributes& attributes, const Html& content) {
    Html out = begin(tag, attributes);
    out.markup_ += content.markup_;
    out.markup_ += "</";
    out.markup_ += tag.text();
    out.markup_ += '>';
    if (is_block(tag.text()))
      out.markup_ += '\n';
    return out;
  }

  static Html begin(Literal tag, const Attributes& attributes) {
    Html out;
    out.markup_ += '<';
    out.markup_ += tag.text();
    for (const auto& attribute : attributes) {
      out.markup_ += ' ';
      out.markup_ += attribute.name.text();
      out.markup_ += "=\"";
      out.markup_ += Html::escape(attribute.value);
      out.markup_ += '"';
    }
    out.markup_ += '>';
    return out;
  }

  static Html alone(Literal tag, const Attributes& attributes) {
    Html out = begin(tag, attributes);
    if (is_block(tag.text()))
      out.markup_ += '\n';
    return out;
  }

private:
  /// Those after which a new line shows nothing, and makes the source readable.
  static bool is_block(std::string_view tag) {
    constexpr std::string_view inlines =
        " a b strong em span small code abbr time bdi text tspan title desc label input kbd sup ";
    return inlines.find(" " + std::string(tag) + " ") == std::string_view::npos;
  }
};

Html::Html(std::initializer_list<Html> parts) {
  for (const auto& part : parts)
    markup_ += part.markup_;
}

Html& Html::add(const Html& other) {
  markup_ += other.markup_;
  return *this;
}

std::string Html::escape(std::string_view text) {
  std::string out;
  for (const char byte : visible(text)) {
    switch (byte) {
    case '&':
      out += "&amp;";
      break;
    case '<':
      out += "&lt;";
      break;
    case '>':
      out += "&gt;";
      break;
    case '"':
      out += "&quot;";
      break;
    case '\'':
      out += "&#39;";
      break;
    default:
      out += byte;
    }
  }
  return out;
}

Html element(Literal tag, const Attributes& attributes, const Html& content) {
  return ElementWriter::write(tag, attributes, content);
}

Html element(Literal tag, const Html& content) {
  return ElementWriter::write(tag, {}, content);
}

Html void_element(Literal tag, const Attributes& attributes) {
  return ElementWriter::alone(tag, attributes);
}

Html link(const Html& text, std::string_view address) {
  if (is_safe_address(address))
    return element("a", {{"href", encoded_address(address)}, {"rel", "noreferrer"}}, text);
  Html out = text;
  if (!address.empty())
    out.add({" (", address, ")"});
  return out;
}

Html local_link(const Html& text, std::string_view path, const Attributes& attributes) {
  Attributes all = {{"href", encoded_address(path)}};
  all.insert(all.end(), attributes.begin(), attributes.end());
  return element("a", all, text);
}

Html html_list(const std::vector<std::string>& items) {
  return html_items({items.begin(), items.end()});
}

Html html_items(const std::vector<Html>& items) {
  Html content;
  for (const auto& item : items)
    content.add(element("li", item));
  return content.empty() ? content : element("ul", content);
}

Html html_joined(const std::vector<Html>& items) {
  Html out;
  for (const auto& item : items) {
    if (!out.empty())
      out.add({" ", element("span", {{"class", "dot"}, {"aria-hidden", "true"}}, "·"), " "});
    out.add(item);
  }
  return out;
}

Html spoken(const Html& content) {
  return element("span", {{"class", "spoken"}}, content);
}

} // namespace rung
