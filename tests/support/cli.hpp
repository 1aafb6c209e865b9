// Runs of `rung` for tests that read aloud: given files, arguments -> output, status.
//
//   CommandLine rung;
//   rung.file("ada.yaml", evidence_text({}));
//   rung.run("assess ada.yaml");
//   CHECK(rung.status() == 0);
//
// Files lie in a temporary folder, which is the working folder as long as the CommandLine lives.
// `run` stays inside the test's process, with streams of its own; `shell` starts the real binary as
// "$RUNG", for what only a process shows (closed streams, signals, the environment).
#pragma once

#include "cli/app.hpp"
#include "cli/streams.hpp"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace rung::test {

/// A file in memory, for a standard stream to read or write.
class MemoryStream {
public:
  explicit MemoryStream(const std::string& text = "") : descriptor_(::memfd_create("stream", 0)) {
    const auto written = ::write(descriptor_, text.data(), text.size());
    if (written != static_cast<ssize_t>(text.size()) || ::lseek(descriptor_, 0, SEEK_SET) != 0)
      throw std::runtime_error("no memory for a stream");
  }

  MemoryStream(const MemoryStream&) = delete;
  MemoryStream& operator=(const MemoryStream&) = delete;

  ~MemoryStream() { ::close(descriptor_); }

  [[nodiscard]] int descriptor() const { return descriptor_; }

  [[nodiscard]] std::string text() const {
    std::string text(static_cast<std::size_t>(::lseek(descriptor_, 0, SEEK_END)), '\0');
    if (::pread(descriptor_, text.data(), text.size(), 0) != static_cast<ssize_t>(text.size()))
      throw std::runtime_error("a stream can't be read");
    return text;
  }

private:
  int descriptor_;
};

inline std::vector<std::string> words_of(const std::string& text) {
  std::istringstream words(text);
  return {std::istream_iterator<std::string>(words), {}};
}

inline std::string bytes_of(const std::filesystem::path& path) {
  std::ostringstream bytes;
  bytes << std::ifstream(path, std::ios::binary).rdbuf();
  return bytes.str();
}

