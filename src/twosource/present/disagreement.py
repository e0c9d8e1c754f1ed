"""Where the reports disagree: one row a conflict, one side a value, with the words for each."""

from twosource.lookup import Lookup
from twosource.present.evidence import MOST_EVIDENCE, Desk, evidence, origin_name
from twosource.present.sections import Disagreement, SideBySide
from twosource.present.sentence import headline
from twosource.text import dates
from twosource.types import Conflict, Event, Side

_ORDER = {"conflict": 0, "update": 1, "finer": 2}
EXCLUDES = "cannot both hold"
_RELATION = {"conflict": EXCLUDES, "update": "a later report changes it", "finer": "one says it more exactly"}
_KIND = {"time": "when", "place": "where", "number": "how many", "actor": "who", "outcome": "what came of it", "polarity": "whether"}


def disagreements(desk: Desk) -> tuple[Disagreement, ...]:
    """Every conflict as a row: real conflicts first, then updates, then finer values."""
    rows = sorted(desk.picture.conflicts, key=lambda row: (_ORDER.get(row.relation, 9), -_articles(desk, row), row.kind, row.id))
    return tuple(_disagreement(desk, row) for row in rows)


def _articles(desk: Desk, conflict: Conflict) -> int:
    """How many articles take part in the disagreement."""
    return len({row.article for side in conflict.sides for row in desk.claims(side.claims)})


def _disagreement(desk: Desk, conflict: Conflict) -> Disagreement:
    """One conflict as a row."""
    event = desk.by.event.get(conflict.event) or Event(conflict.event, type="", claims=conflict.sides[0].claims if conflict.sides else ())
    return Disagreement(
        conflict=conflict.id,
        event=conflict.event,
        about=headline(desk.by, event),
        kind=_KIND.get(conflict.kind, conflict.kind),
        relation=_RELATION.get(conflict.relation, conflict.relation),
        why=desk.said(conflict.why),
        sides=tuple(_side(desk, conflict.kind, side) for side in conflict.sides),
    )


def _side(desk: Desk, kind: str, side: Side) -> SideBySide:
    """One value and who gives it."""
    claims = desk.claims(side.claims)
    origins = [desk.by.origin_of[row.id].id for row in claims if row.id in desk.by.origin_of]
    return SideBySide(
        value=value_words(desk.by, kind, side.value),
        labels=tuple(dict.fromkeys(desk.label[row.article] for row in claims)),
        origins=tuple(dict.fromkeys(origin_name(desk, row) for row in origins)),
        evidence=tuple(evidence(desk, row) for row in claims[:MOST_EVIDENCE]),
    )


def value_words(by: Lookup, kind: str, value: str | None) -> str:
    """A value of a conflict in words: a date read out, an entity by name."""
    if value is None:
        return "not said"
    if kind == "time":
        return dates.readable(value) or value
    if value in by.entity:
        return by.entity[value].name
    return {"positive": "it is so", "negative": "it is not so"}.get(value, value) if kind == "polarity" else value
