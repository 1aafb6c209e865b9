# Compiler flags that every target of the project takes, through the interface target rung_flags.
add_library(rung_flags INTERFACE)
target_compile_features(rung_flags INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)
target_compile_options(rung_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
  -Wold-style-cast -Wcast-align -Wunused -Woverloaded-virtual -Wnull-dereference
  # g++ 12 takes the value of an empty std::optional for one that is read, depending on what it inlines.
  $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
  $<$<BOOL:${RUNG_WERROR}>:-Werror>
  # The same sums on every machine: no contraction of a*b+c into one rounding.
  -ffp-contract=off)

if(RUNG_SANITIZE)
  target_compile_options(rung_flags INTERFACE
    -fsanitize=${RUNG_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(rung_flags INTERFACE -fsanitize=${RUNG_SANITIZE})
endif()

if(RUNG_HARDEN)
  set(CMAKE_POSITION_INDEPENDENT_CODE ON)
  target_compile_options(rung_flags INTERFACE
    -D_FORTIFY_SOURCE=2 -D_GLIBCXX_ASSERTIONS -fstack-protector-strong -fstack-clash-protection)
  target_link_options(rung_flags INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)
endif()
