# Run by the build: writes OUTPUT, the C++ source of FUNCTION(), declared in HEADER, with the very bytes of each of
# FILES. They are cut into literals of at most 15000 bytes, because compilers may limit their length, and
# escaped byte by byte, so that no encoding, line end or delimiter can spoil them.
set(piece_digits 30000) # two hexadecimal digits a byte
list(SORT FILES)
set(texts "")
set(entries "")
set(count 0)
foreach(file IN LISTS FILES)
  get_filename_component(id ${file} NAME_WE)
  file(READ ${file} digits HEX)
  string(LENGTH "${digits}" length)
  set(pieces "")
  set(pieces_count 0)
  set(start 0)
  while(start LESS length)
    string(SUBSTRING "${digits}" ${start} ${piece_digits} piece)
    string(LENGTH "${piece}" size)
    math(EXPR size "${size} / 2")
    string(REGEX REPLACE "(..)" "\\\\x\\1" piece "${piece}")
    string(APPEND pieces "    {\"${piece}\", ${size}},\n")
    math(EXPR start "${start} + ${piece_digits}")
    math(EXPR pieces_count "${pieces_count} + 1")
  endwhile()
  string(APPEND texts "constexpr std::array<std::string_view, ${pieces_count}> ${FUNCTION}_text_${count} = {{\n${pieces}}};\n\n")
  string(APPEND entries "    {\"${id}\", ${FUNCTION}_text_${count}},\n")
  math(EXPR count "${count} + 1")
endforeach()

file(WRITE ${OUTPUT} "// Written by cmake/WriteEmbedded.cmake.
#include \"${HEADER}\"

#include <array>

namespace ${NAMESPACE} {

namespace {

${texts}constexpr std::array<EmbeddedFile, ${count}> ${FUNCTION}_files = {{
${entries}}};

} // namespace

std::span<const EmbeddedFile> ${FUNCTION}() {
  return ${FUNCTION}_files;
}

} // namespace ${NAMESPACE}
")
