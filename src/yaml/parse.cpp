#include "yaml/parse.hpp"

#include "base/encoding.hpp"
#include "yaml/builder.hpp"
#include "yaml/surrogates.hpp"
#include "yaml/syntax.hpp"

#include <fmt/format.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <istream>
#include <streambuf>

namespace rung {

namespace {

/// The text and an end of document after it: with that end, a quote that is never closed fails
/// instead of taking in the rest of the file in silence.
class Input final : public std::streambuf {
public:
  explicit Input(std::string_view text)
      : text_(fmt::format("{}{}...\n", text, text.ends_with('\n') ? "" : "\n")) {
    setg(text_.data(), text_.data(), text_.data() + text_.size());
  }

private:
  std::string text_;
};

/// Looks whether a second document starts, and where.
class NextDocument final : public YAML::EventHandler {
public:
  struct Found {
    std::size_t position;
  };

  void OnDocumentStart(const YAML::Mark& mark) override {
    throw Found{static_cast<std::size_t>(mark.pos)};
  }

  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}

  void OnAlias(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}

  void OnScalar(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                const std::string& /*value*/) override {}

  void OnSequenceStart(const YAML::Mark& /*mark*/, const std::string& /*tag*/,
                       YAML::anchor_t /*anchor*/, YAML::EmitterStyle::value /*style*/) override {}

  void OnSequenceEnd() override {}

  void OnMapStart(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                  YAML::EmitterStyle::value /*style*/) override {}

  void OnMapEnd() override {}
};

Span span_of(const SurrogatePairs& text, std::size_t base, std::size_t position,
             std::size_t length) {
  const auto begin = text.original(std::min(position, text.text().size()));
  return {0, static_cast<std::uint32_t>(base + begin), static_cast<std::uint32_t>(length)};
}

void report(const SyntaxError& error, const SurrogatePairs& text, std::size_t base,
            Findings& findings) {
  Finding finding{error.message, error.help, std::nullopt};
  if (error.related)
    finding.related =
        findings.see(span_of(text, base, error.related->first, 1), error.related->second);
  findings.error(error.id, span_of(text, base, error.position, error.length), std::move(finding));
}

/// Runs the parser; false where the document can't be gone on with.
bool run_parser(const SurrogatePairs& text, std::size_t base, Document& document,
                Findings& findings) {
  DocumentBuilder builder(document, findings, text, base);
  const auto broken = [&](const SyntaxError& error) {
    report(error, text, base, findings);
    return false;
  };
  try {
    Input input(text.text());
    std::istream stream(&input);
    YAML::Parser parser(stream);
    parser.HandleNextDocument(builder);
    builder.flush();
    NextDocument next;
    if (findings.errors() == 0)
      parser.HandleNextDocument(next);
    return true;
  } catch (const DocumentBuilder::Stop&) {
    builder.flush();
    return false;
  } catch (const NextDocument::Found& found) {
    return broken(explain_second_document(text.text(), found.position));
  } catch (const YAML::Exception& error) {
    const auto position = static_cast<std::size_t>(std::max(error.mark.pos, 0));
    const auto flows = builder.open_flows();
    builder.flush(flows.empty() ? position : flows.front());
    return broken(
        explain_syntax({text.text(), error.msg, position, builder.last_position(), flows}));
  }
}

bool check_text(Findings& findings) {
  const auto& file = findings.file();
  if (file.text().size() > most_file_bytes) {
    findings.error("too-large", {},
                   {"the file is larger than 1 MiB",
                    "split it, or check whether it is the one you meant",
                    {}});
    return false;
  }
  if (const auto fault = find_encoding_fault(file.text())) {
    findings.error(
        "encoding",
        {0, static_cast<std::uint32_t>(fault->offset), static_cast<std::uint32_t>(fault->length)},
        {fault->message, fault->help, std::nullopt});
    return false;
  }
  return true;
}

} // namespace

std::optional<Document> parse_document(Findings& findings) {
  if (!check_text(findings))
    return std::nullopt;
  auto bytes = findings.file().text();
  const auto base = bytes.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
  bytes.remove_prefix(base);

  const SurrogatePairs text(bytes);
  Document document;
  if (!run_parser(text, base, document, findings))
    return std::nullopt;
  if (document.empty() || document.kind(Document::root()) == NodeKind::null) {
    findings.error("empty-document", {0, static_cast<std::uint32_t>(base), 0},
                   {"the file is empty", "write at least its 'schema'", std::nullopt});
    return std::nullopt;
  }
  refuse_duplicate_keys(document, findings);
  return document;
}

} // namespace rung
