"""What two claims must have in common to tell one event at all: the kind, and nobody and nothing that speaks flatly against it."""

from functools import cache, lru_cache

from twosource.resolve.journeys import opposite
from twosource.resolve.tellings import Telling
from twosource.terms import STATIVE
from twosource.text import dates, similarity
from twosource.text.table import rows
from twosource.types import Reason

Kind = tuple[str, str]
_FEW_DAYS = 3
_VERBATIM = 0.6
_HARMED = frozenset(("DIE", "INJURE"))
_FATES = frozenset(("DIE", "INJURE", "CHARGE", "CONVICT"))


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


@cache
def says_little() -> frozenset[str]:
    """Words that do not say what happened: that two claims use one of them ties nothing."""
    return similarity.idle() | {row["word"] for row in rows("event_vague")}


def families(stem: str) -> frozenset[str]:
    """The families of words that a stem belongs to."""
    return _families().get(stem, frozenset())


def related(left: str, right: str) -> bool:
    """True when two stems are of one family of words, as those of met and meeting."""
    return left == right or bool(families(left) & families(right))


@cache
def _steps() -> frozenset[frozenset[str]]:
    """Pairs of families that are never one event."""
    return frozenset(frozenset((row["left"], row["right"])) for row in rows("event_apart"))


def two_steps(left: str, right: str) -> bool:
    """True when two stems name two steps of a story, as to arrive and to leave, and share no family."""
    if related(left, right):
        return False
    return any(frozenset((one, other)) in _steps() for one in families(left) for other in families(right))


def may_be_one(left: str, right: str) -> bool:
    """True when claims of the two types may tell one event."""
    return left == right or frozenset((left, right)) in _type_pairs()


def same_kind(left: Telling, right: Telling) -> bool:
    """True when the words or the types let two claims tell one event; types that say little need the words."""
    return one_kind(kind(left), kind(right))


def kind(telling: Telling) -> Kind:
    """The type of a claim, and the stem of the word for it."""
    return telling.claim.type, telling.stem


@lru_cache(maxsize=200_000)
def one_kind(left: Kind, right: Kind) -> bool:
    """True when two types with two words may be one event."""
    (one, other), stems = (left[0], right[0]), (left[1], right[1])
    if two_steps(*stems):
        return False
    if "SPEAK" in (one, other) or one == other == "OTHER":
        return related(*stems) or (one != other and may_be_one(one, other) and _takes_the_floor((one, other), stems))
    return may_be_one(one, other) or ((one in STATIVE) == (other in STATIVE) and related(*stems))


def _takes_the_floor(types: tuple[str, str], stems: tuple[str, str]) -> bool:
    """True when the one that is speech is an address, which is a part of an event, and not a report of it."""
    return any(type == "SPEAK" and "address" in families(stem) for type, stem in zip(types, stems, strict=True))


@lru_cache(maxsize=200_000)
def days_apart(left: str | None, right: str | None) -> int | None:
    """The days between two times; None when either is unknown."""
    return dates.gap(left, right)


def clash(left: Telling, right: Telling) -> bool:
    """True when two claims cannot tell one event: other kinds, a habit, another by its words, doer and sufferer or the ends of a
    journey swapped, other times."""
    if not same_kind(left, right) or _once_or_often(left, right):
        return True
    if left.stative and right.stative:
        return not _same_ends(left, right)
    if left.article == right.article and _told_apart(left, right):
        return True
    return (
        _swapped(left, right)
        or opposite(left.journey, right.journey)
        or _other_speaker(left, right)
        or _other_victim(left, right)
        or _long_apart(left, right)
    )


def _once_or_often(left: Telling, right: Telling) -> bool:
    """True when one is done time and again, and the other once: it is no plural, as “the visits”."""
    return left.habit != right.habit and not (right if left.habit else left).several


def _told_apart(left: Telling, right: Telling) -> bool:
    """True when one article tells two: another one by its words, one the content of the other, two doers or objects in one sentence, or
    a word like have, which tells nothing again."""
    if (right if left.claim.trigger < right.claim.trigger else left).anew:
        return True
    if any(cue.overlaps(right.claim.trigger) for cue in left.cues) or any(cue.overlaps(left.claim.trigger) for cue in right.cues):
        return True
    if left.claim.sentence == right.claim.sentence:
        others = bool(left.object and right.object and not left.object & right.object)
        return (others and left.stem != right.stem) or bool(left.doers and right.doers and not left.doers & right.doers)
    return any(row.claim.type == "OTHER" and row.claim.lemma in says_little() for row in (left, right))


def _swapped(left: Telling, right: Telling) -> bool:
    """True when who does it in one suffers it in the other."""
    if not left.doers or not right.doers or left.doers & right.doers:
        return False
    return bool(left.doers & right.sufferers and right.doers & left.sufferers)


def _other_speaker(left: Telling, right: Telling) -> bool:
    """True for speech of two speakers."""
    if left.claim.type != "SPEAK" or right.claim.type != "SPEAK":
        return False
    return bool(left.doers and right.doers and not left.doers & right.doers)


def _other_victim(left: Telling, right: Telling) -> bool:
    """True when the fate of two named people, or of a named one and of many, is told: each has an event of their own."""
    if left.claim.type not in _FATES or right.claim.type not in _FATES:
        return False
    if _HARMED.issuperset((left.claim.type, right.claim.type)) and (_nameless(left, right) or _nameless(right, left)):
        return True
    return bool(left.sufferers and right.sufferers and not left.sufferers & right.sufferers)


def _nameless(many: Telling, named: Telling) -> bool:
    """True when it befalls several who have no name in the one, and somebody by name in the other."""
    return many.crowd and not many.sufferers and bool(named.sufferers)


def dated_apart(left: Telling, right: Telling) -> bool:
    """True when more than a few days lie between the two."""
    days = None if left.interval == right.interval else days_apart(left.interval, right.interval)
    return days is not None and days > _FEW_DAYS


def _long_apart(left: Telling, right: Telling) -> bool:
    """True when the dates make it two, unless two articles have the same people do it at the same place: then they disagree on the date."""
    same = left.article != right.article and left.doers & right.doers and left.places & right.places
    return dated_apart(left, right) and not same


def same_relation(left: Telling, right: Telling) -> Reason | None:
    """The same lasting relation between the same two."""
    if left.stative and right.stative and len(left.who) > 1 and _same_ends(left, right) and may_be_one(left.claim.type, right.claim.type):
        return Reason(left.claim.id, right.claim.id, same_relation.__name__, f"Both say {left.claim.type} of the same two.", 0.95)
    return None


def _same_ends(left: Telling, right: Telling) -> bool:
    """True when two relations tie the same two by name, or stand word for word in the same sentence."""
    if len(left.who & right.who) > 1:
        return _meet(left.doers, right.doers) and _meet(left.sufferers, right.sufferers)
    alike = len(left.sentence & right.sentence) >= _VERBATIM * len(left.sentence | right.sentence)
    return alike and left.stem == right.stem and left.who == right.who


def _meet(left: frozenset[str], right: frozenset[str]) -> bool:
    """True when two sets share something, or one is empty."""
    return not left or not right or bool(left & right)
