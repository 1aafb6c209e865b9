#include "yaml/findings.hpp"

namespace rung {

std::string shortened(std::string_view text) {
  constexpr std::size_t most = 60;
  if (text.size() <= most)
    return std::string(text);
  auto size = most;
  while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U)
    --size;
  return std::string(text.substr(0, size)) + "…";
}

void Findings::add(std::string_view id, Span at, Finding finding) {
  diagnostics_->add({Severity::error, std::string(id), file_->place(at), std::move(finding.message),
                     std::move(finding.help), std::move(finding.related)});
}

void Findings::take(const Diagnostics& aside) {
  for (const auto& diagnostic : aside.all())
    diagnostics_->add(diagnostic);
  errors_ += aside.all().size();
  leave_out(aside.left_out());
}

} // namespace rung
