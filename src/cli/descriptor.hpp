// An open file that closes itself.
#pragma once

#include <unistd.h>
#include <utility>

namespace rung::cli {

class Descriptor {
public:
  explicit Descriptor(int number) : number_(number) {}

  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}

  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  Descriptor& operator=(Descriptor&&) = delete;

  ~Descriptor() { close(); }

  explicit operator bool() const { return number_ >= 0; }

  [[nodiscard]] int get() const { return number_; }

  /// False with errno set where what was written may not have arrived.
  bool close() { return number_ < 0 || ::close(std::exchange(number_, -1)) == 0; }

private:
  int number_;
};

} // namespace rung::cli
