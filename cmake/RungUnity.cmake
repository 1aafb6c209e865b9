# rung_unity(<target> <groups> <sources...>): compiles the sources in so many groups, each a single
# translation unit, because most of a file's compile time goes into the headers that all files share
# (docs/decisions/0013). A file's name alone decides on its group, so that a new file rebuilds one.
function(rung_unity target groups)
  if(NOT RUNG_UNITY)
    return()
  endif()
  foreach(source IN LISTS ARGN)
    cmake_path(RELATIVE_PATH source BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE name)
    string(MD5 hash ${name})
    string(SUBSTRING ${hash} 0 7 hash)
    math(EXPR group "0x${hash} % ${groups}")
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${group})
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()
