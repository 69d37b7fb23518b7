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
binary=$(realpath "$1")
pictures=${2:-}
size=${SIZE:-1366x768}
scratch=$(mktemp -d)
unset XDG_DOCUMENTS_DIR WAYLAND_DISPLAY WAYLAND_SOCKET
number=$((200 + RANDOM % 700))
started=()
end() { for one in "${started[@]}"; do kill -KILL "$one" 2>/dev/null || true; done; rm -rf "$scratch"; }
trap end EXIT

Xvfb ":$number" -screen 0 1920x1080x24 >/dev/null 2>&1 & started+=($!); disown
export DISPLAY=:$number
for _ in $(seq 100); do xdotool getdisplaygeometry >/dev/null 2>&1 && break; sleep 0.1; done
openbox >/dev/null 2>&1 & started+=($!); disown
sleep 1

press() { for key in "$@"; do xdotool key "$key"; sleep 0.15; done; }
say() { xdotool type --delay 25 "$1"; sleep 0.2; }
picture() { [ -z "$pictures" ] || { sleep 0.8; import -window "$window" "$pictures/$1.png"; }; }

# A laptop: folders of its own, and a window.
begin() { # NAME [FILE]
  home=$scratch/$1
  mkdir -p "$home/config/rapporteur"
  [ -z "${SETTINGS:-}" ] || cp "$SETTINGS" "$home/config/rapporteur/settings.ron"
  HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_RUNTIME_DIR=$home "$binary" ${2:+"$2"} & program=$!
  started+=("$program"); disown
  window=
  for _ in $(seq 200); do
    window=$(xdotool search --onlyvisible --pid "$program" 2>/dev/null | tail -n 1 || true)
    [ -n "$window" ] && break
    sleep 0.1
  done
  [ -n "$window" ] || { echo "no window came"; exit 1; }
  xdotool windowactivate --sync "$window" windowmove "$window" 0 0 windowsize "$window" "${size%x*}" "${size#*x}"
  sleep 1.5
}
leave() { sleep 2; kill -KILL "$program"; while kill -0 "$program" 2>/dev/null; do sleep 0.05; done; }
front() { xdotool windowactivate --sync "$1"; sleep 0.4; }

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
folder=$(find "$scratch/master" -type d -name '*handed out' | head -n 1)
alpha=$(find "$folder" -name '*Alpha*.assessment.ron'); beta=$(find "$folder" -name '*Beta*.assessment.ron')
[ -s "$alpha" ] && [ -s "$beta" ] && [ "$(find "$folder" -name '*.questionnaire.html' | wc -l)" -eq 2 ] || { echo "handed out: $(ls "$folder")"; exit 1; }
# The plenary answers the first two questions while the breakouts are away.
press alt+2; sleep 0.5; press 1 Right 0 Right; sleep 2

begin alpha "$alpha"; picture copy
# Four answers of its own questions, the first two against those of the plenary.
press 3 Right 2 Right 2 Right 4; sleep 0.5; press ctrl+g; sleep 0.6; picture copy-list; press Escape; leave
begin beta "$beta"; press 1 Right 2 Right d; leave

program=$master window=$master_window
front "$window"; press ctrl+b; sleep 0.6; picture choose; say "$folder"; press Return; sleep 2; picture check
# The list is cleared, and nothing has changed; then the files are named again.
press Escape; sleep 0.5; say "$folder"; press Return; sleep 2
press ctrl+Return; sleep 1.2; picture joined
press ctrl+z; sleep 1.5; picture taken-back; press ctrl+Return; sleep 1.2
press alt+2; sleep 0.5; press Left Left Left; sleep 0.3; picture question; press k; sleep 0.4; picture question-decide; press Escape w; sleep 0.4; picture origins
press Escape alt+3; sleep 1; picture results; press ctrl+b; sleep 0.6
# The first: the second value, that of Alpha, is kept. The second: a third value.
press 2; sleep 0.5; press w; sleep 0.3; picture third; press 4; sleep 0.6; picture decided
leave

file=$(find "$scratch/master" -name 'Testland*.assessment.ron' -not -path '*handed out*' | head -n 1)
[ -n "$file" ] || { echo "no file was written"; exit 1; }
[ -z "$pictures" ] || cp "$file" "$pictures/"
json=$("$binary" results "$file" --format json)
status=0
expect() { # WHAT PATTERN COUNT
  found=$({ grep -oE "$2" <<<"$json" || true; } | wc -l)
  echo "$1: $found"
  [ "$found" -eq "$3" ] || { echo "  expected $3"; status=1; }
}
expect "in conflict" '"conflict": *true' 0
expect "agreed" '"state": *"agreed"' 6
expect "don't know" '"state": *"dont_know"' 1
expect "contested" '"state": *"contested"' 0
[ "$status" -eq 0 ] && echo "1 passed, 0 failed"
exit "$status"
