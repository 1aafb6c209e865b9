// Stage 6, render: levels by competencies on the terminal, in as many tables as the width asks for.
//
// Columns are headed by the levels' titles where there is room, else by their codes; on a narrow
// page a list takes the table's place. `legend` then explains the codes and marks that were used.
#pragma once

#include "rung/ladder_view.hpp"

#include "render/terminal.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace rung {

class Table;

class MatrixPrinter {
public:
  MatrixPrinter(Terminal& terminal, bool all_core) : terminal_(&terminal), all_core_(all_core) {}

  /// Whether one table holds the matrix.
  [[nodiscard]] bool fits(const Matrix& matrix) const;
  void print(const Matrix& matrix);
  void legend();

private:
  struct Heads {
    std::size_t first = 0; ///< of the columns that the table has
    std::size_t count = 0;
    bool titles = false;
  };

  [[nodiscard]] Line cell(const std::optional<MatrixCell>& cell) const;
  [[nodiscard]] Table table(const Matrix& matrix, const Heads& heads) const;
  [[nodiscard]] bool fits(const Matrix& matrix, const Heads& heads) const;
  void print_tables(const Matrix& matrix);
  void print_list(const Matrix& matrix);
  void note_marks(const Matrix& matrix);
  void note_codes(const Matrix& matrix);

  Terminal* terminal_;
  bool all_core_;
  bool core_ = false; ///< marks that were used
  bool scope_ = false;
  bool weight_ = false;
  std::vector<MatrixColumn> codes_; ///< to be explained, each once
};

} // namespace rung
