"""Links to the pages of a case: what a page names and one can go to."""

from typing import NamedTuple

from twosource.present.evidence import Desk, origin_name
from twosource.present.sentence import summary
from twosource.present.timeline import opening


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
    return Ref("source", id, origin_name(desk, id), desk.by.origin[id].kind)


def article_ref(desk: Desk, id: str) -> Ref:
    """A link to an article, by its label and what it is about."""
    row = desk.by.article[id]
    return Ref("article", id, f"{desk.label[id]}: {row.title or opening(row.text)}")
