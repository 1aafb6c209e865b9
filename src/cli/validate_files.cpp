#include "cli/validate_files.hpp"

#include "cli/file_head.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace rung::cli {

namespace fs = std::filesystem;

namespace {

FileKind kind_of(std::string_view text) {
  const auto head = head_of(text);
  if (says_ladder(head))
    return FileKind::ladder;
  return says_evidence(head) ? FileKind::evidence : FileKind::unknown;
}

class Finder {
public:
  explicit Finder(Inputs& inputs) : inputs_(&inputs) {}

  void name(const std::string& path) { add(inputs_->open(path), true, ""); }

  void walk(const std::string& folder) {
    for (const auto& path : texts_below(folder)) {
      const auto shown = path.lexically_normal().string();
      add(read_file(path, shown), false, fs::path(shown).parent_path().string() + "/");
    }
  }

  FilesToCheck take() {
    std::sort(found_.files.begin(), found_.files.end(),
              [](const FileToCheck& a, const FileToCheck& b) {
                return a.source.name() < b.source.name();
              });
    return std::move(found_);
  }

private:
  void add(InputFile file, bool named, std::string group) {
    const auto kind = kind_of(file.source.text());
    if (!named && kind == FileKind::unknown) {
      // A *.json of another tool's isn't worth a word: every project has some.
      found_.skipped += file.source.name().ends_with(".json") ? 0U : 1U;
      return;
    }
    const auto identity = file.identity;
    if (seen_.insert(identity).second)
      found_.files.push_back({inputs_->take(std::move(file)), identity, kind, std::move(group)});
  }

  Inputs* inputs_;
  std::set<FileIdentity> seen_;
  FilesToCheck found_;
};

} // namespace

FilesToCheck find_files(std::span<const std::string> paths, Inputs& inputs) {
  Finder finder(inputs);
  // Those named come first, so that one which is also in a folder counts as named.
  for (const auto& path : paths)
    if (!is_folder(path))
      finder.name(path);
  for (const auto& path : paths)
    if (is_folder(path))
      finder.walk(path);
  if (paths.empty())
    finder.walk(".");
  return finder.take();
}

} // namespace rung::cli
