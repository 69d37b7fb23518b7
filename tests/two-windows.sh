#!/usr/bin/env bash
# Two real programs on one file: the second reads only and says who has it; the first closes, the second takes it. Then the one
# that has it is killed: the next start takes it over without a question, opens where work stopped, and says so.
#
#   tests/two-windows.sh BINARY [PICTURES]     PICTURES: a folder for screen pictures (default: none are kept)
#
# Needs Xvfb, openbox, xdotool, ImageMagick's import. Ends only what it started.
set -euo pipefail
binary=$1 pictures=${2:-}
. "$(dirname "$0")/desktop.sh"
desktop 1366x768
laptop one

hidden() { find "$(dirname "$file")" -name '.*' -type f | wc -l; }
answers() { count "$file" '"state": *"agreed"'; }
holder() { grep -o 'opening: *"[^"]*"' "$(dirname "$file")/.$(basename "$file").holder"; }

start
press ctrl+n; sleep 0.5
say "Testland"; press Return; sleep 1
press alt+2; sleep 0.5
press 3; sleep 1.5
first=$program; first_window=$window
file=$(file_of one Testland)
expect "hidden files while it is open" "$(hidden)" 2
grep -q "computer: *\"$(hostname)\"" "$(dirname "$file")/.$(basename "$file").holder" || fail "the holder is not named"

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

# The first is closed; the second takes the file by "Try again" in its notice.
front "$first_window"
press alt+F4
gone "$first"
expect "hidden files after a clean close" "$(hidden)" 0
front "$second_window"
xdotool mousemove --window "$second_window" 310 138 click 1; sleep 1.5
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
case $(xdotool getwindowname "$window") in *Testland*) ;; *) fail "work was not opened again";; esac
[ "$(holder)" != "$held" ] || fail "the file was not taken over"
press Right 2; sleep 1.5
expect "answers after the restart" "$(answers)" 4
press alt+F4
gone "$program"
expect "hidden files at the end" "$(hidden)" 0
echo "1 passed, 0 failed"
