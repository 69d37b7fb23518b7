#!/usr/bin/env bash
# Counts how often the program wakes while nobody touches its window, and how much of a processor it uses: at Home, with the
# sample open where its clock runs, and with the sample on another screen.
#
#   tests/idle.sh BINARY [SECONDS]     SECONDS: how long each state is watched (default: 10)
#
# A wake-up is a context switch that a thread makes because it waits (a voluntary one): that another program took its processor is no
# doing of its own. Fails above 6 wake-ups a second, or above 0.2 % of a processor.
# Needs Xvfb, openbox, xdotool. Ends only what it started.
set -euo pipefail
binary=$1 seconds=${2:-10}
. "$(dirname "$0")/desktop.sh"
desktop 1366x768
laptop one
failed=no

# The voluntary context switches of all threads so far, and the nanoseconds that they ran.
counted() {
  cat "/proc/$program"/task/*/status "/proc/$program"/task/*/schedstat 2>/dev/null |
    awk '/^voluntary_ctxt_switches/ { switches += $2 } /^[0-9]+ [0-9]+ [0-9]+$/ { ran += $1 } END { printf "%d %d\n", switches, ran }'
}

# Waits for three seconds in a row in which the program hardly ran: its first frames are over.
settle() {
  local _ before after quiet=0
  read -r _ before <<<"$(counted)"
  for _ in $(seq 30); do
    sleep 1
    read -r _ after <<<"$(counted)"
    if [ $((after - before)) -lt 10000000 ]; then quiet=$((quiet + 1)); else quiet=0; fi
    before=$after
    [ "$quiet" -lt 3 ] || return 0
  done
}

watch() { # WHAT
  local switches ran switches_after ran_after
  settle
  read -r switches ran <<<"$(counted)"
  sleep "$seconds"
  read -r switches_after ran_after <<<"$(counted)"
  awk -v what="$1" -v woken=$((switches_after - switches)) -v ran=$((ran_after - ran)) -v seconds="$seconds" 'BEGIN {
    printf "%s: %.1f wake-ups a second, %.1f ms of CPU in %d s\n", what, woken / seconds, ran / 1e6, seconds
    exit woken > 6 * seconds || ran > 2e6 * seconds
  }' || failed=yes
}

start
watch "Home"
crash

"$binary" sample --out "$scratch/sample" >/dev/null
start "$scratch"/sample/*.assessment.ron
press alt+2
watch "a question, its clock running"
press alt+3
watch "results"
crash
[ "$failed" = no ] || fail "more than 6 wake-ups a second, or 0.2 % of a processor"
echo "1 passed, 0 failed"
