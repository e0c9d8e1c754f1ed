"""What a person names is kept on what does not move."""

from dataclasses import replace

import pytest

from factory import article, claim, mention
from twosource.errors import JudgementError, NotFoundError
from twosource.judging import Asked, judgement, listing
from twosource.types import Alias, Conflict, Document, Entity, Event, Listed, Picture, SanctionsList, Side

ARTICLE = article("Ada Brook met Bo Lund.", id="article-1", path="one.txt")
OTHER = article("Bo Lund met Ada Brook.", id="article-2", path="two.txt")
ADA, BO = mention(ARTICLE, "Ada Brook"), mention(ARTICLE, "Bo Lund")
MET = claim(ARTICLE, "Ada Brook met Bo Lund", "met", "MEET")
PICTURE = Picture(
    documents=(Document(ARTICLE, mentions=(ADA, BO), claims=(MET,)), Document(OTHER)),
    entities=(Entity("entity-ada", "Person", "Ada Brook", mentions=(ADA.id,)), Entity("entity-bo", "Person", "Bo Lund", mentions=(BO.id,))),
    events=(Event("event-1", "MEET", claims=(MET.id,)),),
)


def asked(decision, *named):
    """A decision on these names."""
    return judgement(PICTURE, Asked(decision, named, "ada", "2026-05-01T10:00:00Z"))


def test_two_entities_are_kept_as_two_mentions():
    """In one order, whatever was named first."""
    row = asked("same", "entity-bo", "entity-ada")
    assert (row.left, row.right, row.kind) == (*sorted((ADA.id, BO.id)), "entity")
    assert asked("same", "entity-ada", "entity-bo") == row


def test_an_event_is_kept_as_a_claim():
    """Its id would move with the next article."""
    assert asked("reject", "event-1").left == MET.id


def test_articles_may_go_by_their_file_names():
    """As the brief shows them."""
    row = asked("reject", "one.txt", "two.txt")
    assert (row.left, row.right, row.kind) == ("article-1", "article-2", "derivation")


def test_a_conflict_is_kept_as_a_claim_of_each_of_two_sides():
    """Its own id moves with its claims."""
    conflict = Conflict("conflict-1", "number", "event-1", "conflict", (Side("3", ("claim-c", "claim-b")), Side("4", ("claim-a",))))
    row = judgement(replace(PICTURE, conflicts=(conflict,)), Asked("reject", ("conflict-1",), "ada", "2026-05-01T10:00:00Z"))
    assert (row.kind, row.left, row.right) == ("conflict", "claim-a", "claim-b")


@pytest.mark.parametrize(
    ("decision", "named", "error"),
    [
        ("same", ("entity-ada", "entity-ada"), JudgementError),
        ("same", ("entity-ada", "event-1"), JudgementError),
        ("same", ("entity-ada",), JudgementError),
        ("reject", ("entity-",), NotFoundError),
        ("reject", ("nothing",), NotFoundError),
        ("reject", ("conflict-no",), NotFoundError),
        ("same", ("conflict-no",), JudgementError),
    ],
)
def test_what_does_not_fit_is_refused(decision, named, error):
    """With what to do about it."""
    with pytest.raises(error):
        asked(decision, *named)


def listed(decision, *named):
    """A decision on an entry of a list."""
    held = SanctionsList("The Union's list", "2026-01-01", (Listed("P.1", "Person", (Alias("ADA BROOK"),)),))
    return listing(PICTURE, Asked(decision, named, "ada", "2026-05-01T10:00:00Z"), held)


def test_a_hit_of_a_list_is_kept_as_a_mention_and_the_entry_of_that_list():
    """The day of the list is not in it: the decision holds for the next one."""
    row = listed("different", "entity-ada", "P.1")
    assert (row.kind, row.left, row.right) == ("listing", ADA.id, "The Union's list: P.1")


@pytest.mark.parametrize("named", [("reject", "entity-ada", "P.1"), ("same", "entity-ada"), ("same", "event-1", "P.1")])
def test_what_is_no_decision_on_an_entry_is_refused(named):
    """Only an entity and an entry, the same, a namesake or unsure."""
    with pytest.raises(JudgementError):
        listed(*named)


def test_an_entry_that_the_list_has_not_is_not_found():
    """By its whole id."""
    with pytest.raises(NotFoundError):
        listed("same", "entity-ada", "P")
