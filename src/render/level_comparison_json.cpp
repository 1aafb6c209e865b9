// Two levels beside each other as JSON, schema rung.level-comparison/1: a contract, so keys are
// only ever added.
#include "render/formats.hpp"
#include "render/ladder_json.hpp"

namespace rung {

namespace {

Json path_json(const LevelPath& path) {
  return {{"tracks", json_ids(path.tracks)},
          {"direction", path.down ? "down" : "up"},
          {"matrix", json_matrix(path.matrix)},
          {"unchanged", json_list(path.unchanged, json_named)},
          {"steps", json_list(path.steps, json_difference)}};
}

} // namespace

std::string level_comparison_json(const LevelComparison& comparison) {
  return json_text({{"schema", "rung.level-comparison/1"},
                    {"rung", comparison.rung_version},
                    {"ladder", json_ladder(comparison.ladder)},
                    {"from", json_facts(comparison.sum.from)},
                    {"to", json_facts(comparison.sum.to)},
                    {"sum", json_difference(comparison.sum)},
                    {"paths", json_list(comparison.paths, path_json)},
                    {"ways", json_list(comparison.ways, json_way)},
                    {"ways_back", json_list(comparison.ways_back, json_way)}});
}

} // namespace rung
