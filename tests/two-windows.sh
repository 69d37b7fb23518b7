#!/usr/bin/env bash
# Two real programs on one file: the second reads only and says who has it; the first closes, the second takes it. Then the one
# that has it is killed: the next start takes it over without a question, opens where work stopped, and says so.
#
#   tests/two-windows.sh BINARY [PICTURES]     PICTURES: a folder for screen pictures (default: none are kept)
#
# Needs Xvfb, openbox, xdotool, ImageMagick's import. Ends only what it started.
set -euo pipefail
binary=$(realpath "$1")
pictures=${2:-}
scratch=$(mktemp -d)
export HOME=$scratch XDG_CONFIG_HOME=$scratch/config XDG_DATA_HOME=$scratch/data XDG_RUNTIME_DIR=$scratch
unset XDG_DOCUMENTS_DIR WAYLAND_DISPLAY WAYLAND_SOCKET
number=$((200 + RANDOM % 700))
started=()
end() { for one in "${started[@]}"; do kill -KILL "$one" 2>/dev/null || true; done; rm -rf "$scratch"; }
trap end EXIT

Xvfb ":$number" -screen 0 1366x768x24 >/dev/null 2>&1 & started+=($!); disown
export DISPLAY=:$number
for _ in $(seq 100); do xdotool getdisplaygeometry >/dev/null 2>&1 && break; sleep 0.1; done
openbox >/dev/null 2>&1 & started+=($!); disown
sleep 1

# Starts the program and waits for its window; sets `program` and `window`.
start() {
  "$binary" "$@" & program=$!
  started+=("$program"); disown
  window=
  for _ in $(seq 200); do
    window=$(xdotool search --onlyvisible --pid "$program" 2>/dev/null | tail -n 1) && [ -n "$window" ] && break
    sleep 0.1
  done
  [ -n "$window" ] || { echo "no window came"; exit 1; }
  xdotool windowactivate --sync "$window" windowmove "$window" 0 0 windowsize --sync "$window" 1366 768
  sleep 1.5
}
front() { xdotool windowactivate --sync "$1"; sleep 0.6; }
press() { for key in "$@"; do xdotool key "$key"; sleep 0.15; done; }
picture() { [ -z "$pictures" ] || import -window root "$pictures/$1.png"; }
hidden() { find "$(dirname "$file")" -name '.*' -type f | wc -l; }
answers() { "$binary" results "$file" --format json | grep -o '"state": *"agreed"' | wc -l; }
holder() { grep -o 'opening: *"[^"]*"' "$(dirname "$file")/.$(basename "$file").holder"; }
expect() { [ "$2" = "$3" ] || { echo "$1: $2, expected $3"; exit 1; }; echo "$1: $2"; }
gone() { for _ in $(seq 100); do kill -0 "$1" 2>/dev/null || return 0; sleep 0.1; done; echo "it did not end"; exit 1; }

start
press ctrl+n; sleep 0.5
xdotool type --delay 40 "Testland"
press Return; sleep 1
press alt+2; sleep 0.5
press 3; sleep 1.5
first=$program; first_window=$window
file=$(find "$scratch" -name 'Testland*.assessment.ron' -not -path '*/snapshots/*' | head -n 1)
[ -n "$file" ] || { echo "no file was written"; exit 1; }
expect "hidden files while it is open" "$(hidden)" 2
grep -q "computer: *\"$(hostname)\"" "$(dirname "$file")/.$(basename "$file").holder" || { echo "the holder is not named"; exit 1; }

# The second reads: no key changes anything.
before=$(sha256sum <"$file")
start "$file"
second=$program; second_window=$window
picture second-reads
press Right 2 V M ctrl+z ctrl+s; sleep 1.5
picture second-refuses
expect "the second changed the file" "$([ "$(sha256sum <"$file")" = "$before" ] && echo no || echo yes)" no

# What the first does next is seen by the second.
front "$first_window"
press Right 4; sleep 1.5
expect "answers of the first" "$(answers)" 2
front "$second_window"; sleep 3
picture second-sees

# The first is closed; the second takes the file by "Try again" at the end of its band.
front "$first_window"
press alt+F4
gone "$first"
expect "hidden files after a clean close" "$(hidden)" 0
front "$second_window"
xdotool mousemove --window "$second_window" 1130 93 click 1; sleep 1
picture second-takes
expect "hidden files of the second" "$(hidden)" 2
press Right Right 1; sleep 1.5
expect "answers of both" "$(answers)" 3

# The second is killed: the next start takes the file without a question, where work stopped.
held=$(holder)
kill -KILL "$second"
gone "$second"
expect "hidden files after a kill" "$(hidden)" 2
start
picture recovered
case $(xdotool getwindowname "$window") in *Testland*) ;; *) echo "work was not opened again"; exit 1;; esac
[ "$(holder)" != "$held" ] || { echo "the file was not taken over"; exit 1; }
press Right 2; sleep 1.5
expect "answers after the restart" "$(answers)" 4
press alt+F4
gone "$program"
expect "hidden files at the end" "$(hidden)" 0
echo "1 passed, 0 failed"
