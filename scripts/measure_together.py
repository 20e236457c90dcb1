"""Processes of tests/load/load_together at work on one office, and what they were told beside what the data say."""

import collections
import csv
import io
import re
import sqlite3
import subprocess
import time

from measure import BUILD, LOGIN, environment, note

RECORDS = 200
PROGRAM = str(BUILD / "tests/load/load_together")
ACTIONS = (("save", "field"), ("prepare", "prepare"), ("reopen", "reopen"), ("register", "number"))


def build():
    subprocess.run(["cmake", "--build", str(BUILD), "--target", "load_together"], check=True, stdout=subprocess.DEVNULL)


def fill(office):
    """The 200 cases of a new office."""
    subprocess.run([PROGRAM, "fill", office.url, LOGIN], env=environment(), check=True)


def started(verb, url, numbers, edits):
    """One process for each number, all ready to begin."""
    processes = [subprocess.Popen([PROGRAM, verb, url, LOGIN, str(n), str(edits)], env=environment(),
                                  stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for n in numbers]
    for process in processes:
        if process.stdout.readline().strip() != "ready":
            raise SystemExit(f"a process of {verb} did not begin")
    return processes


def ended(processes, meanwhile=None):
    """Lets them begin as one, and waits; what they said and the seconds."""
    begin = time.monotonic()
    for process in processes:
        process.stdin.write("\n")
        process.stdin.flush()
    if meanwhile:
        meanwhile()
    ends = [(process.communicate()[0], process.returncode) for process in processes]
    seconds = time.monotonic() - begin
    if any(code != 0 for _, code in ends):
        raise SystemExit(f"processes failed: {[code for _, code in ends if code]}")
    return [line for text, _ in ends for line in text.splitlines()], seconds


def rows(office, sql):
    if office.engine == "sqlite":
        with sqlite3.connect(office.url) as db:
            return [tuple(map(str, row)) for row in db.execute(sql)]
    done = subprocess.run(["psql", "-qAt", "--csv", "-v", "ON_ERROR_STOP=1", office.url, "-c", sql], check=True,
                          stdout=subprocess.PIPE, text=True)
    return [tuple(row) for row in csv.reader(io.StringIO(done.stdout))]


def audited(office, action):
    return collections.Counter(label for (label,) in rows(
        office, f"SELECT entity_id FROM audit_log WHERE action = 'patrocinio.{action}'"))


def versions(office):
    return collections.Counter({label: int(version) for label, version in rows(
        office, f"SELECT label, version FROM case_file WHERE number <= {RECORDS}")})


class Before:
    """The office before the processes begin."""

    def __init__(self, office):
        self.audit = {action: audited(office, action) for action, _ in ACTIONS}
        self.versions = versions(office)


class Accepted:
    """What the processes were told, beside what the data and the audit say."""

    def __init__(self, office, said):
        self.office = office
        self.by = collections.defaultdict(list)
        self.counts = collections.Counter()
        self.longest = 0
        for line in said:
            what, _, rest = line.partition(" ")
            if what == "longest":
                self.longest = max(self.longest, int(rest))
            elif what in ("conflicts", "interrupted"):
                self.counts[what] += int(rest)
            elif what in ("refused", "untrue"):
                self.counts[what] += 1
                if self.counts[what] <= 3:
                    note(f"{what}: {rest}")
            else:
                self.by[what].append(tuple(rest.split(" ")))

    def count(self):
        return sum(len(all) for all in self.by.values())

    def doubled_numbers(self):
        numbers = [label for label, _ in self.by["number"]]
        return len(numbers) - len(set(numbers))

    def tokens(self, sql):
        return collections.Counter((label, token) for label, text in rows(self.office, sql)
                                   for token in re.findall(r"<\d+\.\d+>", text))

    def same(self, what, found, told):
        if found == told:
            return 0
        lost, many = sum((told - found).values()), sum((found - told).values())
        note(f"{self.office.engine}, {what}: lost {lost}, too many {many}")
        return lost + many

    def labels(self, *whats):
        return collections.Counter(label for what in whats for label, _ in self.by[what])

    def faults(self, before):
        """How many edits are lost, doubled or without their line."""
        of_case = "SELECT f.label, {} FROM case_file f JOIN {} x ON x.case_id = f.id"
        wrong = self.same("fields", self.tokens(of_case.format("x.observations", "patrocinio")),
                          collections.Counter(self.by["field"]))
        wrong += self.same("records", self.tokens(of_case.format("x.reasons", "conflict_declaration")),
                           collections.Counter(self.by["record"]))
        wrong += self.same("numbers", self.tokens("SELECT label, subject FROM case_file"),
                           collections.Counter(self.by["number"]))
        for action, what in ACTIONS:
            wrong += self.same(f"audit of {action}", audited(self.office, action) - before.audit[action],
                               self.labels(what))
        return wrong + self.same("versions", versions(self.office) - before.versions,
                                 self.labels("field", "prepare", "reopen"))
