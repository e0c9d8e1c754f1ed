"""What an event is, from the claims that tell it: its type and mode, who has which part, and where."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from twosource import ids
from twosource.resolve.tellings import SITES
from twosource.types import Claim, Entity, Event, Participant, Picture, Reason

_PLAIN = frozenset(("attack", "other"))
_WEIGHTS = {"OTHER": 0.0, "SPEAK": 0.5}
_SIDES = ({"agent", "participant", "member"}, {"patient", "victim", "target", "recipient", "topic"})


class Gallery(NamedTuple):
    """The entities of a picture: by mention; those that are places; those with a name; which places lie in which."""

    of_mention: dict[str, Entity]
    sites: frozenset[str]
    named: frozenset[str]
    wider: Mapping[str, frozenset[str]]


def gallery(picture: Picture, wider: Mapping[str, frozenset[str]]) -> Gallery:
    """The entities of a picture, ready to be asked for."""
    names = {mention.id for document in picture.documents for mention in document.mentions if mention.form == "named"}
    of_mention = {mention: row for row in picture.entities for mention in row.mentions}
    sites = frozenset(row.id for row in picture.entities if row.type in SITES)
    return Gallery(of_mention, sites, frozenset(row.id for row in picture.entities if not names.isdisjoint(row.mentions)), wider)


def portrait(claims: list[Claim], reasons: tuple[Reason, ...], known: Gallery) -> Event:
    """The event that the claims tell."""
    type = _type(claims)
    return Event(
        id=ids.make("event", min(claim.id for claim in claims)),
        type=type,
        mode=_mode(claim.mode for claim in claims if claim.type == type),
        arguments=_participants(claims, known),
        place=_place(claims, known),
        claims=tuple(sorted(claim.id for claim in claims)),
        reasons=reasons,
    )


def _type(claims: list[Claim]) -> str:
    """The type most claims have: one that says nothing counts last, speech half."""
    kinds = Counter(claim.type for claim in claims)
    return min(kinds, key=lambda type: (-kinds[type] * _WEIGHTS.get(type, 1.0), type))


def _mode(modes: Iterable[str | None]) -> str | None:
    """The mode most claims have: how it was done before what came of it, and one that says little only where there is no other."""
    found = Counter(mode for mode in modes if mode)
    return min(found, key=lambda mode: (mode in _PLAIN, mode == "killing", -found[mode], mode), default=None)


def _participants(claims: list[Claim], known: Gallery) -> tuple[Participant, ...]:
    """Who has which part; one with two parts on the same side has the one that most claims give."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for claim in claims:
        for role, mention in claim.arguments:
            if mention in known.of_mention and mention not in claim.matters:
                votes[known.of_mention[mention].id][role] += 1
    return tuple(sorted(Participant(role, entity) for entity, roles in votes.items() for role in _parts(roles)))


def _parts(roles: Counter[str]) -> list[str]:
    """The roles of one entity, one for each side."""
    kept = [role for role in roles if not any(role in side for side in _SIDES)]
    for side in _SIDES:
        given = [role for role in roles if role in side]
        kept.extend([min(given, key=lambda role: (-roles[role], role))] if given else [])
    return kept


def _place(claims: list[Claim], known: Gallery) -> str | None:
    """The most exact place by name, else what most claims give; a person is none."""
    votes = Counter(row.id for claim in claims if claim.place and (row := known.of_mention.get(claim.place)) and row.type != "Person")

    def exact(place: str) -> tuple[bool, bool, int, int, str]:
        """What is asked of a place, the best first."""
        inside = len(known.wider.get(place, frozenset()) & votes.keys())
        return place not in known.sites, place not in known.named, -inside, -votes[place], place

    return min(votes, key=exact, default=None)
