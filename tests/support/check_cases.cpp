#include "support/check_cases.hpp"

#include "rung/read.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>
#include <stdexcept>

namespace rung::test {

namespace fs = std::filesystem;

namespace {

const fs::path root = RUNG_SOURCE_DIR;

std::string read_text(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  if (!stream)
    throw std::runtime_error("there is no " + path.string());
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  std::istringstream stream{std::string(text)};
  for (std::string line; std::getline(stream, line);)
    lines.push_back(line);
  return lines;
}

std::string trimmed(std::string text) {
  text.erase(0, text.find_first_not_of(' '));
  return text.substr(0, text.find_last_not_of(" \n") + 1);
}

/// `== <kind>[, also ID...]: <rest>`
CheckCase begin_case(const std::string& line) {
  CheckCase made;
  const auto colon = line.find(':');
  std::istringstream words(line.substr(3, colon - 3));
  std::string kind;
  words >> kind;
  for (std::string word; words >> word;)
    if (word != "also")
      made.also.push_back(word);
  const auto rest = colon == std::string::npos ? std::string() : trimmed(line.substr(colon + 1));
  if (kind == "finds")
    made.kind = CheckCase::Kind::finds;
  else if (kind == "silent")
    made.kind = CheckCase::Kind::silent;
  else if (kind == "shipped" || kind == "shipped,")
    made.kind = CheckCase::Kind::shipped;
  else
    throw std::runtime_error("what is '" + line + "'?");
  (made.kind == CheckCase::Kind::shipped ? made.file : made.title) = rest;
  if (rest.empty())
    throw std::runtime_error("nothing after the colon of '" + line + "'");
  return made;
}

/// A text's top-level keys, each with the lines up to the next one; the last with a second
/// document, if there is one.
std::vector<std::pair<std::string, std::string>> blocks_of(std::string_view text) {
  std::vector<std::pair<std::string, std::string>> blocks;
  bool second_document = false;
  for (const auto& line : lines_of(text)) {
    second_document = second_document || line == "---";
    const bool begins =
        !second_document && !line.empty() && line[0] != ' ' && line[0] != '#' && line[0] != '-';
    if (begins || blocks.empty())
      blocks.emplace_back(begins ? line.substr(0, line.find(':')) : "", "");
    blocks.back().second += line + "\n";
  }
  return blocks;
}

struct Part {
  std::string name;
  std::string text;
};

/// An excerpt's files; the first has no name.
std::vector<Part> parts_of(std::string_view excerpt) {
  constexpr std::string_view mark = "# file: ";
  std::vector<Part> parts = {{"", ""}};
  for (const auto& line : lines_of(excerpt)) {
    if (line.starts_with(mark))
      parts.push_back({line.substr(mark.size()), ""});
    else
      parts.back().text += line + "\n";
  }
  return parts;
}

bool is_evidence(std::string_view excerpt) {
  static const std::set<std::string> keys = {"evidence",   "person",       "author",  "period",
                                             "track",      "level",        "waivers", "ladder",
                                             "aspiration", "ladder-sha256"};
  const auto blocks = blocks_of(excerpt);
  return std::any_of(blocks.begin(), blocks.end(),
                     [](const auto& block) { return keys.contains(block.first); });
}

std::string base(std::string_view name) {
  return read_text(root / "tests/golden/checks" / name);
}

/// Stands for the digits of a ladder, which change with its every edit.
constexpr std::string_view digits_mark = "LADDER-SHA256";

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

Diagnostics check_text(const SourceFile& file, const CheckSelection& selection) {
  Diagnostics findings;
  if (const auto ladder = read_ladder(file, findings))
    check_ladder(*ladder, findings, selection);
  return findings;
}

Diagnostics with_mark(const Diagnostics& findings, std::string_view digits) {
  Diagnostics marked;
  for (auto finding : findings.all()) {
    finding.help = replaced(finding.help, digits, digits_mark);
    marked.keep(std::move(finding));
  }
  return marked;
}

Diagnostics check_person(std::vector<SourceFile> files, const SourceFile& ladder_file,
                         const CheckSelection& selection) {
  const auto digits = ladder_file.sha256();
  for (auto& file : files)
    file = {file.name(), replaced(std::string(file.text()), digits_mark, digits)};
  Diagnostics findings;
  const auto ladder = read_ladder(ladder_file, findings);
  const auto draft = read_evidence(files, findings);
  if (ladder && draft)
    if (const auto portfolio = read_portfolio(*draft, *ladder, {}, findings))
      check_portfolio(*ladder, *portfolio, {.selection = selection}, findings);
  return with_mark(findings, digits);
}

/// A shipped file after a change, which may go on in other files of its folder.
Diagnostics check_shipped(const std::string& file, std::string_view change) {
  const auto path = root / file;
  auto changes = parts_of(change);
  changes.front().name = path.filename().string();
  const auto text_of = [&](const fs::path& one) {
    auto text = read_text(one);
    for (const auto& part : changes)
      if (part.name == one.filename().string())
        text = changed(std::move(text), part.text);
    return text;
  };
  if (path.parent_path() == root / "ladders")
    return check_text(SourceFile(file, text_of(path)), {});
  std::vector<SourceFile> files;
  for (const auto& item : fs::directory_iterator(path.parent_path()))
    files.emplace_back(item.path().filename().string(), text_of(item.path()));
  std::sort(files.begin(), files.end(),
            [](const SourceFile& a, const SourceFile& b) { return a.name() < b.name(); });
  const auto ladder = root / "ladders/software-engineering.yaml";
  return check_person(files, SourceFile("software-engineering.yaml", read_text(ladder)), {});
}

} // namespace

std::vector<CheckCase> read_cases(const fs::path& path) {
  std::vector<CheckCase> cases;
  std::string* into = nullptr;
  for (const auto& line : lines_of(read_text(path))) {
    if (line == "== says") {
      if (cases.empty() || cases.back().kind == CheckCase::Kind::silent)
        throw std::runtime_error(path.string() + ": '== says' after a case that finds nothing");
      into = &cases.back().says;
    } else if (line.starts_with("== ")) {
      cases.push_back(begin_case(line));
      into = &cases.back().body;
    } else if (into != nullptr) {
      *into += line + "\n";
    } else if (!line.empty() && !line.starts_with('#')) {
      throw std::runtime_error(path.string() + ": a line before the first case: " + line);
    }
  }
  return cases;
}

std::string write_cases(const fs::path& path, const std::vector<CheckCase>& cases) {
  std::string text;
  std::size_t next = 0;
  bool copying = true;
  for (const auto& line : lines_of(read_text(path))) {
    if (line.starts_with("== ")) {
      copying = line != "== says";
      if (copying && next++ > 0 && cases[next - 2].kind != CheckCase::Kind::silent)
        text += "== says\n" + cases[next - 2].says;
    }
    if (copying)
      text += line + "\n";
  }
  if (!cases.empty() && cases.back().kind != CheckCase::Kind::silent)
    text += "== says\n" + cases.back().says;
  return text;
}

std::string splice(std::string_view base, std::string_view excerpt) {
  auto blocks = blocks_of(base);
  for (const auto& [key, lines] : blocks_of(excerpt)) {
    const auto same = std::find_if(blocks.begin(), blocks.end(),
                                   [&k = key](const auto& block) { return block.first == k; });
    if (same == blocks.end())
      blocks.emplace_back(key, lines);
    else
      same->second = lines;
  }
  std::string text;
  for (const auto& block : blocks)
    text += block.second;
  return text;
}

std::string changed(std::string text, std::string_view change) {
  std::string from;
  std::string to;
  const auto apply = [&] {
    if (from.empty())
      return;
    const auto at = text.find("\n" + from);
    if (at == std::string::npos || text.find("\n" + from, at + 1) != std::string::npos)
      throw std::runtime_error("doesn't stand there once:\n" + from);
    text.replace(at + 1, from.size(), to);
    from.clear();
    to.clear();
  };
  for (const auto& line : lines_of(change)) {
    if (line.starts_with('-'))
      from += line.substr(1) + "\n";
    else if (line.starts_with('+'))
      to += line.substr(1) + "\n";
    else if (line.empty())
      apply();
    else
      throw std::runtime_error("neither '-' nor '+': " + line);
  }
  apply();
  return text;
}

Diagnostics findings_in(std::string_view excerpt, const CheckSelection& selection) {
  auto parts = parts_of(excerpt);
  std::string ladder_text = base("ladder.yaml");
  for (const auto& part : parts)
    if (part.name == "ladder.yaml")
      ladder_text = splice(ladder_text, part.text);
  if (!is_evidence(parts.front().text))
    return check_text(SourceFile("ladder.yaml", splice(ladder_text, parts.front().text)),
                      selection);
  std::vector<SourceFile> files = {
      SourceFile("evidence.yaml", splice(base("evidence.yaml"), parts.front().text))};
  for (const auto& part : parts)
    if (!part.name.empty() && part.name != "ladder.yaml")
      files.emplace_back(part.name, part.text);
  return check_person(files, SourceFile("ladder.yaml", ladder_text), selection);
}

std::vector<Diagnostic> new_findings(const std::string& file, std::string_view change) {
  std::multiset<std::string> known;
  const auto usual = check_shipped(file, "");
  for (const auto& finding : usual.all())
    known.insert(finding.id + finding.message);
  std::vector<Diagnostic> fresh;
  for (const auto& finding : check_shipped(file, change).sorted()) {
    const auto before = known.find(finding.id + finding.message);
    if (before == known.end())
      fresh.push_back(finding);
    else
      known.erase(before);
  }
  return fresh;
}

} // namespace rung::test
