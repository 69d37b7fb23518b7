#!/usr/bin/env bash
# Takes a picture of every screen of the program, with the sample in it, so that somebody can look at them one after the other: in
# another language or theme by SETTINGS (a settings file such as `(language: Some("ar"), theme: "dark")`), in another size by SIZE.
# Breakouts and rounds have pictures of their own: tests/breakouts.sh and tests/rounds.sh.
#
#   tests/gallery.sh BINARY PICTURES     PICTURES: a folder for the pictures
#
# Needs Xvfb, openbox, xdotool, ImageMagick's import. Ends only what it started.
set -euo pipefail
binary=$1 pictures=$2
mkdir -p "$pictures"
. "$(dirname "$0")/desktop.sh"
desktop 3300x1100
laptop one
start
operator=$window

picture 01-home
press ctrl+n; picture 02-home-new; press Escape
press ctrl+o; picture 03-home-open; press Escape
press ctrl+t; sleep 1.5
for tab in 1 2 3 4 5 6 7 8 9; do press "$tab"; sleep 0.6; picture "10-results-$tab"; done
press 1 Down Down; picture 11-results-chosen
press alt+1; picture 20-delegation
press Insert; say "Person"; picture 21-delegation-person; press Escape
press b; picture 22-delegation-breakout; press Escape
press alt+2; picture 30-assess
press ctrl+g; picture 31-assess-list; press Escape
press e; picture 32-assess-evidence; press Escape
press c; picture 33-assess-contested; press Escape
press x; picture 34-assess-not-applicable; press Escape
press w; picture 35-assess-origins; press Escape
press "$onward"; picture 36-assess-next
press alt+4; picture 40-plan
press Down Down; picture 41-plan-chosen
press alt+5; sleep 2; picture 50-outputs
press ctrl+e; sleep 5; picture 51-outputs-written
press ctrl+e; sleep 1; picture 52-outputs-again; press Escape
press ctrl+b; picture 60-bring-back
# Files and the settings have no key of their own: the last two of the rail, which is at the right in Arabic.
width=${size%x*} height=${size#*x} rail=48
[ "$onward" = Right ] || rail=$((width - 48))
point() { xdotool mousemove --window "$window" "$1" "$2" click 1; sleep 0.8; } # X Y
point "$rail" $((height - 128)); picture 70-files
point "$rail" $((height - 70)); picture 80-settings
press alt+2 F1; picture 90-help; press Escape
press alt+2 F5; sleep 1.5
room=$(windows | grep -v "^$operator$" | tail -n 1)
[ -n "$room" ] || fail "no room view came"
xdotool windowmove "$room" 1370 0 windowsize "$room" 1920 1080
sleep 1
picture 91-room "$room"
echo "pictures: $(find "$pictures" -name '*.png' | wc -l)"
