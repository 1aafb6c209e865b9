#include "cli/app.hpp"

#include <string>
#include <vector>

int main(int argc, char** argv) {
  const std::vector<std::string> args(argv + (argc > 0 ? 1 : 0), argv + argc);
  return rung::cli::run(args, rung::cli::process_streams());
}
