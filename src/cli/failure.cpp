#include "cli/failure.hpp"

#include "rung/suggest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

namespace rung::cli {

UsageError::UsageError(const std::string& message, std::string help)
    : std::runtime_error(message), help_(std::move(help)) {}

IoError::IoError(const std::string& message, int error, std::string help)
    : std::runtime_error(
          error == 0 ? message
                     : fmt::format("{}: {}", message, std::generic_category().message(error))),
      error_(error),
      help_(std::move(help)) {}

bool IoError::reader_gone() const {
  return error_ == EPIPE;
}

std::string did_you_mean(std::string_view given, std::span<const std::string> known) {
  Suggestion suggestion(given);
  for (const auto& word : known)
    suggestion.offer(word);
  return suggestion.question();
}

UsageError unknown(std::string_view what, std::string_view given,
                   std::span<const std::string> known) {
  constexpr std::size_t most_listed = 20;
  auto help = did_you_mean(given, known);
  if (!known.empty() && known.size() <= most_listed)
    help += fmt::format("{}there {}: {}", help.empty() ? "" : " ", known.size() > 1 ? "are" : "is",
                        fmt::join(known, ", "));
  return UsageError(fmt::format("there is no {} '{}'", what, given), help);
}

const std::string& one_of(std::string_view what, std::string_view given,
                          std::span<const std::string> known) {
  const auto found = std::find(known.begin(), known.end(), given);
  if (found == known.end())
    throw unknown(what, given, known);
  return *found;
}

} // namespace rung::cli
