#include "cli/failure.hpp"
#include "cli/pdf/browser.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace rung::cli {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 4> browsers = {"chromium", "chromium-browser",
                                                      "google-chrome", "google-chrome-stable"};

bool is_program(const fs::path& path) {
  struct stat status {};

  return ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode) &&
         ::access(path.c_str(), X_OK) == 0;
}

/// Relative folders are passed over: nobody's program is run because of where rung was started.
std::optional<std::string> on_path(std::string_view name, std::string_view path) {
  while (!path.empty()) {
    const auto folder = path.substr(0, path.find(':'));
    path.remove_prefix(std::min(path.size(), folder.size() + 1));
    const auto found = fs::path(folder) / name;
    if (found.is_absolute() && is_program(found))
      return found.string();
  }
  return std::nullopt;
}

std::optional<std::string> named_browser(const std::string& name, std::string_view path) {
  if (name.find('/') == std::string::npos)
    return on_path(name, path);
  return is_program(name) ? std::optional(name) : std::nullopt;
}

} // namespace

std::string find_browser(const Environment& environment) {
  const auto path = environment("PATH").value_or("");
  const auto named = environment("RUNG_BROWSER").value_or("");
  if (!named.empty()) {
    if (auto found = named_browser(named, path))
      return *found;
    throw IoError(fmt::format("there is no program '{}', which RUNG_BROWSER names", named));
  }
  for (const auto name : browsers)
    if (auto found = on_path(name, path))
      return *found;
  throw IoError(fmt::format("there is no browser on PATH ({})", fmt::join(browsers, ", ")));
}

} // namespace rung::cli
