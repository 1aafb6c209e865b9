#include "yaml/syntax.hpp"

#include "yaml/explanations.hpp"

#include <yaml-cpp/exceptions.h>

#include <algorithm>

namespace rung {

SyntaxError explain_syntax(const Complaint& complaint) {
  if (says(complaint, YAML::ErrorMsg::BAD_FILE))
    return {"too-deep",
            complaint.position,
            1,
            "lists and mappings in one another, too deep",
            "no ladder or evidence needs that: check the brackets",
            {}};
  const auto position = std::min(complaint.position, complaint.text.size());
  const auto marks =
      find_open_marks(complaint.text, complaint.last_event, position, complaint.open_flows);
  if (auto explained = explain_tab(complaint))
    return *explained;
  if (auto explained = explain_quote(complaint, marks))
    return *explained;
  if (auto explained = explain_escape(complaint))
    return *explained;
  if (auto explained = explain_property(complaint))
    return *explained;
  if (complaint.message.find("directive") != std::string_view::npos ||
      complaint.message.find("YAML") != std::string_view::npos)
    return {"syntax",
            position,
            1,
            "a line that starts with '%'",
            "remove it, or put the text in quotes",
            {}};
  if (auto explained = explain_flow(complaint, marks))
    return *explained;
  if (auto explained = explain_colon(complaint))
    return *explained;
  if (auto explained = explain_start(complaint))
    return *explained;
  if (auto explained = explain_rest_of_line(complaint))
    return *explained;
  return explain_indentation(complaint);
}

SyntaxError explain_second_document(std::string_view text, std::size_t position) {
  if (text.substr(std::min(position, text.size())).starts_with("---"))
    return {"several-documents",
            position,
            3,
            "a second document starts here",
            "put each document in a file of its own",
            {}};
  const auto before = line_before(text, line_at(text, position));
  if (before && before->content == "...")
    return {"several-documents",
            position,
            1,
            "text after '...', which ends the document",
            "put each document in a file of its own",
            {}};
  return {"syntax",
          position,
          1,
          "this belongs to nothing above it",
          "check its indentation, and the quotes and brackets before it",
          {}};
}

} // namespace rung
