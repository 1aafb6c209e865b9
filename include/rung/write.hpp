// The way back: values -> text of our formats. Beside the data's way, not on it.
//
// What is written here reads back as the very values that went in, by rung and by any other reader
// of YAML 1.1 or 1.2. Before: cli/ has the words of a person. After: cli/replace_file, or a
// template. To write another value: a function in src/write/, its case in the property test.
#pragma once

#include "rung/portfolio.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

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

// --- Entries ----------------------------------------------------------------------------------

/// A measured effect. `before` and `after` are numbers where they look like some, else words.
struct NewMetric {
  std::string name;
  std::string before;
  std::string after;
  std::string unit;
  bool estimated = false;
};

struct NewCorroborator {
  std::string name;
  std::string relation;
};

/// An entry of evidence as it is to be written: what it refers to by ids. What is empty is left
/// out. Texts are writable (`why_unwritable`) and not blank.
struct NewEntry {
  std::string id;
  Date date;
  std::string title;
  std::string context;
  std::string action;
  std::string result;
  std::optional<NewMetric> metric;
  std::optional<EntryKind> kind;
  std::optional<Role> role;
  std::string scope;
  std::vector<std::pair<std::string, int>> shows; ///< competency, rating
  std::vector<std::string> links;
  std::vector<NewCorroborator> corroborators;
  std::optional<Visibility> visibility;
  std::optional<Source> source;
  std::string by;
};

/// The entry as it stands in a file written by hand: an item of a block list, its keys in the order
/// of the format, lines that end in LF.
std::string entry_text(const NewEntry& entry);

/// An evidence file with entries added to it.
struct Addition {
  std::string text;       ///< the whole file
  std::string added;      ///< what is new in it, in the file's own layout
  std::size_t offset = 0; ///< where that stands
  int line = 0;           ///< 1-based, where the first of the entries begins
};

/// Adds entries at the end of the file's list, in the style of what stands there: indentation, line
/// ends, lists and mappings in brackets or over lines, JSON. All other bytes stay as they are, but
/// for the `[]` or `null` of an empty list.
///
/// The result has been read again: the entries are what was asked for, and everything else is what
/// it was. nullopt where that doesn't hold, or where the file can't be parsed.
std::optional<Addition> add_entries(const SourceFile& file, std::span<const NewEntry> entries);

} // namespace rung
