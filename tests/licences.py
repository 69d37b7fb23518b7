#!/usr/bin/env python3
"""Writes assets/licences.txt: everything that the program is built from, with its licence.

Run it after the dependencies have changed:  python3 tests/licences.py
With --check it writes nothing, and fails if the list is not what it would write.
"""

import pathlib
import subprocess
import sys

PLATFORMS = [
    "x86_64-unknown-linux-gnu",
    "aarch64-unknown-linux-gnu",
    "x86_64-pc-windows-msvc",
    "aarch64-pc-windows-msvc",
    "x86_64-apple-darwin",
    "aarch64-apple-darwin",
]
ROOT = pathlib.Path(__file__).resolve().parent.parent
LIST = ROOT / "assets" / "licences.txt"
HEAD = "# Name, version, licence and repository of each package that Rapporteur is built from. Written by tests/licences.py.\n"


def packages():
    command = ["cargo", "tree", "--locked", "--edges", "normal", "--prefix", "none", "--no-dedupe"]
    command += ["--format", "{p}\t{l}\t{r}"]
    for platform in PLATFORMS:
        command += ["--target", platform]
    tree = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    found = set()

    for line in filter(None, tree.splitlines()):
        package, licence, repository = line.split("\t")
        name, version = package.split()[:2]
        if name != "rapporteur":
            found.add((name, version.removeprefix("v"), licence, repository))

    return sorted(found)


def main():
    found = packages()
    unlicensed = [name for name, _, licence, _ in found if not licence]
    if unlicensed:
        sys.exit("no licence is given by " + ", ".join(unlicensed))

    text = HEAD + "".join("\t".join(package) + "\n" for package in found)
    if "--check" in sys.argv[1:]:
        sys.exit(0 if LIST.read_text(encoding="utf-8") == text else "assets/licences.txt is out of date")

    LIST.write_text(text, encoding="utf-8", newline="\n")
    print(len(found), "packages")


main()
