// Which entries a packet shows, and how it speaks of them and of who wrote them. Everything that
// people wrote goes through here on its way into a packet, so that one place redacts it.
#pragma once

#include "rung/packet.hpp"

#include "report/parts.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace rung {

class PacketEntries {
public:
  PacketEntries(const ReportInput& input, bool redacted);

  [[nodiscard]] bool redacted() const { return redacted_; }

  /// Those with `visibility: packet` in the window, by their index in Portfolio::entries; in
  /// canonical order.
  [[nodiscard]] const std::vector<std::size_t>& shown() const { return shown_; }

  /// The same, oldest first, as the ledger numbers them.
  [[nodiscard]] const std::vector<std::size_t>& by_number() const { return by_number_; }

  /// From 1; 0 where the packet doesn't show the entry.
  [[nodiscard]] int number(std::size_t entry) const { return numbers_[entry]; }

  /// How many the window leaves out that a packet would show.
  [[nodiscard]] int older() const { return older_; }

  /// As somebody wrote it; empty where redacted.
  [[nodiscard]] std::string words(const std::string& written) const;
  [[nodiscard]] std::string name(std::size_t entry) const;
  [[nodiscard]] PacketRater rater(Source source, const std::string& by) const;
  [[nodiscard]] PacketRater rater(const Entry& entry) const;
  [[nodiscard]] LedgerReference reference(std::size_t entry) const;
  [[nodiscard]] WorkFacts facts(const Entry& entry) const;

  /// Whether the packet names the file: unless it holds nothing but entries that aren't for it.
  [[nodiscard]] bool names_file(std::size_t file) const { return named_files_[file]; }

private:
  void number_entries();
  void name_files();
  void add_pseudonyms();

  const ReportInput& input_;
  bool redacted_;
  std::vector<std::size_t> shown_;
  std::vector<std::size_t> by_number_;
  std::vector<int> numbers_; ///< by Portfolio::entries
  std::vector<bool> named_files_;
  int older_ = 0;
  std::map<std::pair<Source, std::string>, std::string> pseudonyms_;
};

} // namespace rung
