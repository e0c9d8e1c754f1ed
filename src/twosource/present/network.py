"""The network: who is tied to whom, on how many origins, and whether anybody says so flatly."""

from itertools import combinations

from twosource.present.evidence import Desk
from twosource.present.lines import mark
from twosource.present.sections import Actor, Network, Tie
from twosource.present.values import BODIES, PEOPLE
from twosource.types import Claim, Event

_ACTORS = frozenset(PEOPLE + BODIES)
_MOST_TOGETHER = 8
_TOGETHER = {
    "MEMBER_OF": "member of",
    "LEADS": "leads",
    "PART_OF": "part of",
    "FRONT_OF": "front of",
    "ALLY_OF": "ally of",
    "OPPOSED_TO": "opposed to",
}
_LEFT_OUT = frozenset({"not so", "supposed"})


def network(desk: Desk) -> Network:
    """The actors and their ties; a tie that is only denied or supposed is left out."""
    grouped: dict[tuple[str, str], list[Event]] = {}
    for event in desk.picture.events:
        if mark(desk.claims(event.claims)) not in _LEFT_OUT:
            for pair in combinations(_actors(desk, event), 2):
                grouped.setdefault(pair, []).append(event)
    ties = sorted((_tie(desk, pair, events) for pair, events in grouped.items()), key=_order)
    shown = sorted({side for row in ties for side in (row.left, row.right)}, key=lambda row: (desk.by.entity[row].name, row))
    return Network(tuple(Actor(row, desk.by.entity[row].name, desk.by.entity[row].type) for row in shown), tuple(ties))


def _actors(desk: Desk, event: Event) -> list[str]:
    """The people and bodies that take part, in order of id; nobody where they are too many to be tied by it."""
    found = {row.entity for row in event.arguments if row.entity in desk.by.entity and row.role != "topic"}
    actors = sorted(row for row in found if desk.by.entity[row].type in _ACTORS and desk.named(row))
    return actors if len(actors) <= _MOST_TOGETHER else []


def _tie(desk: Desk, pair: tuple[str, str], events: list[Event]) -> Tie:
    """All events of a pair as one tie."""
    claims = [row for event in events for row in desk.claims(event.claims)]
    positive = [row for row in claims if row.polarity == "positive"]
    return Tie(
        left=pair[0],
        right=pair[1],
        kinds=tuple(sorted({_TOGETHER.get(row.type, row.type.lower().replace("_", " ")) for row in events})),
        origins=_origins(desk, events, positive),
        articles=len({row.article for row in positive}),
        alleged=not any(_flat(row) for row in positive),
        events=tuple(row.id for row in events),
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


def _order(row: Tie) -> tuple[int, int, str, str]:
    """Most origins first, then most articles."""
    return -row.origins, -row.articles, row.left, row.right
