#!/usr/bin/env bash
# Plays a breakout in a real window, by keyboard alone: eight people of four groups, ten questions, with the room view open beside
# it; all four classes, both kinds of round, a second round, a contested question and a dissent. Then kills the program and reads
# from the file what was agreed.
#
#   tests/rounds.sh BINARY [PICTURES]     PICTURES: a folder for pictures of both windows (default: none are kept)
#
# Needs Xvfb, openbox, xdotool, ImageMagick's import. Ends only what it started.
set -euo pipefail
binary=$1 pictures=${2:-}
. "$(dirname "$0")/desktop.sh"
desktop 3300x1100
laptop one
start
operator=$window
room=
both() { picture "$1" "$operator"; [ -z "$room" ] || picture "$1-room" "$room"; }

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
both delegation
press alt+2 F5; sleep 1.5
room=$(windows | grep -v "^$operator$" | tail -n 1)
[ -n "$room" ] || fail "no room view came"
xdotool windowmove "$room" 1370 0 windowsize "$room" 1920 1080
sleep 0.8
xdotool windowactivate --sync "$operator"
sleep 0.5
both question

# 1 sealed, all agree: the proposal is accepted. A full group hands over to the next one by itself.
press v 2 2 2 2 2 2; both sealed; press 2 2 space; both agree; press Return; both recorded; press "$onward"
# 2 sealed, discuss: a second round, which agrees.
press v 3 3 2 2 1 1 1 2 space; both discuss; press r 2 2 2 2 1 2 2 2 space Return; both second; press "$onward"
# 3 by hands, split: contested, with the level that stands provisionally and a dissent.
press h 4 4 4 4; both hands; press 0 0 0 0 space; both split
press c; sleep 0.4; say "Two sectors decide case by case."; both contested; press Tab Return; sleep 0.4; press Escape; sleep 0.3
press "$onward"
# 4 sealed, too few views: revealed all the same, then recorded.
press v 1 1 space Return; both few; press Return "$onward"
# 5 many don't know.
press v 2 d d d d 2 2 d space; both unknown; press Return "$onward"
# 6 a vote taken back before the reveal.
press v 4 BackSpace 2 2 3 3 2 3 3 2 space Return "$onward"
# 7 a round discarded, which is asked first, then the level without a round.
press v 1 1 1 Delete Return 3 "$onward"
# 8 to 10 by digits, don't know, and by hands.
press 1 "$onward" d "$onward" h 2 2 2 2 3 2 2 2 space Return
sleep 0.6; both tenth
press alt+3; sleep 1.5; both results
sleep 2
crash

file=$(file_of one Testland)
[ -z "$pictures" ] || cp "$file" "$pictures/"
said() { expect "$1" "$(count "$file" "$2")" "$3"; }
said "rounds revealed" '"way": *"' 8
said "all alike" '"class": *"agreed"' 2
said "Agree" '"class": *"agree"' 3
said "Discuss" '"class": *"discuss"' 1
said "Split" '"class": *"split"' 1
said "too few" '"class": *"too_few"' 1
said "dissents" '"words": *"Two sectors' 1
said "contested" '"state": *"contested"' 1
said "don't know" '"state": *"dont_know"' 2
said "agreed" '"state": *"agreed"' 7
echo "1 passed, 0 failed"
