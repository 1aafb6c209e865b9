// A ladder's site on the disk: a folder in which rung writes its own pages, and touches nothing
// else.
//
// A list in the folder, `.rung-site`, says which pages rung wrote; a page also says of itself that
// rung made it. Only what both hold for is written over, or removed once the ladder doesn't have it
// any more. Before: render_site. After: whatever publishes the folder.
#pragma once

#include "rung/render.hpp"

#include "cli/inputs.hpp"
#include "cli/streams.hpp"

#include <string>
#include <vector>

namespace rung::cli {

/// Whether `-o` means a folder for a site: one that is there, or a name without the ending of a
/// page. A pipe or a device is written into like a page.
bool is_site_folder(const std::string& path);

/// Looks at everything first: where one file can't be written, none is. Each page is then written
/// whole, index.html last. Throws a UsageError or an IoError.
void deliver_site(const std::vector<SitePage>& pages, const std::string& folder,
                  const Inputs& inputs, const Streams& streams);

} // namespace rung::cli
