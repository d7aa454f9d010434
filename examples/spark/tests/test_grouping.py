"""Articles that share rare names and words, and groups that do not grow without end."""

import unittest

from claims_spark.grouping import groups_of, keys_of


class Keys(unittest.TestCase):
    def test_names_of_the_whole_text_and_words_of_the_beginning(self) -> None:
        sentences = ["\U0001f30a Flood in Melby."] + ["Nothing."] * 5 + ["Later words."]
        text = " ".join(sentences)
        spans, at = [], 0
        for sentence in sentences:
            units = len(sentence.encode("utf-16-le")) // 2
            spans.append({"start": at, "end": at + units, "role": "body"})
            at += units + 1
        article = {"text": text, "title": "Rain", "spans": spans, "entities": [{"name": "Ida Marsh"}]}
        self.assertEqual(keys_of(article), {"rain", "flood", "melby", "nothing", "@ida marsh"})


class Groups(unittest.TestCase):
    def test_chains_are_one_group_called_by_its_first(self) -> None:
        found = dict(groups_of([("c", "d"), ("b", "c"), ("x", "y")], 10))
        self.assertEqual(found, {"b": "b", "c": "b", "d": "b", "x": "x", "y": "x"})

    def test_a_group_that_would_be_too_large_stays_apart(self) -> None:
        found = dict(groups_of([("a", "b"), ("c", "d"), ("b", "c")], 3))
        self.assertEqual(found, {"a": "a", "b": "a", "c": "c", "d": "c"})
