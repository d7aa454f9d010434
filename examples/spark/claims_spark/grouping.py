"""Which articles may report on one event: those that share rare names and words near in time. Coarse on purpose:
`compare` tells the events of a group apart itself, but never looks across groups."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

LEAD = 6
"""Sentences at the beginning whose words count, beside the title; names count wherever they stand."""
WORD = re.compile(r"[a-z][a-z'-]{3,}")


def keys_of(article: dict[str, Any]) -> set[str]:
    """The names of an article line of `claims extract`, and the words of its title and beginning."""
    text: str = article["text"]
    lead = " ".join(slice_utf16(text, span["start"], span["end"]) for span in article["spans"][:LEAD])
    words = WORD.findall(f"{article['title'] or ''} {lead}".lower())
    names = (f"@{entity['name'].lower()}" for entity in article["entities"])
    return {*words, *names}


def slice_utf16(text: str, start: int, end: int) -> str:
    """Offsets of `claims` count UTF-16 code units; Python counts characters."""
    if text.isascii():
        return text[start:end]
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * start : 2 * end].decode("utf-16-le", "replace")


def groups_of(pairs: Iterable[tuple[str, str]], largest: int) -> Iterator[tuple[str, str]]:
    """Article and group of all articles in pairs. Pairs come most alike first: what would make a group larger than
    `largest` is left out. A group is called by the first of its articles."""
    parent: dict[str, str] = {}
    size: dict[str, int] = {}

    def root(one: str) -> str:
        while parent[one] != one:
            parent[one] = parent[parent[one]]
            one = parent[one]
        return one

    for a, b in pairs:
        for one in (a, b):
            if one not in parent:
                parent[one], size[one] = one, 1
        first, second = sorted((root(a), root(b)))
        if first != second and size[first] + size[second] <= largest:
            parent[second] = first
            size[first] += size[second]
    for one in sorted(parent):
        yield one, root(one)
