#include "cli/site_folder.hpp"

#include "cli/failure.hpp"
#include "cli/output.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <fstream>
#include <set>
#include <sstream>
#include <system_error>

namespace rung::cli {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view list_name = ".rung-site";
constexpr std::string_view list_head = "Pages that rung wrote, and may replace or remove";
constexpr std::array<std::string_view, 2> page_folders = {"levels", "competencies"};

bool has_page_ending(const std::string& path) {
  auto ending = fs::path(path).extension().string();
  std::ranges::transform(ending, ending.begin(), [](char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
  });
  return ending == ".html" || ending == ".htm";
}

/// Whether it is a path of a page as rung makes them, so that no list leads out of the folder.
bool is_page_path(std::string_view path) {
  for (const auto folder : page_folders)
    if (path.starts_with(folder) && path.substr(folder.size()).starts_with('/')) {
      path.remove_prefix(folder.size() + 1);
      break;
    }
  constexpr std::string_view ending = ".html";
  if (!path.ends_with(ending))
    return false;
  path.remove_suffix(ending.size());
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789-_";
  return !path.empty() && path.find_first_not_of(letters) == std::string_view::npos;
}

fs::file_type type_of(const fs::path& path) {
  std::error_code error;
  const auto type = fs::symlink_status(path, error).type();
  if (type == fs::file_type::none)
    throw IoError(fmt::format("cannot look at {}", path.string()), error.value());
  return type;
}

std::string text_at(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file.is_open())
    throw IoError(fmt::format("cannot read {}", path.string()), errno);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// Whether the page says that rung made it; text of a ladder is escaped and can't.
bool is_made_by_rung(std::string_view text) {
  constexpr std::size_t head = 4096;
  return text.substr(0, head).find(R"(<meta name="generator" content="rung">)") !=
         std::string_view::npos;
}

class SiteFolder {
public:
  SiteFolder(const std::string& folder, const Inputs& inputs, const Streams& streams)
      : root_(folder), inputs_(&inputs), streams_(&streams) {
    std::error_code error;
    const auto type = fs::status(root_, error).type();
    if (type != fs::file_type::not_found && type != fs::file_type::directory)
      throw UsageError(fmt::format("{} is no folder, and a site is one", folder),
                       "name a folder, or for one page a file that ends in .html");
    for (const auto& name : page_folders) {
      const auto found = type_of(root_ / name);
      if (found != fs::file_type::not_found && found != fs::file_type::directory)
        throw UsageError(fmt::format("{} is no folder", (root_ / name).string()),
                         "move it away, or name another folder");
    }
    read_list();
  }

  void write(const std::vector<SitePage>& pages) {
    std::vector<const SitePage*> changed;
    std::set<std::string> names;
    for (const auto& page : pages) {
      names.insert(page.path);
      if (is_to_be_written(page))
        changed.push_back(&page);
    }
    make_folders();
    auto listed = listed_;
    listed.insert(names.begin(), names.end());
    write_list(listed); // before the pages: a run that is cut short knows its own the next time
    for (const auto* page : changed)
      put(root_ / page->path, page->text);
    remove_all_but(names);
    write_list(names);
  }

private:
  void read_list() {
    const auto path = root_ / list_name;
    const auto type = type_of(path);
    if (type == fs::file_type::not_found)
      return;
    listed_text_ = type == fs::file_type::regular ? text_at(path) : "";
    std::istringstream lines(listed_text_);
    std::string line;
    if (!std::getline(lines, line) || line != list_head)
      not_ours(path);
    while (std::getline(lines, line))
      if (is_page_path(line))
        listed_.insert(line);
  }

  [[noreturn]] static void not_ours(const fs::path& path) {
    throw UsageError(fmt::format("{} is there, and rung didn't write it", path.string()),
                     "move it away, or name another folder: nothing of others is written over");
  }

  /// False for a page that is there as it has to be.
  [[nodiscard]] bool is_to_be_written(const SitePage& page) const {
    const auto path = root_ / page.path;
    const auto type = type_of(path);
    if (type == fs::file_type::not_found)
      return true;
    if (type != fs::file_type::regular || !listed_.contains(page.path))
      not_ours(path);
    const auto text = text_at(path);
    if (!is_made_by_rung(text))
      not_ours(path);
    return text != page.text;
  }

  void make_folders() const {
    std::vector<fs::path> folders = {root_};
    folders.insert(folders.end(), {root_ / page_folders[0], root_ / page_folders[1]});
    for (const auto& folder : folders) {
      std::error_code error;
      fs::create_directories(folder, error);
      if (error)
        throw IoError(fmt::format("cannot make the folder {}", folder.string()), error.value());
    }
  }

  void put(const fs::path& path, const std::string& text) const {
    deliver(text, path.string(), Content::anyones, *inputs_, *streams_);
  }

  void write_list(const std::set<std::string>& names) {
    auto text = fmt::format("{}\n", list_head);
    for (const auto& name : names)
      text += name + "\n";
    if (text == listed_text_)
      return;
    put(root_ / list_name, text);
    listed_text_ = text;
  }

  void remove_all_but(const std::set<std::string>& names) const {
    for (const auto& name : listed_) {
      const auto path = root_ / name;
      if (names.contains(name) || type_of(path) != fs::file_type::regular ||
          !is_made_by_rung(text_at(path)))
        continue;
      std::error_code error;
      fs::remove(path, error);
      if (error)
        throw IoError(fmt::format("cannot remove {}", path.string()), error.value());
    }
  }

  fs::path root_;
  const Inputs* inputs_;
  const Streams* streams_;
  std::set<std::string> listed_; ///< of the former run
  std::string listed_text_;
};

} // namespace

bool is_site_folder(const std::string& path) {
  if (path == "-" || path.empty())
    return false;
  std::error_code error;
  switch (fs::status(path, error).type()) {
  case fs::file_type::directory:
    return true;
  case fs::file_type::regular:
  case fs::file_type::not_found:
  case fs::file_type::none:
  case fs::file_type::unknown:
    return path.ends_with('/') || !has_page_ending(path);
  default:
    return path.ends_with('/');
  }
}

void deliver_site(const std::vector<SitePage>& pages, const std::string& folder,
                  const Inputs& inputs, const Streams& streams) {
  SiteFolder(folder, inputs, streams).write(pages);
}

} // namespace rung::cli
