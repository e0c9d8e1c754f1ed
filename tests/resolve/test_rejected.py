"""What people rejected is left out."""

from dataclasses import replace

import pytest

from factory import article, claim
from twosource.resolve import rejected
from twosource.types import Document, Event, Judgement, Picture

ARTICLE = article("Ada Brook met Bo Lund. They spoke.")
MET, SPOKE = claim(ARTICLE, "Ada Brook met Bo Lund", "met", "MEET"), claim(ARTICLE, "They spoke", "spoke", "SPEAK")
PICTURE = Picture(documents=(Document(ARTICLE, claims=(MET, SPOKE)),), events=(Event("e1", "MEET", claims=(MET.id, SPOKE.id)),))


def decided(*rows: tuple[str, str, str]) -> Picture:
    """The picture with these decisions: decision, kind, id."""
    made = tuple(
        Judgement(number, decision, kind, key, None, "ada", "2026-05-01T10:00:00Z") for number, (decision, kind, key) in enumerate(rows, 1)
    )
    return rejected.add(replace(PICTURE, judgements=made))


def test_a_rejected_claim_leaves_its_event_and_document():
    """The other claim stays."""
    made = decided(("reject", "claim", MET.id))
    assert made.events[0].claims == (SPOKE.id,) and made.documents[0].claims == (SPOKE,)


def test_a_rejected_event_takes_its_claims_with_it():
    """It is kept on one of its claims."""
    made = decided(("reject", "event", SPOKE.id))
    assert made.events == () and made.documents[0].claims == ()


@pytest.mark.parametrize("rows", [(), (("reject", "claim", MET.id), ("confirm", "claim", MET.id)), (("reject", "derivation", MET.id),)])
def test_nothing_else_changes_the_picture(rows):
    """The last decision counts."""
    assert decided(*rows).events == PICTURE.events
