#include "cli/change_file.hpp"

#include "cli/descriptor.hpp"
#include "cli/failure.hpp"
#include "cli/inputs.hpp"
#include "cli/replace_file.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>

namespace rung::cli {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds pause{20};
constexpr int most_tries = 100;

/// Thrown through replace_file where somebody else was faster.
struct ChangedMeanwhile {};

/// Open for writing, though nothing is written into it: some file systems lock no other way, and a
/// file that may not be written is refused here.
Descriptor open_file(const std::string& path) {
  Descriptor file(::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NOCTTY));
  if (!file)
    throw IoError(fmt::format("cannot write to {}", path), errno);

  struct stat status {};

  if (::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode))
    throw IoError(fmt::format("cannot add to {}: not a regular file", path));
  return file;
}

/// Some file systems have no locks; what stands in the file is looked at all the same.
bool has_no_locks(int error) {
  return error == ENOSYS || error == ENOLCK || error == EOPNOTSUPP || error == EINVAL;
}

void lock(const Descriptor& file, const std::string& path, milliseconds patience) {
  for (auto waited = milliseconds::zero();;) {
    if (::flock(file.get(), LOCK_EX | LOCK_NB) == 0 || has_no_locks(errno))
      return;
    if (errno == EINTR)
      continue;
    if (errno != EWOULDBLOCK)
      throw IoError(fmt::format("cannot lock {}", path), errno);
    if (waited >= patience)
      throw IoError(fmt::format("another program is writing to {}", path), 0,
                    "nothing has been written; try again when it is done");
    std::this_thread::sleep_for(pause);
    waited += pause;
  }
}

/// Whether the name still leads to the open file, which whoever held the lock may have replaced.
bool is_named(const std::string& path, const Descriptor& file) {
  struct stat status {};

  return ::stat(path.c_str(), &status) == 0 &&
         FileIdentity{status.st_dev, status.st_ino} == identity_of(file.get());
}

bool try_to_change(const std::string& path, const TextChange& change, milliseconds patience) {
  const auto file = open_file(path);
  lock(file, path, patience);
  if (!is_named(path, file))
    throw ChangedMeanwhile{};
  const auto before = read_file(path, path);
  const auto text = change(before.source);
  if (!text)
    return false;
  replace_file(path, *text, 0600, [&] {
    const auto now = read_file(path, path);
    if (now.identity != before.identity || now.source.text() != before.source.text())
      throw ChangedMeanwhile{};
  });
  return true;
}

} // namespace

bool change_file(const std::string& path, const TextChange& change, milliseconds patience) {
  for (int i = 0; i < most_tries; ++i) {
    try {
      return try_to_change(path, change, patience);
    } catch (const ChangedMeanwhile&) {
      std::this_thread::sleep_for(milliseconds(i));
    }
  }
  throw IoError(fmt::format("{} changes all the time", path), 0,
                "nothing has been written; try again when it is quiet");
}

} // namespace rung::cli
