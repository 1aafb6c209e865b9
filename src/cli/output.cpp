#include "cli/output.hpp"

#include "rung/render.hpp"

#include "cli/descriptor.hpp"
#include "cli/failure.hpp"
#include "cli/replace_file.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace rung::cli {

namespace {

void refuse_input(bool is_input, const std::string& path) {
  if (is_input)
    throw UsageError(fmt::format("{} is read and would be written over", path),
                     "name another file to write to");
}

/// A pipe or a device: it can't be replaced, only written to.
void write_into(const std::string& path, std::string_view text) {
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
  if (!file)
    throw IoError(fmt::format("cannot write to {}", path), errno);
  write_all(file.get(), text, path);
  if (!file.close())
    throw IoError(fmt::format("cannot write to {}", path), errno);
}

mode_t mode_of(Content content) {
  return content == Content::personal ? 0600 : 0666;
}

void write_file(const std::string& path, std::string_view text, Content content,
                const Inputs& inputs) {
  struct stat status {};

  const bool exists = ::stat(path.c_str(), &status) == 0;
  refuse_input(exists && inputs.contains({status.st_dev, status.st_ino}), path);
  if (exists && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode))
    write_into(path, text);
  else
    replace_file(path, text, mode_of(content));
}

} // namespace

void deliver(std::string_view text, const std::optional<std::string>& path, Content content,
             const Inputs& inputs, const Streams& streams) {
  if (path && path->empty())
    throw UsageError("option '--output' needs the name of a file");
  if (path && *path != "-") {
    write_file(*path, text, content, inputs);
    return;
  }

  struct stat status {};

  const bool is_file = ::fstat(streams.out, &status) == 0 && S_ISREG(status.st_mode);
  refuse_input(is_file && inputs.contains({status.st_dev, status.st_ino}), "standard output");
  write_all(streams.out, text, "standard output");
}

void deliver_new(std::string_view text, const std::optional<std::string>& path, Content content,
                 const Inputs& inputs, const Streams& streams) {
  struct stat status {};

  const bool is_stream = !path || path->empty() || *path == "-";
  const bool leads_on = !is_stream && ::stat(path->c_str(), &status) == 0;
  if (is_stream || (leads_on && !S_ISREG(status.st_mode))) {
    deliver(text, path, content, inputs, streams); // a pipe, a device, a folder: refused there
    return;
  }
  const bool is_there = leads_on || ::lstat(path->c_str(), &status) == 0;
  if (is_there || !create_file(*path, text, mode_of(content)))
    throw UsageError(fmt::format("{} is there already", *path),
                     "name another file: a new one is never written over an old one");
}

void append_to(const std::string& path, std::string_view text) {
  Descriptor file(::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY, 0666));
  if (!file)
    throw IoError(fmt::format("cannot write to {}", path), errno);
  write_all(file.get(), text, path);
  if (!file.close())
    throw IoError(fmt::format("cannot write to {}", path), errno);
}

int refuse(const Diagnostics& findings, const CommonOptions& options, const Streams& streams) {
  complain(render_findings(make_findings_report(findings), FindingsFormat::text,
                           findings_style(options, streams)),
           streams);
  return wrong_text;
}

void complain(std::string_view text, const Streams& streams) {
  try {
    write_all(streams.err, text, "standard error");
  } catch (const IoError&) { // NOLINT(bugprone-empty-catch): there is no other place to say it
  }
}

} // namespace rung::cli
