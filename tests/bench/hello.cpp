// The least that a command-line program of this kind does: parse an option, print a line.
#include <CLI/CLI.hpp>
#include <fmt/core.h>

#include <string>

int main(int argc, char** argv) {
  CLI::App app{"Greets"};
  std::string name = "you";
  app.add_option("--name", name, "Whom to greet");
  CLI11_PARSE(app, argc, argv);
  fmt::print("Hello, {}\n", name);
  return 0;
}
