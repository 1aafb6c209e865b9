// A file changed while others may change it, too: nothing of theirs is lost.
//
// Whoever changes it this way waits for the others (a lock); an editor, which knows nothing of the
// lock, is noticed by what stands in the file just before it is replaced. Before: a verb knows what
// to make of the text. After: replace_file.hpp.
#pragma once

#include "rung/source.hpp"

#include <chrono>
#include <functional>
#include <optional>
#include <string>

namespace rung::cli {

/// The new text of a file; nullopt leaves it as it is. Called again where the file has changed in
/// the meantime.
using TextChange = std::function<std::optional<std::string>(const SourceFile&)>;

/// Whether the file was changed. Throws an IoError, also where the lock isn't to be had within
/// `patience`; what `change` throws comes through. The file is untouched then.
bool change_file(const std::string& path, const TextChange& change,
                 std::chrono::milliseconds patience = std::chrono::seconds(10));

} // namespace rung::cli
