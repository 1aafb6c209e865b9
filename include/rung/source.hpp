// Stage 0 of the data's way: text.
//
// A SourceFile is a file's bytes with its name; a Span is a stretch of it that later stages carry
// along, and a Place is that stretch made readable (line, column, the line's text) for a person.
// Before: cli/inputs reads the bytes. After: yaml/ turns them into a Document.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

/// 1-based; `column` counts code points, as editors do.
struct LineColumn {
  int line = 1;
  int column = 1;

  friend bool operator==(const LineColumn&, const LineColumn&) = default;
};

/// A stretch of bytes in one of the files that are read together; `file` is that file's number
/// among them (0 for a ladder).
struct Span {
  std::uint32_t file = 0;
  std::uint32_t offset = 0;
  std::uint32_t length = 0;
};

/// A value together with where it was written.
template <class T>
struct Located {
  T value{};
  Span at;
};

using Text = Located<std::string>;

/// Where a finding is, for a person: `line` and `column` are 1-based and 0 when the finding is
/// about the whole file; `length` is in code points and never leaves the line; `excerpt` is that
/// line without its end, empty where it is `concealed`.
struct Place {
  std::string file;
  int line = 0;
  int column = 0;
  int length = 0;
  std::string excerpt;
  bool concealed = false;
};

/// A file's name, as the user gave it, and its bytes. Copies share the bytes.
class SourceFile {
public:
  SourceFile();
  SourceFile(std::string name, std::string text);

  [[nodiscard]] const std::string& name() const { return data_->name; }

  [[nodiscard]] std::string_view text() const { return data_->text; }

  [[nodiscard]] LineColumn locate(std::uint32_t offset) const;
  /// The line (1-based) without its end; empty past the last one.
  [[nodiscard]] std::string_view line(int number) const;
  [[nodiscard]] Place place(Span span) const;
  /// The place of a finding about the file as a whole.
  [[nodiscard]] Place whole() const;
  /// SHA-256 of the bytes as 64 lower-case hexadecimal digits, as `sha256sum` prints it.
  [[nodiscard]] std::string sha256() const;

private:
  struct Data {
    std::string name;
    std::string text;
    std::vector<std::uint32_t> line_starts; ///< offsets; a byte order mark is no part of line 1
  };

  std::shared_ptr<const Data> data_;
};

} // namespace rung
