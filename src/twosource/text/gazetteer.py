"""Places of the world by name: towns, regions and countries of GeoNames (CC BY 4.0, www.geonames.org), made by tools/gazetteer.py."""

import lzma
from collections import defaultdict
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from twosource.text import names
from twosource.text.table import rows

PLACE = files("twosource") / "resources" / "gazetteer.tsv.xz"


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
    """The lines of the gazetteer, and the numbers of those that each name in normal form may mean."""

    lines: tuple[str, ...]
    of_key: dict[str, list[int]]
    of_area: dict[tuple[str, str], int]


@cache
def _atlas() -> _Atlas:
    """The gazetteer, read once."""
    lines = [line for line in lzma.decompress(PLACE.read_bytes()).decode("utf-8").split("\n") if line and line[0] != "#"][1:]
    of_key: dict[str, list[int]] = defaultdict(list)
    of_area = {}
    for number, line in enumerate(lines):
        front, _, keys = line.rpartition("\t")
        if "\ttown\t" not in front:
            cells = front.split("\t")
            of_area[cells[5], cells[6]] = number
        for key in keys.split("|"):
            of_key[key].append(number)
    return _Atlas(tuple(lines), of_key, of_area)


def _spot(line: str) -> Spot:
    """The place of a line."""
    id, kind, name, latitude, longitude, country, region, population, _ = line.split("\t")
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
    for number, line in enumerate(_atlas().lines):
        if f"\t{country}\t" in line and "\ttown\t" in line:
            made[names.key(line.split("\t")[2])].append(number)
    return made


def area(country: str, region: str = "") -> Spot | None:
    """The country of two letters, or one of its regions by code."""
    number = _atlas().of_area.get((country, region))
    return None if number is None else _spot(_atlas().lines[number])


def _by_key(key: str) -> tuple[Spot, ...]:
    """The places of a name in normal form."""
    found = (_spot(_atlas().lines[number]) for number in _atlas().of_key.get(key, ()))
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
