"""What the user asked for, as options of the command line and as data."""

from __future__ import annotations

import argparse
from dataclasses import asdict, dataclass
from pathlib import Path

from pyspark import SparkFiles

from .node import Claims

FORMATS = ("ndjson", "parquet", "warc")
ARCHIVE = "claims"
"""Under which name the executors unpack the archive: --archives claims.tgz#claims."""


@dataclass(frozen=True)
class Settings:
    """What the user asked for; goes to the executors as it is."""

    input: str
    output: str
    format: str = "ndjson"
    id_field: str = "id"
    event_field: str = "event"
    partitions: int = 4
    batch: int = 200
    batch_characters: int = 4_000_000
    common: int = 200
    alike: float = 0.05
    days: int = 60
    largest: int = 200
    node: str = "node"
    node_memory: int = 512
    article_seconds: float = 1.0
    group_seconds: float = 120.0

    def claims(self) -> Claims:
        """On an executor: where the archive was unpacked there."""
        bundle = str(Path(SparkFiles.getRootDirectory()).resolve() / ARCHIVE)
        return Claims(
            bundle,
            self.node,
            self.node_memory,
            article_seconds=self.article_seconds,
            group_seconds=self.group_seconds,
        )


def settings_of(arguments: list[str] | None = None) -> Settings:
    """Every setting but input and output is an option of the same name with its default."""
    parser = argparse.ArgumentParser(prog="claims-spark", description="claims on Apache Spark", allow_abbrev=False)
    parser.add_argument("input", help="a file, folder or pattern that Spark can read")
    parser.add_argument("output", help="a folder that is not there yet")
    parser.add_argument("--format", choices=FORMATS, default="ndjson")
    for name, value in asdict(Settings("", "")).items():
        if name not in ("input", "output", "format"):
            parser.add_argument(
                f"--{name.replace('_', '-')}", type=type(value), default=value, help=f"default: {value}"
            )
    return Settings(**vars(parser.parse_args(arguments)))
