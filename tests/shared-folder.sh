#!/usr/bin/env bash
# Two laptops share a folder, in real windows and by keyboard alone: a master hands a breakout its copy, both share one folder, the
# breakout answers, the master sees how far it is and brings it back with one key, goes on, and the breakout brings the master's
# answers back in turn. Then a stick is pulled: the folder vanishes, and comes back. Reads from the files what came of it.
#
#   tests/shared-folder.sh BINARY [PICTURES]     PICTURES: a folder for pictures (default: none are kept)
#
# Needs Xvfb, openbox, xdotool, ImageMagick's import. Ends only what it started. SIZE and SETTINGS (a settings file) change the window.
set -euo pipefail
binary=$1 pictures=${2:-}
. "$(dirname "$0")/desktop.sh"
desktop 1920x1080
shared=$scratch/shared
mkdir "$shared"
begin() { laptop "$1"; shift; start "$@"; } # NAME [FILE]
share() { press ctrl+b; sleep 0.6; press Tab Tab Tab; say "$shared"; press Return; sleep 2; }
files() { find "$shared" -name '*.assessment.ron' | wc -l; }
answers() { count "$1" '"state": *"agreed"'; }
settled() { sleep 6; } # both look into the folder every four seconds

begin master
master=$window master_program=$program
press ctrl+n; sleep 0.6; say "Testland"; press Return; sleep 1
press b; sleep 0.4; say "Alpha"; press Tab Tab Tab space; press ctrl+Return; sleep 0.3
press Escape ctrl+h; sleep 0.5; press ctrl+Return; sleep 1.5; press Escape
copy=$(find "$scratch/master" -name '*Alpha*.assessment.ron' | head -n 1)
[ -s "$copy" ] || fail "nothing was handed out"
share; picture alone
expect "files in the folder" "$(files)" 1

mkdir -p "$scratch/alpha"
cp "$copy" "$scratch/alpha/Testland-Alpha.assessment.ron"
begin alpha "$scratch/alpha/Testland-Alpha.assessment.ron"
alpha=$window
share
press alt+2; sleep 0.5; press 3 Right 2 Right 2 Right 4; settled
expect "files in the folder" "$(files)" 2

window=$master; front "$master"; settled; picture seen
press a; sleep 1; press ctrl+Return; sleep 1.5; picture brought
expect "answers of the master" "$(answers "$(file_of master Testland)")" 4
press alt+2; sleep 0.5; press Right Right Right Right Right 1 Right 2; settled

window=$alpha; front "$alpha"; press ctrl+b; settled; picture other-side
press a; sleep 1; press ctrl+Return; sleep 1.5
expect "answers of the breakout" "$(answers "$scratch/alpha/Testland-Alpha.assessment.ron")" 6

# The stick is pulled and comes back.
mv "$shared" "$shared.pulled"
window=$master; front "$master"; press ctrl+b; settled; picture pulled
press alt+2; sleep 0.4; press Right 3; settled
[ ! -e "$shared" ] || fail "a folder was made in the place of the stick"
mv "$shared.pulled" "$shared"
settled
newest=$(for one in "$shared"/*.assessment.ron; do answers "$one"; done | sort -n | tail -n 1)
expect "answers in the folder once it is back" "$newest" 7
picture back
program=$master_program
press alt+F4; gone "$program"
expect "files in the folder at the end" "$(files)" 2
echo "1 passed, 0 failed"
