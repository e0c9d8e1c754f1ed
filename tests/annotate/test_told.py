"""The encoder's names, made whole."""

from dataclasses import replace

import pytest

from factory import document_of
from twosource.annotate import told


def runs(text, *marked):
    """The words of the runs, where the encoder marked these words as a name each, with its label."""
    tokens = tuple(replace(token, entity="", entity_start=False) for token in document_of(text).tokens)
    for name, label in marked:
        start = text.index(name)
        inside = [token.i for token in tokens if start <= token.start < start + len(name)]
        tokens = tuple(
            replace(token, entity=label, entity_start=token.i == inside[0], entity_probability=0.9) if token.i in inside else token
            for token in tokens
        )
    return [text[tokens[first].start : tokens[last].end] for first, last in told.runs(tokens)]


@pytest.mark.parametrize(
    ("text", "marked", "expected"),
    [
        ("We met Ada Brook there.", [("Ada", "PERSON"), ("Brook", "PERSON")], "Ada Brook"),
        ("They fled Tarun-occupied Velsia again.", [("Tarun", "GPE"), ("Velsia", "GPE")], "Tarun-occupied Velsia"),
        ("They climbed Mount Tarun again.", [("Mount", "GPE"), ("Tarun", "GPE")], "Mount Tarun"),
        ("It is run by VLSR-CMFR again.", [("VLSR", "ORG")], "VLSR-CMFR"),
        ("They joined the French Army again.", [("Army", "ORG"), ("French", "NORP")], "French Army"),
        ("They fled Dayr az Tarun again.", [("Dayr", "GPE"), ("Tarun", "GPE")], "Dayr az Tarun"),
        ("We asked Carrow & Dane again.", [("Carrow", "ORG"), ("Dane", "ORG")], "Carrow & Dane"),
        ("It is run by VLSR-CMFR there.", [("VLSR", "ORG"), ("CMFR", "ORG")], "VLSR-CMFR"),
        ("We asked Tarun of the port.", [("Tarun of", "ORG")], "Tarun"),
        ("The port (of Tarun) was shut.", [("Tarun)", "GPE")], "Tarun"),
        ("We wrote to our Tarun Family again.", [("our Tarun Family", "ORG")], "Tarun Family"),
        ("She lives in Trinidad and Tobago now.", [("Trinidad", "GPE"), ("Tobago", "GPE")], "Trinidad and Tobago"),
    ],
)
def test_a_name_is_made_whole(text, marked, expected):
    assert runs(text, *marked) == [expected]


def test_a_town_and_its_land_are_two_places():
    assert runs("It sank near Velsor, Kenya again.", ("Velsor, Kenya", "GPE")) == ["Velsor", "Kenya"]


def test_two_names_with_a_hyphen_between_stay_apart():
    text = "The Tarun-Velsor match: Tarun won."
    assert runs("The Kenya-Ghana match began.", ("Kenya", "GPE"), ("Ghana", "GPE")) == ["Kenya", "Ghana"], text


def test_no_names_no_runs():
    assert runs("The price of bread rose.") == []
