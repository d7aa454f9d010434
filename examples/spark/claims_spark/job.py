"""The job: read -> extract, article by article -> group -> compare, group by group -> Parquet and lines of JSON.

spark-submit --archives claims.tgz#claims --py-files claims_spark.zip main.py INPUT OUTPUT
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from itertools import groupby
from pathlib import Path
from posixpath import basename
from typing import Any

from pyspark import RDD, SparkFiles
from pyspark.sql import Column, DataFrame, SparkSession, Window
from pyspark.sql import functions as f
from pyspark.sql.types import Row

from .grouping import groups_of
from .inputs import batches, sources_of
from .node import Claims, Comparer, Extraction, Source, extract, extract_file
from .tables import COUNTS, DAY, EXTRACTIONS, FINDING, GROUP, extraction_row, struct

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
    article_seconds: float = 1
    group_seconds: float = 120

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


# ---- extract ---------------------------------------------------------------------------------------------------


def extractions(spark: SparkSession, settings: Settings) -> DataFrame:
    """One row for each article or error; the text of errors without an article may repeat."""
    rows = warc_rows(spark, settings) if settings.format == "warc" else line_rows(spark, settings)
    return one_of_each(spark.createDataFrame(rows, EXTRACTIONS, verifySchema=False))


def line_rows(spark: SparkSession, settings: Settings) -> RDD[Row]:
    if settings.format == "parquet":
        table = spark.read.parquet(settings.input)
        lines = table.select(f.to_json(f.struct("*")).alias("value"))
    else:
        lines = spark.read.text(settings.input)

    def extract_rows(rows: Iterable[Row]) -> Iterator[Row]:
        claims = settings.claims()
        errors: list[Extraction] = []
        sources = articles_in((row.value for row in rows), settings, errors)
        for batch in batches(sources, settings.batch, settings.batch_characters):
            yield from map(extraction_row, extract(batch, claims, settings.id_field))
        yield from map(extraction_row, errors)

    return lines.repartition(settings.partitions).rdd.mapPartitions(extract_rows)


def articles_in(lines: Iterable[str], settings: Settings, errors: list[Extraction]) -> Iterator[Source]:
    """The articles; lines that hold none go to the errors."""
    for one in sources_of(lines, settings.id_field, settings.event_field):
        if isinstance(one, Extraction):
            errors.append(one)
        else:
            yield one


def warc_rows(spark: SparkSession, settings: Settings) -> RDD[Row]:
    """A file is the unit: `claims` takes it apart itself."""

    def extract_rows(files: Iterable[tuple[str, bytes]]) -> Iterator[Row]:
        claims = settings.claims()
        for path, content in files:
            yield from map(extraction_row, extract_file(basename(path), content, claims))

    files = spark.sparkContext.binaryFiles(settings.input, settings.partitions)
    return files.mapPartitions(extract_rows)


REPEATED = "another article has the same id"


def one_of_each(rows: DataFrame) -> DataFrame:
    """The same id twice: the one of the smallest hash stays, whatever the order of the partitions."""
    order = Window.partitionBy(f.coalesce("id", "key")).orderBy("sha256", "key", f.xxhash64("lines"))
    is_repeated = f.col("id").isNotNull() & (f.row_number().over(order) > 1)
    marked = rows.withColumn("repeated", is_repeated)
    error = f.when(f.col("repeated"), f.lit(REPEATED)).otherwise(f.col("error"))
    gone = [f.when(~f.col("repeated"), f.col(name)).alias(name) for name in ("lines", "keys")]
    kept = [name for name in EXTRACTIONS.fieldNames() if name not in ("lines", "keys", "error")]
    return marked.select(*kept, error.alias("error"), *gone)


# ---- group -----------------------------------------------------------------------------------------------------


def grouped(articles: DataFrame, settings: Settings) -> DataFrame:
    """Every article with its group: the event that it came with, or the articles that it is like."""
    spark = articles.sparkSession
    pairs = alike_pairs(articles.filter(f.col("event").isNull()), settings)
    found = groups_of(((row.a, row.b) for row in pairs.toLocalIterator()), settings.largest)
    groups = spark.createDataFrame(list(found), struct(id=FINDING["id"].dataType, near=FINDING["id"].dataType))
    near = f.coalesce(f.col("near"), f.col("id"))
    group = f.coalesce(f.col("event"), f.concat(f.lit("near "), near))
    return articles.join(groups, "id", "left").select(group.alias("group"), "id", "lines")


def alike_pairs(articles: DataFrame, settings: Settings) -> DataFrame:
    """Pairs of articles that share rare keys (cosine) and lie near in time, most alike first."""
    day = f.col("published").cast(DAY)
    keys = articles.select("id", day.alias("day"), f.explode("keys").alias("key"))
    spread = keys.groupBy("key").agg(f.count("*").alias("articles"))
    weight = f.log1p(f.lit(max(200, articles.count())) / f.col("articles"))
    weighed = keys.join(spread, "key").withColumn("weight", weight)
    norms = weighed.groupBy("id").agg(f.sqrt(f.sum(f.col("weight") ** 2)).alias("norm"))
    rare = weighed.filter(f.col("articles").between(2, settings.common)).join(norms, "id")
    unit = (f.col("weight") / f.col("norm")).alias("unit")
    a, b = (rare.select("key", "id", "day", unit).alias(name) for name in "ab")
    met = a.join(b, (f.col("a.key") == f.col("b.key")) & (f.col("a.id") < f.col("b.id")) & near_in_time(settings.days))
    product = f.sum(f.col("a.unit") * f.col("b.unit"))
    pairs = met.groupBy(f.col("a.id").alias("a"), f.col("b.id").alias("b")).agg(f.round(product, 9).alias("alike"))
    return pairs.filter(f.col("alike") >= settings.alike).orderBy(f.desc("alike"), "a", "b")


def near_in_time(days: int) -> Column:
    """An article without a day is near to all."""
    return f.coalesce(f.abs(f.datediff("a.day", "b.day")) <= days, f.lit(True))


# ---- compare ---------------------------------------------------------------------------------------------------


def reports(groups: DataFrame, settings: Settings) -> RDD[tuple[str, str]]:
    """Group and line of its report, as `claims compare --format ndjson` writes it."""

    def compare_rows(rows: Iterable[Row]) -> Iterator[tuple[str, str]]:
        comparer = Comparer(settings.claims())
        try:
            for group, members in groupby(rows, key=lambda row: row.group):
                compared = comparer.compare(member.lines for member in members)
                error = json.dumps({"type": "error", "error": compared.error})
                yield from ((group, line) for line in ([error] if compared.error else compared.lines))
        finally:
            comparer.close()

    partitioned = groups.repartition(settings.partitions, "group").sortWithinPartitions("group", "id")
    return partitioned.rdd.mapPartitions(compare_rows)


def with_group(line: tuple[str, str]) -> tuple[str]:
    """The line with the group in front of what it says."""
    group, text = line
    return (f'{{"group":{json.dumps(group)},{text[1:]}',)


def write_findings(spark: SparkSession, settings: Settings) -> None:
    """Parquet out of the lines of JSON: findings, and the counts of each group."""
    lines = f"{settings.output}/reports.ndjson"
    findings = spark.read.schema(FINDING).json(lines).filter(f.col("type") == "finding").drop("type")
    findings.write.parquet(f"{settings.output}/findings.parquet")
    ends = spark.read.schema(GROUP).json(lines).filter(f.col("type").isin("summary", "error")).drop("type")
    ends.write.parquet(f"{settings.output}/groups.parquet")


# ---- all of it -------------------------------------------------------------------------------------------------


def run(spark: SparkSession, settings: Settings) -> dict[str, Any]:
    """Runs the stages one after the other, each from what the one before wrote, and says what came out."""
    seconds: dict[str, float] = {}
    began = time.monotonic()
    extracted = f"{settings.output}/articles.parquet"
    extractions(spark, settings).write.parquet(extracted)
    seconds["extract"] = time.monotonic() - began
    rows = spark.read.parquet(extracted)
    began = time.monotonic()
    groups = grouped(rows.filter(f.col("error").isNull()), settings)
    lines = spark.createDataFrame(reports(groups, settings).map(with_group), "value string", verifySchema=False)
    lines.write.text(f"{settings.output}/reports.ndjson")
    seconds["compare"] = time.monotonic() - began
    began = time.monotonic()
    write_findings(spark, settings)
    seconds["tables"] = time.monotonic() - began
    return summary(spark, settings) | {"seconds": {name: round(value, 1) for name, value in seconds.items()}}


def summary(spark: SparkSession, settings: Settings) -> dict[str, Any]:
    articles = spark.read.parquet(f"{settings.output}/articles.parquet")
    groups = spark.read.parquet(f"{settings.output}/groups.parquet")
    failed = articles.filter(f.col("error").isNotNull()).count()
    totals = groups.agg(f.count("*").alias("groups"), f.count("error").alias("groups_failed"), *map(total, COUNTS))
    return {"articles_failed": failed, **totals.collect()[0].asDict()}


def total(name: str) -> Column:
    return f.coalesce(f.sum(name), f.lit(0)).alias(name)


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


def main() -> None:
    settings = settings_of()
    spark = SparkSession.builder.appName("claims").getOrCreate()
    try:
        print(json.dumps(run(spark, settings)))
    finally:
        spark.stop()
