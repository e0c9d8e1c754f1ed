"""What a text teaches of who takes part in what."""

from functools import reduce

from part_lessons import UNFOUND, lessons
from part_sets import Event, Told

from twosource import pipeline
from twosource.annotate import claims
from twosource.types import Article, Document

TEXT = "The guards beat the clerk in Dray while the mayor slept."


def taught(**fields):
    """The lessons of one text, by what is asked of it."""
    steps = [step for step in pipeline.DOCUMENT_STEPS if step is not claims.add]
    document = reduce(lambda made, step: step(made), steps, Document(Article(id="one", key="one", text=TEXT, language="en")))
    return list(lessons(Told("one", TEXT, **fields), document))


def place(words):
    """Where words stand."""
    return TEXT.index(words), TEXT.index(words) + len(words)


def test_those_whom_the_set_names_take_part_and_others_of_the_sentence_do_not():
    made = taught(events=(Event(place("beat"), (place("The guards"), place("the clerk"))),))
    assert sorted(row.answers["part"] for row in made) == [False, False, True, True]
    assert {row.weight for row in made if not row.answers["part"]} <= {1.0, UNFOUND}


def test_where_a_set_knows_pairs_an_argument_is_tied_or_not():
    made = taught(entities=(place("The guards"), place("the clerk")), pairs=((place("The guards"), place("the clerk")),))
    beaten = [row for row in made if "tied" in row.answers]
    assert any(row.answers["tied"] for row in beaten) and any(not row.answers["tied"] for row in beaten)
    assert any(row.answers["party"] for row in made)
