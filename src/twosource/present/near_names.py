"""Names that are near and were kept apart. Only names that share a word, by its spelling, are compared: the work stays near-linear."""

from itertools import combinations

from twosource.present.index import Index
from twosource.text import names
from twosource.types import Entity

NEAR = 0.45
_ALIKE, _SPELT, _LETTERS = 0.8, 0.85, 3
_CONTRADICTS = " is not "
_MOST_IN_BLOCK = 12
_FAMILY = {"Person": "Person", "Organization": "body", "Company": "body", "PublicBody": "body", "Place": "place", "Facility": "place"}


def near(index: Index) -> list[tuple[Entity, Entity, float]]:
    """Pairs of entities that may be one by their names, with how well the names match."""
    found = ((left, right, _match(left, right)) for left, right in _pairs(index))
    return [(left, right, match.score) for left, right, match in found if _may_be_one(left, right, match)]


def _match(left: Entity, right: Entity) -> names.Match:
    """How well the names of two entities match."""
    return names.match(left.name, right.name, "Person" if left.type == "Person" else "Organization")


def _pairs(index: Index) -> list[tuple[Entity, Entity]]:
    """Pairs of named entities of one family with a word of their names in common, by its spelling; words that many share lead nowhere."""
    blocks: dict[tuple[str, str], dict[str, Entity]] = {}
    for id in index.named:
        row = index.desk.by.entity[id]
        for word in names.content(row.name) if row.type in _FAMILY else ():
            if len(word) > 1:
                blocks.setdefault((_FAMILY[row.type], names.skeleton(word)), {})[id] = row
    pairs: dict[tuple[str, str], tuple[Entity, Entity]] = {}
    for block in (block for block in blocks.values() if 1 < len(block) <= _MOST_IN_BLOCK):
        for left, right in combinations(sorted(block.values(), key=lambda row: row.id), 2):
            pairs[left.id, right.id] = (left, right)
    return [pairs[key] for key in sorted(pairs)]


def _may_be_one(left: Entity, right: Entity, match: names.Match) -> bool:
    """True when two names are near, and no word of one contradicts the other: “House Committee” is not “Senate Committee”.

    A place around another has its name in common with it and is not the same.
    """
    if left.id in right.inside or right.id in left.inside or (left.location and right.location):
        return False
    if any(_CONTRADICTS in said for said in match.reasons):
        return False
    short, long = sorted((names.content(left.name), names.content(right.name)), key=len)
    if left.type == "Person":
        return short[0] in (long[0], long[-1]) if len(short) == 1 else names.alike(short[-1], long[-1]) >= _ALIKE
    shared = any(len(word) >= _LETTERS for word in set(short) & set(long))
    within = all(any(names.alike(word, held) >= _SPELT for held in long) for word in short)
    return shared and within and match.score >= NEAR and (left.type == right.type or _FAMILY[left.type] != "place")
