#include "rung/id.hpp"

#include "base/encoding.hpp"

#include <cstdint>

namespace rung {

namespace {

constexpr std::string_view id_letters = "abcdefghijklmnopqrstuvwxyz0123456789-";

/// Latin letters without their accents, from U+00C0 and from U+1E00 on; '-' where that isn't one
/// letter.
constexpr std::string_view latin =
    "aaaaaa-ceeeeiiiidnooooo-ouuuuy--aaaaaa-ceeeeiiiidnooooo-ouuuuy-y"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii--jjkkklllllll"
    "lllnnnnnnnnnoooooo--rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
constexpr std::string_view more_latin =
    "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
    "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
    "wwwwwwwwwwxxxxyyzzzzzzhtwyas----aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
    "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy------";

/// What a code point is in an id: letters, nothing at all, or a gap between words ("-").
std::string folded(std::uint32_t point) {
  switch (point) {
  case 0xC6:
  case 0xE6:
    return "ae";
  case 0xDE:
  case 0xFE:
    return "th";
  case 0xDF:
  case 0x1E9E:
    return "ss";
  case 0x132:
  case 0x133:
    return "ij";
  case 0x152:
  case 0x153:
    return "oe";
  case '\'':
  case 0x2019: // apostrophes
    return "";
  default:
    break;
  }
  if (point >= 0x300 && point <= 0x36F)
    return ""; // an accent by itself
  char letter = '-';
  if (point >= 'A' && point <= 'Z')
    letter = static_cast<char>(point - 'A' + 'a');
  else if (point < 0x80 && id_letters.find(static_cast<char>(point)) != std::string_view::npos)
    letter = static_cast<char>(point);
  else if (point >= 0xC0 && point < 0xC0 + latin.size())
    letter = latin[point - 0xC0];
  else if (point >= 0x1E00 && point < 0x1E00 + more_latin.size())
    letter = more_latin[point - 0x1E00];
  return {letter};
}

} // namespace

bool is_id(std::string_view text) {
  return !text.empty() && text.size() <= longest_id && text.front() != '-' &&
         text.find_first_not_of(id_letters) == std::string_view::npos;
}

std::string id_from(std::string_view text, std::size_t most) {
  std::string id;
  for (std::size_t at = 0; at < text.size();) {
    const auto [value, length] = decode_point(text, at);
    at += length == 0 ? 1 : length;
    for (const char letter : length == 0 ? std::string("-") : folded(value))
      if (letter != '-' || (!id.empty() && id.back() != '-'))
        id += letter;
  }
  if (id.size() > most) {
    const auto gap = id.rfind('-', most);
    id.resize(gap == std::string::npos ? most : gap);
  }
  while (id.ends_with('-'))
    id.pop_back();
  return id;
}

} // namespace rung
