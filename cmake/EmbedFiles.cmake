# embed_files(<target> <function> HEADER <header> NAMESPACE <namespace> FILES <files...>): compiles the
# files into the target as text. The build writes <function>, which the header declares; it returns
# them by id (src/base/embedded.hpp).
function(embed_files target function)
  cmake_parse_arguments(PARSE_ARGV 2 EMBED "" "HEADER;NAMESPACE" "FILES")
  set(output ${CMAKE_CURRENT_BINARY_DIR}/${function}.cpp)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DFUNCTION=${function} -DHEADER=${EMBED_HEADER}
            -DNAMESPACE=${EMBED_NAMESPACE} "-DFILES=${EMBED_FILES}" -DOUTPUT=${output}
            -P ${PROJECT_SOURCE_DIR}/cmake/WriteEmbedded.cmake
    DEPENDS ${EMBED_FILES} ${PROJECT_SOURCE_DIR}/cmake/WriteEmbedded.cmake
    VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()
