"""The layers of a picture are held against one another."""

from dataclasses import replace
from pathlib import Path

import pytest

from twosource import Case
from twosource.check import of_kept, of_picture
from twosource.types import Judgement, Layout, Pinned, Spot

SAMPLE = Path(__file__).parent.parent.parent / "examples" / "lighthouse"


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """The picture of the sample story."""
    with Case(tmp_path_factory.mktemp("check") / "case.db") as case:
        case.run([str(SAMPLE)])
        return case.picture()


def first(picture, layer: str, **fields):
    """The picture with other fields in the first row of a layer."""
    row, *rest = getattr(picture, layer)
    return replace(picture, **{layer: (replace(row, **fields), *rest)})


def test_a_picture_as_it_was_made_has_no_fault(whole):
    """All layers of the sample story."""
    assert list(of_picture(whole)) == []


DAMAGES = {
    "names the mention mention-0": lambda row: first(row, "entities", mentions=("mention-0",)),
    "is not the hash of its first mention": lambda row: first(row, "entities", id="entity-0"),
    "names the claim claim-0": lambda row: first(row, "events", claims=("claim-0",)),
    "names the entity entity-0": lambda row: first(row, "events", place="entity-0"),
    "names the event event-0": lambda row: first(row, "events", before=("event-0",)),
    "and says 99": lambda row: first(row, "events", independent_origins=99),
    "counts claims that are not its own": lambda row: first(row, "events", strands=(("claim-0",),)),
    "has no origin": lambda row: replace(row, origins=row.origins[1:]),
    "is in 2 rows of the layer of event": lambda row: replace(row, events=(row.events[0], *row.events)),
    "names the article nowhere": lambda row: first(row, "derivations", other="nowhere"),
    "names the event elsewhere": lambda row: first(row, "conflicts", event="elsewhere"),
}


@pytest.mark.parametrize("what", DAMAGES)
def test_each_damage_is_told(whole, what):
    """All of them are mended by making the picture anew."""
    faults = list(of_picture(DAMAGES[what](whole)))
    assert any(what in fault.what for fault in faults), faults
    assert {fault.mended for fault in faults} == {"picture"}


def test_the_words_of_an_attribute_are_those_of_its_place(whole):
    """Where a record keeps words, they are equal."""
    at = next(n for n, row in enumerate(whole.entities) if row.attributes)
    row = whole.entities[at]
    other = replace(row, attributes=(replace(row.attributes[0], value="nobody wrote this"), *row.attributes[1:]))
    faults = list(of_picture(replace(whole, entities=(*whole.entities[:at], other, *whole.entities[at + 1 :]))))
    assert [fault.where for fault in faults] == [row.id] and "other words stand there" in faults[0].what


def test_what_people_kept_on_a_lost_id_is_told_and_cannot_be_mended(whole):
    """A decision that was taken back is not asked for."""
    lost = Judgement(1, "same", "entity", "mention-0", "mention-1", "ada", "then")
    layout = Layout("harbour", (Spot("mention-0", 1, 2),), "ada", "then")
    pinned = Pinned(3, "claim-0", None, None, "", 1, "ben", "then")
    faults = list(of_kept(whole.documents, (lost, replace(lost, number=2, undone=True)), pinned=(pinned,), layouts=(layout,)))
    assert [fault.where for fault in faults] == ["judgement 1 by ada"] * 2 + ["finding 3 by ben", "layout harbour"]
    assert not any(fault.mended for fault in faults)
