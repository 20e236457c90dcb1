"""Runs a C++ program of tests/bench and completes the JSON lines it prints."""

import json
import os
import subprocess

from measure import BUILD, environment, report


def build(name):
    """Builds a program of tests/bench; its path."""
    subprocess.run(["cmake", "--build", str(BUILD), "-j", str(os.cpu_count() or 2), "--target", name], check=True,
                   stdout=subprocess.DEVNULL)
    program = BUILD / "tests/bench" / name
    if not program.is_file():
        raise SystemExit(f"{name} was built, but it is not in {program.parent}")
    return str(program)


def lines_of(program, *words, **variables):
    """What the program printed: one dictionary a line."""
    done = subprocess.run([program, *words], check=True, stdout=subprocess.PIPE, text=True, timeout=1800,
                          env={**environment(), **variables})
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    if not lines:
        raise SystemExit(f"{program} printed no result")
    return lines


def report_line(line, goal, holds, peer=None, peer_value=None):
    """`goal` in words, `holds` the test on the value; what else the program said goes along."""
    more = {key: value for key, value in line.items() if key not in ("name", "value", "unit")}
    report(line["name"], line["value"], line["unit"], goal, holds(line["value"]), peer, peer_value, **more)
