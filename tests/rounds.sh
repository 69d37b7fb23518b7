#!/usr/bin/env bash
# Plays a breakout in a real window, by keyboard alone: eight people of four groups, ten questions, with the room view open beside
# it; all four classes, both kinds of round, a second round, a contested question and a dissent. Then kills the program and reads
# from the file what was agreed.
#
#   tests/rounds.sh BINARY [PICTURES]     PICTURES: a folder for pictures of both windows (default: none are kept)
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

Xvfb ":$number" -screen 0 3300x1100x24 >/dev/null 2>&1 & started+=($!); disown
export DISPLAY=:$number
for _ in $(seq 100); do xdotool getdisplaygeometry >/dev/null 2>&1 && break; sleep 0.1; done
openbox >/dev/null 2>&1 & started+=($!); disown
sleep 1
"$binary" & program=$!
started+=("$program"); disown

windows() { xdotool search --onlyvisible --pid "$program" 2>/dev/null || true; }
press() { for key in "$@"; do xdotool key "$key"; sleep 0.12; done; }
say() { xdotool type --delay 30 "$1"; sleep 0.2; }
for _ in $(seq 200); do operator=$(windows | tail -n 1); [ -n "$operator" ] && break; sleep 0.1; done
[ -n "$operator" ] || { echo "no window came"; exit 1; }
xdotool windowactivate --sync "$operator" windowmove "$operator" 0 0 windowsize "$operator" 1366 768
sleep 1.5
room=
picture() {
  [ -n "$pictures" ] || return 0
  sleep 1.2
  import -window "$operator" "$pictures/$1.png"
  [ -z "$room" ] || import -window "$room" "$pictures/$1-room.png"
}

press ctrl+n; sleep 0.6; say "Testland"; press Return; sleep 1
# Eight people: two each of ministries, regulator, response team and operators.
press Insert; sleep 0.6
person=0
for group in 1 1 2 2 3 3 5 5; do
  person=$((person + 1))
  say "Person $person"; press Tab Tab
  for _ in $(seq "$group"); do press Down; done
  press ctrl+Return; sleep 0.3
done
press Escape; sleep 0.4
picture delegation
press alt+2 F5; sleep 1.5
room=$(windows | grep -v "^$operator$" | tail -n 1)
[ -n "$room" ] || { echo "no room view came"; exit 1; }
xdotool windowmove "$room" 1370 0 windowsize "$room" 1920 1080
sleep 0.8
xdotool windowactivate --sync "$operator"
sleep 0.5
picture question

# 1 sealed, all agree: the proposal is accepted. A full group hands over to the next one by itself.
press v 2 2 2 2 2 2; picture sealed; press 2 2 space; picture agree; press Return; picture recorded; press Right
# 2 sealed, discuss: a second round, which agrees.
press v 3 3 2 2 1 1 1 2 space; picture discuss; press r 2 2 2 2 1 2 2 2 space Return; picture second; press Right
# 3 by hands, split: contested, with the level that stands provisionally and a dissent.
press h 4 4 4 4; picture hands; press 0 0 0 0 space; picture split
press c; sleep 0.4; say "Two sectors decide case by case."; picture contested; press Tab Return; sleep 0.4; press Escape; sleep 0.3
press Right
# 4 sealed, too few views: revealed all the same, then recorded.
press v 1 1 space Return; picture few; press Return Right
# 5 many don't know.
press v 2 d d d d 2 2 d space; picture unknown; press Return Right
# 6 a vote taken back before the reveal.
press v 4 BackSpace 2 2 3 3 2 3 3 2 space Return Right
# 7 a round discarded, which is asked first, then the level without a round.
press v 1 1 1 Delete Return 3 Right
# 8 to 10 by digits, don't know, and by hands.
press 1 Right d Right h 2 2 2 2 3 2 2 2 space Return
sleep 0.6; picture tenth
press alt+3; sleep 1.5; picture results
sleep 2
kill -KILL "$program"
while kill -0 "$program" 2>/dev/null; do sleep 0.05; done

file=$(find "$scratch" -name 'Testland*.assessment.ron' | head -n 1)
[ -n "$file" ] || { echo "no file was written"; exit 1; }
[ -z "$pictures" ] || cp "$file" "$pictures/"
json=$("$binary" results "$file" --format json)
count() { { grep -o "$1" <<<"$json" || true; } | wc -l; }
status=0
expect() {
  found=$(count "$2")
  echo "$1: $found"
  [ "$found" -eq "$3" ] || { echo "  expected $3"; status=1; }
}
expect "rounds revealed" '"way": *"' 8
expect "Agree" '"class": *"agree"' 5
expect "Discuss" '"class": *"discuss"' 1
expect "Split" '"class": *"split"' 1
expect "too few" '"class": *"too_few"' 1
expect "dissents" '"words": *"Two sectors' 1
expect "contested" '"state": *"contested"' 1
expect "don't know" '"state": *"dont_know"' 2
expect "agreed" '"state": *"agreed"' 7
[ "$status" -eq 0 ] && echo "1 passed, 0 failed"
exit "$status"
