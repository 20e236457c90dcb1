"""smoke.py TOP BUILD RUN: a program of scripts/load.d with few points; ends with 1 when a result does not hold."""

import json
import os
import subprocess
import sys
import tempfile

POINTS = "4"
PROCESSES = "12"
CASES = "800"
MEGABYTES = "48"
EDITS = "20"
SQLITE_PROCESSES = "4"
PG_PROCESSES = "8"
STRIDE = "13"
RULES = "1500"


# The proxy meets many more messages than the disk meets calls.
STRIDES = {"proxy": "97"}


def main():
    top, build, run = sys.argv[1:]
    if "GONFALONE_TEST_PG" not in os.environ:
        raise SystemExit("GONFALONE_TEST_PG is not set, and this needs a PostgreSQL server: run scripts/test")
    # Below /tmp whatever TMPDIR says: the user of a PostgreSQL server must reach it.
    with tempfile.TemporaryDirectory(prefix="gonfalone-load.", dir="/tmp") as work:
        os.chmod(work, 0o711)
        variables = {**os.environ, "GONFALONE_TOP": top, "GONFALONE_BUILD": build, "GONFALONE_WORK": work, "HOME": work,
                     "PYTHONPATH": f"{top}/scripts", "PYTHONDONTWRITEBYTECODE": "1", "GONFALONE_LOAD_POINTS": POINTS,
                     "GONFALONE_LOAD_PROCESSES": PROCESSES, "GONFALONE_LOAD_CASES": CASES,
                     "GONFALONE_LOAD_MEGABYTES": MEGABYTES, "GONFALONE_LOAD_EDITS": EDITS,
                     "GONFALONE_LOAD_SQLITE_PROCESSES": SQLITE_PROCESSES, "GONFALONE_LOAD_PG_PROCESSES": PG_PROCESSES, "GONFALONE_LOAD_STRIDE": STRIDES.get(run, STRIDE),
                     "GONFALONE_LOAD_RULES": RULES}
        done = subprocess.run([f"{top}/scripts/load.d/{run}"], env=variables, stdout=subprocess.PIPE, text=True)
    print(done.stdout, end="")
    results = [json.loads(line) for line in done.stdout.splitlines()]
    return 0 if done.returncode == 0 and results and all(line["holds"] for line in results) else 1


sys.exit(main())
