"""What readers keep beside their decisions: findings for a brief, layouts of a network, visits. Kept on ids that do not move."""

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Pinned:
    """A finding that a reader took for the brief: an event by one claim (`left`), or a conflict by a claim of each of two sides.

    side: a claim of the side that was adopted. position: its place in the order, smaller first.
    """

    number: int
    left: str
    right: str | None
    side: str | None
    note: str
    position: float
    by: str
    at: str


class Spot(NamedTuple):
    """Where an actor stands in a layout; the actor is known by one of its mentions."""

    mention: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Layout:
    """A network as a reader arranged it."""

    name: str
    spots: tuple[Spot, ...]
    by: str
    at: str


class Visit(NamedTuple):
    """When a reader last looked, and up to which article: `upto` counts articles in the order they came in."""

    at: str
    upto: int
