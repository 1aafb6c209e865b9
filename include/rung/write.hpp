// The way back: values -> text of our formats. Beside the data's way, not on it.
//
// What is written here reads back as the very values that went in, by rung and by any other reader
// of YAML 1.1 or 1.2. Before: cli/ has the words of a person. After: cli/replace_file, or a
// template. To write another value: a function in src/write/, its case in the property test.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace rung {

/// Why rung couldn't read the text back, whatever its quotes: bytes that aren't UTF-8, a control
/// character other than tab and LF, more than 64 KiB. nullopt: it can be written.
std::optional<std::string> why_unwritable(std::string_view text);

/// Where a scalar stands: inside brackets, more has to be quoted.
enum class ScalarPlace { block, flow };

/// The text on one line: as it is where nothing takes it for something else (a number, a date,
/// `yes`, a key), else in quotes. A key may be written with it too.
std::string yaml_scalar(std::string_view text, ScalarPlace place = ScalarPlace::block);

/// The text in double quotes, in which every reader of JSON reads it as well.
std::string json_scalar(std::string_view text);

/// How the lines of a block mapping are laid out.
struct LineLayout {
  std::size_t indent = 0; ///< columns before its keys
  std::size_t step = 2;   ///< by how much more what belongs to a key is indented
  std::size_t width = 100;
  std::string_view line_end = "\n";
};

/// `key: text`, without the indentation before the key and without the last line's end. A text that
/// is wider than the layout is folded (`>-`), one of several lines stands as it is (`|-`), where
/// both read back the same.
std::string yaml_pair(std::string_view key, std::string_view text, const LineLayout& layout = {});

} // namespace rung
