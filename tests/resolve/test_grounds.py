"""What speaks for and against two claims telling one event."""

import re
from dataclasses import replace
from itertools import combinations

import pytest

from twosource import ids, pipeline
from twosource.resolve import entities, grounds
from twosource.resolve.backdrop import backdrop
from twosource.resolve.clusters import Clusters
from twosource.resolve.tellings import tellings
from twosource.text.table import rows
from twosource.types import Article, Picture


def told(example):
    """The pairs of claims of an example's articles, and the backdrop of the case. A day in brackets in front is that of publication."""
    parts = [re.fullmatch(r"(?:\((.*?)\) )?(.*)", part) for part in example.split(" | ")]
    articles = [Article(f"a{n}", ids.digest(f"a{n}", row[2]), row[2], published=row[1], language="en") for n, row in enumerate(parts)]
    picture = entities.add(Picture(documents=tuple(pipeline.annotate(article) for article in articles)))
    found = tellings(picture)
    return list(combinations(found, 2)), backdrop(picture, found, Clusters(len(found)))


def given(example):
    """The names of the grounds between any two claims of an example's articles."""
    pairs, known = told(example)
    return {rule.__name__ for pair in pairs for _, rule, _ in grounds.grounds(*pair, known)}


@pytest.mark.parametrize("row", rows("event_grounds"), ids=lambda row: row["ground"])
def test_each_ground_is_given_by_its_example(row):
    assert row["ground"] in given(row["example"])


def test_each_ground_has_a_weight_in_the_resource():
    assert {rule.__name__ for rule in grounds.RULES} == {row["ground"] for row in rows("event_grounds")}


def test_the_beginnings_of_articles_have_weights_of_their_own():
    [(left, right)], known = told("Gunmen attacked the depot. | Gunmen attacked the depot.")
    late = [replace(row, claim=replace(row.claim, sentence=30)) for row in (left, right)]
    assert {grounds.same_word: 1.9}.items() <= {rule: weight for weight, rule, _ in grounds.grounds(left, right, known)}.items()
    assert {grounds.same_word: 1.7}.items() <= {rule: weight for weight, rule, _ in grounds.grounds(*late, known)}.items()


def test_what_is_told_of_long_ago_is_not_what_a_report_tells_undated():
    """Reports of one week, one of them with a look back."""
    assert "long_between" in given("(2024-05-03) Ada Brook resigned. | (2024-05-04) Ada Brook resigned in 1999.")
    assert "long_between" not in given("(2024-05-03) Ada Brook resigned. | (2024-05-04) Ada Brook resigned on Friday.")


@pytest.mark.parametrize("row", rows("event_vague"), ids=lambda row: row["word"])
def test_a_word_that_does_not_say_what_happened_ties_nothing(row):
    pairs, known = told(f"{row['example']} | {row['example']}")
    [(left, right)] = [pair for pair in pairs if {telling.claim.lemma for telling in pair} == {row["word"]}]
    assert grounds.same_word(left, right, known) is None
