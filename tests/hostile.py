#!/usr/bin/env python3
"""Gives the program files that are cut, flipped, doubled, deeply nested or very large, and measures each: it must end with a
sentence, within 2 seconds and 256 MB, and leave the file as it was.

    tests/hostile.py BINARY

The random choices have a fixed seed; HOSTILE_SEED gives another.
"""
import os, random, subprocess, sys, tempfile, time

SECONDS, MEGABYTES, LIMIT = 2.0, 256, 32 * 1024 * 1024
binary = os.path.realpath(sys.argv[1])
dice = random.Random(int(os.environ.get("HOSTILE_SEED", "1")))


def run(arguments):
    """Exit code, what was said, seconds, megabytes of the largest resident set."""
    with tempfile.TemporaryFile() as said:
        start = time.monotonic()
        process = subprocess.Popen([binary, *arguments], stdout=said, stderr=said)
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        return process.returncode, said.read().decode("utf-8", "replace"), seconds, used.ru_maxrss / 1024


def files(whole):
    """Name and bytes of each hostile file, made from a sound one."""
    work = whole.index(b"\nfacts: (") + 1
    yield "empty", b""
    yield "zeros", bytes(1024)
    yield "32 MB of zeros", bytes(LIMIT)
    yield "32 MB of blanks", b" " * LIMIT
    yield "32 MB of chance", dice.randbytes(LIMIT)
    yield "32 MB of one line", b"(format: 1, id: \"" + b"x" * (LIMIT - 32)
    yield "32 MB of line breaks", (b"\r\n" * (LIMIT // 2))
    yield "32 MB of escapes", b"(format: 1, program: \"" + b"\\u{e9}" * (LIMIT // 6 - 8)
    yield "32 MB of brackets", b"[" * LIMIT
    yield "32 MB of fields", whole[:work] + b"facts: (" + b"a: 1, " * ((LIMIT - work) // 6 - 4)
    yield "larger than may be", bytes(LIMIT + 1)
    yield "picture", b"\x89PNG\r\n\x1a\n" + dice.randbytes(4096)
    yield "document", b"%PDF-1.7\n" + dice.randbytes(4096)
    yield "doubled", whole + whole
    yield "UTF-16", whole.decode().encode("utf-16")
    yield "a newer format", whole.replace(b"format: 2", b"format: 9", 1)

    # An assessment with so many dissents that its file is as large as may be, then cut.
    key = whole.index(b'"NS01": (') + len(b'"NS01": (')
    entry = b'"00000000-0000-4000-8000-%012x": (by: (0, 1, "2026-06-09T08:00:00Z"), is: (words: "%s")),\n'
    words, entries, size = b"word " * 1900, [], len(whole)
    while size < LIMIT - 20_000:
        entries.append(entry % (len(entries), words))
        size += len(entries[-1])
    large = whole[:key] + b"\ndissents: {" + b"".join(entries) + b"},\n" + whole[key:]
    if b"dissents: {" not in whole[key : whole.index(b"),\n", key)]:
        yield "32 MB, cut", large[:-3]
        yield "32 MB, its last byte wrong", large[:-2] + b"]\n"
    entries = [entry % (n, b"w") for n in range(LIMIT // len(entry % (0, b"w")) - len(whole) // 64)]
    yield "32 MB of small entries, cut", (whole[:key] + b"\ndissents: {" + b"".join(entries))[:LIMIT]

    for sign in ["(", "[", "{", "Some(", "(a:", '{"a":', "/*", "r#", "(by:", "[("]:
        nest = sign.encode() * (1_000_000 // len(sign))
        yield f"nested {sign}", nest
        yield f"nested {sign} inside", whole[:work] + nest
        yield f"nested {sign} in a value", whole[:work] + b"facts: (country: " + nest

    for _ in range(60):
        yield "cut", whole[: dice.randrange(len(whole) - 2)]
    for _ in range(120):
        flipped = bytearray(whole)
        place = dice.randrange(len(flipped))
        flipped[place] ^= 1 << dice.randrange(8)
        yield f"bit flipped at {place}", bytes(flipped)
    for _ in range(30):
        start = dice.randrange(len(whole))
        end = min(len(whole), start + dice.randrange(1, 4096))
        yield f"bytes {start} to {end} of zeros", whole[:start] + bytes(end - start) + whole[end:]
        yield f"bytes {start} to {end} twice", whole[:end] + whole[start:]


with tempfile.TemporaryDirectory() as folder:
    code, said, _, _ = run(["sample", "--out", folder])
    assert code == 0, said
    (name,) = [name for name in os.listdir(folder) if name.endswith(".assessment.ron")]
    with open(os.path.join(folder, name), "rb") as file:
        whole = file.read()

    path, worst, failed, refused, sound = os.path.join(folder, "hostile"), (0, 0), 0, 0, 0
    slowest = heaviest = ("", 0)
    for name, data in files(whole):
        for command in (["check"], ["results"]):
            with open(path, "wb") as file:
                file.write(data)
            code, said, seconds, megabytes = run([*command, path])
            with open(path, "rb") as file:
                unchanged = file.read() == data
            slowest = max(slowest, (name, seconds), key=lambda pair: pair[1])
            heaviest = max(heaviest, (name, megabytes), key=lambda pair: pair[1])
            fine = code in (0, 1) and said.strip() and "panicked" not in said and unchanged
            if not fine or seconds > SECONDS or megabytes > MEGABYTES:
                failed += 1
                print(f"{name}, {command[0]}: exit {code}, {seconds:.2f} s, {megabytes:.0f} MB: {said[:200]!r}")
            refused += code == 1
            # The seal shows every flipped bit to `check`; `results` says it and goes on.
            sound += code == 0 and command[0] == "check"

print(f"{refused} times refused with a sentence, {sound} times sound, {failed} failed")
print(f"slowest: {slowest[1]:.2f} s ({slowest[0]}); heaviest: {heaviest[1]:.0f} MB ({heaviest[0]})")
sys.exit(1 if failed else 0)
