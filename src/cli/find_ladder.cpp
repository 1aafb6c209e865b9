#include "cli/find_ladder.hpp"

#include "cli/builtin.hpp"
#include "cli/failure.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace rung::cli {

namespace fs = std::filesystem;

namespace {

/// A folder of ladders; `shown` is how messages name it.
struct LadderPlace {
  fs::path folder;
  std::string shown;
};

/// Relative to the working folder, as long as that is where the search began.
LadderPlace above(const fs::path& folder, bool absolute) {
  return {folder, absolute ? folder.string() : fs::proximate(folder).string()};
}

/// Where ladders may lie, in the order of the search; only those that exist.
std::vector<LadderPlace> places(const fs::path& beside, const Streams& streams) {
  std::vector<LadderPlace> found;
  std::string_view listed;
  const auto variable = streams.environment("RUNG_LADDERS").value_or("");
  for (listed = variable; !listed.empty();) {
    const auto end = std::min(listed.find(':'), listed.size());
    const std::string folder(listed.substr(0, end));
    listed.remove_prefix(std::min(end + 1, listed.size()));
    if (is_folder(folder))
      found.push_back({folder, folder});
  }
  std::error_code error;
  auto at = fs::canonical(beside.empty() ? fs::path(".") : beside, error);
  while (!error && !at.empty()) {
    if (is_folder(at / "ladders"))
      found.push_back(above(at / "ladders", beside.is_absolute()));
    if (!at.has_relative_path())
      break;
    at = at.parent_path();
  }
  return found;
}

std::array<int, 3> numbers(std::string_view version) {
  std::array<int, 3> parts{};
  const auto* at = version.data();
  const auto* end = at + version.size();
  for (auto& part : parts) {
    const auto [stop, error] = std::from_chars(at, end, part);
    if (error != std::errc() || stop == end)
      break;
    at = stop + 1;
  }
  return parts;
}

/// The best of a place's ladders with the id.
class Best {
public:
  explicit Best(std::string_view wanted) : wanted_(wanted) {}

  void offer(InputFile file, const std::string& version) {
    const auto rank = std::pair(is_version(version, wanted_), numbers(version));
    if (file_ && rank <= rank_)
      return;
    rank_ = rank;
    file_ = std::move(file);
  }

  std::optional<InputFile> take() { return std::move(file_); }

private:
  std::string_view wanted_;
  std::optional<InputFile> file_;
  std::pair<bool, std::array<int, 3>> rank_;
};

std::optional<SourceFile> builtin_named(std::string_view id, std::vector<std::string>& known) {
  for (const auto& ladder : builtin_ladders()) {
    known.emplace_back(ladder.id);
    if (ladder.id == id)
      return builtin_source(ladder);
  }
  return std::nullopt;
}

InputFile read_named_path(const EvidenceDraft::LadderWish& wish, const fs::path& beside) {
  const auto path = beside / wish.path;
  const auto shown = path.lexically_normal().string();
  std::error_code error;
  if (fs::exists(path, error) && !fs::is_regular_file(path, error))
    throw IoError(fmt::format("cannot read {}: not a regular file (the ladder named in {})", shown,
                              wish.file));
  try {
    return read_file(path, shown);
  } catch (const IoError& failure) {
    throw IoError(fmt::format("{} (the ladder named in {})", failure.what(), wish.file));
  }
}

} // namespace

bool is_version(std::string_view version, std::string_view wanted) {
  return version.starts_with(wanted) &&
         (wanted.empty() || version.size() == wanted.size() || version[wanted.size()] == '.');
}

std::string LadderSearch::help(std::string_view id) const {
  auto text = did_you_mean(id, known);
  if (text.empty() && !known.empty())
    text = fmt::format("there {}: {};", known.size() > 1 ? "are" : "is", fmt::join(known, ", "));
  return fmt::format("{}{}looked in {}{}the built-in ladders", text, text.empty() ? "" : " ",
                     fmt::join(searched, ", "), searched.empty() ? "" : " and ");
}

const std::vector<LadderShelves::Shelved>& LadderShelves::shelf(const fs::path& folder,
                                                                const std::string& shown) {
  const auto [at, is_new] = shelves_.try_emplace({folder, shown});
  if (!is_new)
    return at->second;
  for (const auto& path : texts_in(folder)) {
    auto file = read_file(path, (fs::path(shown) / path.filename()).string());
    auto head = head_of(file.source.text());
    if (says_ladder(head))
      at->second.push_back({std::move(file), std::move(head)});
  }
  return at->second;
}

LadderSearch LadderShelves::find(std::string_view id, std::string_view version,
                                 const fs::path& beside) {
  LadderSearch search;
  for (const auto& place : places(beside, *streams_)) {
    search.searched.push_back(place.shown);
    Best best(version);
    for (const auto& [file, head] : shelf(place.folder, place.shown)) {
      if (!head.id.empty())
        search.known.push_back(head.id);
      if (head.id == id)
        best.offer(file, head.version);
    }
    search.file = best.take();
    if (search.file)
      return search;
  }
  if (auto builtin = builtin_named(id, search.known))
    search.file = InputFile{*std::move(builtin), {}};
  std::sort(search.known.begin(), search.known.end());
  search.known.erase(std::unique(search.known.begin(), search.known.end()), search.known.end());
  return search;
}

std::optional<InputFile> LadderShelves::find(const EvidenceDraft::LadderWish& wish,
                                             Diagnostics& diagnostics) {
  const auto beside = fs::path(wish.file).parent_path();
  if (!wish.path.empty())
    return read_named_path(wish, beside);
  auto search = find(wish.reference.id, wish.reference.version, beside);
  if (!search.file)
    diagnostics.add({.severity = Severity::error,
                     .id = "unknown-reference",
                     .place = wish.place,
                     .message = fmt::format("there is no ladder '{}'", wish.reference.id),
                     .help = search.help(wish.reference.id),
                     .related = std::nullopt});
  return std::move(search.file);
}

bool is_path(std::string_view ladder) {
  return ladder == "-" ||
         ladder.substr(0, ladder.find('@')).find_first_of("./") != std::string_view::npos;
}

SourceFile named_ladder(const std::string& given, Inputs& inputs, const Streams& streams) {
  if (is_path(given))
    return inputs.read(given);
  const auto at = given.find('@');
  const auto id = given.substr(0, at);
  const auto version = at == std::string::npos ? "" : given.substr(at + 1);
  auto search = LadderShelves(streams).find(id, version, "");
  if (!search.file)
    throw UsageError(fmt::format("there is no ladder '{}'", id), search.help(id));
  return inputs.take(*std::move(search.file));
}

} // namespace rung::cli
