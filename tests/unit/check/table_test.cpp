#include "rung/check.hpp"

#include "support/catch.hpp"

#include <set>
#include <string_view>

namespace rung {

TEST_CASE("Each check has an id of its own, a summary and a reason") {
  std::set<std::string_view> ids;
  for (const auto& group : check_groups())
    for (const auto* check : group.checks) {
      INFO(check->id);
      CHECK(ids.insert(check->id).second);
      CHECK_FALSE(check->summary.empty());
      CHECK_FALSE(check->summary.ends_with("."));
      CHECK(check->why.ends_with("."));
      CHECK((check->ladder == nullptr || check->evidence == nullptr));
      CHECK(check_named(check->id) == check);
    }
}

} // namespace rung
