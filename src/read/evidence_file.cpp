#include "read/evidence_file.hpp"

#include "read/values.hpp"

namespace rung {

template <>
struct Shape<PersonFile> {
  static constexpr std::string_view what = "person";
  static constexpr std::array keys = {required<&PersonFile::id, read_id>("id"),
                                      optional<&PersonFile::name>("name")};
};

template <>
struct Shape<AuthorFile> {
  static constexpr std::string_view what = "author";
  static constexpr std::array keys = {required<&AuthorFile::source>("source"),
                                      optional<&AuthorFile::id, read_id>("id")};
};

template <>
struct Shape<PeriodFile> {
  static constexpr std::string_view what = "period";
  static constexpr std::array keys = {optional<&PeriodFile::from>("from"),
                                      optional<&PeriodFile::to>("to")};
};

template <>
struct Shape<Aspiration> {
  static constexpr std::string_view what = "aspiration";
  static constexpr std::array keys = {
      optional<&Aspiration::target>("target"), optional<&Aspiration::track>("track"),
      optional<&Aspiration::energises>("energises"), optional<&Aspiration::drains>("drains"),
      optional<&Aspiration::notes>("notes")};
};

template <>
struct Shape<WaiverFile> {
  static constexpr std::string_view what = "waiver";
  static constexpr std::array keys = {required<&WaiverFile::competency, read_name>("competency"),
                                      required<&WaiverFile::level, read_name>("level"),
                                      required<&WaiverFile::reason>("reason")};
};

template <>
struct Shape<Metric> {
  static constexpr std::string_view what = "metric";
  static constexpr std::array keys = {
      optional<&Metric::name>("name"), optional<&Metric::before, read_any_scalar>("before"),
      optional<&Metric::after, read_any_scalar>("after"), optional<&Metric::unit>("unit"),
      optional<&Metric::estimated>("estimated")};
};

template <>
struct Shape<Corroborator> {
  static constexpr std::string_view what = "corroborator";
  static constexpr std::array keys = {optional<&Corroborator::name>("name"),
                                      optional<&Corroborator::relation>("relation")};
};

template <>
struct Shape<EntryFile> {
  static constexpr std::string_view what = "entry";
  static constexpr std::array keys = {required<&EntryFile::id, read_id>("id"),
                                      required<&EntryFile::date>("date"),
                                      required<&EntryFile::title>("title"),
                                      optional<&EntryFile::context>("context"),
                                      optional<&EntryFile::action>("action"),
                                      optional<&EntryFile::result>("result"),
                                      optional<&EntryFile::metric>("metric"),
                                      optional<&EntryFile::kind>("kind"),
                                      optional<&EntryFile::role>("role"),
                                      optional<&EntryFile::scope, read_name>("scope"),
                                      optional<&EntryFile::shows>("shows"),
                                      optional<&EntryFile::links>("links"),
                                      optional<&EntryFile::corroborators>("corroborators"),
                                      optional<&EntryFile::visibility>("visibility"),
                                      optional<&EntryFile::source>("source"),
                                      optional<&EntryFile::by, read_id>("by")};
};

template <>
struct Shape<EvidenceText> {
  static constexpr std::string_view what = "evidence file";
  static constexpr std::array keys = {
      required<&EvidenceText::schema>("schema"),
      required<&EvidenceText::person>("person"),
      required<&EvidenceText::author>("author"),
      required<&EvidenceText::evidence>("evidence"),
      optional<&EvidenceText::ladder>("ladder"),
      optional<&EvidenceText::ladder_sha256, read_sha256>("ladder-sha256"),
      optional<&EvidenceText::track, read_name>("track"),
      optional<&EvidenceText::level, read_name>("level"),
      optional<&EvidenceText::period>("period"),
      optional<&EvidenceText::aspiration>("aspiration"),
      optional<&EvidenceText::waivers>("waivers")};
};

EvidenceText read_evidence_text(ReadContext& reading) {
  EvidenceText file;
  read_value(reading, Document::root(), file);
  return file;
}

} // namespace rung
