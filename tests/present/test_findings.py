"""What a reader took for a brief."""

from small_case import story
from twosource.present.findings import findings
from twosource.present.index import index
from twosource.types.kept import Pinned

PAID = story().conflicts[0]
LEFT, RIGHT = (side.claims[0] for side in PAID.sides)


def pinned(number, left, right=None, *, side=None, position=None):
    """A finding as it is stored."""
    return Pinned(number, left, right, side, "look again", float(position or number), "Ada", "2026-03-05")


def test_a_finding_is_told_by_the_event_that_its_claim_is_in_now():
    met = next(row for row in story().events if row.type == "MEET" and row.independent_origins == 2)
    (found,) = findings(index(story()), [pinned(1, met.claims[0])])
    assert (found.event, found.line.event, found.fits, found.note) == (met.id, met.id, True, "look again")


def test_a_disagreement_is_found_by_a_claim_of_each_side_and_tells_what_was_adopted():
    (found,) = findings(index(story()), [pinned(1, LEFT, RIGHT, side=RIGHT)])
    values = {row.evidence[0].claim: row.value for row in found.disagreement.sides}
    assert (found.conflict, found.side, found.fits) == (PAID.id, values[RIGHT], True)


def test_what_is_no_longer_told_does_not_fit():
    lone, pair = findings(index(story()), [pinned(1, "claim-gone"), pinned(2, LEFT, "claim-gone")])
    assert (lone.fits, lone.line, pair.fits, pair.disagreement) == (False, None, False, None)


def test_findings_stand_in_the_order_of_the_reader():
    rows = [pinned(1, LEFT, position=3), pinned(2, RIGHT, position=2.5)]
    assert [row.number for row in findings(index(story()), rows)] == [2, 1]
