// Stage 6, render: what every page carries besides its content, compiled into the binary: the style
// sheets and scripts of this folder (cmake/EmbedFiles.cmake).
#pragma once

#include "base/embedded.hpp"

#include <span>
#include <string>
#include <string_view>

namespace rung {

/// By id. The build writes its definition.
std::span<const EmbeddedFile> page_files();

/// The text of one of them. Throws std::logic_error for an id that there isn't.
std::string page_file(std::string_view id);

} // namespace rung
