#include "rung/diagnostics.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace rung {

std::string_view name_of(Severity severity) {
  switch (severity) {
  case Severity::error:
    return "error";
  case Severity::warning:
    return "warning";
  case Severity::note:
    return "note";
  }
  return "";
}

bool Diagnostics::has_room(std::string_view file) const {
  const auto kept = std::ranges::find(files_, file, &PerFile::name);
  return kept == files_.end() || kept->count < limit_per_file;
}

void Diagnostics::leave_out(Severity severity) {
  ++left_out_;
  if (severity == Severity::error)
    ++errors_;
}

void Diagnostics::add(Diagnostic diagnostic) {
  if (!has_room(diagnostic.place.file)) {
    leave_out(diagnostic.severity);
    return;
  }
  keep(std::move(diagnostic));
}

void Diagnostics::keep(Diagnostic diagnostic) {
  auto kept = std::ranges::find(files_, diagnostic.place.file, &PerFile::name);
  if (kept == files_.end())
    kept = files_.insert(kept, PerFile{diagnostic.place.file, 0});
  ++kept->count;
  if (diagnostic.severity == Severity::error)
    ++errors_;
  all_.push_back(std::move(diagnostic));
}

std::vector<Diagnostic> Diagnostics::sorted() const {
  const auto rank = [this](const Diagnostic& diagnostic) {
    const auto file = std::ranges::find(files_, diagnostic.place.file, &PerFile::name);
    return std::tuple(file - files_.begin(), diagnostic.place.line, diagnostic.place.column);
  };
  auto result = all_;
  std::ranges::stable_sort(result, {}, rank);
  return result;
}

} // namespace rung
