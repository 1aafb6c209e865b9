#include "cli/inputs.hpp"

#include "cli/descriptor.hpp"
#include "cli/failure.hpp"
#include "cli/file_head.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace rung::cli {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t bytes_at_a_time = std::size_t{1} << 16;

std::string read_all(int descriptor, const std::string& shown) {
  std::string text;
  std::array<char, bytes_at_a_time> buffer{};
  while (text.size() < read_limit) {
    const auto wanted = std::min(buffer.size(), read_limit - text.size());
    const auto got = ::read(descriptor, buffer.data(), wanted);
    if (got == 0)
      break;
    if (got > 0)
      text.append(buffer.data(), static_cast<std::size_t>(got));
    else if (errno != EINTR)
      throw IoError(fmt::format("cannot read {}", shown), errno);
  }
  return text;
}

[[noreturn]] void cannot_read(const fs::path& path, const std::error_code& error) {
  throw IoError(fmt::format("cannot read {}", path.string()), error.value());
}

bool is_hidden(const fs::path& path) {
  return path.filename().string().starts_with('.');
}

bool has_text_ending(const fs::path& path) {
  const auto ending = path.extension();
  return ending == ".yaml" || ending == ".yml" || ending == ".json";
}

} // namespace

bool is_folder(const fs::path& path) {
  std::error_code error;
  return path != "-" && fs::is_directory(path, error);
}

FileIdentity identity_of(int descriptor) {
  struct stat status {};

  ::fstat(descriptor, &status);
  return {status.st_dev, status.st_ino};
}

InputFile read_file(const fs::path& path, const std::string& shown) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
  if (!file)
    throw IoError(fmt::format("cannot read {}", shown), errno);
  return {SourceFile(shown, read_all(file.get(), shown)), identity_of(file.get())};
}

std::vector<fs::path> texts_below(const fs::path& folder) {
  std::vector<fs::path> found;
  std::error_code error;
  auto at = fs::recursive_directory_iterator(folder, error);
  if (error)
    cannot_read(folder, error);
  while (at != fs::recursive_directory_iterator()) {
    const auto path = at->path();
    std::error_code ignored;
    if (is_hidden(path) || path.filename() == "node_modules")
      at.disable_recursion_pending();
    else if (has_text_ending(path) && at->is_regular_file(ignored))
      found.push_back(path);
    at.increment(error);
    if (error)
      cannot_read(path, error);
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<fs::path> texts_in(const fs::path& folder) {
  std::vector<fs::path> found;
  std::error_code error;
  auto at = fs::directory_iterator(folder, error);
  if (error)
    cannot_read(folder, error);
  for (; at != fs::directory_iterator(); at.increment(error)) {
    if (error)
      cannot_read(folder, error);
    std::error_code ignored;
    if (!is_hidden(at->path()) && has_text_ending(at->path()) && at->is_regular_file(ignored))
      found.push_back(at->path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

InputFile Inputs::open(const std::string& path) const {
  if (path != "-")
    return read_file(path, path);
  const std::string name(stdin_name);
  return {SourceFile(name, read_all(streams_->in, "standard input")), identity_of(streams_->in)};
}

SourceFile Inputs::read(const std::string& path) {
  return take(open(path));
}

SourceFile Inputs::take(InputFile file) {
  taken_.insert(file.identity);
  return std::move(file.source);
}

std::vector<SourceFile> Inputs::read_evidence(std::span<const std::string> paths) {
  std::vector<std::string> named;
  std::vector<InputFile> found;
  for (const auto& path : paths) {
    if (!is_folder(path)) {
      named.push_back(path);
      continue;
    }
    const auto before = found.size();
    for (const auto& file : texts_below(path)) {
      auto read = read_file(file, file.string());
      if (says_evidence(head_of(read.source.text())))
        found.push_back(std::move(read));
    }
    if (found.size() == before)
      throw IoError(fmt::format("there is no evidence in {}: no *.yaml, *.yml or *.json file in it "
                                "says 'schema: rung.evidence/1'",
                                path));
  }
  std::sort(named.begin(), named.end());
  named.erase(std::unique(named.begin(), named.end()), named.end());
  for (const auto& path : named)
    found.push_back(open(path));

  std::stable_sort(found.begin(), found.end(), [](const InputFile& a, const InputFile& b) {
    return a.source.name() < b.source.name();
  });
  std::vector<SourceFile> evidence;
  std::set<FileIdentity> seen;
  for (auto& file : found)
    if (seen.insert(file.identity).second)
      evidence.push_back(take(std::move(file)));
  return evidence;
}

} // namespace rung::cli
