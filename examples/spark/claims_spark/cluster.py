"""A Spark cluster on this machine: a master and workers as processes of their own on 127.0.0.1, the job, and the end of
all of them, whatever happens.

    python -m claims_spark.cluster --archive claims.tgz INPUT OUTPUT [options]
"""

from __future__ import annotations

import argparse
import ctypes
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import NamedTuple

import pyspark

HOST = "127.0.0.1"
HERE = Path(__file__).resolve().parent
SPARK = Path(pyspark.__file__).resolve().parent
DAEMON_MEGABYTES = 256
START_SECONDS = 60
STOP_SECONDS = 10
PR_SET_PDEATHSIG = 1


class Size(NamedTuple):
    """How large the cluster is; each worker has one executor with one core."""

    workers: int = 2
    megabytes: int = 512
    """Of the heap of each executor, and of the driver."""


class Cluster(NamedTuple):
    master: str
    folder: Path
    """Logs and what the processes write for themselves."""
    size: Size


class FailedError(Exception):
    """The cluster did not start, or the job did not end well."""


@contextmanager
def cluster(size: Size) -> Iterator[Cluster]:
    """A running cluster; at the end none of its processes is left."""
    folder = Path(tempfile.mkdtemp(prefix="claims-spark-"))
    running: list[subprocess.Popen[bytes]] = []
    try:
        port, page = free_port(), free_port()
        arguments = ("--host", HOST, "--port", str(port), "--webui-port", str(page))
        running.append(start(folder, "master", "org.apache.spark.deploy.master.Master", *arguments))
        wait_for(page, 0, running, folder)
        for number in range(size.workers):
            running.append(start_worker(folder, f"worker-{number + 1}", f"spark://{HOST}:{port}", size))
        wait_for(page, size.workers, running, folder)
        yield Cluster(f"spark://{HOST}:{port}", folder, size)
    finally:
        stop(running)
        shutil.rmtree(folder, ignore_errors=True)


def start_worker(folder: Path, name: str, master: str, size: Size) -> subprocess.Popen[bytes]:
    memory = f"{size.megabytes + 400}m"
    limits = ("--cores", "1", "--memory", memory, "--host", HOST, "--webui-port", "0", "--work-dir", str(folder / name))
    return start(folder, name, "org.apache.spark.deploy.worker.Worker", *limits, master)


def start(folder: Path, name: str, *arguments: str) -> subprocess.Popen[bytes]:
    return spawn([str(SPARK / "bin/spark-class"), *arguments], folder, name)


def spawn(command: Sequence[str], folder: Path, name: str, out: int | None = None) -> subprocess.Popen[bytes]:
    """A process in a session of its own, which ends with this one even if this one is killed."""
    with (folder / f"{name}.log").open("wb") as log:
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=log if out is None else out,
            stderr=log,
            env=environment(folder),
            start_new_session=True,
            preexec_fn=end_with_parent,  # noqa: PLW1509 (there is but one thread)
        )


def end_with_parent() -> None:
    """Asks Linux for SIGTERM when the parent ends; elsewhere the `finally` of the parent has to do."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def environment(folder: Path) -> dict[str, str]:
    """Nothing of another Spark on this machine, nothing outside of the folder."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("SPARK_", "PYSPARK_"))}
    return inherited | {
        "SPARK_HOME": str(SPARK),
        "SPARK_DAEMON_MEMORY": f"{DAEMON_MEGABYTES}m",
        "SPARK_LOCAL_IP": HOST,
        "SPARK_LOCAL_DIRS": str(folder / "local"),
        "PYSPARK_PYTHON": sys.executable,
        "PYSPARK_DRIVER_PYTHON": sys.executable,
    }


def free_port() -> int:
    with socket.socket() as found:
        found.bind((HOST, 0))
        return int(found.getsockname()[1])


