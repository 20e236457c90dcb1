"""What the programs of scripts/bench.d and scripts/load.d share: an office of their own on either engine,
gonfalonectl as a process, generated requests, and the JSON line of a result."""

import json
import os
import re
import subprocess
import sys
import time
import uuid
from pathlib import Path

TOP = Path(os.environ["GONFALONE_TOP"])
BUILD = Path(os.environ["GONFALONE_BUILD"])
WORK = Path(os.environ["GONFALONE_WORK"])
CTL = str(BUILD / "app" / "gonfalonectl")
LOGIN = "prova"
PASSWORD = "Una-password-di-prova-2026"
ENGINES = ("sqlite", "postgresql")


def report(name, value, unit, goal, holds, peer=None, peer_value=None, **more):
    """Prints one result. `goal` is what is asked, in words; `ratio` is value/peer_value."""
    ratio = value / peer_value if peer_value else None
    rounded = {"value": value, "peer_value": peer_value, "ratio": ratio}
    rounded = {k: round(v, 4) if isinstance(v, float) else v for k, v in rounded.items()}
    line = {"name": name, "value": rounded["value"], "unit": unit, "peer": peer, "peer_value": rounded["peer_value"],
            "ratio": rounded["ratio"], "goal": goal, "holds": bool(holds), **more}
    print(json.dumps(line, ensure_ascii=False), flush=True)


def note(text):
    print(f"gonfalone: {text}", file=sys.stderr, flush=True)


def psql(sql, server=None):
    url = server or os.environ["GONFALONE_TEST_PG"]
    subprocess.run(["psql", "-qAt", "-v", "ON_ERROR_STOP=1", url, "-c", sql], check=True, stdout=subprocess.DEVNULL)


def answer(sql, url):
    """The lines of a PostgreSQL server's answer; none when there is none."""
    done = subprocess.run(["psql", "-qAt", url, "-c", sql], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    return done.stdout.split() if done.returncode == 0 else []


def cluster(verb, folder, *of):
    """scripts/pg-cluster on a server of one's own; `start` and `standby` return its address."""
    done = subprocess.run([str(TOP / "scripts/pg-cluster"), verb, str(folder), *map(str, of)], check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout.strip()


def environment():
    # English whatever the person has chosen: some runs read the sentences.
    return {**os.environ, "GONFALONE_PASSWORD": PASSWORD, "GONFALONE_LANG": "en"}


class Office:
    """A fresh office with one user of every permission that these runs need."""

    def __init__(self, engine, folder=WORK, server=None, tablespace="pg_default"):
        self.engine = engine
        if engine == "sqlite":
            self.url = str(Path(folder) / f"office-{uuid.uuid4().hex}.db")
        else:
            server = server or os.environ["GONFALONE_TEST_PG"]
            name = f"measure_{uuid.uuid4().hex}"
            psql(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' TABLESPACE {tablespace}", server)
            self.url = server.rsplit("/", 1)[0] + "/" + name
        self.must("init", "--comune", "Taranto", "--admin", LOGIN)

    def command(self, *words):
        return [CTL, "--database", self.url, "--as", LOGIN, "--json", *map(str, words)]

    def run(self, *words, timeout=120):
        return subprocess.run(self.command(*words), env=environment(), capture_output=True, text=True, timeout=timeout)

    def must(self, *words):
        """The JSON that the command prints; stops the whole run when it does not end with 0."""
        done = self.run(*words)
        if done.returncode != 0:
            raise SystemExit(f"{' '.join(map(str, words))} ended with {done.returncode} on {self.engine}: "
                             f"{done.stderr.strip()}")
        return json.loads(done.stdout) if done.stdout.strip() else None

    def start(self, *words):
        return subprocess.Popen(self.command(*words), env=environment(), stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def cases(self):
        return self.must("list", "patrocinio")

    def check(self, timeout=120):
        """None when `check` passes, else what it said."""
        done = self.run("check", timeout=timeout)
        return None if done.returncode == 0 else f"exit {done.returncode}: {done.stderr.strip() or done.stdout.strip()}"

    def state(self, number):
        """What must change together: the state, the version, the timeline and the documents of a case."""
        shown = self.must("show", number)
        papers = tuple(sorted((d["name"], d["kind"], d["size"], d["sha256"]) for d in shown["documents"]))
        # A step may write a version of the text too, which has a line of its own where the text changed.
        lines = [line for line in shown["timeline"] if not re.search(r"version[ei]? \d+$", line["title"])]
        return shown["state"], shown["version"], len(lines), papers

    def seconds(self, *words):
        start = time.monotonic()
        self.must(*words)
        return time.monotonic() - start


def refusal(text):
    """The error object that --json prints on standard error, or None."""
    for line in [text, *reversed(text.splitlines())]:
        try:
            return json.loads(line)["error"]
        except (ValueError, KeyError, TypeError):
            continue
    start = text.find("{")
    try:
        return json.loads(text[start:])["error"] if start >= 0 else None
    except (ValueError, KeyError, TypeError):
        return None


def write_request(path, number, attachment=0):
    """A request for patronage as an ordinary message, unlike every other one; `attachment` bytes of PDF-like ballast."""
    boundary = f"b{uuid.uuid4().hex}"
    body = (f"Spett. Comune,\r\n\r\nl'associazione Prova {number} chiede il patrocinio gratuito per la manifestazione "
            f"\"Festa {number}\", che si terrà il 12/09/2026 in piazza.\r\n\r\nDistinti saluti\r\n")
    head = (f"From: \"Associazione Prova {number}\" <prova{number}@example.org>\r\n"
            "To: protocollo@pec.comune.example.it\r\n"
            f"Subject: Richiesta di patrocinio per Festa {number}\r\n"
            "Date: Thu, 5 Mar 2026 10:15:00 +0100\r\n"
            f"Message-ID: <{uuid.uuid4().hex}@example.org>\r\n"
            "MIME-Version: 1.0\r\n")
    if attachment == 0:
        text = head + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + body
    else:
        import base64
        ballast = base64.encodebytes(b"%PDF-1.4\n" + os.urandom(attachment)).decode().replace("\n", "\r\n")
        text = (head + f"Content-Type: multipart/mixed; boundary={boundary}\r\n\r\n"
                f"--{boundary}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{body}\r\n"
                f"--{boundary}\r\nContent-Type: application/pdf; name=programma.pdf\r\n"
                "Content-Disposition: attachment; filename=programma.pdf\r\n"
                f"Content-Transfer-Encoding: base64\r\n\r\n{ballast}\r\n--{boundary}--\r\n")
    Path(path).write_bytes(text.encode())
    return str(path)


# What the step «prepare» asks for.
READY = ("--set", "starts_on=2026-09-12", "--set", "place=Piazza Grande", "--set", "grounds=Interesse della comunità",
         "--set", "initiative=Festa", "--set", "applicant.name=Associazione Prova")
