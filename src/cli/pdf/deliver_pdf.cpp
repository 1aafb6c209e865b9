#include "cli/pdf/deliver_pdf.hpp"

#include "cli/failure.hpp"
#include "cli/pdf/browser.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <sys/stat.h>

namespace rung::cli {

namespace {

constexpr std::string_view mend = "install chromium, or name a browser in RUNG_BROWSER";

/// A pipe or a device has no place beside it.
bool is_new_or_file(const std::string& path) {
  struct stat status {};

  return !path.empty() && path != "-" && !path.ends_with('/') &&
         (::stat(path.c_str(), &status) != 0 || S_ISREG(status.st_mode));
}

/// `ada.pdf` -> `ada.html`; what has another ending keeps it.
std::string page_beside(const std::string& path) {
  const std::filesystem::path name(path);
  const auto ending = name.extension();
  if (ending == ".pdf" || ending == ".PDF")
    return std::filesystem::path(name).replace_extension(".html").string();
  return path + ".html";
}

std::string write_page_beside(std::string_view html, const std::string& path, Content content,
                              const Inputs& inputs, const Streams& streams) {
  const auto page = page_beside(path);
  try {
    deliver_new(html, page, content, inputs, streams);
  } catch (const UsageError& error) {
    return fmt::format("nothing is written, since {}; {}", error.what(), mend);
  } catch (const IoError& error) {
    return fmt::format("the page isn't written either: {}; {}", error.what(), mend);
  }
  return fmt::format("{} is written instead: open and print it; for a PDF, {}", page, mend);
}

} // namespace

void deliver_pdf(std::string_view html, const std::optional<std::string>& path, Content content,
                 const Inputs& inputs, const Streams& streams) {
  const auto name = path.value_or("-");
  if (name == "-" && streams.out_is_terminal)
    throw UsageError("a PDF is nothing to read on a terminal",
                     "name a file for it, as in -o report.pdf");
  std::string pdf;
  try {
    pdf = print_page(html, streams.environment);
  } catch (const IoError& error) {
    const auto help = is_new_or_file(name)
                          ? write_page_beside(html, name, content, inputs, streams)
                          : fmt::format("{}; or write '--format html' and print that", mend);
    throw IoError(fmt::format("cannot make a PDF: {}", error.what()), 0, help);
  }
  deliver(pdf, path, content, inputs, streams);
}

} // namespace rung::cli
