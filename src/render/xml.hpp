// Stage 6, render: the XML sink (XML 1.0).
//
// Elements close themselves in the order they were opened; every text is escaped, and what XML
// forbids, or could steer a terminal, never gets out. Before: a report's words. After: text that
// any XML parser takes.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rung {

class Xml {
public:
  using Attributes = std::vector<std::pair<std::string_view, std::string>>;

  Xml();

  /// Indented by two for each that is open.
  void open(std::string_view name, const Attributes& attributes);
  void close();
  /// An element on a line of its own, with no element in it; the text's own line ends stay.
  void element(std::string_view name, const Attributes& attributes, std::string_view text = {});

  std::string take() { return std::move(out_); }

private:
  void start(std::string_view name, const Attributes& attributes);

  std::string out_;
  std::vector<std::string> open_;
};

} // namespace rung
