#!/usr/bin/env bash
# Kills the program in the middle of a sealed round in a real window: nothing on the disk tells a view, the next start on the same
# laptop has every view, another laptop has none, and once the round is revealed its key is gone.
#
#   tests/sealed.sh BINARY [PICTURES]     PICTURES: a folder for screen pictures (default: none are kept)
#
# Needs Xvfb, openbox, xdotool, ImageMagick's import. Ends only what it started.
set -euo pipefail
binary=$1 pictures=${2:-}
. "$(dirname "$0")/desktop.sh"
desktop 1366x768
laptop one

keys() { find "$HOME" -path "*rounds/*.ron" -type f | wc -l; }

start
press ctrl+n; sleep 0.5
say "Testland"; press Return; sleep 1
press alt+2; sleep 0.5
press v 1 4 4; sleep 0.4; picture sealed
sleep 2
crash

file=$(file_of one Testland)
expect "keys of open rounds after the kill" "$(keys)" 1
grep -q "state: Open" "$file" || fail "no round is open in the file"
grep -q "cast: 3" "$file" || fail "the file does not say how many views are in"
! grep -q "votes: {" "$file" || fail "a view stands in the file"
grep -q "^// sha256: " "$file" || fail "the file has no seal"

# Another laptop has no key.
laptop two
cp "$file" "$scratch/carried.assessment.ron"
start "$scratch/carried.assessment.ron"
press alt+2; sleep 0.5; picture elsewhere
press Delete; sleep 0.3; picture abandon; press Return; sleep 0.3
press v 2 2 2 space Return; sleep 0.4; picture another
press Return; sleep 2
crash
grep -q "Abandoned" "$scratch/carried.assessment.ron" || fail "the round was not abandoned on the other laptop"

# The same laptop goes on, and reveals.
laptop one
start "$file"
press alt+2; sleep 0.5; picture again
press space Return; sleep 0.4; picture revealed
sleep 2
crash
expect "views after the reveal" "$(grep -o 'levels: \[[^]]*\]' "$file" | grep -o '[1-9]' | awk '{ sum += $1 } END { print sum }')" 3
expect "keys of open rounds after the reveal" "$(keys)" 0

# Both are kept, and the abandoned one counts nowhere.
"$binary" merge "$file" --out "$scratch/carried.assessment.ron" >"$scratch/merged" || true
rounds=$("$binary" results "$scratch/carried.assessment.ron" --format json | grep -c '"way"' || true)
expect "rounds that count" "$rounds" 1
grep -c "state: Revealed" "$scratch/carried.assessment.ron" | { read -r all; expect "rounds that are kept" "$all" 2; }
echo "1 passed, 0 failed"
