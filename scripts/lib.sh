# shellcheck shell=bash
# Sourced by the scripts beside it: goes to the project's root, and offers what they share.

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit
mkdir -p build/log

# Debian 12's names. What `rung` is built from, and what its tests run on top of that. Node goes by its
# commands: a newer one than Debian's brings its own npm, and the packages would clash.
# shellcheck disable=SC2034  # used where this is sourced
build_packages=(
  g++ cmake ninja-build pkg-config
  libfmt-dev libcli11-dev libyaml-cpp-dev nlohmann-json3-dev libutf8proc-dev libsodium-dev
)
node_packages=()
command -v node >/dev/null || node_packages+=(nodejs ca-certificates)
command -v npm >/dev/null || node_packages+=(npm)
# shellcheck disable=SC2034
test_packages=(
  "${build_packages[@]}" "${node_packages[@]}"
  catch2 librapidcheck-dev clang libclang-rt-14-dev clang-format clang-tidy ccache strace
  git pre-commit chromium fonts-liberation poppler-utils
)

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "$@"
  exit 1
}

# quietly <name> <command...>: its output goes to build/log/<name>.log, and is shown when it fails.
quietly() {
  local log=build/log/$1.log
  shift
  if ! "$@" >"$log" 2>&1 </dev/null; then
    cat "$log" >&2
    fail "failed: $*"
  fi
}

installed() {
  [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# need_packages <package...>: installs those that are missing; asks apt nothing when none is.
need_packages() {
  local package missing=() root=()
  if ! command -v dpkg-query >/dev/null; then
    say "This isn't Debian, so nothing is installed; these packages are needed: $*"
    return
  fi
  for package in "$@"; do
    installed "$package" || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0

  if [ "$(id -u)" -ne 0 ]; then
    if ! sudo -n true 2>/dev/null; then
      say "Some packages are missing, and this account may not install them. As root, run:"
      fail "apt-get update && apt-get install -y --no-install-recommends ${missing[*]}"
    fi
    root=(sudo -n)
  fi
  root+=(env DEBIAN_FRONTEND=noninteractive)
  say "Installing ${missing[*]} ..."
  quietly apt-update "${root[@]}" apt-get update
  quietly apt-install "${root[@]}" apt-get install -y --no-install-recommends "${missing[@]}"
}

need_node_modules() {
  if [ package-lock.json -nt node_modules/.package-lock.json ]; then
    quietly npm npm ci --ignore-scripts --no-audit --no-fund
  fi
}

# build <preset> <target...>: configures and builds, with ccache where it is there.
build() {
  local preset=$1
  shift
  if command -v ccache >/dev/null; then
    export CMAKE_CXX_COMPILER_LAUNCHER=ccache
  fi
  quietly "configure-$preset" cmake --preset "$preset"
  quietly "build-$preset" cmake --build --preset "$preset" --target "$@"
}
