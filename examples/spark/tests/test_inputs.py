"""Lines of JSON to articles, and articles to parts that one process can take."""

import json
import unittest

from claims_spark.inputs import batches, sources_of
from claims_spark.node import Extraction, Source


def read(*rows: object) -> list[Source | Extraction]:
    lines = (row if isinstance(row, str) else json.dumps(row) for row in rows)
    return list(sources_of(lines, "id", "event"))


class Sources(unittest.TestCase):
    def test_keys_and_events_are_text(self) -> None:
        found = read({"id": " a ", "event": "x"}, "", {"id": 7, "event": 3}, {"id": "b", "event": ""})
        self.assertEqual([one[:2] for one in found], [("a", "x"), ("7", "3"), ("b", None)])

    def test_the_line_stays_as_it_is(self) -> None:
        line = '{"text": "\\ud800 caf\\u00e9",  "id": "a"}'
        self.assertEqual(read(line), [Source("a", None, line)])

    def test_what_has_no_id_is_an_error(self) -> None:
        rows: tuple[object, ...] = (
            {},
            {"id": None},
            {"id": True},
            {"id": 1.5},
            {"id": "  "},
            {"id": "x" * 501},
            {"id": 2**60},
            [1],
            "3",
        )
        for row in rows:
            with self.subTest(row=row):
                (error,) = read(row)
                self.assertIsInstance(error, Extraction)
                self.assertIn('in the field "id"', str(error))

    def test_broken_lines_are_errors_and_the_rest_goes_on(self) -> None:
        first, deep, last = read('{"id": "a"', "[" * 100_000, {"id": "b"})
        self.assertIn("not valid JSON", str(first))
        self.assertIn("not valid JSON", str(deep))
        self.assertEqual(last[0], "b")


class Batches(unittest.TestCase):
    def sizes(self, lengths: list[int], most: int, characters: int) -> list[list[int]]:
        sources = [Source(f"{number}", None, "x" * length) for number, length in enumerate(lengths)]
        return [[len(source.line) for source in batch] for batch in batches(sources, most, characters)]

    def test_neither_too_many_nor_too_long(self) -> None:
        self.assertEqual(self.sizes([1, 1, 1, 1, 1], 2, 100), [[1, 1], [1, 1], [1]])
        self.assertEqual(self.sizes([5, 5, 1, 99, 1], 9, 10), [[5, 5], [1], [99], [1]])
        self.assertEqual(self.sizes([], 9, 10), [])

    def test_no_key_stands_twice_in_one(self) -> None:
        keys = [[one.key for one in batch] for batch in batches([Source(key, None, "") for key in "abacc"], 9, 9)]
        self.assertEqual(keys, [["a", "b"], ["a", "c"], ["c"]])
