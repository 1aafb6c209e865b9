#include "cli/app.hpp"

int main(int argc, char** argv) {
  return rung::cli::run({argv + 1, argv + argc}, rung::cli::process_streams());
}
