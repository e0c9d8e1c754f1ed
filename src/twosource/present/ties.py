"""Ties: who is tied to whom, on how many origins, whether anybody says so flatly, and whether it is only denied."""

from collections.abc import Iterable
from itertools import combinations

from twosource.present.evidence import Desk
from twosource.present.lines import mark
from twosource.present.sections import Tie
from twosource.present.values import BODIES, PEOPLE
from twosource.types import Claim, Event, Participant

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
_SUPPOSED, _NOT_SO = "supposed", "not so"
_Pair = tuple[str, str]


def ties(desk: Desk) -> tuple[Tie, ...]:
    """All ties, those on most origins first. What is only supposed ties nobody; a tie that is only denied has its denials."""
    told: dict[_Pair, list[Event]] = {}
    denied: dict[_Pair, list[Event]] = {}
    forward: dict[_Pair, int] = {}
    for event in desk.picture.events:
        how = mark(desk.claims(event.claims)) if event.type in _TOGETHER else _SUPPOSED
        for left, right in _pairs(desk, event) if how != _SUPPOSED else ():
            pair = (min(left, right), max(left, right))
            (denied if how == _NOT_SO else told).setdefault(pair, []).append(event)
            forward[pair] = forward.get(pair, 0) + (event.type in _ONE_WAY) * (1 if pair == (left, right) else -1)
    made = [_tie(desk, _turned(pair, forward), events) for pair, events in told.items()]
    made += [_tie(desk, _turned(pair, forward), events, denied=True) for pair, events in denied.items() if pair not in told]
    return tuple(sorted(made, key=_order))


def _turned(pair: _Pair, forward: dict[_Pair, int]) -> _Pair:
    """The pair with the member before its group."""
    return pair if forward[pair] >= 0 else pair[::-1]


def _pairs(desk: Desk, event: Event) -> list[_Pair]:
    """The pairs that an event ties: a member with its group, else everybody who takes part with everybody."""
    actors = _actors(desk, event, event.arguments)
    if event.type not in _ONE_WAY:
        return list(combinations(actors, 2))
    groups = _actors(desk, event, [row for row in event.arguments if row.role in _GROUP])
    members = _actors(desk, event, [row for row in event.arguments if row.role not in _GROUP])
    pairs = [(member, group) for member in members for group in groups if member != group]
    return [(member, group) for member, group in pairs if _fits(desk, event.type, (member, group))]


def _fits(desk: Desk, type: str, pair: _Pair) -> bool:
    """True when a tie of that type can hold: people belong to bodies and lead them; bodies are parts and fronts of bodies."""
    left, right = (desk.by.entity[row].type in PEOPLE for row in pair)
    return not right and (left or type != "LEADS") and not (left and type in ("FRONT_OF", "PART_OF"))


def _actors(desk: Desk, event: Event, parts: Iterable[Participant]) -> list[str]:
    """The people and bodies that take part, in order of id; nobody where they are too many to be tied by it."""
    found = {row.entity for row in parts if row.entity in desk.by.entity and row.role not in _NO_PART}
    actors = sorted(row for row in found if desk.by.entity[row].type in _ACTORS and desk.named(row))
    return actors if len(actors) <= _MOST_TOGETHER else []


def _tie(desk: Desk, pair: _Pair, events: list[Event], *, denied: bool = False) -> Tie:
    """All events of a pair as one tie; it rests on the claims that assert it, one that is only denied on its denials."""
    claims = [row for event in events for row in desk.claims(event.claims)]
    positive = claims if denied else [row for row in claims if row.polarity == "positive"]
    kinds = sorted({row.type for row in events}, key=lambda row: list(_TOGETHER).index(row))
    return Tie(
        left=pair[0],
        right=pair[1],
        kinds=tuple(_TOGETHER[row] for row in kinds),
        origins=_origins(desk, events, positive),
        articles=len({row.article for row in positive}),
        alleged=not any(_flat(row) for row in positive),
        events=tuple(row.id for row in events),
        denied=denied,
    )


def _origins(desk: Desk, events: list[Event], claims: list[Claim]) -> int:
    """The origins of a tie: of its claims together, and never fewer than one of its events has, nor more than they allow."""
    found = {desk.by.origin_of[row.id].id for row in claims if row.id in desk.by.origin_of}
    single = max(row.independent_origins for row in events)
    allowed = sum(row.independent_origins for row in events)
    return max(single, min(len(found), allowed))


def _flat(claim: Claim) -> bool:
    """True when the claim is put flatly in the article's own voice, as having happened."""
    return claim.certainty == "certain" and claim.attribution is None and claim.modality == "actual"


def _order(row: Tie) -> tuple[bool, int, int, str, str]:
    """What is told before what is only denied; most origins first, then most articles."""
    return row.denied, -row.origins, -row.articles, row.left, row.right
