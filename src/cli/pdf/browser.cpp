#include "cli/pdf/browser.hpp"

#include "cli/descriptor.hpp"
#include "cli/failure.hpp"
#include "cli/pdf/program.hpp"
#include "cli/pdf/scratch_folder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace rung::cli {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t most_lines_said = 4;

/// No letter of an address means anything but itself.
std::string file_address(const fs::path& path) {
  std::string address = "file://";
  for (const char letter : path.string()) {
    const bool plain = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                       (letter >= '0' && letter <= '9') ||
                       std::string_view("/-._~").find(letter) != std::string_view::npos;
    address +=
        plain ? std::string(1, letter) : fmt::format("%{:02X}", static_cast<unsigned char>(letter));
  }
  return address;
}

std::vector<std::string> arguments_for(const fs::path& folder) {
  std::vector<std::string> arguments = {
      "--headless",
      "--disable-gpu",
      "--no-first-run",
      "--no-default-browser-check",
      "--disable-extensions",
      "--disable-breakpad",
      "--user-data-dir=" + (folder / "profile").string(),
      // A page needs nothing from anywhere, and a browser alone still looks for news of its own: no
      // name and no address is found, and there is no way around a proxy that isn't there.
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-domain-reliability",
      "--metrics-recording-only",
      "--proxy-server=nowhere.invalid:1",
      "--host-resolver-rules=MAP * ~NOTFOUND",
      // The page has its own page numbers; the browser's header would name the temporary file.
      "--no-pdf-header-footer",
      "--generate-pdf-document-outline",
      "--print-to-pdf=" + (folder / "page.pdf").string(),
  };
  // As root, the usual user of a container, Chromium refuses to start with its sandbox. The page is
  // our own and allows no script.
  if (::geteuid() == 0)
    arguments.emplace_back("--no-sandbox");
  arguments.push_back(file_address(folder / "page.html"));
  return arguments;
}

/// What the browser sees of ours: enough to find its libraries and fonts, nothing of the user's.
std::vector<std::string> environment_for(const fs::path& folder, const Environment& environment) {
  std::vector<std::string> variables = {"LANG=C.UTF-8", "DBUS_SESSION_BUS_ADDRESS=disabled:"};
  for (const auto* name :
       {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
    variables.push_back(fmt::format("{}={}", name, folder.string()));
  for (const auto* name : {"PATH", "LD_LIBRARY_PATH", "FONTCONFIG_FILE", "FONTCONFIG_PATH"})
    if (const auto value = environment(name))
      variables.push_back(fmt::format("{}={}", name, *value));
  return variables;
}

void write_page(const fs::path& path, std::string_view html) {
  const auto shown = path.string();
  Descriptor file(::open(shown.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
  if (!file)
    throw IoError(fmt::format("cannot write to {}", shown), errno);
  write_all(file.get(), html, shown);
  if (!file.close())
    throw IoError(fmt::format("cannot write to {}", shown), errno);
}

/// Empty where it can't be read: it isn't there.
std::string bytes_made(const fs::path& path) {
  std::string bytes;
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  if (!file)
    return bytes;
  std::array<char, std::size_t{1} << 16> buffer{};
  for (;;) {
    const auto got = ::read(file.get(), buffer.data(), buffer.size());
    if (got > 0)
      bytes.append(buffer.data(), static_cast<std::size_t>(got));
    else if (got == 0 || errno != EINTR)
      return bytes;
  }
}

bool is_whole_pdf(std::string_view bytes) {
  const auto end = bytes.substr(0, bytes.find_last_not_of("\r\n ") + 1);
  return bytes.starts_with("%PDF-") && end.ends_with("%%EOF");
}

/// Blanks the dates in the description, which stands first: they tell nothing that the page
/// doesn't, and no two runs would be alike. The length stays, for a PDF points into itself by
/// numbers.
void blank_dates(std::string& bytes) {
  const auto end = std::min(bytes.find("endobj"), bytes.size());
  for (const std::string_view key : {"/CreationDate (D:", "/ModDate (D:"}) {
    const auto from = bytes.find(key);
    const auto to = bytes.find(')', from);
    if (from < end && to < end)
      std::fill(bytes.begin() + static_cast<std::ptrdiff_t>(from),
                bytes.begin() + static_cast<std::ptrdiff_t>(to) + 1, ' ');
  }
}

/// The last lines, without the complaints about a D-Bus that a container doesn't have.
std::string last_said(std::string_view said) {
  std::vector<std::string_view> lines;
  while (!said.empty()) {
    const auto line = said.substr(0, said.find('\n'));
    said.remove_prefix(std::min(said.size(), line.size() + 1));
    if (line.find_first_not_of(" \t\r") != std::string_view::npos &&
        line.find(":ERROR:dbus/") == std::string_view::npos)
      lines.push_back(line);
  }
  std::string text;
  for (auto i = lines.size() - std::min(lines.size(), most_lines_said); i < lines.size(); ++i)
    text += fmt::format("{}{}", text.empty() ? ": " : "; ", lines[i]);
  return text;
}

std::string what_happened(const ProgramEnd& end, std::chrono::milliseconds patience) {
  switch (end.how) {
  case ProgramEnd::How::out_of_time:
    return fmt::format("took longer than {} s", std::chrono::duration<double>(patience).count());
  case ProgramEnd::How::signalled:
    return fmt::format("was ended by signal {}", end.code);
  case ProgramEnd::How::exited:
    break;
  }
  return end.code != 0 ? fmt::format("failed with exit code {}", end.code) : "made no PDF";
}

} // namespace

std::string print_page(std::string_view html, const Environment& environment,
                       std::chrono::milliseconds patience) {
  const HeldSignals signals; // ends last: what ends rung waits until the folder is gone
  const auto browser = find_browser(environment);
  const ScratchFolder folder(environment);
  write_page(folder.path() / "page.html", html);
  const auto end = run_program(
      {browser, arguments_for(folder.path()), environment_for(folder.path(), environment)},
      patience, signals);
  auto bytes = bytes_made(folder.path() / "page.pdf");
  if (end.how != ProgramEnd::How::exited || end.code != 0 || !is_whole_pdf(bytes))
    throw IoError(
        fmt::format("{} {}{}", browser, what_happened(end, patience), last_said(end.said)));
  blank_dates(bytes);
  return bytes;
}

} // namespace rung::cli
