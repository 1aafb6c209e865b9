#include "render/html/page_files.hpp"

#include <algorithm>
#include <stdexcept>

namespace rung {

std::string page_file(std::string_view id) {
  const auto files = page_files();
  const auto found = std::ranges::find(files, id, &EmbeddedFile::id);
  if (found == files.end())
    throw std::logic_error("no such file of a page: " + std::string(id));
  return found->text();
}

} // namespace rung
