"""What is read: lines of JSON, rows of Parquet, WARC files -> articles as `claims extract` takes them, or why not."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from .node import Extraction, Source

LARGEST_NUMBER = 2**53
LONGEST_ID = 500


def sources_of(lines: Iterable[str], id_field: str, event_field: str) -> Iterator[Source | Extraction]:
    """The article on each line that is not empty; a line without an id is an error."""
    for line in lines:
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            yield Extraction("", None, error=f"not valid JSON: {line[:80]}")
            continue
        key = key_of(row, id_field)
        if key is None:
            yield Extraction("", None, error=f'no text or whole number in the field "{id_field}": {line[:80]}')
        else:
            yield Source(key, event_of(row, event_field), line)


def key_of(row: Any, id_field: str) -> str | None:
    """The id as `claims --id-field` reads it."""
    value = row.get(id_field) if isinstance(row, dict) else None
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return None
    if isinstance(value, int) and abs(value) > LARGEST_NUMBER:
        return None
    key = str(value).strip()
    return key if 0 < len(key) <= LONGEST_ID else None


def event_of(row: dict[str, Any], event_field: str) -> str | None:
    value = row.get(event_field)
    return None if value is None or value == "" or isinstance(value, (dict, list)) else str(value)


def batches(sources: Iterable[Source], most: int, most_characters: int) -> Iterator[list[Source]]:
    """Parts that are small enough for one process, and in which no key stands twice; a longer article is alone."""
    batch: dict[str, Source] = {}
    size = 0
    for source in sources:
        if batch and (len(batch) == most or size + len(source.line) > most_characters or source.key in batch):
            yield list(batch.values())
            batch, size = {}, 0
        batch[source.key] = source
        size += len(source.line)
    if batch:
        yield list(batch.values())
