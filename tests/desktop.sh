# Sourced by the scripts that drive the program in a real window: a display and a window manager of their own, laptops with folders
# of their own, and what a person does. Ends only what it started. Needs Xvfb, openbox, xdotool, ImageMagick's import.
#
# Before it: `binary`, the program. A script may set `pictures`, a folder for pictures of the windows, and the environment may set
# SIZE, the window's size, and SETTINGS, a settings file that every laptop begins with.
binary=$(realpath "$binary")
pictures=${pictures:-}
size=${SIZE:-1366x768}
# The arrows that lead on and back: in a window from right to left they are the other way round.
onward=Right backward=Left
if [ -n "${SETTINGS:-}" ] && grep -q '"ar"' "$SETTINGS"; then onward=Left backward=Right; fi
scratch=$(mktemp -d)
unset XDG_DOCUMENTS_DIR WAYLAND_DISPLAY WAYLAND_SOCKET
started=()
end() { for one in "${started[@]}"; do kill -KILL "$one" 2>/dev/null || true; done; rm -rf "$scratch"; }
trap end EXIT
fail() { echo "$@"; exit 1; }

# A screen of this size with a window manager, without which no key arrives.
desktop() { # WIDTHxHEIGHT
  local number=$((200 + RANDOM % 700))
  Xvfb ":$number" -screen 0 "$1x24" >/dev/null 2>&1 & started+=($!); disown
  export DISPLAY=:$number
  for _ in $(seq 100); do xdotool getdisplaygeometry >/dev/null 2>&1 && break; sleep 0.1; done
  openbox >/dev/null 2>&1 & started+=($!); disown
  sleep 1
}

# From here on the program runs on a laptop of this name, with folders of its own.
laptop() { # NAME
  export HOME=$scratch/$1
  export XDG_CONFIG_HOME=$HOME/config XDG_DATA_HOME=$HOME/data XDG_RUNTIME_DIR=$HOME
  mkdir -p "$XDG_CONFIG_HOME/rapporteur"
  [ -z "${SETTINGS:-}" ] || cp "$SETTINGS" "$XDG_CONFIG_HOME/rapporteur/settings.ron"
}

# Runs the program without waiting for its window; sets `program`.
run() { # [FILE]
  "$binary" "$@" & program=$!
  started+=("$program"); disown
}

windows() { xdotool search --onlyvisible --pid "$program" 2>/dev/null || true; }

# Runs the program and waits for its window; sets `program` and `window`.
start() { # [FILE]
  run "$@"
  for _ in $(seq 200); do
    window=$(windows | tail -n 1)
    [ -n "$window" ] && break
    sleep 0.1
  done
  [ -n "$window" ] || fail "no window came"
  xdotool windowactivate --sync "$window" windowmove "$window" 0 0 windowsize "$window" "${size%x*}" "${size#*x}"
  sleep 1.5
}

front() { xdotool windowactivate --sync "$1"; sleep 0.5; } # WINDOW
press() { for key in "$@"; do xdotool key "$key"; sleep 0.15; done; } # KEY...
say() { xdotool type --delay 30 "$1"; sleep 0.2; } # WORDS
picture() { [ -z "$pictures" ] || { sleep 0.8; import -window "${2:-$window}" "$pictures/$1.png"; }; } # NAME [WINDOW]
gone() { for _ in $(seq 100); do kill -0 "$1" 2>/dev/null || return 0; sleep 0.1; done; fail "it did not end"; } # PROCESS
crash() { kill -KILL "$program"; gone "$program"; }

# What the program says of a file, for a pattern to be counted in.
count() { "$binary" results "$1" --format json | { grep -oE "$2" || true; } | wc -l; } # FILE PATTERN

# Says what was found, and ends if it is not what was expected.
expect() { [ "$2" = "$3" ] || fail "$1: $2, expected $3"; echo "$1: $2"; } # WHAT FOUND EXPECTED

# The file of a country on a laptop, as the program wrote it first.
file_of() { # LAPTOP COUNTRY
  local found
  # What is handed out lies deeper, in a folder of its own.
  found=$(find "$scratch/$1" -name "$2*.assessment.ron" -not -path '*/snapshots/*' -printf '%d %p\n' | sort -n | head -n 1 | cut -d ' ' -f 2-)
  [ -n "$found" ] || fail "no file was written"
  echo "$found"
}
