"""Places of the world by name: towns, regions and countries of GeoNames (CC BY 4.0, www.geonames.org), made by tools/gazetteer.py."""

import gzip
from bisect import bisect_left
from collections import defaultdict
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from twosource.text import names
from twosource.text.table import rows

PLACE = files("twosource") / "resources" / "gazetteer.tsv.gz"


class Spot(NamedTuple):
    """A place that the gazetteer knows. kind: town, region, country. country: two letters; region: its code in that country."""

    id: int
    kind: str
    name: str
    latitude: float | None
    longitude: float | None
    country: str
    region: str
    population: int

    def inside(self, other: "Spot") -> bool:
        """True when the other is the region or the country of this one."""
        if self.id == other.id or self.country != other.country:
            return False
        return other.kind == "country" or (other.kind == "region" and self.kind == "town" and self.region == other.region)


class _Atlas(NamedTuple):
    """The lines of the gazetteer, areas before towns, both by country, and where the towns begin; then its names, each with its lines."""

    lines: list[str]
    towns: int
    of_area: dict[tuple[str, str], int]
    names: list[str]


@cache
def _atlas() -> _Atlas:
    """The gazetteer, read once."""
    places, _, called = gzip.decompress(PLACE.read_bytes()).decode("utf-8").partition("\n\n")
    lines = [line for line in places.split("\n") if line[0] != "#"][1:]
    towns = bisect_left(lines, True, key=lambda line: "\ttown\t" in line)
    cells = [line.split("\t") for line in lines[:towns]]
    return _Atlas(lines, towns, {(row[5], row[6]): number for number, row in enumerate(cells)}, called.rstrip("\n").split("\n"))


def _spot(line: str) -> Spot:
    """The place of a line."""
    id, kind, name, latitude, longitude, country, region, population = line.split("\t")
    north, east = (float(latitude), float(longitude)) if latitude else (None, None)
    return Spot(int(id), kind, name, north, east, country, region, int(population))


@lru_cache(maxsize=50_000)
def named(name: str) -> tuple[Spot, ...]:
    """The places that a name may mean, the one with most people first; a word of its kind ("city of …", "… province") chooses among them.

    >>> [spot.country for spot in named("Kabul")][:1]
    ['AF']
    """
    whole = _by_key(names.normal(name))
    if whole:
        return whole
    bare, kind = _without_kind(names.normal(name))
    return tuple(spot for spot in _by_key(bare) if spot.kind == kind)


def spelt(name: str, country: str) -> tuple[Spot, ...]:
    """The towns of a country whose usual name has the same consonants, and a vowel more or less."""
    found = (_spot(_atlas().lines[number]) for number in _by_spelling(country).get(names.key(name), ()))
    return tuple(spot for spot in found if _fuller(names.normal(name), names.normal(spot.name)))


def _fuller(left: str, right: str) -> bool:
    """True when one name has all letters of the other in order, and at most two more."""
    short, long = sorted((left, right), key=len)
    letters = iter(long)
    return 0 < len(long) - len(short) <= 2 and all(letter in letters for letter in short)


@lru_cache(maxsize=64)
def _by_spelling(country: str) -> dict[str, list[int]]:
    """The lines of the towns of a country by the spelling key of their usual name."""
    made: dict[str, list[int]] = defaultdict(list)
    lines = _atlas().lines
    for number in range(bisect_left(lines, country, lo=_atlas().towns, key=_country), len(lines)):
        if _country(lines[number]) != country:
            break
        made[names.key(lines[number].split("\t")[2])].append(number)
    return made


def _country(line: str) -> str:
    """The country of a line."""
    return line.split("\t", 6)[5]


def area(country: str, region: str = "") -> Spot | None:
    """The country of two letters, or one of its regions by code."""
    number = _atlas().of_area.get((country, region))
    return None if number is None else _spot(_atlas().lines[number])


def _by_key(key: str) -> tuple[Spot, ...]:
    """The places of a name in normal form."""
    lines, called = _atlas().lines, _atlas().names
    at = bisect_left(called, f"{key}\t")
    entry, _, numbers = "".join(called[at : at + 1]).partition("\t")
    found = [_spot(lines[int(number)]) for number in numbers.split(",")] if entry == key else []
    return tuple(sorted(found, key=lambda spot: (-spot.population, spot.kind, spot.id)))


@cache
def _kinds() -> dict[str, str]:
    """Word before or after a name -> the kind of place that it says."""
    return {row["word"]: row["kind"] for row in rows("place_kinds")}


def _without_kind(key: str) -> tuple[str, str]:
    """A name in normal form without the word that says its kind, and the kind; none of both where there is no such word."""
    parts = key.split()
    if len(parts) > 2 and parts[1] == "of" and parts[0] in _kinds():
        return " ".join(parts[2:]), _kinds()[parts[0]]
    if len(parts) > 1 and parts[-1] in _kinds():
        return " ".join(parts[:-1]), _kinds()[parts[-1]]
    return "", ""
