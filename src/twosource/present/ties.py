"""Ties: who is tied to whom, on how many origins, whether anybody says so flatly, and whether it is only denied.

A tie rests on claims that name both. Where no claim does, and both only have a part in one event, it is a tie through that event.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import combinations

from twosource.present.evidence import Desk
from twosource.present.sections import Tie
from twosource.present.values import BODIES, PEOPLE
from twosource.text import table
from twosource.types import Claim, Event

_ACTORS = frozenset(PEOPLE + BODIES)
_MOST_TOGETHER = 8
_NO_PART = frozenset({"topic", "place"})
# What each type of event makes of a pair, in plain words; a type that is not here ties nobody.
_TOGETHER = {
    "MEMBER_OF": "member of",
    "LEADS": "leads",
    "PART_OF": "part of",
    "FRONT_OF": "front of",
    "ALLY_OF": "tied to",
    "OPPOSED_TO": "opposed to",
    "AGREE": "agreed",
    "CONSULT": "talked",
    "SUPPORT": "backing",
    "COOPERATE": "working together",
    "AID": "help",
    "REQUEST": "a request",
    "ACCUSE": "an accusation",
    "REJECT": "a refusal",
    "THREATEN": "a threat",
    "SANCTION": "a sanction",
    "COERCE": "arrest or force",
    "ASSAULT": "violence",
    "MEET": "met",
    "ATTEND": "at one event",
    "VISIT": "a visit",
    "FUND": "money",
    "DESIGNATE": "listed",
    "CHARGE": "charged",
    "CONVICT": "convicted",
    "PROTEST": "a protest",
}
_ONE_WAY = frozenset({"MEMBER_OF", "LEADS", "PART_OF", "FRONT_OF"})
_GROUP = frozenset({"group"})
_GATHERINGS = frozenset({"MEET", "ATTEND"})
_HOSTED, _THROUGH = "hosted", "named in one event"
_KINDS = (*_TOGETHER.values(), _HOSTED, _THROUGH)
_Pair = tuple[str, str]
_Part = tuple[str, str]


@dataclass(slots=True)
class _Grounds:
    """What a pair is tied by: claims that assert it and claims that deny it, each with its event; events that only have both; kinds.

    forward: whether the first of the pair is rather the member, and the second its group.
    """

    told: list[tuple[Event, Claim]] = field(default_factory=list)
    denied: list[tuple[Event, Claim]] = field(default_factory=list)
    through: list[Event] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)
    forward: int = 0


def ties(desk: Desk) -> tuple[Tie, ...]:
    """All ties, those on most origins first, then those through an event, then those that are only denied. What is supposed ties nobody."""
    found: dict[_Pair, _Grounds] = {}
    for event in desk.picture.events:
        if event.type in _TOGETHER:
            _read(desk, event, found)
    return tuple(sorted((_tie(desk, pair, grounds) for pair, grounds in found.items()), key=_order))


def _read(desk: Desk, event: Event, found: dict[_Pair, _Grounds]) -> None:
    """What an event adds to the grounds of each pair: by its claims, and for pairs that none of them names, by itself."""
    claims = [row for row in desk.claims(event.claims) if row.modality != "hypothetical"]
    named = set()
    for claim in claims:
        for left, right, kind in _pairs(desk, claim, event.type):
            pair = (min(left, right), max(left, right))
            grounds = found.setdefault(pair, _Grounds())
            named.add(pair)
            grounds.kinds.add(kind)
            grounds.forward += (event.type in _ONE_WAY) * (1 if pair == (left, right) else -1)
            (grounds.denied if claim.polarity == "negative" else grounds.told).append((event, claim))
    if any(row.polarity == "positive" for row in claims):
        for pair in combinations(_actors(desk, ((row.role, row.entity) for row in event.arguments)), 2):
            if pair not in named:
                found.setdefault(pair, _Grounds()).through.append(event)


def _pairs(desk: Desk, claim: Claim, type: str) -> Iterator[tuple[str, str, str]]:
    """The pairs that a claim ties, and as what: a member with its group, else everybody who takes part with everybody."""
    parts = [(row.role, desk.by.entity_of[row.mention].id) for row in claim.arguments if row.mention in desk.by.entity_of]
    actors = _actors(desk, parts)
    if type in _ONE_WAY:
        groups, members = (_actors(desk, (row for row in parts if (row[0] in _GROUP) == grouped)) for grouped in (True, False))
        pairs = ((member, group) for member in members for group in groups if member != group)
        yield from ((*pair, _TOGETHER[type]) for pair in pairs if _fits(desk, type, pair))
        return
    hosts = {entity for role, entity in parts if role == "agent"} - {entity for role, entity in parts if role == "participant"}
    for left, right in combinations(actors, 2):
        yield left, right, _gathered(desk, claim, hosts & {left, right}, type=type) if type in _GATHERINGS else _TOGETHER[type]


def _gathered(desk: Desk, claim: Claim, hosts: set[str], *, type: str) -> str:
    """What a gathering makes of a pair: a body whose event it is hosted the other, somebody whose event it is was there with the other."""
    if any(desk.by.entity[row].type not in PEOPLE for row in hosts):
        return _HOSTED
    return _TOGETHER["ATTEND"] if hosts and claim.lemma in _nouns() else _TOGETHER[type]


@cache
def _nouns() -> frozenset[str]:
    """The nouns that name an event."""
    return frozenset(row["word"] for row in table.rows("claim_nouns"))


def _fits(desk: Desk, type: str, pair: _Pair) -> bool:
    """True when a tie of that type can hold: people belong to bodies and lead them; bodies are parts and fronts of bodies."""
    left, right = (desk.by.entity[row].type in PEOPLE for row in pair)
    return not right and (left or type != "LEADS") and not (left and type in ("FRONT_OF", "PART_OF"))


def _actors(desk: Desk, parts: Iterable[_Part]) -> list[str]:
    """The people and bodies that take part, in order of id; nobody where they are too many to be tied by it."""
    found = {entity for role, entity in parts if entity in desk.by.entity and role not in _NO_PART}
    actors = sorted(row for row in found if desk.by.entity[row].type in _ACTORS and desk.named(row))
    return actors if len(actors) <= _MOST_TOGETHER else []


def naming(desk: Desk, claims: Iterable[Claim], entities: set[str]) -> list[Claim]:
    """The claims in which all of some entities have a part."""
    by = desk.by.entity_of
    return [row for row in claims if entities <= {by[part.mention].id for part in row.arguments if part.mention in by}]


def _tie(desk: Desk, pair: _Pair, grounds: _Grounds) -> Tie:
    """All that ties a pair as one tie: the claims that assert it, else those that deny it, else the events that have both."""
    rows = grounds.told or grounds.denied
    events = [event for event, _ in rows] or grounds.through
    left, right = pair if grounds.forward >= 0 else pair[::-1]
    return Tie(
        left=left,
        right=right,
        kinds=tuple(sorted(grounds.kinds, key=_KINDS.index)) if rows else (_THROUGH,),
        origins=_origins(desk, rows) if rows else 1,
        articles=len({claim.article for _, claim in rows}) if rows else _beside(desk, pair, events),
        alleged=not any(_flat(claim) for _, claim in rows),
        events=tuple(dict.fromkeys(row.id for row in events)),
        denied=bool(rows) and not grounds.told,
        through=not rows,
    )


def _origins(desk: Desk, rows: list[tuple[Event, Claim]]) -> int:
    """The independent origins of some claims: in one event what leans on one another counts once, and one origin once in all events."""
    found = {desk.by.origin_of[claim.id].id for _, claim in rows if claim.id in desk.by.origin_of}
    told: dict[str, tuple[Event, set[str]]] = {}
    for event, claim in rows:
        told.setdefault(event.id, (event, set()))[1].add(claim.id)
    each = [counted(desk, event, claims) for event, claims in told.values()]
    return max(*each, min(len(found), sum(each)), 1)


def counted(desk: Desk, event: Event, claims: set[str]) -> int:
    """The independent origins of an event that have one of the claims."""
    if event.strands:
        return sum(not claims.isdisjoint(strand) for strand in event.strands)
    return min(event.independent_origins, len({desk.by.origin_of[row].id for row in claims if row in desk.by.origin_of}))


def _beside(desk: Desk, pair: _Pair, events: list[Event]) -> int:
    """How many articles name both of a pair in claims of one of the events."""
    found: set[str] = set()
    for event in events:
        named: dict[str, set[str]] = {row: set() for row in pair}
        for claim in desk.claims(event.claims):
            for part in claim.arguments:
                entity = desk.by.entity_of.get(part.mention)
                if entity and entity.id in named:
                    named[entity.id].add(claim.article)
        found |= set.intersection(*named.values())
    return len(found)


def _flat(claim: Claim) -> bool:
    """True when the claim is put flatly in the article's own voice, as having happened."""
    return claim.certainty == "certain" and claim.attribution is None and claim.modality == "actual"


def _order(row: Tie) -> tuple[bool, bool, int, int, str, str]:
    """What is told of both before what only has both in one event; then what is denied. Most origins first, then most articles."""
    return row.denied, row.through, -row.origins, -row.articles, row.left, row.right
