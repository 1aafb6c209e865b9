// Stage 1: yaml-cpp's events -> Document, refusing by name what isn't plain YAML.
//
// Anchors, aliases, tags, merge keys, keys that aren't strings and commas without an item are
// reported and left in the document as `refused`, so that the rest of the file is still read.
// Only the caps end the reading (`Stop`).
#pragma once

#include "yaml/document.hpp"
#include "yaml/findings.hpp"
#include "yaml/scalars.hpp"
#include "yaml/surrogates.hpp"

#include <yaml-cpp/eventhandler.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace YAML {
struct Mark;
} // namespace YAML

namespace rung {

inline constexpr std::size_t most_depth = 32;
inline constexpr std::size_t most_nodes = 100'000;

class DocumentBuilder final : public YAML::EventHandler {
public:
  /// Thrown through the parser where a cap is passed; the finding has been made.
  struct Stop {};

  /// `text` is what the parser reads; it starts `base` bytes into the file.
  DocumentBuilder(Document& document, Findings& findings, const SurrogatePairs& text,
                  std::size_t base);

  void OnDocumentStart(const YAML::Mark& mark) override;
  void OnDocumentEnd() override;
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override;
  void OnSequenceEnd() override;
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override;
  void OnMapEnd() override;

  /// Where the parser was last, in its own text; and the flow collections open there.
  [[nodiscard]] std::size_t last_position() const { return last_position_; }

  [[nodiscard]] std::vector<std::size_t> open_flows() const;

  /// Hands over what was found; not what stands behind `until`, where the parser lost its way.
  void flush(std::size_t until = std::string::npos);

private:
  struct Pending {
    std::size_t position;
    std::string_view id;
    Span at;
    Finding finding;
  };

  struct Open {
    NodeIndex node;
    std::size_t position;
    std::size_t children = 0;
    bool is_key = false;
  };

  DocumentNode& append(NodeKind kind, NodeStyle style, std::size_t position);
  void open(NodeKind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
            YAML::EmitterStyle::value style);
  void close();
  void set_text(DocumentNode& node, std::size_t position, const std::string& value);
  bool check_properties(std::size_t position, YAML::anchor_t anchor);
  void check_key(DocumentNode& node, std::string_view value, std::size_t position);
  void check_colon();
  void check_escapes(std::size_t position, const std::string& value);
  void note(std::string_view id, std::size_t position, std::size_t length, Finding finding);
  void refuse_plain(std::size_t position, std::string_view what, std::string help);

  [[nodiscard]] std::string_view rest(std::size_t position) const;
  [[nodiscard]] Span span(std::size_t position, std::size_t length) const;
  [[nodiscard]] bool at_key() const;
  [[nodiscard]] std::size_t dash_before(std::size_t position) const;

  Document* document_;
  Findings* findings_;
  const SurrogatePairs* text_;
  std::size_t base_;
  std::size_t last_position_ = 0;
  std::vector<Open> open_;
  std::vector<Pending> pending_;
  std::size_t uncounted_ = 0; ///< findings beyond those that are ever shown
};

/// Reports every key that stands a second time in its mapping, and takes it out of the document.
void refuse_duplicate_keys(Document& document, Findings& findings);

} // namespace rung
