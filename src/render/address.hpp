// Stage 6, render: addresses of links from files, for every format that has links.
#pragma once

#include <string>
#include <string_view>

namespace rung {

/// Whether following it can do no more than open a page or a letter: http, https, mailto.
bool is_safe_address(std::string_view address);
/// With whatever might end it early, in Markdown or in an attribute, percent-encoded.
std::string encoded_address(std::string_view address);

} // namespace rung
