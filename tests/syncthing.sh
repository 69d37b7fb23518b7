#!/usr/bin/env bash
# Two laptops share a folder through Syncthing: each is a process with a folder of its own, and two instances of Syncthing on
# loopback carry the files. Each laptop answers its element, and goes on until it has the other's work too.
#
#   tests/syncthing.sh [TEST_PROGRAM RAPPORTEUR]     without them both are built
#
# Needs Syncthing (Debian: apt-get install syncthing) and cargo; takes about a minute.
#
# Outside CI: it needs a second program and its patience. Ends only what it started.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v syncthing >/dev/null || { echo "Syncthing is not installed"; exit 1; }
if [ $# -eq 2 ]; then
  test=$(realpath "$1") program=$(realpath "$2")
else
  cargo build --quiet --no-default-features
  test=$(cargo test --quiet --no-default-features --test it --no-run --message-format json |
    sed -n 's/.*"executable":"\([^"]*\/it-[^"]*\)".*/\1/p' | tail -n 1)
  program=$(dirname "$(dirname "$test")")/rapporteur
fi
[ -x "$test" ] && [ -x "$program" ] || { echo "no test program"; exit 1; }
scratch=$(mktemp -d)
# Copies, since another build may take their place meanwhile.
cp "$test" "$scratch/it"
cp "$program" "$scratch/rapporteur"
test=$scratch/it binary=$scratch/rapporteur
started=()
end() {
  for one in "${started[@]}"; do kill "$one" 2>/dev/null || true; done
  for one in "${started[@]}"; do wait "$one" 2>/dev/null || true; done
  rm -rf "$scratch"
}
trap end EXIT

port() { echo $((20000 + RANDOM % 30000)); }
declare -A id listen
for laptop in one other; do
  mkdir -p "$scratch/$laptop/shared"
  syncthing generate --home="$scratch/$laptop/syncthing" --no-default-folder >"$scratch/$laptop/generate.log" 2>&1
  id[$laptop]=$(grep -o '[A-Z0-9]\{7\}\(-[A-Z0-9]\{7\}\)\{7\}' "$scratch/$laptop/generate.log" | head -n 1)
  listen[$laptop]=$(port)
done

# Nothing but the other laptop: no discovery, no relay, no report to anybody.
for laptop in one other; do
  cat >"$scratch/$laptop/syncthing/config.xml" <<XML
<configuration version="36">
  <folder id="exercise" label="exercise" path="$scratch/$laptop/shared" type="sendreceive" rescanIntervalS="2" fsWatcherEnabled="true" fsWatcherDelayS="1">
    <device id="${id[one]}"></device><device id="${id[other]}"></device>
  </folder>
  <device id="${id[one]}" name="one"><address>tcp://127.0.0.1:${listen[one]}</address></device>
  <device id="${id[other]}" name="other"><address>tcp://127.0.0.1:${listen[other]}</address></device>
  <gui enabled="false"></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:${listen[$laptop]}</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled><localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled><natEnabled>false</natEnabled><reconnectionIntervalS>2</reconnectionIntervalS>
    <urAccepted>-1</urAccepted><crashReportingEnabled>false</crashReportingEnabled><autoUpgradeIntervalH>0</autoUpgradeIntervalH>
    <startBrowser>false</startBrowser>
  </options>
</configuration>
XML
  mkdir -p "$scratch/$laptop/shared/.stfolder"
  syncthing serve --home="$scratch/$laptop/syncthing" --no-browser --no-restart >"$scratch/$laptop/syncthing.log" 2>&1 &
  started+=($!)
done

EXERCISE_SEED=0 EXERCISE_FILE=$scratch EXERCISE_FOLDER=$scratch/handed "$test" --quiet --ignored --exact exercise::hand_out_for_sharing
laptops=()
seed=0
for laptop in one other; do
  EXERCISE_SEED=$seed EXERCISE_FILE="$scratch/handed/$seed.assessment.ron" EXERCISE_FOLDER=$scratch/$laptop/shared EXERCISE_PAUSE=200 \
    "$test" --quiet --ignored --exact exercise::share_a_folder & laptops+=($!)
  seed=$((seed + 1))
done
started+=("${laptops[@]}")
for laptop in "${laptops[@]}"; do wait "$laptop" || { tail -n 20 "$scratch"/*/syncthing.log; echo "a laptop never had everything"; exit 1; }; done

"$binary" merge "$scratch/handed/0.assessment.ron" "$scratch/handed/1.assessment.ron" --out "$scratch/a.assessment.ron"
"$binary" merge "$scratch/handed/1.assessment.ron" "$scratch/handed/0.assessment.ron" --out "$scratch/b.assessment.ron" >/dev/null
cmp "$scratch/a.assessment.ron" "$scratch/b.assessment.ron"
ls -A "$scratch/one/shared" "$scratch/other/shared"
echo "both laptops have everything, by way of Syncthing"
