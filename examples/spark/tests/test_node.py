"""Processes that crash, hang, write half a line or nothing: each article comes out once, as lines or as an error."""

import json
import stat
import sys
import tempfile
import unittest
from pathlib import Path

from claims_spark.node import Claims, Comparer, Source, extract, extract_file

# Stands in for node: takes an article by the word in its text, as the real one would end on a defect.
FAKE = f"""#!{sys.executable}
import json, os, sys, time
arguments = sys.argv[3:]
if sys.argv[2].endswith("compare-groups.mjs"):
    for line in sys.stdin:
        if "die" in line: os._exit(134)
        if "hang" in line: time.sleep(60)
        if "end" in line: print('{{"type":"report"}}\\n{{"type":"end","error":null}}', flush=True)
    sys.exit()
lines = [json.loads(line) for line in sys.stdin]
for line in sorted(lines, key=lambda line: line["id"]):
    article = {{"type": "article", "id": line["id"], "item": line["id"]}}
    if "die" in line["text"]: print('{{"type":"article","id', end="", flush=True); os._exit(134)
    if "bug" in line["text"]: sys.exit(print("TypeError: x is not iterable\\n    at y", file=sys.stderr) or 2)
    if "hang" in line["text"]: time.sleep(60)
    if "french" in line["text"]:
        skipped = {{"type": "skipped", "path": "-", "reason": f"not English (item {{line['id']}})"}}
        print(json.dumps(skipped, separators=(",", ":")))
    else:
        print(json.dumps(article, separators=(",", ":")))
        print('{{"type":"claim","claim":{{}}}}', flush=True)
"""


class Processes(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        node = Path(folder.name, "node")
        node.write_text(FAKE)
        node.chmod(node.stat().st_mode | stat.S_IXUSR)
        self.claims = Claims(folder.name, str(node), start_seconds=3, article_seconds=0, group_seconds=2)

    def errors(self, **texts: str) -> dict[str, str | None]:
        sources = [Source(key, "e", json.dumps({"id": key, "text": text})) for key, text in texts.items()]
        found = list(extract(sources, self.claims, "id"))
        self.assertEqual(sorted(one.key for one in found), sorted(texts), "each article once")
        for one in found:
            self.assertEqual((one.event, one.claims), ("e", 0 if one.error else 1))
            self.assertEqual(bool(one.lines), one.error is None)
        return {one.key: one.error for one in found}

    def test_all_is_well(self) -> None:
        self.assertEqual(self.errors(a="", b=""), {"a": None, "b": None})

    def test_what_is_skipped_is_an_error_in_words(self) -> None:
        self.assertEqual(self.errors(a="", b="french"), {"a": None, "b": "not English"})

    def test_the_article_that_ends_the_process_stands_alone(self) -> None:
        errors = self.errors(a="", b="", c="die", d="", e="bug", f="")
        self.assertEqual([key for key, error in errors.items() if error], ["c", "e"])
        self.assertEqual(errors["c"], "the process ended with status 134")
        self.assertEqual(errors["e"], "TypeError: x is not iterable")

    def test_one_that_hangs_is_stopped(self) -> None:
        self.assertEqual(self.errors(a="", b="hang"), {"a": None, "b": "no end within 3 seconds"})

    def test_a_file_that_ends_the_process_keeps_what_came_before(self) -> None:
        (error,) = extract_file("x.warc", b"", Claims(self.claims.bundle, "/bin/false"))
        self.assertEqual((error.key, error.error), ("x.warc", "after 0 articles: the process ended with status 1"))

    def test_a_group_that_ends_or_stops_the_process_leaves_the_next_one_alone(self) -> None:
        comparer = Comparer(self.claims)
        self.addCleanup(comparer.close)
        good = (['{"type":"report"}'], None)
        self.assertEqual(comparer.compare(["x"]), good)
        self.assertIn("ended with status 134", str(comparer.compare(["die"]).error))
        self.assertEqual(comparer.compare(["x"]), good)
        self.assertIn("at most 2 seconds", str(comparer.compare(["hang"]).error))
        self.assertEqual(comparer.compare(["x"]), good)
