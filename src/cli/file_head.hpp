// What kind of file a text is: its top-level `schema`, `id` and `version`, read without parsing it.
//
// Good enough to choose among files (which of a folder are evidence, which holds the ladder asked
// for), also where the rest of a file is broken: the readers of stage 3 have the last word on the
// one chosen. Block and flow style (so JSON) are understood; escapes inside quotes are not.
#pragma once

#include <string>
#include <string_view>

namespace rung::cli {

/// Empty where the file doesn't say.
struct FileHead {
  std::string schema;
  std::string id;
  std::string version;
};

FileHead head_of(std::string_view text);

/// Of whatever version of the format, so that the reader can refuse an unknown one by name.
bool says_evidence(const FileHead& head);
bool says_ladder(const FileHead& head);

} // namespace rung::cli
