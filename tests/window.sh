#!/usr/bin/env bash
# Drives the program in a real window: a new assessment, ten answers by the keyboard, SIGKILL two seconds after the last key,
# a new start on the file. The ten answers must be there.
#
#   tests/window.sh BINARY [PICTURES]     PICTURES: a folder for screen pictures (default: none are kept)
#
# Needs Xvfb, openbox, xdotool, ImageMagick's import. Ends only what it started.
set -euo pipefail
binary=$1 pictures=${2:-}
. "$(dirname "$0")/desktop.sh"
desktop 1366x768
laptop one

start
press ctrl+n; sleep 0.5
say "Testland"; picture new
press Return; sleep 1; picture delegation
press alt+2; sleep 0.5
for answer in $(seq 10); do
  press $((answer % 5)) Right
done
picture answers
sleep 2
crash

file=$(file_of one Testland)
answers() { count "$file" '"state": *"agreed"'; }
expect "answers after the kill" "$(answers)" 10
echo "temporary files left beside it: $(find "$(dirname "$file")" -name '.*' -type f | wc -l)"

before=$(sha256sum <"$file")
# A display of Wayland that has ended is named still: the window opens on X11.
WAYLAND_DISPLAY=no-such-socket start "$file"
title=$(xdotool getwindowname "$window")
echo "the window says: $title"
case $title in *Testland*) ;; *) exit 1;; esac
picture reopened
press alt+3 alt+2 Left Right
crash
[ "$(sha256sum <"$file")" = "$before" ] || fail "looking changed the file"
expect "answers after looking, and the file unchanged" "$(answers)" 10
echo "1 passed, 0 failed"
