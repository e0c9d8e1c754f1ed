"""Where the reports disagree: one row a conflict, one side a value, with the words for each."""

from dataclasses import replace

from twosource.lookup import Lookup
from twosource.present.decisions import decision
from twosource.present.evidence import MOST_EVIDENCE, Desk, evidence, origin_name
from twosource.present.labels import count, listed
from twosource.present.sections import Disagreement, SideBySide
from twosource.present.sentence import best, clause
from twosource.present.values import BODIES, PEOPLE, PLACES, Part, Sentence, plain
from twosource.text import dates
from twosource.types import Claim, Conflict, Side

_ORDER = {"conflict": 0, "update": 1, "finer": 2}
_ASKED = {
    "time": "when",
    "place": "where",
    "number": "how many",
    "actor": "who",
    "outcome": "what came of it",
    "polarity": "whether",
}
DISMISSED = "dismissed"
_PRESENCE = frozenset({"VISIT", "ATTEND", "MEET", "SPEAK", "PROTEST", "CONSULT"})


def disagreements(desk: Desk) -> tuple[Disagreement, ...]:
    """Every conflict as a row: real conflicts first, then updates, then finer values; rows on one question are one.

    A row is dismissed where one of its conflicts was: who dismissed that has seen the whole question.
    """
    return tuple({row.conflict: row for row in by_conflict(desk).values()}.values())


def by_conflict(desk: Desk) -> dict[str, Disagreement]:
    """The row that each conflict stands in, by its id, in the order of the rows."""
    rows = sorted(desk.picture.conflicts, key=lambda row: (_ORDER.get(row.relation, 9), -_articles(desk, row), row.kind, row.id))
    made: dict[tuple[str, str], Disagreement] = {}
    of: dict[str, tuple[str, str]] = {}
    for conflict in rows:
        row = _disagreement(desk, conflict)
        key = of[conflict.id] = (plain(row.about), row.kind)
        made[key] = _one_row(made[key], row) if key in made else row
    return {id: made[key] for id, key in of.items()}


def dismissals_told(rows: tuple[Disagreement, ...]) -> str:
    """How many disagreements were dismissed, and by whom; nothing where none was.

    >>> dismissals_told(())
    ''
    """
    people = sorted({row.decision.by for row in rows if row.decision})
    return f"{count(len(rows), 'disagreement')} dismissed by {listed(people)}" if rows else ""


def _one_row(first: Disagreement, row: Disagreement) -> Disagreement:
    """Two rows on one question as one."""
    closed = first if first.status == DISMISSED else row
    return replace(first, sides=_together(first.sides, row.sides), status=closed.status, decision=closed.decision)


def _together(left: tuple[SideBySide, ...], right: tuple[SideBySide, ...]) -> tuple[SideBySide, ...]:
    """The sides of two rows on one question; a value that both have stands once."""
    known = {row.value for row in left}
    return left + tuple(row for row in right if row.value not in known)


def _articles(desk: Desk, conflict: Conflict) -> int:
    """How many articles take part in the disagreement."""
    return len({row.article for side in conflict.sides for row in desk.claims(side.claims)})


def _disagreement(desk: Desk, conflict: Conflict) -> Disagreement:
    """One conflict as a row."""
    gone = desk.dismissed.get(conflict.id)
    return Disagreement(
        conflict=conflict.id,
        event=conflict.event,
        about=_question(desk, conflict),
        kind=f"{conflict.relation}, {conflict.kind}",
        relation=conflict.relation,
        why=desk.said(conflict.why),
        sides=tuple(_side(desk, conflict.kind, side) for side in conflict.sides),
        status=DISMISSED if gone else "open",
        decision=decision(desk, gone) if gone else None,
    )


def _question(desk: Desk, conflict: Conflict) -> Sentence:
    """What is disputed, in plain words: “when Ada Brook was in Port Ansel”; else the question and the exact words it is about."""
    asked = _ASKED.get(conflict.kind, conflict.kind)
    sides = [desk.claims(side.claims) for side in conflict.sides]
    claims = [row for side in sides for row in side]
    if not claims:
        return (Part(asked),)
    actor, place = _shared(desk, sides, PEOPLE), _shared(desk, sides, PLACES)
    event = desk.by.event.get(conflict.event)
    if conflict.kind == "time" and actor and place and (event is None or event.type in _PRESENCE):
        return (Part(f"when {actor} was in {place}"),)
    whose = _shared(desk, sides, PEOPLE + BODIES)
    shown = clause(desk.by, best(desk.by, claims))
    lead = f"{asked}: " if not whose or whose in plain(shown) else f"{asked}: {whose}: "
    return (Part(f"{lead}“"), *shown, Part("”"))


def _shared(desk: Desk, sides: list[list[Claim]], types: tuple[str, ...]) -> str:
    """The one thing of some types that all sides name; else the one that any names; nothing when that is not one."""
    found = [{name for row in side for name in _named(desk, row, types)} for side in sides]
    common = set.intersection(*found) if found else set()
    either = common or set().union(*found)
    return min(either) if len(either) == 1 else ""


def _named(desk: Desk, claim: Claim, types: tuple[str, ...]) -> set[str]:
    """The names of the things of some types with a part in the claim."""
    mentions = [*(row.mention for row in claim.arguments if row.role != "topic"), claim.place or ""]
    rows = [desk.by.entity_of[row] for row in mentions if row in desk.by.entity_of]
    return {row.name for row in rows if row.type in types and desk.named(row.id)}


def _side(desk: Desk, kind: str, side: Side) -> SideBySide:
    """One value and who gives it."""
    claims = sorted(desk.claims(side.claims), key=lambda row: not _shows(desk, row, kind))
    origins = [desk.by.origin_of[row.id].id for row in claims if row.id in desk.by.origin_of]
    return SideBySide(
        value=value_words(desk.by, kind, side.value),
        labels=tuple(dict.fromkeys(desk.label[row.article] for row in claims)),
        origins=tuple(dict.fromkeys(origin_name(desk, row) for row in origins)),
        evidence=tuple(evidence(desk, row) for row in claims[:MOST_EVIDENCE]),
    )


def _shows(desk: Desk, claim: Claim, kind: str) -> bool:
    """True when the claim's own words hold the time or the place that is disputed."""
    if kind == "time":
        return claim.timex in desk.by.timex and claim.span.holds(desk.by.timex[claim.timex].span)
    return kind != "place" or (claim.place in desk.by.mention and claim.span.holds(desk.by.mention[claim.place].span))


def value_words(by: Lookup, kind: str, value: str | None) -> str:
    """A value of a conflict in words: a date read out, an entity by name."""
    if value is None:
        return "not said"
    if kind == "time":
        return dates.readable(value) or value
    if value in by.entity:
        return by.entity[value].name
    return {"positive": "it is so", "negative": "it is not so"}.get(value, value) if kind == "polarity" else value
