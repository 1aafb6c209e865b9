# The libraries that rung stands on (docs/decisions/ says why each), under one name each.
find_package(fmt REQUIRED)
find_package(CLI11 REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(yaml-cpp REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET libutf8proc)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)

add_library(rung_utf8proc INTERFACE)
target_link_libraries(rung_utf8proc INTERFACE PkgConfig::utf8proc)
add_library(rung_sodium INTERFACE)
target_link_libraries(rung_sodium INTERFACE PkgConfig::sodium)

# Releases before 0.8 export the target without a namespace.
add_library(rung_yaml_cpp INTERFACE)
find_library(RUNG_YAML_CPP_ARCHIVE NAMES libyaml-cpp.a)
if(RUNG_STATIC_YAML AND RUNG_YAML_CPP_ARCHIVE)
  target_link_libraries(rung_yaml_cpp INTERFACE ${RUNG_YAML_CPP_ARCHIVE})
elseif(TARGET yaml-cpp::yaml-cpp)
  target_link_libraries(rung_yaml_cpp INTERFACE yaml-cpp::yaml-cpp)
else()
  target_link_libraries(rung_yaml_cpp INTERFACE yaml-cpp)
endif()
