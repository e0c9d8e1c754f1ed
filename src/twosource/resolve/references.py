"""Claims that only refer to an event which their article tells elsewhere: the event is told without them."""

from dataclasses import replace

from twosource.resolve.tellings import Telling
from twosource.types import Picture


def referring(found: list[Telling], groups: list[list[int]]) -> frozenset[str]:
    """The claims that only refer to the event of their group, where their article has another claim of it that tells it."""
    gone: set[str] = set()
    for group in groups:
        told = {found[number].article for number in group if not found[number].claim.refers}
        gone.update(found[number].claim.id for number in group if found[number].claim.refers and found[number].article in told)
    return frozenset(gone)


def without(picture: Picture, gone: frozenset[str]) -> Picture:
    """The picture less these claims. The documents in the case keep them."""
    documents = tuple(replace(row, claims=tuple(claim for claim in row.claims if claim.id not in gone)) for row in picture.documents)
    return replace(picture, documents=documents)
