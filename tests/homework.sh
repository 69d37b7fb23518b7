#!/bin/sh
# Forms of the homework are written, filled in by LibreOffice in six habits (rows added, cells merged, other formats of dates, Arabic
# digits, a sheet renamed, saved as OpenDocument), and brought back.
#
#   tests/homework.sh PROGRAM [FIXTURES]     FIXTURES: keeps the files there, as forms of the sample of the unit tests
#
# Needs LibreOffice with Python (libreoffice-calc, python3-uno). Ends only what it started.
set -eu

program=$1
fixtures=${2:-}
here=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python=${PYTHON:-/usr/bin/python3}

"$program" sample --out "$work/sample" >/dev/null
file=$(ls "$work"/sample/*.assessment.ron)

for language in en ar; do
    "$program" homework "$file" --out "$work/forms-$language" --lang "$language" --due 2026-05-29 >/dev/null
done

"$python" "$here/homework.py" "$work/forms-en" "$work/forms-ar" "$work" "$fixtures"

# The forms that LibreOffice opened and saved without filling anything in bring nothing.
cp "$file" "$work/before"
"$program" merge "$work/empty" --out "$file" --format json > "$work/empty.json"
cmp "$file" "$work/before" || { echo "an empty form changed the assessment" >&2; exit 1; }

# Dry, the same is told, and nothing is written.
"$program" merge "$work/filled" --out "$file" --dry-run --format json > "$work/dry.json"
cmp "$file" "$work/before" || { echo "a dry run changed the assessment" >&2; exit 1; }
"$program" merge "$work/filled" --out "$file" --format json > "$work/first.json"
"$program" merge "$work/filled" --out "$file" --format json > "$work/again.json"

"$python" - "$work" <<'PYTHON'
import json, sys

def forms(name):
    with open(f"{sys.argv[1]}/{name}.json") as file:
        return json.load(file)["forms"]

def brought(form, kind, change):
    return sum(one[change] for one in form["brings"] if one["kind"] == kind)

empty = forms("empty")
assert len(empty) == 4 and all(not form["brings"] and not form["to_look_at"] for form in empty), empty
for name in ["dry", "first"]:
    told = forms(name)
    assert len(told) == 6, told
    for form in told:
        found = [brought(form, kind, "new") for kind in ["evidence", "initiatives", "relations", "strengths", "gaps", "notes"]]
        assert found == [2, 1, 1, 1, 1, 0] and not form["to_look_at"] and form["answered"] == 2, form
again = forms("again")
assert all(form["again"] and form["version"] == 1 for form in again), again
PYTHON

echo "1 passed, 0 failed"
