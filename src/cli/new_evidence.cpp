// rung new evidence: a person's data, and what the level held and the next one expect.
#include "rung/rung.hpp"

#include "cli/failure.hpp"
#include "cli/find_ladder.hpp"
#include "cli/given_ids.hpp"
#include "cli/new.hpp"
#include "cli/output.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>

namespace rung::cli {

namespace fs = std::filesystem;

namespace {

const std::string& needed(const std::optional<std::string>& value, std::string_view what,
                          std::string_view help) {
  if (!value)
    throw UsageError(fmt::format("new evidence needs {}", what), std::string(help));
  return *value;
}

Source source_of(const std::optional<std::string>& given) {
  if (!given)
    return Source::self;
  std::vector<std::string> names;
  names.reserve(all_sources.size());
  for (const auto source : all_sources)
    names.emplace_back(name_of(source));
  return *source_named(one_of("source", *given, names));
}

/// Who writes, where it isn't the person.
std::string author_of(const NewOptions& options, Source source) {
  if (source == Source::self) {
    if (options.by)
      throw UsageError("a self file is written by the person",
                       "leave out '--by', or give '--source'");
    return {};
  }
  return checked_id("--by",
                    needed(options.by, fmt::format("--by ID with --source {}", name_of(source)),
                           "the writer's id, such as 'grace'"));
}

std::vector<TrackIndex> tracks_with(const Ladder& ladder, std::optional<LevelIndex> level) {
  std::vector<TrackIndex> tracks;
  for (TrackIndex track = 0; track < ladder.tracks.size(); ++track)
    if (!level || ladder.tracks[track].position(*level))
      tracks.push_back(track);
  return tracks;
}

/// The track given; else the only one that holds the level, or the only one that there is.
TrackIndex track_for(const NewOptions& options, const Ladder& ladder,
                     std::optional<LevelIndex> held) {
  if (const auto given = track_of(options.track, ladder)) {
    if (held && !ladder.tracks[*given].position(*held))
      throw UsageError(
          fmt::format("level '{}' doesn't stand on track '{}'", *options.level, *options.track),
          fmt::format("'rung show {}' shows what stands where", *options.ladder));
    return *given;
  }
  const auto possible = tracks_with(ladder, held);
  if (possible.size() == 1)
    return possible.front();
  std::vector<std::string> ids;
  ids.reserve(possible.size());
  for (const auto track : possible)
    ids.push_back(ladder.tracks[track].id.value);
  throw UsageError("new evidence needs --track TRACK",
                   fmt::format("there are: {}", fmt::join(ids, ", ")));
}

/// How the new file names its ladder: by id and version where it was named so, else by its path.
std::string reference_to(const Ladder& ladder, const NewOptions& options) {
  const auto& given = *options.ladder;
  if (given == "-" || !is_path(given))
    return fmt::format("{}@{}", ladder.id.value,
                       ladder.version.value.substr(0, ladder.version.value.rfind('.')));
  const auto folder = options.common.output.value_or("-") == "-"
                          ? fs::path()
                          : fs::path(*options.common.output).parent_path();
  const auto path = fs::proximate(given, folder.empty() ? fs::path(".") : folder).generic_string();
  return path.starts_with("../") ? path : "./" + path;
}

std::string person_id(const NewOptions& options) {
  if (options.id)
    return checked_id("--id", *options.id);
  auto id = id_from(*options.person);
  if (id.empty())
    throw UsageError(fmt::format("no id can be made of '{}'", *options.person),
                     "give one with --id, such as --id ada");
  return id;
}

StarterChoice choice_of(const NewOptions& options, const Ladder& ladder) {
  StarterChoice choice;
  const auto& name = *options.person;
  choice.person = {person_id(options), name};
  choice.source = source_of(options.source);
  choice.by = author_of(options, choice.source);
  choice.held = level_of(options.level, ladder);
  choice.to = level_of(options.to, ladder);
  choice.track = track_for(options, ladder, choice.held);
  choice.ladder = reference_to(ladder, options);
  choice.schema =
      options.schema ? checked_words("--schema", *options.schema) : "./evidence.schema.json";
  const bool to_file = options.common.output.value_or("-") != "-";
  choice.file = to_file ? *options.common.output : choice.person.id + ".yaml";
  return choice;
}

} // namespace

int new_evidence(const NewOptions& options, const Streams& streams) {
  Inputs inputs(streams);
  Diagnostics findings;
  const auto& given =
      needed(options.ladder, "--ladder ID", "'rung ladders' lists the built-in ones");
  checked_words("--person",
                needed(options.person, "--person NAME", "such as --person \"Ada Example\""));
  const auto ladder = read_ladder(named_ladder(given, inputs, streams), findings);
  if (!ladder)
    return refuse(findings, options.common, streams);
  const auto starter = make_evidence_starter(*ladder, choice_of(options, *ladder));
  deliver_new(evidence_starter_yaml(starter), options.common.output, Content::personal, inputs,
              streams);
  return done;
}

} // namespace rung::cli
