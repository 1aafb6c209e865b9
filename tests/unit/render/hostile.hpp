// Texts that try to break out of an output, for the tests of every sink.
#pragma once

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace rung::sample {

inline const std::vector<std::string>& hostile_texts() {
  static const std::vector<std::string> texts = {
      "\x1b[31mred\x1b]0;title\x07",
      "bell\x07 back\x08space\x7f nul-less",
      "c1 \xC2\x9B"
      "31m \xC2\x85 next",
      "bidi \u202Eevil\u202C \u2066x\u2069 \u200F",
      "lines\u2028and\u2029paragraphs",
      "new\nline\r\nand\ttab and lone\rreturn",
      "not utf-8: \xFF \xC3( \xED\xA0\x80 \xF0\x9F",
      "=cmd|' /C calc'!A0",
      "+1 -1 @sum",
      "\"quoted\", 'single', comma",
      "| pipe | table |",
      "`tick` ``two`` ```fence```",
      "<script>alert(1)</script> &amp; <!-- -->",
      "[link](javascript:alert(1)) ![image](x)",
      "# heading",
      "- item\n- item",
      "1. one\n===\n---",
      "*bold* _it_ ~~gone~~ $math$ \\",
      "::error file=x::y ##[group]",
      "   leading and trailing   ",
      "",
  };
  return texts;
}

/// Whether the text holds nothing that steers a terminal but what SGR colours need.
inline bool is_quiet(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if ((byte < 0x20 && byte != '\n') || byte == 0x7F)
      return false;
    const auto rest = text.substr(i);
    if (byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0)
      return false;
    for (const std::string_view sign :
         {"\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069",
          "\u200E", "\u200F", "\u061C", "\u2028", "\u2029"})
      if (rest.starts_with(sign))
        return false;
  }
  return true;
}

/// What is left for a reader of Markdown to take as markup.
inline std::string without_code_and_escapes(const std::string& page) {
  std::string prose;
  std::istringstream lines(page);
  std::string fence;
  for (std::string line; std::getline(lines, line);) {
    if (fence.empty() && line.starts_with("```"))
      fence = line.substr(0, line.find_first_not_of('`'));
    else if (line == fence)
      fence.clear();
    else if (fence.empty())
      prose += line + "\n";
  }
  for (auto at = prose.find('\\'); at != std::string::npos; at = prose.find('\\', at))
    prose.erase(at, 2);
  return prose;
}

} // namespace rung::sample
