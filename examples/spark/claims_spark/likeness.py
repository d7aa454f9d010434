"""Articles -> groups, on Spark: every article with its event or with those that it is like.

What needs no Spark stands in grouping.py."""

from __future__ import annotations

from pyspark.sql import Column, DataFrame
from pyspark.sql import functions as f

from .grouping import groups_of
from .settings import Settings
from .tables import TEXT, struct


def grouped(articles: DataFrame, settings: Settings) -> DataFrame:
    """Every article with its group: the event that it came with, or the articles that it is like."""
    spark = articles.sparkSession
    pairs = alike_pairs(articles.filter(f.col("event").isNull()), settings)
    found = groups_of(((row.a, row.b) for row in pairs.toLocalIterator()), settings.largest)
    groups = spark.createDataFrame(list(found), struct(id=TEXT, near=TEXT))
    near = f.coalesce(f.col("near"), f.col("id"))
    group = f.coalesce(f.col("event"), f.concat(f.lit("near "), near))
    return articles.join(groups, "id", "left").select(group.alias("group"), "id", "lines")


def alike_pairs(articles: DataFrame, settings: Settings) -> DataFrame:
    """Pairs of articles that share rare keys (cosine) and lie near in time, most alike first."""
    day = f.col("published").cast("date")
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
