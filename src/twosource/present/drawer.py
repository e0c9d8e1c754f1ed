"""The evidence drawer: what an event, claim, entity, disagreement, source or tie rests on, its claims grouped by origin."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from twosource.errors import NotFoundError
from twosource.present.decisions import Decision, decisions
from twosource.present.disagreement import value_words
from twosource.present.event_pages import taking_part
from twosource.present.evidence import Desk, grouped, rests
from twosource.present.index import Index
from twosource.present.labels import count, listed
from twosource.present.refs import Ref, article_ref, conflict_ref, entity_ref, event_ref, source_ref
from twosource.present.sections import Tie
from twosource.present.sentence import headline, told
from twosource.present.strands import counted, fewest, support
from twosource.present.values import Part, Rest, Sentence, one_line
from twosource.types import Claim

_MOST_EVIDENCE = 60
_MOST_EACH = 20
_MOST_RESTS = 40
_MOST_LINKS = 24


@dataclass(frozen=True, slots=True)
class Drawer:
    """What a thing rests on. number: how many articles and origins, in words; support: what the count rests on.

    more: further origins that are not shown; links: where one may go from here.
    """

    id: str
    kind: str
    sentence: Sentence
    support: str
    number: str
    articles: int
    rests: tuple[Rest, ...]
    links: tuple[Ref, ...]
    decisions: tuple[Decision, ...]
    more: int = 0


class _About(NamedTuple):
    """What a drawer is about. judged: ids that a decision about it may name, besides its claims."""

    kind: str
    id: str
    sentence: Sentence
    support: str
    links: list[Ref]
    judged: tuple[str, ...] = ()


def drawer(index: Index, id: str) -> Drawer:
    """What an event, a claim, an entity, a disagreement or a source rests on.

    Raises:
        NotFoundError: nothing of these has that id.
    """
    by = index.desk.by
    if id in by.event:
        return _of_event(index, id)
    if id in by.claim:
        return _of_claim(index, by.claim[id])
    if id in by.entity:
        return _of_entity(index, id)
    if id in by.origin:
        return _of_source(index, id)
    if id in index.conflicts:
        return _of_conflict(index, id)
    raise NotFoundError(f"{one_line(id)}: no event, claim, name, disagreement or source has this id; open it from one of the lists")


def _of_event(index: Index, id: str) -> Drawer:
    """What an event rests on, each strand once."""
    desk, event = index.desk, index.desk.by.event[id]
    claims = desk.claims(event.claims)
    rested = rests(desk, event, most=_MOST_EVIDENCE)
    links = [entity_ref(desk, row.id) for row in taking_part(desk, event)]
    links += [conflict_ref(desk, index.conflicts[row]) for row in event.conflicts if row in index.conflicts]
    articles = len({row.article for row in claims})
    return Drawer(
        id=id,
        kind="event",
        sentence=headline(desk.by, event),
        support=support(desk, rested, event.independent_origins),
        number=f"{count(articles, 'article')}, {counted(event.independent_origins, fewest(desk, rested, event.independent_origins))}",
        articles=articles,
        rests=rested,
        links=tuple(links[:_MOST_LINKS]),
        decisions=decisions(desk, event.claims),
    )


def _of_claim(index: Index, claim: Claim) -> Drawer:
    """One claim, with the way to the event it tells of."""
    desk = index.desk
    event, origin = desk.by.event_of.get(claim.id), desk.by.origin_of.get(claim.id)
    links = [event_ref(desk, event.id)] if event else []
    links += [source_ref(desk, origin.id)] if origin else []
    links += [article_ref(desk, claim.article), *(entity_ref(desk, row) for row in _named(desk, claim))]
    others = len(event.claims) - 1 if event else 0
    alone = "only refers to an event that its article tells elsewhere" if claim.refers else "a reader rejected it"
    said = f"one claim; {count(others, 'other claim')} of the same event" if event else f"one claim; {alone}"
    return _made(index, _About("claim", claim.id, told(desk.by, claim), said, links), [claim])


def _of_entity(index: Index, id: str) -> Drawer:
    """The claims that an entity has a part in."""
    row = index.desk.by.entity[id]
    claims = index.parts.claims.get(id, [])
    links = [entity_ref(index.desk, id), *(event_ref(index.desk, event) for event in index.with_entity.get(id, ())[:_MOST_LINKS])]
    said = f"{count(len(claims), 'claim')} with a part for {row.name}"
    return _made(index, _About("entity", id, (Part(row.name),), said, links, row.mentions), claims)


def _of_source(index: Index, id: str) -> Drawer:
    """The claims that go back to an origin."""
    desk, row = index.desk, index.desk.by.origin[id]
    claims = [claim for claim in desk.claims(row.claims) if claim.id in desk.by.event_of]
    links = [source_ref(desk, id)] + ([entity_ref(desk, row.entity)] if row.entity in desk.by.entity else [])
    return _made(index, _About("source", id, (Part(source_ref(desk, id).name),), desk.said(row.why), links), claims)


def _of_conflict(index: Index, id: str) -> Drawer:
    """The claims on each side of a disagreement."""
    desk, conflict = index.desk, index.conflicts[id]
    row = index.rows[id]
    claims = [claim for side in conflict.sides for claim in desk.claims(side.claims)]
    values = [value_words(desk.by, conflict.kind, side.value) for side in conflict.sides]
    sides = " against ".join(f"{value} ({count(len(side.claims), 'claim')})" for value, side in zip(values, conflict.sides, strict=True))
    links = [conflict_ref(desk, conflict)] + ([event_ref(desk, conflict.event)] if conflict.event in desk.by.event else [])
    said = row.why if all(value in row.why for value in values) else f"{sides}; {row.why}" if row.why else sides
    return _made(index, _About("conflict", id, row.about, said, links), claims)


def tie_drawer(index: Index, left: str, right: str) -> Drawer:
    """The claims that a tie between two entities rests on.

    Raises:
        NotFoundError: nothing ties the two.
    """
    desk = index.desk
    numbers = index.web.of.get(left, ())
    tie = next((row for row in (index.web.ties[number] for number in numbers) if right in (row.left, row.right)), None)
    if tie is None or left == right:
        raise NotFoundError(f"{one_line(left)}, {one_line(right)}: no report ties the two; the network shows who is tied to whom")
    claims = _tying(index, tie)
    names = [desk.by.entity[row].name for row in (tie.left, tie.right)]
    said = f"{listed(tie.kinds)}: {count(tie.origins, 'origin')}" + ("; denied" if tie.denied else "; only alleged" if tie.alleged else "")
    links = [*(entity_ref(desk, row) for row in (tie.left, tie.right)), *(event_ref(desk, row) for row in tie.events[:_MOST_LINKS])]
    return _made(index, _About("tie", f"{left} {right}", (Part(" – ".join(names)),), said, links), claims, origins=tie.origins)


def _tying(index: Index, tie: Tie) -> list[Claim]:
    """The claims of a tie: those that name both; where none does, those of its events that name one of the two."""
    pair = {tie.left, tie.right}
    claims = [row for event in tie.events for row in index.desk.claims(index.desk.by.event[event].claims)]
    both = [row for row in claims if pair <= set(_named(index.desk, row))]
    return both or [row for row in claims if not pair.isdisjoint(_named(index.desk, row))]


def _named(desk: Desk, claim: Claim) -> list[str]:
    """The entities with a part in a claim."""
    return list(dict.fromkeys(desk.by.entity_of[row.mention].id for row in claim.arguments if row.mention in desk.by.entity_of))


def _made(index: Index, about: _About, claims: list[Claim], *, origins: int = 0) -> Drawer:
    """A drawer of some claims. origins: how many count, where that is known."""
    found = grouped(index.desk, claims, _strands(index.desk, claims), most=_MOST_EACH)
    articles = len({row.article for row in claims})
    return Drawer(
        id=about.id,
        kind=about.kind,
        sentence=about.sentence,
        support=about.support,
        number=f"{count(articles, 'article')}, {count(origins or len({row.strand for row in found}), 'origin')}",
        articles=articles,
        rests=found[:_MOST_RESTS],
        links=tuple(about.links[:_MOST_LINKS]),
        decisions=decisions(index.desk, (*about.judged, *(row.id for row in claims))),
        more=max(len(found) - _MOST_RESTS, 0),
    )


def _strands(desk: Desk, claims: Iterable[Claim]) -> dict[str, int]:
    """A number for each claim: the same for origins that lean on one another in an event of theirs."""
    of = {row.id: desk.by.origin_of[row.id].id for row in claims if row.id in desk.by.origin_of}
    group = {origin: origin for origin in of.values()}
    for event in {desk.by.event_of[id].id: desk.by.event_of[id] for id in of if id in desk.by.event_of}.values():
        for strand in event.strands:
            _together(group, [of[id] for id in strand if id in of])
    numbers = {origin: number for number, origin in enumerate(dict.fromkeys(group[origin] for origin in of.values()), 1)}
    return {id: numbers[group[origin]] for id, origin in of.items()}


def _together(group: dict[str, str], origins: list[str]) -> None:
    """Put some origins, and those that are one with them already, into one group."""
    old = {group[origin] for origin in origins}
    if len(old) > 1:
        first = min(old)
        group.update({origin: first for origin, held in group.items() if held in old})
