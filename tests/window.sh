#!/usr/bin/env bash
# Drives the program in a real window: a new assessment, ten answers by the keyboard, SIGKILL two seconds after the last key,
# a new start on the file. The ten answers must be there.
#
#   tests/window.sh BINARY [PICTURES]     PICTURES: a folder for screen pictures (default: none are kept)
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
  xdotool windowactivate --sync "$window"
  sleep 1.5
}
press() { for key in "$@"; do xdotool key "$key"; sleep 0.15; done; }
picture() { [ -z "$pictures" ] || import -window root "$pictures/$1.png"; }

start
press ctrl+n
sleep 0.5
xdotool type --delay 40 "Testland"
picture new
press Return
sleep 1
picture delegation
press alt+2
sleep 0.5
for answer in $(seq 10); do
  press $((answer % 5)) Right
done
picture answers
sleep 2
kill -KILL "$program"
while kill -0 "$program" 2>/dev/null; do sleep 0.05; done

file=$(find "$scratch" -name 'Testland*.assessment.ron' | head -n 1)
[ -n "$file" ] || { echo "no file was written"; find "$scratch" -type f; exit 1; }
count() { "$binary" results "$file" --format json | grep -o '"state": *"agreed"' | wc -l; }
kept=$(count)
echo "after the kill: $kept answers in $(basename "$file")"
[ "$kept" -eq 10 ] || exit 1
leftovers=$(find "$(dirname "$file")" -name '.*' -type f | wc -l)
echo "temporary files left beside it: $leftovers"

before=$(sha256sum <"$file")
start "$file"
title=$(xdotool getwindowname "$window")
echo "the window says: $title"
case $title in *Testland*) ;; *) exit 1;; esac
picture reopened
press alt+3 alt+2 Left Right
kill -KILL "$program"
while kill -0 "$program" 2>/dev/null; do sleep 0.05; done
[ "$(sha256sum <"$file")" = "$before" ] || { echo "looking changed the file"; exit 1; }
echo "opened again and looked at: the file is unchanged, with $(count) answers"
echo "1 passed, 0 failed"
