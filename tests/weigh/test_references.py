"""Pointing back, calling untrue, and the words that carry no fact."""

import pytest

from factory import article, claim
from small_picture import picture
from twosource.lookup import lookup
from twosource.text import table
from twosource.weigh import number_conflicts, readings, references


def look(text: str, trigger: str, **fields):
    """A claim with that trigger and the lookup of its picture."""
    row = article(text)
    told = claim(row, trigger, trigger, "OTHER", **fields)
    return told, lookup(picture((row, [told])))


@pytest.mark.parametrize(
    ("text", "trigger", "back"),
    [
        ("They mourned after the crash.", "crash", True),
        ("Monday’s hearing drew crowds.", "hearing", True),
        ("The plane crashed.", "crashed", False),
        ("A crash killed two.", "crash", False),
        ("The port will open.", "open", False),
    ],
)
def test_what_points_back(text, trigger, back):
    assert references.refers(*look(text, trigger, lemma=trigger.removesuffix("ed"))) is back


@pytest.mark.parametrize("row", table.rows("weigh_denied"), ids=lambda row: row["word"])
def test_each_word_of_denial_is_run_by_its_example(row):
    noun = next(word for word in ("charges", "report", "claims", "accusations", "story") if word in row["example"])
    assert references.called_untrue(*look(row["example"], noun))


def test_what_is_not_false_is_not_called_untrue():
    assert not references.called_untrue(*look("The charges were not false.", "charges"))


@pytest.mark.parametrize("row", table.rows("weigh_function_words"), ids=lambda row: row["class"])
def test_each_class_of_small_words_is_left_out(row):
    left_out = {word for word in row["example"].lower().split() if not readings.content(word)}
    assert left_out & set(row["words"].split())


@pytest.mark.parametrize("row", table.rows("weigh_people"), ids=lambda row: row["noun"])
def test_each_noun_for_people_counts_the_same_thing(row):
    told, _ = look(row["example"], "died" if "died" in row["example"] else "12")
    assert number_conflicts._thing(row["example"].removeprefix("12"), told) == "people"


def test_a_quotation_left_open_ends_with_its_paragraph():
    text = "He said “it fell.\nNobody came."
    assert [span.of(text) for span in readings.quotations(text)] == ["it fell."]
