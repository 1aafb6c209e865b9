#include "read/schema.hpp"

#include "rung/suggest.hpp"

#include <fmt/format.h>

namespace rung {

namespace {

std::string_view described(std::string_view kind) {
  return kind == "ladder" ? "a ladder" : "an evidence file";
}

Finding explain(std::string_view written, std::string_view kind) {
  const auto wanted = fmt::format("rung.{}/1", kind);
  const std::string_view other = kind == "ladder" ? "evidence" : "ladder";
  if (written == fmt::format("rung.{}/1", other))
    return {fmt::format("this is {}, where {} is expected", described(other), described(kind)),
            fmt::format("give the file whose schema is '{}'", wanted)};
  if (written.starts_with(fmt::format("rung.{}/", kind)))
    return {fmt::format("this rung doesn't read '{}'", shortened(written)),
            fmt::format("it reads '{}'; a newer rung may read the file", wanted)};
  Suggestion suggestion(written);
  suggestion.offer(wanted);
  return {fmt::format("'{}' is no schema that rung knows", shortened(written)),
          suggestion.question(fmt::format("for {}, write 'schema: {}'", described(kind), wanted))};
}

} // namespace

bool check_schema(ReadContext& reading, std::string_view kind) {
  const auto& document = reading.document;
  bool supported = true;
  if (document.kind(Document::root()) != NodeKind::mapping)
    return supported;
  document.each_pair(Document::root(), [&](NodeIndex key, NodeIndex value) {
    if (document.text(key) != "schema" || document.kind(value) != NodeKind::scalar)
      return;
    const auto written = document.text(value);
    if (is_blank(document, value) || written == fmt::format("rung.{}/1", kind))
      return;
    supported = false;
    reading.findings.error("unsupported-schema", document.span(value),
                           [&] { return explain(written, kind); });
  });
  return supported;
}

} // namespace rung
