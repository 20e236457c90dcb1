"""Runs a C++ program of tests/bench and completes the JSON lines it prints."""

import json
import os
import statistics
import subprocess
import time

from measure import BUILD, LOGIN, TOP, WORK, environment, note, report


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


def peer(name, packages, *options):
    """Builds a program of tests/bench/peers; None where its library is not installed. Never linked into Gonfalone."""
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", *packages], capture_output=True, text=True)
    if flags.returncode != 0:
        note(f"{name}: {', '.join(packages)} is not installed, hence not measured")
        return None
    program = WORK / name
    source = TOP / f"tests/bench/peers/{name}.cpp"
    done = subprocess.run(["g++", "-O2", "-std=c++17", "-fPIC", f"-I{TOP}", str(source), "-o", str(program),
                           *flags.stdout.split(), *options], capture_output=True, text=True)
    if done.returncode != 0:
        note(f"{name} cannot be built, hence not measured: {done.stderr.strip()[:300]}")
        return None
    return str(program)


def start(program, office, *words):
    """bench_start, the median of seven processes: from the start of the process, without what checking the password takes."""
    rounds = [lines_of(program, office.url, LOGIN, *words, GONFALONE_BENCH_STARTED=str(time.monotonic_ns()))[0]
              for _ in range(7)]
    keys = ("value", "door", "day", "argon2", "processor", "memory")
    line = {key: round(statistics.median(one[key] for one in rounds), 1) for key in keys}
    report_line({"name": f"{rounds[0]['name']}_{office.engine}", "unit": "ms", **line}, "< 500 ms", lambda v: v < 500)


def libical(name):
    return peer(name, ["libical"])


def kcalendarcore(name):
    """KCalendarCore of Debian 12 is Qt 5."""
    return peer(name, ["Qt5Gui"], "-I/usr/include/KF5/KCalendarCore", "-I/usr/include/KF5", "-lKF5CalendarCore")


def medians(program, path, rounds=1):
    """The medians of what a peer prints; empty without one."""
    if not program:
        return {}
    runs = [json.loads(subprocess.run([program, path], check=True, stdout=subprocess.PIPE, text=True, timeout=1800,
                                      env=environment()).stdout) for _ in range(rounds)]
    return {key: statistics.median(run[key] for run in runs) for key in runs[0]}


def report_line(line, goal, holds, peer=None, peer_value=None):
    """`goal` in words, `holds` the test on the value; what else the program said goes along."""
    more = {key: value for key, value in line.items() if key not in ("name", "value", "unit")}
    report(line["name"], line["value"], line["unit"], goal, holds(line["value"]), peer, peer_value, **more)
