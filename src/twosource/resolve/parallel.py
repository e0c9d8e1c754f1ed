"""Events that two articles of one descent tell in parallel, but date apart: kept together, so that the disagreement can be shown."""

from collections import defaultdict

from twosource.resolve.backdrop import Backdrop
from twosource.resolve.event_rules import clash, dated_apart
from twosource.resolve.tellings import Telling
from twosource.types import Derivation, Reason

_LEAST = 0.15
_RARE = 0.3


def told_in_parallel(found: list[Telling], derivations: tuple[Derivation, ...], backdrop: Backdrop) -> list[tuple[int, int, Reason]]:
    """Pairs of claims of derived articles with the same doer, place and kind, other dates, and surroundings most alike on both sides."""
    of_article: dict[str, list[int]] = defaultdict(list)
    for number, telling in enumerate(found):
        if telling.interval and telling.doers and telling.places:
            of_article[telling.article].append(number)
    made: list[tuple[int, int, Reason]] = []
    for left, right in sorted({tuple(sorted((row.article, row.other))) for row in derivations}):
        likeness = _likeness(of_article[left], of_article[right], found, backdrop=backdrop)
        made.extend((one, other, _reason(found[one], found[other])) for one, other in _mutual(likeness))
    return made


def _likeness(ones: list[int], others: list[int], found: list[Telling], *, backdrop: Backdrop) -> dict[tuple[int, int], float]:
    """How alike the surroundings are of each pair that may be one event told with another date."""
    by_doer: dict[str, list[int]] = defaultdict(list)
    for other in others:
        for doer in sorted(found[other].doers):
            by_doer[doer].append(other)
    made = {}
    for one in ones:
        for other in sorted({other for doer in found[one].doers for other in by_doer.get(doer, ())}):
            if _may_be_misdated(found[one], found[other], backdrop):
                share = backdrop.word.overlap(_scene(found[one]), _scene(found[other]))
                if share >= _LEAST:
                    made[one, other] = share
    return made


def _may_be_misdated(left: Telling, right: Telling, backdrop: Backdrop) -> bool:
    """True when all but the date agrees: the doer, a place that is not everywhere, the kind."""
    places = left.places & right.places
    if not places or max(map(backdrop.entity.of, places)) < _RARE:
        return False
    return dated_apart(left, right) and not clash(left, right)


def _scene(telling: Telling) -> frozenset[str]:
    """The words of the sentence and of those beside it."""
    return telling.sentence | telling.around


def _mutual(likeness: dict[tuple[int, int], float]) -> list[tuple[int, int]]:
    """The pairs in which each is the other's most alike."""
    best: dict[int, tuple[float, int]] = {}
    for (one, other), share in sorted(likeness.items()):
        best[one] = max(best.get(one, (0.0, 0)), (share, -other))
        best[other] = max(best.get(other, (0.0, 0)), (share, -one))
    return [(one, other) for one, other in sorted(likeness) if best[one][1] == -other and best[other][1] == -one]


def _reason(left: Telling, right: Telling) -> Reason:
    """The reason row of a pair."""
    text = (
        f"Two articles of one descent tell it in the same place of their story, one dating it {left.interval}, the other {right.interval}."
    )
    return Reason(left.claim.id, right.claim.id, told_in_parallel.__name__, text, 0.7)
