"""The two halves of `claims` as processes: lines of JSON in, lines of JSON out. Knows nothing of Spark."""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, NamedTuple

END = '{"type":"end"}'
NOTHING = "claims: nothing to report on: no readable article"
# How `claims` names an article inside a file of several, and how it warns of one that it leaves out.
IN_ITEM = re.compile(r"(?P<why>.*) \(item (?P<key>.*)\)", re.DOTALL)
WARNING = re.compile(r"claims: -: (?P<reason>.*), skipped")


@dataclass(frozen=True)
class Claims:
    """Where `claims` lies on this machine, and what its processes may take."""

    bundle: str
    """Folder with node_modules/claims and compare-groups.mjs."""
    node: str = "node"
    memory: int = 512
    """Megabytes of heap for each process."""
    start_seconds: float = 60
    article_seconds: float = 1
    """A process that reads n articles is stopped after start_seconds + n * article_seconds."""
    group_seconds: float = 120
    file_seconds: float = 1800

    def command(self, script: str, *arguments: str) -> list[str]:
        return [self.node, f"--max-old-space-size={self.memory}", str(Path(self.bundle) / script), *arguments]

    def claims(self, *arguments: str) -> list[str]:
        return self.command("node_modules/claims/bin/claims.js", *arguments)


class Source(NamedTuple):
    """An article to be read."""

    key: str
    """What it is called; the JSON object has it in its id field."""
    event: str | None
    line: str
    """One JSON object on one line."""


class Extraction(NamedTuple):
    """What became of an article: the lines of `claims extract`, or an error in words."""

    key: str
    event: str | None
    article: dict[str, Any] | None = None
    """The parsed line of type "article"."""
    claims: int = 0
    lines: str = ""
    error: str | None = None


class Run(NamedTuple):
    """What one process of `claims extract` came to."""

    found: list[Extraction]
    skipped: list[tuple[str, str]]
    """Path and reason."""
    error: str | None


# ---- extract ---------------------------------------------------------------------------------------------------


def extract(sources: Sequence[Source], claims: Claims, id_field: str) -> Iterator[Extraction]:
    """One result for each source. A process that ends early is started again on smaller parts of the rest, until the
    article that ends it stands alone: that one becomes an error."""
    command = claims.claims("extract", "-", "--id-field", id_field)
    text = "".join(f"{source.line}\n" for source in sources)
    seconds = claims.start_seconds + len(sources) * claims.article_seconds
    run = run_extract(command, text.encode(), seconds)
    by_key = {extraction.key: extraction for extraction in run.found}
    reasons = dict(reason_of(reason) for _, reason in run.skipped)
    rest = []
    for source in sources:
        if source.key in by_key:
            yield by_key[source.key]._replace(event=source.event)
        elif source.key in reasons:
            yield Extraction(source.key, source.event, error=reasons[source.key])
        else:
            rest.append(source)
    if len(sources) == 1 and rest:
        yield Extraction(rest[0].key, rest[0].event, error=run.error or "not one article")
        return
    for part in halves(rest):
        yield from extract(part, claims, id_field)


def extract_file(name: str, content: bytes, claims: Claims) -> Iterator[Extraction]:
    """The articles of one file that `claims` takes apart itself, such as WARC; what is no article is an error."""
    with tempfile.TemporaryDirectory(prefix="claims-") as folder:
        Path(folder, name).write_bytes(content)
        run = run_extract(claims.claims("extract", f"./{name}"), b"", claims.file_seconds, folder)
    yield from run.found
    for path, reason in run.skipped:
        why, item = IN_ITEM.fullmatch(reason), path
        yield Extraction(f"{item} #{why['key']}" if why else item, None, error=why["why"] if why else reason)
    if run.error is not None:
        yield Extraction(name, None, error=f"after {len(run.found)} articles: {run.error}")


def halves(sources: Sequence[Source]) -> Iterator[Sequence[Source]]:
    middle = (len(sources) + 1) // 2
    for part in (sources[:middle], sources[middle:]):
        if part:
            yield part


