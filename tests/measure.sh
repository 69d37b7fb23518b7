#!/usr/bin/env bash
# Measures the program in a real window: time from the start of the process to its first window, and resident memory two
# seconds later. Prints each run and the medians; judges nothing.
#
#   tests/measure.sh BINARY [RUNS] [FILE]
#
# Needs Xvfb, openbox, xdotool. Ends only what it started.
set -euo pipefail
binary=$1
runs=${2:-9}
file=${3:-}
. "$(dirname "$0")/desktop.sh"
desktop 1366x768
laptop one

times=() sizes=()
for run in $(seq "$runs"); do
  from=$(date +%s%N)
  run ${file:+"$file"}
  # A look costs about 4 ms; the window is found by its process.
  until [ -n "$(windows)" ]; do kill -0 "$program"; done
  took=$((($(date +%s%N) - from) / 1000000))
  sleep 2
  resident=$(awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$program/status")
  echo "run $run: first window after $took ms, $resident MB resident"
  times+=("$took") sizes+=("$resident")
  crash
done
median() { printf '%s\n' "$@" | sort -n | sed -n "$((($# + 1) / 2))p"; }
echo "median of $runs: first window after $(median "${times[@]}") ms, $(median "${sizes[@]}") MB resident"
