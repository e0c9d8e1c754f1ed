"""What speaks for and against two claims telling one event."""

from itertools import combinations

import pytest

from twosource import ids, pipeline
from twosource.resolve import entities, grounds
from twosource.resolve.backdrop import backdrop
from twosource.resolve.clusters import Clusters
from twosource.resolve.tellings import tellings
from twosource.text.table import rows
from twosource.types import Article, Picture


def given(example):
    """The names of the grounds between any two claims of an example's articles."""
    articles = [Article(f"a{n}", ids.digest(f"a{n}", text), text, language="en") for n, text in enumerate(example.split(" | "))]
    picture = entities.add(Picture(documents=tuple(pipeline.annotate(article) for article in articles)))
    found = tellings(picture)
    known = backdrop(picture, found, Clusters(len(found)))
    return {rule.__name__ for pair in combinations(found, 2) for rule, _ in grounds.grounds(*pair, known)}


@pytest.mark.parametrize("row", rows("event_grounds"), ids=lambda row: row["ground"])
def test_each_ground_is_given_by_its_example(row):
    assert row["ground"] in given(row["example"])


def test_each_ground_has_a_weight_in_the_resource():
    assert {rule.__name__ for rule in grounds.RULES} == {row["ground"] for row in rows("event_grounds")}
