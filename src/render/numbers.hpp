// Stage 6, render: numbers and counts in words, the same in every format and under every locale.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rung {

/// With so many decimals: fixed(2.0 / 3, 2) is "0.67".
std::string fixed(double value, int decimals);
/// At most six decimals, none without need: "5", "0.5", "0.657459".
std::string plain_number(double value);
/// Six decimals, for a derivation.
std::string exact(double value);
/// Rounded half up: "67 %".
std::string percent(double share);
/// "coverage 0.67 of 0.75"'s numbers: two decimals, more where both would look equal though the
/// value falls short.
std::string out_of(double value, double needed);
/// "1 entry", "2 entries".
std::string count_of(int count, std::string_view one, std::string_view many);
std::string count_of(std::size_t count, std::string_view one, std::string_view many);
/// With a sign: "+2".
std::string with_sign(int value);
/// "87,000".
std::string thousands(std::int64_t value);
/// "a", "a and b", "a, b and c".
std::string listed(const std::vector<std::string>& items);
std::string joined(const std::vector<std::string>& items, std::string_view separator);

} // namespace rung