def wait_for(page: int, workers: int, running: Sequence[subprocess.Popen[bytes]], folder: Path) -> None:
    """Until the master's page answers and says that so many workers are there."""
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if any(process.poll() is not None for process in running):
            raise FailedError("a process of the cluster ended while it was starting:\n" + last_words(folder))
        try:
            with urllib.request.urlopen(f"http://{HOST}:{page}/json/", timeout=5) as answer:
                if answer.read().decode().count('"state" : "ALIVE"') >= workers:
                    return
        except (urllib.error.URLError, OSError):
            pass
        time.sleep(0.3)
    raise FailedError(f"the cluster did not start within {START_SECONDS} seconds:\n" + last_words(folder))


def last_words(folder: Path) -> str:
    """The ends of all logs."""
    logs = (file.read_text(errors="replace").splitlines() for file in sorted(folder.glob("*.log")))
    return "\n".join(line for log in logs for line in log[-20:])


# ---- the end ---------------------------------------------------------------------------------------------------


def stop(running: Sequence[subprocess.Popen[bytes]]) -> None:
    """Asks the processes to end, then ends them and all that they started, executors and node included."""
    for process in reversed(running):
        process.terminate()
    deadline = time.monotonic() + STOP_SECONDS
    for process in running:
        try:
            process.wait(max(0.1, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    for left in of_sessions({process.pid for process in running}):
        try:
            os.kill(left, signal.SIGKILL)
        except ProcessLookupError:
            continue


def of_sessions(sessions: set[int]) -> Iterator[int]:
    """Processes of these sessions. A child may leave its parent's group, as Spark's Python does, not the session."""
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = entry.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) in sessions:
            yield int(entry.parent.name)


# ---- the job ---------------------------------------------------------------------------------------------------


def submit(on: Cluster, archive: Path, arguments: Sequence[str], seconds: float) -> str:
    """Runs the job on the cluster and returns what it printed."""
    code = on.folder / "claims_spark"
    shutil.make_archive(str(code), "zip", HERE.parent, HERE.name)
    memory = f"{on.size.megabytes}m"
    conf = {
        "spark.executor.memory": memory,
        "spark.driver.memory": memory,
        "spark.executor.cores": "1",
        "spark.driver.host": HOST,
        "spark.driver.bindAddress": HOST,
        "spark.ui.enabled": "false",
        "spark.log.level": "WARN",
        "spark.sql.shuffle.partitions": str(2 * on.size.workers),
    }
    options = [option for name, value in conf.items() for option in ("--conf", f"{name}={value}")]
    files = ("--archives", f"{archive}#claims", "--py-files", f"{code}.zip", str(HERE.parent / "main.py"))
    command = [str(SPARK / "bin/spark-submit"), "--master", on.master, *options, *files, *arguments]
    process = spawn(command, on.folder, "job", subprocess.PIPE)
    try:
        out, _ = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        raise FailedError(f"the job was stopped: it had not ended after {seconds:g} seconds") from None
    finally:
        stop([process])
    if process.returncode != 0:
        # spark-submit prints what Python says on stderr to stdout.
        said = out.decode(errors="replace").splitlines()[-20:]
        raise FailedError("\n".join(["the job failed:", last_words(on.folder), *said]))
    return out.decode()


def end(number: int, _: FrameType | None) -> None:
    """A signal becomes an exception, so that every `finally` runs."""
    raise SystemExit(128 + number)


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="run.sh",
        usage="run.sh INPUT OUTPUT [options]",
        description="The job on a cluster of this machine.",
        epilog="All other options are those of the job; README.md lists them.",
        allow_abbrev=False,
    )
    parser.add_argument("--archive", type=Path, required=True, help="what bundle.sh made (run.sh gives it)")
    parser.add_argument("--workers", type=int, default=Size().workers)
    parser.add_argument("--megabytes", type=int, default=Size().megabytes, help="memory of each executor")
    parser.add_argument("--seconds", type=float, default=1800, help="after which the job is stopped")
    given, job = parser.parse_known_args()
    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGHUP, end)
    try:
        with cluster(Size(given.workers, given.megabytes)) as running:
            sys.stdout.write(submit(running, given.archive.resolve(), job, given.seconds))
        return 0
    except FailedError as failure:
        print(f"run.sh: {failure}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
