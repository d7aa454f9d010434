"""The job: read -> extract, article by article -> group -> compare, group by group -> Parquet and lines of JSON."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from itertools import groupby
from posixpath import basename
from typing import Any

from pyspark import RDD
from pyspark.sql import Column, DataFrame, SparkSession, Window
from pyspark.sql import functions as f
from pyspark.sql.types import Row

from .inputs import batches, sources_of
from .likeness import grouped
from .node import Comparer, Extraction, Source, extract, extract_file
from .settings import Settings, settings_of
from .tables import COUNTS, EXTRACTIONS, FINDING, GROUP, extraction_row

REPEATED = "another article has the same id"


# ---- extract ---------------------------------------------------------------------------------------------------


def extractions(spark: SparkSession, settings: Settings) -> DataFrame:
    """One row of EXTRACTIONS for each article or error."""
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


def one_of_each(rows: DataFrame) -> DataFrame:
    """The same id twice: the one of the smallest hash stays, whatever the order of the partitions."""
    order = Window.partitionBy(f.coalesce("id", "key")).orderBy("sha256", "key", f.xxhash64("lines"))
    is_repeated = f.col("id").isNotNull() & (f.row_number().over(order) > 1)
    marked = rows.withColumn("repeated", is_repeated)
    error = f.when(f.col("repeated"), f.lit(REPEATED)).otherwise(f.col("error"))
    gone = [f.when(~f.col("repeated"), f.col(name)).alias(name) for name in ("lines", "keys")]
    kept = [name for name in EXTRACTIONS.fieldNames() if name not in ("lines", "keys", "error")]
    return marked.select(*kept, error.alias("error"), *gone)


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
    found = extractions(spark, settings)
    write_settings(spark, settings)
    found.write.parquet(extracted)
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


def write_settings(spark: SparkSession, settings: Settings) -> None:
    """For the record; and a folder that is there already is refused now, not after the first stage."""
    line = spark.createDataFrame([(json.dumps(asdict(settings)),)], "value string")
    line.coalesce(1).write.text(f"{settings.output}/settings.json")


def summary(spark: SparkSession, settings: Settings) -> dict[str, Any]:
    articles = spark.read.parquet(f"{settings.output}/articles.parquet")
    groups = spark.read.parquet(f"{settings.output}/groups.parquet")
    failed = articles.filter(f.col("error").isNotNull()).count()
    totals = groups.agg(f.count("*").alias("groups"), f.count("error").alias("groups_failed"), *map(total, COUNTS))
    return {"articles_failed": failed, **totals.collect()[0].asDict()}


def total(name: str) -> Column:
    return f.coalesce(f.sum(name), f.lit(0)).alias(name)


def main() -> None:
    settings = settings_of()
    spark = SparkSession.builder.appName("claims").getOrCreate()
    try:
        print(json.dumps(run(spark, settings)))
    finally:
        spark.stop()
