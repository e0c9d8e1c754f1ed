"""Dates that clash where two articles tell a meeting of the same two people at the same place, though as two events."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from twosource.text import dates
from twosource.types import Claim, Conflict, Document, Mention, Span
from twosource.weigh import sources
from twosource.weigh.scene import Scene, Value, conflict, event_id, few
from twosource.weigh.time_conflicts import dated

_Key = tuple[str, str, str]
_BACK = 2
_MOST_PEOPLE = 4
_KINDS = (("Person",), ("Place", "Facility"))


def meeting_times(scene: Scene) -> Iterator[Conflict]:
    """The times that articles give for one pair's meeting at one place; a pair that one article lets meet twice is left out."""
    told: dict[_Key, list[Value]] = defaultdict(list)
    for document in scene.picture.documents:
        claims = [claim for claim in document.claims if claim.type == "MEET" and claim.modality == "actual" and dated(claim)]
        ordered = sorted(document.mentions, key=lambda row: row.span) if claims else []
        for claim in claims:
            for key in _keys(claim, document, ordered, scene=scene):
                told[key].append(Value(claim.interval or "", claim))
    for key in sorted(told):
        values = few(told[key])
        if _once(values) and (clashing := _clashing(values, scene)):
            pair = " and ".join(sorted(scene.look.entity[name].name for name in key[:2]))
            shown = " against ".join(dict.fromkeys(map(dates.readable, sorted({value.shown for value in clashing}))))
            why = f"{shown}: a meeting of {pair} at {scene.look.entity[key[2]].name}, if all tell one meeting"
            yield conflict("time", event_id(clashing[0].claim, scene), "conflict", values=clashing, why=why)


def _once(values: list[Value]) -> bool:
    """True when no article tells two such meetings."""
    pairs = combinations(values, 2)
    return all(dates.compatible(one.shown, two.shown) for one, two in pairs if one.claim.article == two.claim.article)


def _clashing(values: list[Value], scene: Scene) -> list[Value]:
    """The values of different events that no one time fits."""
    clash = [
        value
        for pair in combinations(values, 2)
        if not dates.compatible(pair[0].shown, pair[1].shown)
        and event_id(pair[0].claim, scene) != event_id(pair[1].claim, scene)
        and max(dates.gap(pair[0].shown, pair[1].shown) or 0, 0) > 0
        for value in pair
    ]
    return list(dict.fromkeys(clash))


def _keys(claim: Claim, document: Document, ordered: list[Mention], *, scene: Scene) -> list[_Key]:
    """Each two people and a place that a meeting is told with: in its sentence; where that names no two, in those before, too."""
    if not 0 <= claim.sentence < len(document.sentences):
        return []
    for back in range(_BACK + 1):
        start = document.sentences[max(0, claim.sentence - back)].start
        people, places = _around(ordered, Span(start, document.sentences[claim.sentence].end), scene)
        if len(people) > 1 and places:
            return [(one, two, place) for one, two in combinations(people, 2) for place in places] if len(people) <= _MOST_PEOPLE else []
    return []


def _around(ordered: list[Mention], span: Span, scene: Scene) -> tuple[list[str], list[str]]:
    """The people and the places that a stretch of text names or refers to."""
    first, last = (bisect_left(ordered, place, key=lambda row: row.span.start) for place in span)
    near = ordered[first:last]
    found = [entity for row in near if (entity := sources.meant(row.id, scene.look)) is not None]
    named = {entity.id: entity.type for entity in found if sources.is_named(entity, scene.look)}
    people, places = (sorted(key for key, type in named.items() if type in kind) for kind in _KINDS)
    return people, places
