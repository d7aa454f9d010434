"""On a real cluster of a master and two workers: what comes out is what `claims` says on one machine, byte for byte.

Needs Java, Node and pyspark; CLAIMS_SPARK_ARCHIVE names what bundle.sh made (it is made if there is none)."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from collections import defaultdict
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import Any, ClassVar

from claims_spark.cluster import Cluster, FailedError, Size, cluster, submit

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[2]
SECONDS = 600
FRENCH = (
    "Le maire de la ville a dit que les habitants sont dans les rues et que la pluie est tombée pour deux jours. " * 3
)
CONVERT = """
import sys
from pyspark.sql import SparkSession
spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
target, *sources = sys.argv[1:]
for source in sources:
    if target == "parquet":
        spark.read.json(source).repartition(2).write.parquet(f"{source}.parquet")
    else:
        spark.read.parquet(source).coalesce(1).write.option("ignoreNullFields", "false").json(f"{source}.json")
"""
WAITING = """
import time
from claims_spark.cluster import Size, cluster
with cluster(Size(workers=1)):
    print("ready", flush=True)
    time.sleep(99)
"""


def claims(*arguments: str, stdin: str = "", cwd: Path = PROJECT) -> str:
    """What the command prints on this machine; it must succeed."""
    command = ["node", str(PROJECT / "bin/claims.js"), *arguments]
    done = subprocess.run(
        command, input=stdin, capture_output=True, encoding="utf-8", timeout=SECONDS, cwd=cwd, check=False
    )
    if done.returncode != 0:
        raise AssertionError(done.stderr)
    return done.stdout


def articles() -> dict[str, list[str]]:
    """The invented articles of this repository as lines of JSON, by event."""
    events = defaultdict(list)
    for file in sorted((PROJECT / "fixtures/events").glob("*/articles/*.txt")):
        event = file.parent.parent.name
        # A line end that some readers split at stands in every text.
        row = {"id": f"{event}/{file.stem}", "event": event, "title": "", "url": "https://example.org/1"}
        events[event].append(json.dumps(row | {"text": f"{file.read_text()}\n\nEnd.\u2028"}, ensure_ascii=False))
    return events


def warc(pages: dict[str, str]) -> bytes:
    """A web archive of these texts."""
    records = []
    for name, text in pages.items():
        paragraphs = "".join(f"<p>{line}</p>" for line in text.splitlines() if line)
        page = f"<html><head><title>{name}</title></head><body><article>{paragraphs}</article></body></html>"
        http = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}".encode()
        head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/{name}\r\n"
        head += f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
        records.append(head.encode() + http + b"\r\n\r\n")
    return b"".join(records)


def lines_of(folder: Path) -> list[str]:
    return [line for part in sorted(folder.glob("part-*")) for line in part.read_text().split("\n") if line]


def tables(*parquets: Path) -> list[list[dict[str, Any]]]:
    """The rows of Parquet tables, read by a Spark of its own."""
    convert("json", *parquets)
    return [[json.loads(line) for line in lines_of(Path(f"{parquet}.json"))] for parquet in parquets]


def convert(target: str, *sources: Path) -> None:
    command = [sys.executable, "-c", CONVERT, target, *map(str, sources)]
    subprocess.run(command, check=True, timeout=SECONDS, stderr=subprocess.DEVNULL)


def by_group(reports: Iterable[str]) -> dict[str, str]:
    """The report of each group, as `claims compare --format ndjson` would have written it."""
    found = defaultdict(list)
    for line in reports:
        group = json.loads(line)["group"]
        found[group].append("{" + line.removeprefix(f'{{"group":{json.dumps(group)},') + "\n")
    return {group: "".join(lines) for group, lines in found.items()}


def records(report: str, sort: str) -> list[dict[str, Any]]:
    return [one for line in report.split("\n") if line and (one := json.loads(line))["type"] == sort]


class OnACluster(unittest.TestCase):
    running: ClassVar[Cluster]
    archive: ClassVar[Path]
    folder: ClassVar[Path]

    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = Path(tempfile.mkdtemp(prefix="claims-spark-test-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        given = os.environ.get("CLAIMS_SPARK_ARCHIVE")
        cls.archive = Path(given) if given else cls.folder / "claims.tgz"
        if not given:
            subprocess.run([HERE.parent / "bundle.sh", cls.archive], check=True, timeout=SECONDS)
        stack = ExitStack()
        cls.addClassCleanup(stack.close)
        cls.running = stack.enter_context(cluster(Size()))

    def job(self, source: Path, *options: str) -> tuple[Path, dict[str, Any]]:
        """Where the results lie, and what the job printed."""
        out = self.folder / f"out-{len(list(self.folder.glob('out-*')))}"
        printed = submit(self.running, self.archive, [str(source), str(out), *options], SECONDS)
        return out, json.loads(printed.splitlines()[-1])

    def assert_same_as_compare(self, out: Path, extracted: str) -> dict[str, str]:
        """Each group is what `claims compare` makes of the lines that `claims extract` wrote for its articles here."""
        lines = defaultdict(list)
        for line in extracted.split("\n"):
            if line and (one := json.loads(line))["type"] != "skipped":
                lines[one["id"] if one["type"] == "article" else one["claim"]["article"]].append(f"{line}\n")
        groups = by_group(lines_of(out / "reports.ndjson"))
        found: list[str] = []
        for group, report in groups.items():
            members = [article["id"] for article in records(report, "article")]
            found += members
            mine = "".join(line for member in members for line in lines[member])
            self.assertEqual(report, claims("compare", "--format", "ndjson", stdin=mine), group)
        self.assertEqual(sorted(found), sorted(lines), "each article in one group")
        return groups

    def test_events_that_are_given(self) -> None:
        """Lines of JSON, of which some are no articles."""
        events = articles()
        first = next(iter(events.values()))[0]
        bad = ["{broken", json.dumps({"text": "No id."}), json.dumps({"id": "f", "title": "F", "text": FRENCH}), first]
        source = self.folder / "articles.ndjson"
        source.write_text("\n".join([*bad, *(line for lines in events.values() for line in lines)]) + "\n")
        out, printed = self.job(source, "--batch", "3")

        groups = by_group(lines_of(out / "reports.ndjson"))
        self.assertEqual(sorted(groups), sorted(events))
        for event, lines in events.items():
            alone = claims("analyze", "-", "--id-field", "id", "--format", "ndjson", stdin="\n".join(lines))
            self.assertEqual(groups[event], alone, event)

        rows, found = tables(out / "articles.parquet", out / "findings.parquet")
        errors = {row["error"]: row["key"] for row in rows if row["error"] is not None}
        self.assertEqual((printed["articles_failed"], len(errors)), (len(bad), len(bad)))
        self.assertEqual(errors["not English (looks like French)"], "f")
        self.assertEqual(errors["another article has the same id"], json.loads(first)["id"])
        self.assertIn("not valid JSON: {broken", errors)
        self.assertIn('no text or whole number in the field "id": {"text": "No id."}', errors)

        written = {one["id"]: one for report in groups.values() for one in records(report, "finding")}
        self.assertEqual(printed["findings"], len(written))
        for row in found:
            for position in row["positions"]:
                position["value"] = json.loads(position["value"])
            self.assertEqual({"type": "finding", **row}, {"group": row["group"], **written.pop(row["id"])})
        self.assertEqual(written, {})

    def test_events_that_are_found(self) -> None:
        """Rows of Parquet without events: the groups hold the events that one machine tells apart."""
        lines = [line for event in articles().values() for line in event]
        rows = [{name: value for name, value in json.loads(line).items() if name != "event"} for line in lines]
        stdin = "".join(f"{json.dumps(row)}\n" for row in rows)
        (self.folder / "rows.json").write_text(stdin)
        convert("parquet", self.folder / "rows.json")
        out, _ = self.job(self.folder / "rows.json.parquet", "--format", "parquet")

        groups = self.assert_same_as_compare(out, claims("extract", "-", "--id-field", "id", stdin=stdin))
        whole = claims("analyze", "-", "--id-field", "id", "--format", "ndjson", stdin=stdin)
        here = sorted(event["articles"] for event in records(whole, "event"))
        there = sorted(event["articles"] for report in groups.values() for event in records(report, "event"))
        self.assertEqual(there, here)

    def test_web_archives(self) -> None:
        """Two files, one of them packed and with a page that is not English."""
        crawl = self.folder / "crawl"
        crawl.mkdir()
        texts = {name: json.loads(lines[0])["text"] for name, lines in articles().items()}
        (crawl / "a.warc").write_bytes(warc(texts))
        (crawl / "b.warc.gz").write_bytes(gzip.compress(warc({"french": FRENCH, **dict(list(texts.items())[:2])})))
        out, printed = self.job(crawl, "--format", "warc")

        here = "".join(claims("extract", name, cwd=crawl) for name in ("a.warc", "b.warc.gz"))
        self.assert_same_as_compare(out, here)
        (rows,) = tables(out / "articles.parquet")
        (error,) = (row for row in rows if row["error"] is not None)
        self.assertEqual((error["key"], error["error"]), ("b.warc.gz #1", "not English (looks like French)"))
        self.assertEqual(printed["articles"], len(texts) + 2)

    def test_what_fails_says_why(self) -> None:
        with self.assertRaisesRegex(FailedError, "PATH_NOT_FOUND"):
            self.job(self.folder / "nowhere.ndjson")
        source, out = self.folder / "one.ndjson", self.folder / "taken"
        source.write_text('{"id": "a", "title": "A", "text": "The bridge in Melby was opened."}\n')
        (out / "settings.json").mkdir(parents=True)
        with self.assertRaisesRegex(FailedError, "PATH_ALREADY_EXISTS"):
            submit(self.running, self.archive, [str(source), str(out)], SECONDS)
        self.assertFalse((out / "articles.parquet").exists())


class TheEnd(unittest.TestCase):
    def test_no_process_is_left(self) -> None:
        with cluster(Size(workers=1)):
            started = descendants(os.getpid())
            self.assertGreaterEqual(len(started), 2)
        self.assertEqual(alive(started), set())

    def test_not_even_if_the_program_is_killed(self) -> None:
        with subprocess.Popen([sys.executable, "-c", WAITING], cwd=HERE.parent, stdout=subprocess.PIPE) as program:
            assert program.stdout is not None
            program.stdout.readline()
            started = descendants(program.pid)
            program.send_signal(signal.SIGKILL)
        self.assertGreaterEqual(len(started), 2)
        deadline = time.monotonic() + 30
        while alive(started) and time.monotonic() < deadline:
            time.sleep(0.2)
        self.assertEqual(alive(started), set())


def descendants(of: int) -> set[int]:
    parents: dict[int, int] = {}
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            parents[int(entry.parent.name)] = int(entry.read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
    found = {of}
    while more := {pid for pid, parent in parents.items() if parent in found} - found:
        found |= more
    return found - {of}


def alive(processes: set[int]) -> set[int]:
    """Those that run; a zombie does not."""
    states = {}
    for pid in processes:
        try:
            states[pid] = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            continue
    return {pid for pid, state in states.items() if state != "Z"}
