#include "render/markdown.hpp"

#include "render/address.hpp"
#include "render/visible.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

namespace rung {

namespace {

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

std::string_view escape_of(char byte) {
  switch (byte) {
  case '<':
    return "&lt;";
  case '>':
    return "&gt;";
  case '&':
    return "&amp;";
  case '\\':
    return "\\\\";
  case '`':
    return "\\`";
  case '*':
    return "\\*";
  case '_':
    return "\\_";
  case '[':
    return "\\[";
  case ']':
    return "\\]";
  case '|':
    return "\\|";
  case '~':
    return "\\~";
  case '$':
    return "\\$";
  default:
    return {};
  }
}

/// Where a sign at the start of a line would begin a block: "# ", "- ", "1. ".
std::size_t block_sign(std::string_view text) {
  if (!text.empty() && std::string_view("#+-=").find(text.front()) != std::string_view::npos)
    return 0;
  const auto* digits = std::ranges::find_if_not(text, is_digit);
  const auto count = static_cast<std::size_t>(digits - text.begin());
  const bool list = count > 0 && digits != text.end() && (*digits == '.' || *digits == ')');
  return list ? count : std::string_view::npos;
}

std::size_t longest_backticks(const std::vector<std::string>& lines) {
  std::size_t longest = 0;
  for (const auto& line : lines) {
    std::size_t run = 0;
    for (const char byte : line) {
      run = byte == '`' ? run + 1 : 0;
      longest = std::max(longest, run);
    }
  }
  return longest;
}

} // namespace

std::string Inline::escape(std::string_view text) {
  const auto shown = visible(text);
  const auto start = std::min(shown.find_first_not_of(' '), shown.size());
  const auto rest = std::string_view(shown).substr(start);
  const auto sign = block_sign(rest);
  std::string out = start > 0 ? " " : ""; // four spaces would make it code
  for (std::size_t i = 0; i < rest.size(); ++i) {
    const auto escaped = escape_of(rest[i]);
    if (i == sign)
      out += '\\';
    if (escaped.empty())
      out += rest[i];
    else
      out += escaped;
  }
  return out;
}

Inline Inline::strong(const Inline& content) {
  Inline result;
  result.text_ = "**" + content.text_ + "**";
  return result;
}

Inline Inline::link(std::string_view text, std::string_view address) {
  Inline result(text);
  if (is_safe_address(address))
    result.text_ = fmt::format("[{}]({})", result.text_, encoded_address(address));
  else if (!address.empty())
    result.add(" (").add(address).add(")");
  return result;
}

Inline Inline::blank(int columns) {
  Inline result;
  result.text_ = std::string(static_cast<std::size_t>(columns), '_');
  return result;
}

Inline& Inline::add(const Inline& other) {
  text_ += other.text_;
  return *this;
}

void Markdown::blank() {
  if (!out_.empty() && !out_.ends_with("\n\n"))
    out_ += '\n';
}

void Markdown::heading(int level, const Inline& title) {
  blank();
  out_ += std::string(static_cast<std::size_t>(level), '#') + " " + title.markup() + "\n\n";
}

void Markdown::paragraph(const Inline& text) {
  blank();
  out_ += text.markup() + "\n\n";
}

void Markdown::quote(const Inline& text) {
  blank();
  out_ += "> " + text.markup() + "\n\n";
}

void Markdown::item(const Inline& text, int depth) {
  out_ += std::string(static_cast<std::size_t>(depth) * 2, ' ') + "- " + text.markup() + "\n";
}

void Markdown::task(const Inline& text, int depth) {
  out_ += std::string(static_cast<std::size_t>(depth) * 2, ' ') + "- [ ] " + text.markup() + "\n";
}

void Markdown::answer(int depth) {
  out_.pop_back();
  out_ += "  \n"; // two spaces break the line
  // The arrow keeps the underscores from being a rule across the page.
  out_ += std::string((static_cast<std::size_t>(depth) + 1) * 2, ' ') + "→ " +
          Inline::blank(40).markup() + "\n";
}

void Markdown::row(const std::vector<Inline>& cells) {
  for (const auto& cell : cells)
    out_ += "| " + cell.markup() + " ";
  out_ += "|\n";
}

void Markdown::table(const std::vector<Inline>& head,
                     const std::vector<std::vector<Inline>>& rows) {
  blank();
  row(head);
  for (std::size_t i = 0; i < head.size(); ++i)
    out_ += "|---";
  out_ += "|\n";
  for (const auto& cells : rows)
    row(cells);
  out_ += '\n';
}

void Markdown::code(const std::vector<std::string>& lines, std::string_view language) {
  blank();
  const std::string fence(std::max<std::size_t>(3, longest_backticks(lines) + 1), '`');
  out_ += fmt::format("{}{}\n", fence, language);
  for (const auto& line : lines)
    out_ += visible(line) + "\n";
  out_ += fence + "\n\n";
}

Inline joined_inline(const std::vector<std::string>& items) {
  Inline result;
  for (const auto& item : items) {
    if (!result.markup().empty())
      result.add(" · ");
    result.add(item);
  }
  return result;
}

} // namespace rung
