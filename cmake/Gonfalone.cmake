# The compiler's settings and the few functions that every CMakeLists.txt of the project uses.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release)
endif()

option(GONFALONE_TESTS "Build the tests" ON)
option(GONFALONE_FUZZ "Build the libFuzzer targets (clang only)" OFF)
set(GONFALONE_SANITIZE "" CACHE STRING "Sanitizers to build with: address,undefined or thread")

find_program(CCACHE ccache)
if(CCACHE)
  # What ccache asks for to keep objects that were built with a precompiled header.
  set(CMAKE_CXX_COMPILER_LAUNCHER env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE})
  add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor
                    -Woverloaded-virtual -Werror)
add_compile_definitions(QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
                        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(GONFALONE_SANITIZE)
  add_compile_options(-fsanitize=${GONFALONE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${GONFALONE_SANITIZE})
endif()

# One precompiled header for the core and one for everything with widgets; the targets of each reuse it.
function(gonfalone_pch target)
  target_precompile_headers(${target} PRIVATE ${ARGN})
endfunction()

# gonfalone_module(core calendar DEPENDS core_base … LINK Qt6::Sql …)
# makes the static library core_calendar from every source of core/calendar.
function(gonfalone_module layer name)
  cmake_parse_arguments(ARG "" "" "DEPENDS;LINK" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/${layer}/${name}/*.cpp"
       "${CMAKE_SOURCE_DIR}/${layer}/${name}/*.h")
  set(target ${layer}_${name})
  add_library(${target} STATIC ${sources})
  target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}")
  target_link_libraries(${target} PUBLIC ${ARG_DEPENDS} ${ARG_LINK})
  if(layer STREQUAL "core")
    gonfalone_pch(${target} <QtCore> <vector> <functional>)
  else()
    gonfalone_pch(${target} <QtWidgets> <functional>)
  endif()
  set_property(GLOBAL APPEND PROPERTY GONFALONE_SOURCES ${sources})
endfunction()
