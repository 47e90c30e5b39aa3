# What the scripts in this folder share; they source it, nobody runs it.
# shellcheck shell=bash
#
# bash 3.2 must be able to read it (macOS). It makes the checkout the current folder.

set -eu
unset CDPATH
cd "$(dirname "${BASH_SOURCE[0]}")/.."
TEI_HOME=$(pwd -P)
export TEI_HOME

say() { printf 'tei: %s\n' "$*" >&2; }

# fail MESSAGE HELP…: could not run. One message, then the next step, a line for each HELP.
fail() {
  local help
  printf 'tei: error: %s\n' "$1" >&2
  shift
  for help in "$@"; do printf '  help: %s\n' "$help" >&2; done
  exit 2
}

has() { command -v "$1" > /dev/null 2>&1; }

# Makes .build, where logs, stamps and the lock live.
make_build_folder() {
  if ! { mkdir -p .build && [ -w .build ]; } 2> /dev/null; then
    fail "cannot write to $TEI_HOME/.build, and the program is missing or older than its sources" \
      "run tei once as the owner of that folder, or clone the repository to a place of your own"
  fi
}

# need_space FOLDER MEGABYTES WHAT-FOR
need_space() {
  local free
  free=$(df -Pk "$1" 2> /dev/null | awk 'NR == 2 { print int($4 / 1024) }')
  if [ -n "$free" ] && [ "$free" -lt "$2" ]; then
    fail "not enough space in $1 for $3: $free MB free, about $2 MB needed" \
      "make room there, or clone the repository to a larger disk"
  fi
}

# logged LOG COMMAND…: runs it without input; all it says goes to the log.
# Descriptor 9 is the lock, which nothing started here may keep.
logged() {
  local log=$1
  shift
  printf '\n$ %s\n' "$*" >> "$log"
  "$@" >> "$log" 2>&1 < /dev/null 9>&-
}

# show_log LOG: the end of it, for a failure.
show_log() {
  printf '%s\n' "---- the last lines of $TEI_HOME/$1:" >&2
  tail -n 40 "$1" >&2
  printf '%s\n' "----" >&2
  if tail -n 200 "$1" | grep -qi 'no space left on device'; then say "the disk is full"; fi
}

# lock: two of us at once must not build or install twice. Held until this script ends; a script
# started by one that holds it does not ask again.
lock() {
  local holder
  [ -z "${TEI_LOCK_HELD:-}" ] || return 0
  if has flock; then
    exec 9> .build/lock
    if ! flock -n 9; then
      say "waiting: another tei is setting up or building here …"
      flock 9
    fi
  else
    # No flock on macOS. A folder can be made only once; the number inside tells whether its maker lives.
    local told=
    until mkdir .build/lock.d 2> /dev/null; do
      holder=$(cat .build/lock.d/pid 2> /dev/null || echo)
      if [ -n "$holder" ] && ! kill -0 "$holder" 2> /dev/null; then
        rm -rf .build/lock.d
        continue
      fi
      [ -n "$told" ] || say "waiting: another tei is setting up or building here …"
      told=yes
      sleep 1
    done
    echo $$ > .build/lock.d/pid
    trap 'rm -rf "$TEI_HOME/.build/lock.d"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
  fi
  export TEI_LOCK_HELD=$$
}
