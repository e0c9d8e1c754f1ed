"""One against several of a kind."""

from dataclasses import replace
from itertools import permutations

import pytest

from factory import article, claim, event, mention
from small_picture import picture
from twosource.types import Argument
from twosource.weigh import conflicts, origins


def harmed(*texts, type="ASSAULT"):
    """The conflicts of number between articles that say in these words whom the crowd beat."""
    rows = [article(f"The crowd beat {text}.", key) for key, text in zip("abc", texts, strict=False)]
    mentions = [
        replace(mention(row, text.split()[-1], form="nominal"), plural=text.endswith("s")) for row, text in zip(rows, texts, strict=True)
    ]
    claims = [
        claim(row, row.text[:-1], "beat", type, arguments=(Argument("victim", victim.id),))
        for row, victim in zip(rows, mentions, strict=True)
    ]
    layers = {"mentions": mentions, "events": [event(type, *claims)]}
    made = picture(*((row, [told]) for row, told in zip(rows, claims, strict=True)), **layers)
    return [row for row in conflicts.add(origins.add(made)).conflicts if row.kind == "number"]


@pytest.mark.parametrize("texts", list(permutations(("a guard", "the guards"))))
def test_one_against_several_is_a_conflict_in_any_order(texts):
    (row,) = harmed(*texts)
    assert (row.relation, [side.value for side in row.sides]) == ("conflict", ["1", "several"])


@pytest.mark.parametrize(
    "texts", [("a guard", "the guard"), ("a guard", "the drivers"), ("guard", "the guards"), ("three guards", "the guards")]
)
def test_one_kind_with_one_number_or_two_kinds_agree(texts):
    assert harmed(*texts) == []


def test_deeds_that_harm_nobody_are_left_alone():
    assert harmed("a guard", "the guards", type="SUPPORT") == []
