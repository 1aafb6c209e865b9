#include "cli/replace_file.hpp"

#include "cli/descriptor.hpp"
#include "cli/failure.hpp"
#include "cli/streams.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace rung::cli {

namespace fs = std::filesystem;

namespace {

constexpr int most_links = 40; // as the kernel has it
constexpr int most_names = 100;

[[noreturn]] void cannot_write(const std::string& shown) {
  throw IoError(fmt::format("cannot write to {}", shown), errno);
}

/// Follows symbolic links to the end, also where nothing is there yet.
fs::path resolve(fs::path path, const std::string& shown) {
  std::error_code error;
  for (int i = 0; i < most_links; ++i) {
    if (!fs::is_symlink(path, error))
      return path;
    const auto target = fs::read_symlink(path, error);
    if (error)
      throw IoError(fmt::format("cannot write to {}", shown), error.value());
    path = path.parent_path() / target;
  }
  throw IoError(fmt::format("cannot write to {}", shown), ELOOP);
}

/// A file of its own in the folder; it is removed unless it takes its final name.
class Temporary {
public:
  Temporary(const fs::path& folder, mode_t mode, const std::string& shown) : shown_(shown) {
    for (int i = 0; i < most_names; ++i) {
      path_ = folder / fmt::format(".rung-{}-{}.tmp", ::getpid(), i);
      file_ = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode);
      if (file_ >= 0)
        return;
      if (errno != EEXIST)
        break;
    }
    cannot_write(shown_);
  }

  Temporary(const Temporary&) = delete;
  Temporary(Temporary&&) = delete;
  Temporary& operator=(const Temporary&) = delete;
  Temporary& operator=(Temporary&&) = delete;

  ~Temporary() {
    if (file_ >= 0)
      ::close(file_);
    if (!renamed_)
      ::unlink(path_.c_str());
  }

  void write(std::string_view text, std::optional<mode_t> kept_mode) {
    write_all(file_, text, shown_);
    if (kept_mode && ::fchmod(file_, *kept_mode) != 0)
      cannot_write(shown_);
    if (::fsync(file_) != 0 || ::close(std::exchange(file_, -1)) != 0)
      cannot_write(shown_);
  }

  void rename_to(const fs::path& target) {
    if (::rename(path_.c_str(), target.c_str()) != 0)
      cannot_write(shown_);
    renamed_ = true;
  }

  /// False where something has the name already; also where it took it a moment ago.
  bool take_name(const fs::path& target) {
    if (::link(path_.c_str(), target.c_str()) == 0)
      return true; // the temporary name goes with this object
    if (errno == EEXIST)
      return false;
    if (errno != EPERM && errno != EOPNOTSUPP)
      cannot_write(shown_);
    std::error_code ignored;
    if (fs::symlink_status(target, ignored).type() != fs::file_type::not_found)
      return false;
    rename_to(target); // a file system without second names
    return true;
  }

private:
  const std::string& shown_;
  fs::path path_;
  int file_ = -1;
  bool renamed_ = false;
};

/// Makes the new name last. Some file systems can't do that for a folder and say EINVAL.
void sync_folder(const fs::path& folder, const std::string& shown) {
  const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!opened && errno == EACCES)
    return; // a folder to write into but not to read: the kernel lets nobody sync it
  if (!opened || (::fsync(opened.get()) != 0 && errno != EINVAL))
    throw IoError(fmt::format("{} is written, but may not outlast a crash", shown), errno);
}

} // namespace

void replace_file(const std::string& path, std::string_view text, mode_t mode,
                  const std::function<void()>& before_rename) {
  const auto target = resolve(path, path);
  const auto folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
  std::optional<mode_t> kept_mode;

  struct stat status {};

  if (::stat(target.c_str(), &status) == 0) {
    if (S_ISDIR(status.st_mode))
      throw IoError(fmt::format("cannot write to {}", path), EISDIR);
    if (::faccessat(AT_FDCWD, target.c_str(), W_OK, AT_EACCESS) != 0)
      cannot_write(path);
    kept_mode = status.st_mode & 07777U;
  }
  Temporary temporary(folder, kept_mode ? 0600 : mode, path);
  temporary.write(text, kept_mode);
  if (before_rename)
    before_rename();
  temporary.rename_to(target);
  sync_folder(folder, path);
}

bool create_file(const std::string& path, std::string_view text, mode_t mode) {
  const auto folder =
      fs::path(path).has_parent_path() ? fs::path(path).parent_path() : fs::path(".");
  {
    Temporary temporary(folder, mode, path);
    temporary.write(text, std::nullopt);
    if (!temporary.take_name(path))
      return false;
  }
  sync_folder(folder, path);
  return true;
}

} // namespace rung::cli