def reason_of(reason: str) -> tuple[str, str]:
    """The key and the reason in a text like "not English (item east-1)"."""
    match = IN_ITEM.fullmatch(reason)
    return (match["key"], match["why"]) if match else ("", reason)


def run_extract(command: Sequence[str], stdin: bytes, seconds: float, folder: str | None = None) -> Run:
    try:
        done = subprocess.run(command, input=stdin, capture_output=True, timeout=seconds, cwd=folder, check=False)
    except subprocess.TimeoutExpired as stopped:
        return read_lines(stopped.stdout or b"", f"no end within {seconds:g} seconds")
    if done.returncode == 0:
        return read_lines(done.stdout, None)
    said = done.stderr.decode(errors="replace").splitlines()
    run = read_lines(done.stdout, error_of(said, done.returncode))
    warnings = [match["reason"] for match in map(WARNING.fullmatch, said) if match]
    return run if run.skipped else run._replace(skipped=[("-", reason) for reason in warnings])


def error_of(said: Sequence[str], status: int) -> str:
    """The last words of a process that failed, without the file name that stdin has."""
    words = [line for line in said if line.strip() and line != NOTHING]
    text = next((line for line in words if "Error" in line or line.startswith("claims: ")), words[-1] if words else "")
    return text.removeprefix("claims: ").removeprefix("cannot read -: ") or f"the process ended with status {status}"


def read_lines(stdout: bytes, error: str | None) -> Run:
    """Takes the lines apart. Where the process did not end well, the last article may be cut and does not count."""
    found: list[Extraction] = []
    skipped: list[tuple[str, str]] = []
    lines: list[str] = []
    for line in stdout.decode(errors="replace").split("\n"):
        if line.startswith('{"type":"article"'):
            close(found, lines)
            lines = [line]
        elif line.startswith('{"type":"claim"'):
            lines.append(line)
        elif line.startswith('{"type":"skipped"') and line.endswith("}"):
            value = json.loads(line)
            skipped.append((value["path"], value["reason"]))
    if error is None:
        close(found, lines)
    return Run(found, skipped, error)


def close(found: list[Extraction], lines: Sequence[str]) -> None:
    if not lines:
        return
    article = json.loads(lines[0])
    item = article["item"]
    key = item if isinstance(item, str) else article["id"]
    found.append(Extraction(key, None, article, len(lines) - 1, "\n".join(lines)))


# ---- compare ---------------------------------------------------------------------------------------------------


class Compared(NamedTuple):
    """The lines of a group's report, or an error in words."""

    lines: list[str]
    error: str | None


class Comparer:
    """A process that compares one group of articles after the other; it is started anew after one that ended it."""

    def __init__(self, claims: Claims) -> None:
        self.claims = claims
        self.process: subprocess.Popen[str] | None = None

    def compare(self, extractions: Iterable[str]) -> Compared:
        process = self.process or self.start()
        timer = threading.Timer(self.claims.group_seconds, process.kill)
        timer.start()
        try:
            return ask(process, extractions)
        except (BrokenPipeError, EOFError):
            self.close()
            status = process.returncode
            return Compared([], f"compare ended with status {status} (at most {self.claims.group_seconds:g} seconds)")
        finally:
            timer.cancel()

    def start(self) -> subprocess.Popen[str]:
        command = self.claims.command("compare-groups.mjs")
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, encoding="utf-8")
        return self.process

    def close(self) -> None:
        """Ends the process, whatever it is at."""
        process, self.process = self.process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            shut(stream)


def shut(stream: IO[str] | None) -> None:
    """Closes a pipe whose other end may be gone."""
    try:
        if stream:
            stream.close()
    except BrokenPipeError:
        pass


def ask(process: subprocess.Popen[str], extractions: Iterable[str]) -> Compared:
    assert process.stdin is not None
    assert process.stdout is not None
    for lines in extractions:
        process.stdin.write(f"{lines}\n")
    process.stdin.write(f"{END}\n")
    process.stdin.flush()
    report: list[str] = []
    for line in process.stdout:
        if line.startswith('{"type":"end"'):
            error = json.loads(line)["error"]
            return Compared([] if error else report, error)
        report.append(line.rstrip("\n"))
    raise EOFError
