"""Links to the pages of a case: what a page names and one can go to."""

from typing import NamedTuple

from twosource.present.disagreement import value_words
from twosource.present.evidence import Desk, origin_name
from twosource.present.labels import listed
from twosource.present.sentence import summary
from twosource.present.timeline import opening
from twosource.types import Conflict


class Ref(NamedTuple):
    """A thing that has a page. kind: event, entity, source, article, claim or conflict; type: its type, or its kind of origin."""

    kind: str
    id: str
    name: str
    type: str = ""


def entity_ref(desk: Desk, id: str) -> Ref:
    """A link to an entity."""
    row = desk.by.entity[id]
    return Ref("entity", id, row.name, row.type)


def event_ref(desk: Desk, id: str) -> Ref:
    """A link to an event, by its sentence."""
    row = desk.by.event[id]
    return Ref("event", id, summary(desk.by, row), row.type)


def source_ref(desk: Desk, id: str) -> Ref:
    """A link to an origin."""
    return Ref("source", id, source_name(desk, id), desk.by.origin[id].kind)


def source_name(desk: Desk, id: str) -> str:
    """The name of an origin; one of which it is not said who it is with the reports that speak of it.

    Many reports have "analysts", and they need not be the same.
    """
    row = desk.by.origin[id]
    if row.known:
        return origin_name(desk, id)
    labels = tuple(dict.fromkeys(desk.label[claim.article] for claim in desk.claims(row.claims)))
    return f"{origin_name(desk, id)} ({listed(labels, 2)})" if labels else origin_name(desk, id)


def article_ref(desk: Desk, id: str) -> Ref:
    """A link to an article, by its label and what it is about."""
    row = desk.by.article[id]
    return Ref("article", id, f"{desk.label[id]}: {row.title or opening(row.text)}")


def conflict_ref(desk: Desk, row: Conflict) -> Ref:
    """A link to a disagreement, by the values that stand against one another."""
    return Ref("conflict", row.id, " against ".join(value_words(desk.by, row.kind, side.value) for side in row.sides), row.kind)
