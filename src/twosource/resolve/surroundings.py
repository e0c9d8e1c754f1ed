"""The places of a case around each place: by the reports' words first, then by the gazetteer, then by a name like “northern Carrow”."""

from collections import defaultdict
from collections.abc import Mapping

from twosource.resolve.nesting import Nest
from twosource.resolve.whereabouts import Found
from twosource.text import names
from twosource.text.gazetteer import Spot
from twosource.types import Entity


def stated(nests: list[Nest], found: Mapping[str, Found]) -> list[Nest]:
    """What the reports say of which place lies in which, without commas that only separate: the gazetteer has the two elsewhere."""
    return [nest for nest in nests if nest.plain or not _elsewhere(found.get(nest.inner), found.get(nest.outer))]


def surroundings(places: list[Entity], said: list[Nest], found: Mapping[str, Found]) -> dict[str, frozenset[str]]:
    """Entity -> the entities around it, near and far. Two that are each said to lie in the other lie in neither."""
    around: dict[str, set[str]] = defaultdict(set)
    for nest in said:
        around[nest.inner].add(nest.outer)
    told = countries(said, found)
    spots = {row.id: found[row.id].spot for row in places if row.id in found}
    areas = {(spot.country, spot.region): entity for entity, spot in reversed(spots.items()) if spot.kind != "town"}
    by_name = {names.normal(row.name): row.id for row in reversed(places)}
    for row in places:
        spot = spots.get(row.id)
        if spot and told.get(row.id, spot.country) == spot.country:
            around[row.id] |= {areas[code] for code in _codes(spot) if code in areas}
        whole = _whole(names.words(row.name))
        around[row.id] |= {by_name[whole]} if whole in by_name else set()
    return {entity: far for entity in sorted(around) if (far := _far(entity, around))}


def countries(said: list[Nest], found: Mapping[str, Found]) -> dict[str, str]:
    """Entity -> the country the reports put it in; the empty string where they name two."""
    told: dict[str, set[str]] = defaultdict(set)
    for nest in said:
        if nest.outer in found:
            told[nest.inner].add(found[nest.outer].spot.country)
    return {entity: next(iter(codes)) if len(codes) == 1 else "" for entity, codes in told.items()}


def _elsewhere(inner: Found | None, outer: Found | None) -> bool:
    """True when the gazetteer knows both and does not put the one into the other."""
    return bool(inner and outer and not inner.spot.inside(outer.spot))


def _codes(spot: Spot) -> tuple[tuple[str, str], ...]:
    """The region and the country around a spot, as codes."""
    held = ((spot.country, spot.region), (spot.country, ""))
    return held if spot.kind == "town" else held[1:] if spot.kind == "region" else ()


def _whole(words: tuple[str, ...]) -> str:
    """The name of the place that a name like “northern Carrow” speaks of a part of; empty for any other name."""
    return " ".join(words[1:]) if len(words) > 1 and words[0] in names.listed("place_parts") else ""


def _far(entity: str, around: Mapping[str, set[str]]) -> frozenset[str]:
    """Everything around an entity, through what is around that, but not what it is itself around."""
    seen: set[str] = set()
    front = sorted(around.get(entity, ()))
    while front:
        other = front.pop()
        if other not in seen and other != entity:
            seen.add(other)
            front.extend(sorted(around.get(other, ())))
    return frozenset(other for other in seen if entity not in around.get(other, ()))
