"""Claims of one article that tell one incident of violence again, where nothing in them speaks for two."""

from twosource.resolve.event_rules import clash, related
from twosource.resolve.tellings import Telling
from twosource.types import Reason

_BACK = 100  # so many attacks are looked back over
_PLAIN = frozenset((None, "attack", "bombing", "kidnapping", "arson", "robbery"))  # these need no word in common


def one_incident(earlier: Telling, later: Telling) -> Reason | None:
    """One article tells violence of one kind again, and has no other time, place or people for it."""
    alike = earlier.claim.mode == later.claim.mode and (earlier.claim.mode in _PLAIN or related(earlier.stem, later.stem))
    if not alike or earlier.several != later.several or _others(earlier, later) or clash(earlier, later):
        return None
    return Reason(earlier.claim.id, later.claim.id, one_incident.__name__, one_incident.__doc__ or "", 0.8)


def incidents(found: list[Telling]) -> list[tuple[int, int, Reason]]:
    """Pairs of an article's tellings that are one incident, by their place in the list: each with the nearest of a sentence before it."""
    made: list[tuple[int, int, Reason]] = []
    attacks = [number for number, telling in enumerate(found) if _is_attack(telling)]
    for place, number in enumerate(attacks):
        here = found[number].claim.sentence
        before = [other for other in reversed(attacks[max(0, place - _BACK) : place]) if found[other].claim.sentence < here]
        made += [(other, number, reason) for other in before if (reason := one_incident(found[other], found[number]))][:1]
    return made


def _is_attack(telling: Telling) -> bool:
    """True for violence that is told as done."""
    return telling.claim.type == "ASSAULT" and telling.claim.polarity == "positive" and telling.claim.modality != "hypothetical"


def _others(left: Telling, right: Telling) -> bool:
    """True when each has names of its own for who did it, to whom, who is around or where."""
    sides = ((left.doers, right.doers), (left.sufferers, right.sufferers), (left.cast, right.cast), (left.places, right.places))
    return any(one and other and not one & other for one, other in sides)
