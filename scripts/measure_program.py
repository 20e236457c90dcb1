"""Runs a benchmark that is a C++ program of the build and completes the JSON lines it prints."""

import json
import subprocess

from measure import BUILD, TOP, report


def run_program(name, goals):
    """`goals`: for each result's name, (goal in words, test on the value, peer, peer's value); missing ones pass as
    the program printed them."""
    subprocess.run([str(TOP / "scripts/build"), "release", name], check=True, stdout=subprocess.DEVNULL)
    found = [path for path in BUILD.rglob(name) if path.is_file() and path.stat().st_mode & 0o100]
    if not found:
        raise SystemExit(f"{name} was built, but it is nowhere in {BUILD}")
    done = subprocess.run([str(found[0])], check=True, stdout=subprocess.PIPE, text=True, timeout=1800)
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.lstrip().startswith("{")]
    if not lines:
        raise SystemExit(f"{name} printed no result")
    for line in lines:
        goal, holds, peer, peer_value = goals.get(
            line["name"], (line.get("goal"), lambda _, line=line: line.get("holds", True), None, None))
        report(line["name"], line["value"], line["unit"], goal, holds(line["value"]), line.get("peer") or peer,
               line.get("peer_value") or peer_value)
