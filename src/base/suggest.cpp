#include "rung/suggest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace rung {

namespace {

/// No id is longer; longer words get no suggestion, so that the work is bounded.
constexpr std::size_t longest = 64;

char plain_letter(char letter) {
  if (letter >= 'A' && letter <= 'Z')
    return static_cast<char>(letter - 'A' + 'a');
  return letter == '_' || letter == ' ' ? '-' : letter;
}

/// Whether the word is one of those that hyphens part the candidate into.
bool is_part(std::string_view word, std::string_view candidate) {
  constexpr std::size_t least = 3; // of shorter words, too many would have it
  if (word.size() < least)
    return false;
  for (std::size_t at = 0; at < candidate.size();) {
    const auto end = std::min(candidate.find('-', at), candidate.size());
    const auto part = candidate.substr(at, end - at);
    if (part.size() == word.size() && edit_distance(word, part, 1) == 0)
      return true;
    at = end + 1;
  }
  return false;
}

} // namespace

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  const auto longer = std::max(a.size(), b.size());
  if (longer > longest || longer - std::min(a.size(), b.size()) > limit)
    return limit + 1;
  std::array<std::array<std::size_t, longest + 1>, 3> rows{};
  for (std::size_t j = 0; j <= b.size(); ++j)
    rows[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto& row = rows[i % 3];
    const auto& above = rows[(i + 2) % 3];
    row[0] = i;
    auto least = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const bool same = plain_letter(a[i - 1]) == plain_letter(b[j - 1]);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0U : 1U)});
      const bool swapped = i > 1 && j > 1 && plain_letter(a[i - 1]) == plain_letter(b[j - 2]) &&
                           plain_letter(a[i - 2]) == plain_letter(b[j - 1]);
      if (swapped)
        row[j] = std::min(row[j], rows[(i + 1) % 3][j - 2] + 1);
      least = std::min(least, row[j]);
    }
    if (least > limit + 1)
      return limit + 1;
  }
  return std::min(rows[a.size() % 3][b.size()], limit + 1);
}

Suggestion::Suggestion(std::string_view word)
    : word_(word.substr(0, longest + 1)),
      distance_(std::max<std::size_t>(1, word.size() / 3) + 1) {}

void Suggestion::offer(std::string_view candidate) {
  const auto distance = edit_distance(word_, candidate, distance_ - 1);
  if (distance < distance_ && distance < candidate.size()) {
    distance_ = distance;
    best_ = candidate;
  }
  if (is_part(word_, candidate)) {
    ++having_part_;
    part_ = candidate;
  }
}

std::optional<std::string> Suggestion::best() const {
  if (!best_.empty())
    return best_;
  return having_part_ == 1 ? std::optional(part_) : std::nullopt;
}

std::string Suggestion::question(std::string_view otherwise) const {
  const auto found = best();
  return found ? fmt::format("did you mean '{}'?", *found) : std::string(otherwise);
}

} // namespace rung
