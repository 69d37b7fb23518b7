#!/usr/bin/env bash
# Several laptops, one assessment, in real windows and by keyboard alone: a master hands out two breakouts, each copy answers its
# questions on a screen of its own, the master meanwhile answers one of them too, both come back, what they disagree about is
# decided, one time with a value of a copy and one time with a third. Then everything is taken back and joined again. Reads from the
# file what came of it.
#
#   tests/breakouts.sh BINARY [PICTURES]     PICTURES: a folder for pictures (default: none are kept)
#
# Needs Xvfb, openbox, xdotool, ImageMagick's import. Ends only what it started. SIZE and SETTINGS (a settings file) change the window.
set -euo pipefail
binary=$1 pictures=${2:-}
. "$(dirname "$0")/desktop.sh"
desktop 1920x1080
begin() { laptop "$1"; shift; start "$@"; } # NAME [FILE]
leave() { sleep 2; crash; }

begin master
master=$program master_window=$window
press ctrl+n; sleep 0.6; say "Testland"; press Return; sleep 1
press Insert; sleep 0.5
for person in Ada Bela Cyril Dora; do say "$person"; press Tab Tab Down ctrl+Return; sleep 0.2; done
press Escape; sleep 0.3
press b; sleep 0.4; say "Alpha"; press Tab; say "60"; press Tab space; picture form; press ctrl+Return; sleep 0.3
press Escape b; sleep 0.4; say "Beta"; press Tab Tab Tab space ctrl+Return; sleep 0.5
picture breakouts
press Escape ctrl+h; sleep 0.5; picture hand-out; press ctrl+Return; sleep 1.5; picture handed-out; press Escape
# The folder has a name in the language of the window.
folder=$(dirname "$(find "$scratch/master" -name '*Alpha*.assessment.ron' -not -path '*/snapshots/*' | head -n 1)")
# What xdotool types must be in Latin letters.
ln -s "$folder" "$scratch/handed-out"; folder=$scratch/handed-out
alpha=$(find "$folder/" -name '*Alpha*.assessment.ron'); beta=$(find "$folder/" -name '*Beta*.assessment.ron')
[ -s "$alpha" ] && [ -s "$beta" ] && [ "$(find "$folder/" -name '*.questionnaire-*.html' | wc -l)" -eq 2 ] || fail "handed out: $(ls "$folder")"
# The plenary answers the first two questions while the breakouts are away.
press alt+2; sleep 0.5; press 1 "$onward" 0 "$onward"; sleep 2

begin alpha "$alpha"; picture copy
# Four answers of its own questions, the first two against those of the plenary.
press 3 "$onward" 2 "$onward" 2 "$onward" 4; sleep 0.5; press ctrl+g; sleep 0.6; picture copy-list; press Escape; leave
begin beta "$beta"; press 1 "$onward" 2 "$onward" d; leave

program=$master window=$master_window
front "$window"; press ctrl+b; sleep 0.6; picture choose; say "$folder"; press Return; sleep 2; picture check
# The list is cleared, and nothing has changed; then the files are named again.
press Escape; sleep 0.5; say "$folder"; press Return; sleep 2
press ctrl+Return; sleep 1.2; picture joined
press ctrl+z; sleep 1.5; picture taken-back; press ctrl+Return; sleep 1.2
press alt+2; sleep 0.5; press "$backward" "$backward" "$backward"; sleep 0.3; picture question; press k; sleep 0.4; picture question-decide; press Escape w; sleep 0.4; picture origins
press Escape alt+3; sleep 1; picture results; press ctrl+b; sleep 0.6
# The first: the second value, that of Alpha, is kept. The second: a third value.
press 2; sleep 0.5; press w; sleep 0.3; picture third; press 4; sleep 0.6; picture decided
leave

file=$(file_of master Testland)
[ -z "$pictures" ] || cp "$file" "$pictures/"
said() { expect "$1" "$(count "$file" "$2")" "$3"; }
said "in conflict" '"conflict": *true' 0
said "agreed" '"state": *"agreed"' 6
said "don't know" '"state": *"dont_know"' 1
said "contested" '"state": *"contested"' 0
echo "1 passed, 0 failed"
