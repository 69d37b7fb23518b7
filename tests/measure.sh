#!/usr/bin/env bash
# Measures the program in a real window: time from the start of the process to its first window, and resident memory two
# seconds later. Prints each run and the medians; judges nothing.
#
#   tests/measure.sh BINARY [RUNS] [FILE]
#
# Needs Xvfb, openbox, xdotool. Ends only what it started.
set -euo pipefail
binary=$(realpath "$1")
runs=${2:-9}
file=${3:-}
scratch=$(mktemp -d)
export HOME=$scratch XDG_CONFIG_HOME=$scratch/config XDG_DATA_HOME=$scratch/data XDG_RUNTIME_DIR=$scratch
unset WAYLAND_DISPLAY WAYLAND_SOCKET
number=$((200 + RANDOM % 700))
started=()
end() { for one in "${started[@]}"; do kill -KILL "$one" 2>/dev/null || true; done; rm -rf "$scratch"; }
trap end EXIT

Xvfb ":$number" -screen 0 1366x768x24 >/dev/null 2>&1 & started+=($!); disown
export DISPLAY=:$number
for _ in $(seq 100); do xdotool getdisplaygeometry >/dev/null 2>&1 && break; sleep 0.1; done
openbox >/dev/null 2>&1 & started+=($!); disown
sleep 1

times=() sizes=()
for run in $(seq "$runs"); do
  from=$(date +%s%N)
  if [ -n "$file" ]; then "$binary" "$file" & else "$binary" & fi
  program=$!
  started+=("$program"); disown
  # A look costs about 4 ms; the window is found by its process.
  until [ -n "$(xdotool search --onlyvisible --pid "$program" 2>/dev/null)" ]; do kill -0 "$program"; done
  took=$((($(date +%s%N) - from) / 1000000))
  sleep 2
  resident=$(awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$program/status")
  echo "run $run: first window after $took ms, $resident MB resident"
  times+=("$took") sizes+=("$resident")
  kill -KILL "$program"
  while kill -0 "$program" 2>/dev/null; do sleep 0.05; done
done
median() { printf '%s\n' "$@" | sort -n | sed -n "$((($# + 1) / 2))p"; }
echo "median of $runs: first window after $(median "${times[@]}") ms, $(median "${sizes[@]}") MB resident"
