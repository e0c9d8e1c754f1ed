"""Which place lies in which by the words of the reports."""

import pytest

from factory import article, entity, mention
from twosource.resolve.nesting import nests
from twosource.types import Document, Picture


def told(text: str, *names: str) -> list[tuple[str, str]]:
    """The pairs of places of which the text puts the first into the second."""
    made = article(text)
    found = [mention(made, name, type="Place") for name in names]
    entities = tuple(entity(name, row, type="Place") for name, row in zip(names, found, strict=True))
    called = {row.id: row.name for row in entities}
    made_nests = nests(Picture((Document(made, mentions=tuple(found)),), entities=entities))
    return [(called[row.inner], called[row.outer]) for row in made_nests]


@pytest.mark.parametrize(
    "text",
    [
        "They met in Carrow, Ansel.",
        "They met at Carrow in Ansel.",
        "They met in Carrow, a small town in Ansel.",
        "They met in Carrow in the hilly north of Ansel.",
        "They met in Ansel’s Carrow.",
    ],
)
def test_words_put_a_place_into_another(text):
    assert told(text, *sorted(("Carrow", "Ansel"), key=text.index)) == [("Carrow", "Ansel")]


@pytest.mark.parametrize("text", ["It is Carrow, Ansel and Lund.", "It is Carrow and Ansel near Lund.", "Carrow beat Ansel, not Lund."])
def test_names_in_a_row_do_not(text):
    assert told(text, "Carrow", "Ansel", "Lund") == []
