// Stage 1: the explanations that explain_syntax tries in turn; nullopt where one doesn't apply.
#pragma once

#include "yaml/lines.hpp"
#include "yaml/syntax.hpp"

#include <algorithm>

namespace rung {

using Explained = std::optional<SyntaxError>;

inline std::string_view char_at(std::string_view text, std::size_t position) {
  return text.substr(std::min(position, text.size()), 1);
}

inline bool says(const Complaint& complaint, std::string_view message) {
  return complaint.message.starts_with(message);
}

// syntax_marks.cpp: quotes, escapes, brackets
Explained explain_quote(const Complaint& complaint, const OpenMarks& marks);
Explained explain_escape(const Complaint& complaint);
Explained explain_flow(const Complaint& complaint, const OpenMarks& marks);
Explained explain_rest_of_line(const Complaint& complaint);

// syntax_lines.cpp: indentation, colons, what may start a text
Explained explain_tab(const Complaint& complaint);
Explained explain_colon(const Complaint& complaint);
Explained explain_start(const Complaint& complaint);
SyntaxError explain_indentation(const Complaint& complaint);
Explained explain_property(const Complaint& complaint);

} // namespace rung
