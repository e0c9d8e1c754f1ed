"""Every row of the certainty lists, run on its example."""

import re

import pytest

from twosource.annotate.certainty import stance
from twosource.annotate.syntax import syntax
from twosource.text import table
from twosource.types import Span

SIGNATURES = {row["signature"]: row for row in table.rows("certainty_signatures")}
DENIED = "denied modal"  # the example holds the "not" as well
MODIFIERS = [
    (row["effect"].replace("positive", "negative") if row["part"] == DENIED else row["effect"], row["example"])
    for row in table.rows("certainty_modifiers")
]
PREDICATES = [(SIGNATURES[row["signature"]]["positive"], row["example"]) for row in table.rows("certainty_predicates")]
CASES = [
    (row[side], example)
    for row in SIGNATURES.values()
    for side, example in zip(("positive", "negated"), row["example"].split(" | "), strict=True)
]


def words(parsed, marked: str) -> str:
    """The stance of the marked word as it stands in the lists."""
    start, end = re.search(r"\*(.+?)\*", marked).span()
    tree = syntax(parsed(marked.replace("*", "")).tokens)
    return " ".join(stance(tree, tree.at(Span(start, end - 2)))[:3])


@pytest.mark.parametrize(("expected", "example"), CASES + PREDICATES + MODIFIERS)
def test_the_example_of_a_row_has_its_stance(parsed, expected, example):
    assert words(parsed, example) == expected
