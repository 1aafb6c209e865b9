// The checks as JSON, schema rung.checks/1.
#include "render/formats.hpp"
#include "render/json.hpp"

namespace rung {

namespace {

Json check_json(const CheckCard& check) {
  return {{"id", check.id},
          {"group", check.group},
          {"severity", name_of(check.severity)},
          {"summary", check.summary},
          {"why", check.why},
          {"bad", json_text_or_null(check.bad)},
          {"good", json_text_or_null(check.good)},
          {"switchable", check.switchable},
          {"allowable", check.allowable},
          {"english", check.english}};
}

} // namespace

std::string checks_json(const std::vector<CheckCard>& checks) {
  return json_text({{"schema", "rung.checks/1"}, {"checks", json_list(checks, check_json)}});
}

} // namespace rung
