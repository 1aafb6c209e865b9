// A file written whole or not at all.
//
// The text goes to a temporary file in the same folder, reaches the disk, and takes the name in one
// step: whoever looks sees the old file or the new one, also after a crash or with the disk full.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <sys/types.h>

namespace rung::cli {

/// A symbolic link keeps pointing where it points. A new file gets `mode` (less the umask), one
/// that was there keeps its own. Throws an IoError; nothing has changed then, but for a failure to
/// make sure that the new name lasts. `before_rename` is called when all is ready: what it throws
/// leaves everything as it was.
void replace_file(const std::string& path, std::string_view text, mode_t mode,
                  const std::function<void()>& before_rename = {});

/// The same, but only where nothing has the name: false, and nothing changed, where something has.
bool create_file(const std::string& path, std::string_view text, mode_t mode);

} // namespace rung::cli
