# rung_layer(<name> GROUPS <n> LINKS <targets...>): the static library rung_<name> of all sources in
# src/<name>, but for main.cpp, compiled in so many groups.
function(rung_layer name)
  cmake_parse_arguments(PARSE_ARGV 1 LAYER "" "GROUPS" "LINKS")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${name}/*.cpp)
  list(FILTER sources EXCLUDE REGEX /main\\.cpp$)
  add_library(rung_${name} STATIC ${sources})
  rung_unity(rung_${name} ${LAYER_GROUPS} ${sources})
  target_include_directories(rung_${name}
    PUBLIC ${PROJECT_SOURCE_DIR}/include PRIVATE ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(rung_${name} PUBLIC rung_flags ${LAYER_LINKS})
  target_compile_definitions(rung_${name} PRIVATE RUNG_VERSION="${PROJECT_VERSION}")
endfunction()
