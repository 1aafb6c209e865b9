// rung compare: one person's evidence on every track.
#include "cli/command.hpp"
#include "cli/compare_person.hpp"

namespace rung::cli {

namespace {

int run_compare(std::span<const std::string> args, const Streams& streams) {
  PersonOptions options;
  const auto paths = parse_options(options.specs(), args);
  return compare_person(paths, options, streams);
}

} // namespace

constinit const Command compare_command = {
    .name = "compare",
    .group = "assess",
    .arguments = "FILE|DIR...",
    .summary = "the same evidence on every track",
    .example = R"(  $ rung compare ladders/examples/chioma/
  $ rung compare ladders/examples/ada/ --to engineering-manager --format md
)",
    .about =
        R"(Reads what 'rung assess' reads. Writes what the evidence supports on every track of the
ladder; what the other track would ask that nothing has shown yet, what is seen but
short, what counts already; and the way there and back. Nothing is carried over from
one track to another.
)",
    .options = R"(  --to LEVEL          the target on its own track; the others keep theirs
  --track TRACK       instead of the track that the files name
  --as-of DATE        score for that day (YYYY-MM-DD), without later entries
  --ladder FILE       instead of the ladder that the files name
  --format FORMAT     text (the default), md or json
)",
    .run = run_compare,
};

} // namespace rung::cli
