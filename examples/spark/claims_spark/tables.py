"""The tables that the job writes, as Spark types. README.md describes each column."""

from __future__ import annotations

from typing import Any

from pyspark.sql.types import (
    ArrayType,
    BooleanType,
    IntegerType,
    Row,
    StringType,
    StructField,
    StructType,
)

from .grouping import keys_of
from .node import Extraction

TEXT, COUNT, TEXTS = StringType(), IntegerType(), ArrayType(StringType())


def struct(**columns: Any) -> StructType:
    return StructType([StructField(name, kind) for name, kind in columns.items()])


EXTRACTIONS = struct(
    key=TEXT,
    event=TEXT,
    error=TEXT,
    id=TEXT,
    path=TEXT,
    item=TEXT,
    outlet=TEXT,
    title=TEXT,
    published=TEXT,
    sha256=TEXT,
    words=COUNT,
    claims=COUNT,
    keys=TEXTS,
    lines=TEXT,
)
POSITION = struct(label=TEXT, value=TEXT, relation=TEXT, claims=TEXTS, articles=TEXTS)
FINDING = struct(
    group=TEXT,
    type=TEXT,
    event=TEXT,
    id=TEXT,
    kind=TEXT,
    label=TEXT,
    verdict=TEXT,
    reason=TEXT,
    explanation=TEXT,
    corroborated=BooleanType(),
    support=struct(articles=COUNT, origins=COUNT, sources=COUNT),
    proof=TEXTS,
    positions=ArrayType(POSITION),
    silent=TEXTS,
)
COUNTS = ("articles", "origins", "events", "findings", "agree", "corroborated", "disagree", "unclear", "single")
COMPARED = struct(date=COUNT, figure=COUNT, quote=COUNT, statement=COUNT, topic=COUNT)
GROUP = struct(group=TEXT, type=TEXT, error=TEXT, **dict.fromkeys(COUNTS, COUNT), compared=COMPARED)


def well_formed(text: str | None) -> str | None:
    """Half of a surrogate pair, which JSON can hold and UTF-8 cannot, becomes a question mark."""
    return None if text is None else text.encode("utf-8", "replace").decode("utf-8")


def extraction_row(extraction: Extraction) -> Row:
    """A row of EXTRACTIONS."""
    key, event, article, claims, lines, error = extraction
    texts: dict[str, str | None] = {"key": key, "event": event, "error": error}
    row: dict[str, Any] = {"words": None, "claims": None, "keys": None, "lines": None}
    if article is not None:
        texts |= {name: article[name] for name in ("id", "path", "outlet", "title", "sha256")}
        texts |= {"item": None if article["item"] is None else str(article["item"])}
        texts |= {"published": article["published"]["date"]}
        keys = sorted(filter(None, map(well_formed, keys_of(article)))) if event is None else None
        row = {"words": article["words"], "claims": claims, "keys": keys, "lines": lines}
    row |= {name: well_formed(text) for name, text in texts.items()}
    return Row(*(row.get(name) for name in EXTRACTIONS.fieldNames()))
