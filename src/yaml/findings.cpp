#include "yaml/findings.hpp"

namespace rung {

void Findings::add(std::string_view id, Span at, Finding finding) {
  Diagnostic diagnostic{Severity::error,         std::string(id),
                        file_->place(at),        std::move(finding.message),
                        std::move(finding.help), std::nullopt};
  if (finding.related)
    diagnostic.related =
        Related{file_->place(finding.related->first), std::move(finding.related->second)};
  diagnostics_->add(std::move(diagnostic));
}

} // namespace rung
