"""Why two claims may tell one event, and why they cannot. A ground gives points with a sentence, or abstains."""

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from twosource.resolve.tellings import OBJECTS, Telling, Weights
from twosource.text import dates, similarity
from twosource.text.table import rows

_FEW_DAYS = 3


class Ground(NamedTuple):
    """Points for (or against) one event, and the sentence that says why."""

    points: float
    text: str


Grounds = Callable[[Telling, Telling, Weights], Ground | None]


@cache
def _families() -> dict[str, frozenset[str]]:
    """Stem -> the families of words it is in."""
    found: dict[str, set[str]] = {}
    for row in rows("event_words"):
        for word in row["words"].split("|"):
            found.setdefault(similarity.stem(word), set()).add(row["family"])
    return {stem: frozenset(families) for stem, families in found.items()}


@cache
def _type_pairs() -> frozenset[frozenset[str]]:
    """Pairs of types that may tell one event."""
    return frozenset(frozenset((row["left"], row["right"])) for row in rows("event_types"))


def families(stem: str) -> frozenset[str]:
    """The families of words that a stem belongs to."""
    return _families().get(stem, frozenset())


def related(left: str, right: str) -> bool:
    """True when two stems are of one family of words, as those of met and meeting."""
    return left == right or bool(families(left) & families(right))


def may_be_one(left: str, right: str) -> bool:
    """True when claims of the two types may tell one event."""
    return left == right or frozenset((left, right)) in _type_pairs() or ("OTHER" in (left, right) and "SPEAK" not in (left, right))


def same_word(left: Telling, right: Telling, weights: Weights) -> Ground | None:
    """The word that names the event is the same, or of one family."""
    if left.stem == right.stem:
        return Ground(1.0 + weights.word(left.stem), f"both say “{left.claim.lemma}”")
    if related(left.stem, right.stem):
        return Ground(0.9, f"“{left.claim.lemma}” and “{right.claim.lemma}” may name one event")
    return None


def same_type(left: Telling, right: Telling, weights: Weights) -> Ground | None:
    """The kind of event is the same."""
    if left.claim.type == right.claim.type and left.claim.type != "OTHER":
        return Ground(0.5, f"both are {left.claim.type}")
    return None


def same_people(left: Telling, right: Telling, weights: Weights) -> Ground | None:
    """The same named people, bodies or places take part; rare ones say more."""
    shared = left.who & right.who
    points = min(2.0, sum(weights.entity(entity) for entity in sorted(shared)) * 1.2)
    return Ground(points, f"{len(shared)} shared by name") if shared else None


def near_people(left: Telling, right: Telling, weights: Weights) -> Ground | None:
    """The same names stand in both sentences."""
    shared = (left.near & right.near) - (left.who & right.who)
    points = min(1.0, sum(weights.entity(entity) for entity in sorted(shared)) * 0.5)
    return Ground(points, f"{len(shared)} names in both sentences") if shared else None


def other_people(left: Telling, right: Telling, weights: Weights) -> Ground | None:
    """Different people do it, or it is done to different people."""
    for roles in (("agent", "member", "participant"), OBJECTS):
        one, other = left.having(*roles), right.having(*roles)
        if one and other and not one & other and not one & right.who and not other & left.who:
            return Ground(-1.0, f"another {roles[0]}")
    return None


def same_place(left: Telling, right: Telling, weights: Weights) -> Ground | None:
    """The place is the same, or is another one."""
    if not (left.places and right.places):
        return None
    shared = left.places & right.places
    if shared:
        return Ground(0.5 + max(weights.entity(place) for place in shared), "at the same place")
    if left.places & right.near or right.places & left.near:
        return None
    return Ground(-0.8, "at another place")


def same_time(left: Telling, right: Telling, weights: Weights) -> Ground | None:
    """The times agree, or do not."""
    relation = dates.relation(left.claim.interval, right.claim.interval)
    if relation in ("before", "after"):
        days = dates.gap(left.claim.interval, right.claim.interval) or 0
        return Ground(-0.5 if days <= _FEW_DAYS else -2.0, f"{days} days apart")
    if relation is None:
        return None
    wide = max(dates.width(left.claim.interval) or 9999, dates.width(right.claim.interval) or 9999)
    return Ground(1.0 if wide <= 1 else 0.7 if wide <= 31 else 0.3 if wide <= 366 else 0.0, "at the same time")


def same_words(left: Telling, right: Telling, weights: Weights) -> Ground | None:
    """The clauses share words; rare ones say more."""
    share = similarity.overlap(left.words, right.words, weights.word)
    return Ground(2.5 * share, f"{share:.0%} of the words are shared") if share > 0.1 else None


def same_sentence(left: Telling, right: Telling, weights: Weights) -> Ground | None:
    """The sentences share words; rare ones say more."""
    share = similarity.overlap(left.sentence, right.sentence, weights.word)
    return Ground(1.5 * share, f"{share:.0%} of the sentences' words are shared") if share > 0.1 else None


def same_object(left: Telling, right: Telling, weights: Weights) -> Ground | None:
    """What it is done to is told in the same words."""
    share = similarity.overlap(left.object, right.object, weights.word)
    return Ground(0.8 * share, "the same object") if share > 0.2 else None


GROUNDS: tuple[Grounds, ...] = (
    same_word,
    same_type,
    same_people,
    near_people,
    other_people,
    same_place,
    same_time,
    same_words,
    same_sentence,
    same_object,
)


def clash(left: Telling, right: Telling) -> bool:
    """True when two claims cannot tell one event: a state beside a deed, doer and sufferer swapped, other types, other speech."""
    if left.stative != right.stative or not (may_be_one(left.claim.type, right.claim.type) or left.stem == right.stem):
        return True
    if left.stative and not left.who & right.who:
        return True
    doers, others = left.having("agent"), right.having("agent")
    done, suffered = left.having(*OBJECTS), right.having(*OBJECTS)
    if doers and others and doers & suffered and others & done and not doers & others:
        return True
    if left.claim.type == right.claim.type == "SPEAK" and doers and others and not doers & others:
        return True
    days = dates.gap(left.claim.interval, right.claim.interval)
    return days is not None and days > _FEW_DAYS and not (doers & others and left.places & right.places)


def points(left: Telling, right: Telling, weights: Weights) -> list[tuple[Grounds, Ground]]:
    """All grounds that speak, with their points."""
    return [(rule, ground) for rule in GROUNDS if (ground := rule(left, right, weights))]
