#!/usr/bin/env bash
# Draws the charts of the sample in Arabic and lets a second engine (headless Chromium, with the bundled fonts) draw the same SVG texts:
# letters must join, stand in the same order and at the same place. Outside CI, since Chromium is large.
#
#   tests/arabic.sh PROGRAM [PICTURES]
#
# Needs Debian's chromium and imagemagick. Exit code 1 if a picture differs by more than antialiasing explains.
set -euo pipefail
program=$(realpath "$1")
root=$(cd "$(dirname "$0")/.." && pwd)
work=${2:-$(mktemp -d)}
mkdir -p "$work"
sample=$(mktemp -d)
"$program" sample --out "$sample" >/dev/null
"$program" export "$sample"/*.assessment.ron --out "$work" --lang ar --profile internal --formats png,svg-text >/dev/null
rm -rf "$sample"
failed=0
for svg in "$work"/*-text.svg; do
  name=${svg%-text.svg}
  {
    echo '<!doctype html><meta charset="utf-8"><style>body{margin:0}'
    for face in Regular:400 SemiBold:600 Bold:700; do
      printf '@font-face{font-family:"Rapporteur Sans";font-weight:%s;src:url("file://%s/assets/fonts/RapporteurSans-%s.ttf")}' \
        "${face#*:}" "$root" "${face%:*}"
    done
    echo '</style>'
    cat "$svg"
  } >"$name.html"
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 --window-size=1920,1200 \
    --virtual-time-budget=4000 --screenshot="$name-chromium.png" "file://$name.html" 2>/dev/null
  # Engines place edges of glyphs by fractions of a pixel: both are softened before they are compared.
  convert "$name.png" -alpha off -blur 0x3 "$name-soft.png"
  convert "$name-chromium.png" -crop 1920x1080+0+0 +repage -alpha off -blur 0x3 "$name-chromium-soft.png"
  difference=$(compare -metric RMSE "$name-soft.png" "$name-chromium-soft.png" "$name-difference.png" 2>&1 || true)
  difference=${difference##*(}
  difference=${difference%)*}
  rm -f "$name-soft.png" "$name-chromium-soft.png"
  verdict=$(awk -v d="$difference" 'BEGIN { print (d < 0.02) ? "same" : "DIFFERENT" }')
  printf '%s: %s (%s)\n' "$(basename "$name")" "$verdict" "$difference"
  [ "$verdict" = same ] || failed=1
done
echo "pictures in $work"
exit "$failed"
