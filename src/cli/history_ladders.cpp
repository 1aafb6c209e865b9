#include "cli/history_ladders.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace rung::cli {

const Ladder* HistoryLadders::read(const SourceFile& file, Diagnostics& findings) {
  const auto [at, is_new] = ladders_.try_emplace(file.sha256(), nullptr);
  if (is_new)
    if (auto ladder = read_ladder(file, findings))
      at->second = std::make_unique<const Ladder>(*std::move(ladder));
  return at->second.get();
}

const Ladder* HistoryLadders::given(const std::string& path, Diagnostics& findings) {
  return read(inputs_->read(path), findings);
}

const Ladder* HistoryLadders::named_in(const std::vector<std::size_t>& files, Diagnostics& missing,
                                       Diagnostics& findings) {
  for (const auto number : files) {
    const auto wish = draft_->ladder_in(number);
    if (!wish)
      continue;
    auto file = shelves_.find(*wish, missing);
    return file ? read(inputs_->take(*std::move(file)), findings) : nullptr;
  }
  return nullptr;
}

std::vector<std::size_t> nearest_files(const std::vector<HistoryDay>& days, std::size_t day,
                                       std::size_t file_count) {
  std::vector<std::size_t> files;
  const auto add = [&](const std::vector<std::size_t>& more) {
    for (const auto file : more)
      if (std::ranges::count(files, file) == 0)
        files.push_back(file);
  };
  for (auto at = day + 1; at > 0; --at)
    add(days[at - 1].own);
  for (auto at = day + 1; at < days.size(); ++at)
    add(days[at].own);
  std::vector<std::size_t> all(file_count);
  std::iota(all.begin(), all.end(), std::size_t{0});
  add(all);
  return files;
}

void FileParts::written_by(const Ladder* ladder, const HistoryDay& day) {
  for (const auto file : day.own)
    if (written_by_[file] == nullptr)
      written_by_[file] = ladder;
}

/// A file that names this very ladder has to be right by it; of others, what it knows is taken.
FilePart FileParts::own_part(std::size_t file, const Ladder& ladder) const {
  const auto wish = draft_->ladder_in(file);
  if (!wish)
    return FilePart::all;
  const auto& [written, id, version] = wish->reference;
  const bool this_one =
      id.empty() ? !given_ : id == ladder.id.value && is_version(ladder.version.value, version);
  return this_one ? FilePart::all : FilePart::known;
}

/// A rating is a step on a scale: on another scale, or of another ladder's competency, the same
/// number says something else.
bool FileParts::carries(std::size_t file, const Ladder& ladder) const {
  if (const auto* by = written_by_[file])
    return by->id.value == ladder.id.value && by->top_rating() == ladder.top_rating();
  const auto wish = draft_->ladder_in(file);
  return !wish || wish->reference.id.empty() || wish->reference.id == ladder.id.value;
}

void FileParts::warn(std::size_t file, const HistoryDay& day, const Ladder& ladder,
                     Diagnostics& findings) {
  const auto* by = written_by_[file];
  const auto wish = draft_->ladder_in(file);
  const auto other = by != nullptr ? fmt::format("{} {} (a scale of {})", by->id.value,
                                                 by->version.value, by->top_rating())
                                   : std::string(wish ? wish->reference.id : std::string());
  const auto own = fmt::format("{} {} (a scale of {})", ladder.id.value, ladder.version.value,
                               ladder.top_rating());
  if (!warned_.try_emplace(other + " " + own, true).second)
    return;
  Place place;
  place.file = draft_->names()[file];
  findings.keep({.severity = Severity::warning,
                 .id = "other-ladder",
                 .place = wish ? wish->place : place,
                 .message = fmt::format("from {} on, earlier ratings by {} aren't taken over to "
                                        "{}: the same number says something else there",
                                        day.day.iso(), other, own),
                 .help = "",
                 .related = std::nullopt});
}

std::vector<FilePart> FileParts::on(const HistoryDay& day, const Ladder& ladder,
                                    Diagnostics& findings) {
  std::vector<FilePart> parts(written_by_.size(), FilePart::nothing);
  for (const auto file : day.own)
    parts[file] = own_part(file, ladder);
  for (const auto file : day.earlier) {
    if (carries(file, ladder))
      parts[file] = FilePart::entries;
    else
      warn(file, day, ladder, findings);
  }
  return parts;
}

} // namespace rung::cli
