"""What other tools take of a case: named things, and what reports tell of them, each told thing with its words and origins."""

from collections.abc import Iterator
from dataclasses import dataclass

from twosource.present.evidence import Desk, origin_name
from twosource.present.labels import speaker
from twosource.present.lines import mark, offered
from twosource.present.sentence import summary
from twosource.present.values import one_line
from twosource.text import dates
from twosource.types import Claim, Entity, Event

_NO_PART = frozenset({"topic", "place"})


@dataclass(frozen=True, slots=True)
class Told:
    """An event or a lasting relation for another tool.

    claims: in order of article and place. parts: role and entity, named ones only, without what it is only about. mark: what
    weakens all claims alike ("denied", "alleged", "planned", "offered by a model") or nothing. speakers and origins: in words, each once.
    """

    event: Event
    sentence: str
    claims: tuple[Claim, ...]
    parts: tuple[tuple[str, Entity], ...]
    place: Entity | None
    mark: str
    speakers: tuple[str, ...]
    origins: tuple[str, ...]

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of the articles that tell it, sorted."""
        return tuple(sorted({row.article for row in self.claims}))


def things(desk: Desk) -> Iterator[Entity]:
    """The entities that have a name, by id."""
    return (row for row in sorted(desk.picture.entities, key=lambda row: row.id) if desk.named(row.id))


def told(desk: Desk) -> Iterator[Told]:
    """Every event in which somebody or something named has a part, by id."""
    for event in sorted(desk.picture.events, key=lambda row: row.id):
        claims = tuple(desk.claims(event.claims))
        parts = _parts(desk, event)
        if claims and parts:
            yield _told(desk, event, claims, parts=parts)


def _told(desk: Desk, event: Event, claims: tuple[Claim, ...], *, parts: tuple[tuple[str, Entity], ...]) -> Told:
    """One event with what it rests on."""
    origins = (desk.by.origin_of[row.id].id for row in claims if row.id in desk.by.origin_of)
    return Told(
        event=event,
        sentence=one_line(summary(desk.by, event)),
        claims=claims,
        parts=parts,
        place=_named(desk, event.place),
        mark="; ".join(filter(None, (mark(claims), offered(claims)))),
        speakers=tuple(dict.fromkeys(one_line(speaker(desk.by, row)) for row in claims)),
        origins=tuple(dict.fromkeys(one_line(origin_name(desk, row)) for row in origins)),
    )


def _parts(desk: Desk, event: Event) -> tuple[tuple[str, Entity], ...]:
    """The named entities with a part in an event, each once, with its role."""
    found = {part.entity: part.role for part in event.arguments if part.role not in _NO_PART and _named(desk, part.entity)}
    return tuple((role, desk.by.entity[entity]) for entity, role in found.items())


def _named(desk: Desk, entity: str | None) -> Entity | None:
    """The entity, where it has a name."""
    return desk.by.entity.get(entity) if entity and desk.named(entity) else None


def days(edtf: str | None) -> tuple[str, str]:
    """The first and the last day that a time may mean, ISO; nothing on a side that is open or not known.

    >>> days("2026-02"), days("2026-02-03/.."), days(None)
    (('2026-02-01', '2026-02-28'), ('2026-02-03', ''), ('', ''))
    """
    found = dates.days(edtf)
    first = found[0].isoformat() if found and dates.bounded_below(edtf) else ""
    return first, found[1].isoformat() if found and dates.bounded_above(edtf) else ""
