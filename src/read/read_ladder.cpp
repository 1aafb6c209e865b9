#include "rung/read.hpp"

#include "read/ladder_file.hpp"
#include "read/schema.hpp"
#include "yaml/parse.hpp"

namespace rung {

std::optional<Ladder> read_ladder(const SourceFile& file, Diagnostics& diagnostics) {
  Findings findings(file, diagnostics);
  const auto document = parse_document(findings);
  if (!document)
    return std::nullopt;
  ReadContext reading{*document, findings, {}, false};
  if (!check_schema(reading, "ladder"))
    return std::nullopt;
  auto ladder = resolve_ladder(read_ladder_file(reading), findings);
  if (findings.errors() > 0)
    return std::nullopt;
  ladder.source = file;
  ladder.index_expectations();
  return ladder;
}

} // namespace rung
