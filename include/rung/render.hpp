// Stage 6, the last of the data's way: report values -> text in a format.
//
// A renderer lays out and escapes for its own sink (a terminal, Markdown, JSON, CSV); it decides
// nothing. To add a format: see CONTRIBUTING.md.
#pragma once

#include "rung/comparison.hpp"
#include "rung/diagnostics.hpp"
#include "rung/explain.hpp"
#include "rung/findings.hpp"
#include "rung/history.hpp"
#include "rung/ladder_view.hpp"
#include "rung/level_comparison.hpp"
#include "rung/packet.hpp"
#include "rung/plan.hpp"
#include "rung/prep.hpp"
#include "rung/report.hpp"
#include "rung/starter.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

/// No renderer makes a PDF: it is HTML that a browser has printed.
enum class Format { text, md, json, csv, html, pdf };

/// The size of a page's paper; `any` leaves it to whoever prints.
enum class Paper { any, a4, letter };

std::string_view name_of(Format format);
std::optional<Format> format_named(std::string_view name);

/// How text is laid out, and on what HTML is printed; the other formats don't look at it.
struct Style {
  int width = 80; ///< display columns
  bool color = false;
  bool ascii = false; ///< no box or block characters
  Paper paper = Paper::any;
};

/// HTML is a whole document in one file, which asks for nothing from elsewhere.
std::string render(const AssessmentReport& report, Format format, const Style& style);
/// Text, Markdown or JSON; nothing of a derivation fits into a CSV.
std::string render(const ExplainReport& report, Format format, const Style& style);
/// Text, Markdown or JSON.
std::string render(const ComparisonReport& report, Format format, const Style& style);
std::string render(const PlanReport& report, Format format, const Style& style);
std::string render(const PrepReport& report, Format format, const Style& style);

/// A new evidence file: YAML with comments, LF line ends.
std::string evidence_starter_yaml(const EvidenceStarter& starter);

/// A ladder or a part of it: text, Markdown, JSON or HTML.
std::string render(const LadderView& view, Format format, const Style& style);
std::string render(const LevelView& view, Format format, const Style& style);
std::string render(const CompetencyView& view, Format format, const Style& style);
std::string render(const TrackView& view, Format format, const Style& style);
/// Two levels beside each other: text, Markdown or JSON.
std::string render(const LevelComparison& comparison, Format format, const Style& style);
std::string render(const HistoryReport& report, Format format, const Style& style);
/// Markdown or JSON.
std::string render(const PacketReport& report, Format format, const Style& style);

/// A page of a site, under its path from the site's folder, as "levels/staff.html".
struct SitePage {
  std::string path;
  std::string text;
};

/// A ladder as pages that link to each other by relative addresses, from a server or from a disk.
/// The one that leads to all others, index.html, comes last.
std::vector<SitePage> render_site(const LadderSite& site, const Style& style);

/// How findings are written: for a person, or as what a program reads.
enum class FindingsFormat {
  text,
  json,   ///< docs/schema/findings.schema.json
  sarif,  ///< SARIF 2.1.0, for code scanning
  github, ///< annotations: workflow commands of GitHub Actions
  gitlab, ///< a Code Quality report
  junit,  ///< JUnit XML: a test case a file
};

std::string_view name_of(FindingsFormat format);
std::optional<FindingsFormat> findings_format_named(std::string_view name);

/// Text shows at most this many findings, unless it is asked for all.
inline constexpr std::size_t most_findings_shown = 50;

/// `all` is for text; the other formats hold every finding.
std::string render_findings(const FindingsReport& report, FindingsFormat format, const Style& style,
                            bool all = false);
/// The same as Markdown, for the summary page of a CI run: no line of a file about a person.
std::string render_findings_summary(const FindingsReport& report);

/// The checks: a list as text, a page of explanations as Markdown (docs/checks.md), all as JSON.
std::string render_checks(const std::vector<CheckCard>& checks, Format format, const Style& style);
/// One of them explained, as text, Markdown or JSON.
std::string render_check(const CheckCard& check, Format format, const Style& style);

} // namespace rung