class CommandLine {
public:
  CommandLine() : before_(std::filesystem::current_path()) {
    auto pattern = (std::filesystem::temp_directory_path() / "rung-test-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr)
      throw std::runtime_error("no temporary folder");
    folder_ = std::filesystem::canonical(pattern);
    std::filesystem::current_path(folder_);
  }

  CommandLine(const CommandLine&) = delete;
  CommandLine& operator=(const CommandLine&) = delete;

  ~CommandLine() {
    std::filesystem::current_path(before_);
    std::filesystem::remove_all(folder_);
  }

  /// Adds a file, and the folders that it lies in.
  void file(const std::filesystem::path& path, const std::string& text) const {
    std::filesystem::create_directories((folder_ / path).parent_path());
    std::ofstream(folder_ / path, std::ios::binary) << text;
  }

  [[nodiscard]] std::string read(const std::filesystem::path& path) const {
    return bytes_of(folder_ / path);
  }

  /// The names in a folder, sorted, with a space between them: also to see that nothing is left
  /// over.
  [[nodiscard]] std::string names(const std::filesystem::path& path = ".") const {
    std::map<std::string, bool> found;
    for (const auto& entry : std::filesystem::directory_iterator(folder_ / path))
      found[entry.path().filename().string()] = true;
    std::string text;
    for (const auto& [name, there] : found)
      text += (text.empty() ? "" : " ") + name;
    return text;
  }

  [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }

  void stdin_text(const std::string& text) { stdin_text_ = text; }

  void environment(const std::string& name, const std::string& value) { variables_[name] = value; }

  void terminal(int width) { width_ = width; }

  /// What a person types on a terminal, line by line; questions go to standard error.
  void typing(const std::string& text) {
    stdin_text_ = text;
    types_ = true;
  }

  void today(const std::string& day) { today_ = *Date::parse(day); }

  /// `args` with a space between them.
  int run(const std::string& args) { return run_args(words_of(args)); }

  int run_args(const std::vector<std::string>& args) {
    const MemoryStream in(stdin_text_);
    const MemoryStream out;
    const MemoryStream err;
    cli::Streams streams;
    streams.in = in.descriptor();
    streams.out = out.descriptor();
    streams.err = err.descriptor();
    streams.in_is_terminal = types_;
    streams.today = [this] { return today_; };
    streams.out_is_terminal = streams.err_is_terminal = width_ > 0;
    if (width_ > 0)
      streams.terminal_width = width_;
    streams.environment = [this](const std::string& name) -> std::optional<std::string> {
      const auto found = variables_.find(name);
      return found == variables_.end() ? std::nullopt : std::optional(found->second);
    };
    status_ = cli::run(args, streams);
    out_ = out.text();
    err_ = err.text();
    return status_;
  }

  /// Runs a shell's command line; `out` is all that it prints, standard error too where the command
  /// says so.
  int shell(const std::string& command) {
#ifdef RUNG_BINARY
    ::setenv("RUNG", RUNG_BINARY, 1);
#endif
    auto* pipe = ::popen(command.c_str(), "r");
    if (pipe == nullptr)
      throw std::runtime_error("no shell");
    out_.clear();
    err_.clear();
    std::array<char, 4096> buffer{};
    while (const auto got = std::fread(buffer.data(), 1, buffer.size(), pipe))
      out_.append(buffer.data(), got);
    const int ended = ::pclose(pipe);
    status_ = WIFEXITED(ended) ? WEXITSTATUS(ended) : -1;
    return status_;
  }

  [[nodiscard]] int status() const {
    return status_;
  }

  [[nodiscard]] const std::string& out() const {
    return out_;
  }

  [[nodiscard]] const std::string& err() const {
    return err_;
  }

private:
  std::filesystem::path before_;
  std::filesystem::path folder_;
  std::string stdin_text_;
  std::map<std::string, std::string> variables_;
  int width_ = 0;
  bool types_ = false;
  Date today_ = *Date::parse("2026-03-14");
  int status_ = -1;
  std::string out_;
  std::string err_;
};

/// A ladder with one track of three levels and two competencies.
inline std::string ladder_text(const std::string& id = "small",
                               const std::string& version = "1.0.0") {
  return "schema: rung.ladder/1\nid: " + id + "\ntitle: Small company\nversion: " + version + R"(
scale: [{title: Learning}, {title: Practising}, {title: Leading}]
competencies:
  - {id: design, title: Design}
  - {id: mentoring, title: Mentoring}
levels:
  - {id: engineer, title: Engineer, expects: {design: 1, mentoring: 1}}
  - {id: senior, title: Senior Engineer, expects: {design: 2, mentoring: 1}}
  - {id: staff, title: Staff Engineer, expects: {design: 3, mentoring: 2}}
tracks:
  - {id: ic, title: Individual contributor, levels: [engineer, senior, staff]}
)";
}

struct EvidenceSpec {
  std::string author = "source: manager, id: grace";
  std::string ladder = "ladder: small\n"; ///< lines
  std::string entry = "e1";
  std::string shows = "design: 2";
};

/// A file about Ada with one entry.
inline std::string evidence_text(const EvidenceSpec& spec = {}) {
  return "schema: rung.evidence/1\nperson: {id: ada, name: Ada Example}\nauthor: {" + spec.author +
         "}\n" + spec.ladder + "track: ic\nlevel: engineer\nevidence:\n  - id: " + spec.entry +
         "\n    date: 2026-03-14\n    title: Led the migration\n    result: It was done.\n" +
         "    shows: {" + spec.shows + "}\n";
}

/// A ladder, and files of Ada's manager and of her own about the same entry.
inline void give_ada(const CommandLine& rung) {
  rung.file("ladders/small.yaml", ladder_text());
  rung.file("ada/manager.yaml", evidence_text());
  EvidenceSpec self;
  self.author = "source: self, id: ada";
  self.shows = "design: 3, mentoring: 1";
  rung.file("ada/self.yaml", evidence_text(self));
}

/// A word that stands in kept_back's entries alone, in whatever case and form it would be shown.
inline constexpr auto kept_word = "zebrafish";

/// An entry full of that word, to be kept from others; `more` are lines of it.
inline std::string kept_back(const std::string& id, const std::string& visibility,
                             const std::string& more = "") {
  return "  - id: " + id + R"(
    date: 2026-03-20
    title: The zebrafish title
    context: The zebrafish context
    action: The zebrafish action
    result: The zebrafish result
    metric: {name: zebrafish-metric, before: 1, after: 2, unit: zebrafish-unit}
    kind: glue
    role: led
    links: [https://example.com/zebrafish]
    corroborators: [{name: Zebrafish Smith, relation: zebrafish}]
    visibility: )" +
         visibility + "\n" + more;
}

} // namespace rung::test
