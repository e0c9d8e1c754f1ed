"""Names that are near and were kept apart. Only names that share a word, by its spelling, are compared: the work stays near-linear."""

from itertools import combinations

from twosource.present.index import Index
from twosource.text import names
from twosource.types import Entity

NEAR = 0.45
_ALIKE = 0.8
_MOST_IN_BLOCK = 12
_FAMILY = {"Person": "Person", "Organization": "body", "Company": "body", "PublicBody": "body", "Place": "place", "Facility": "place"}


def near(index: Index) -> list[tuple[Entity, Entity, float]]:
    """Pairs of entities that may be one by their names, with the match of the names."""
    found = ((left, right, _match(left, right)) for left, right in _pairs(index))
    return [(left, right, score) for left, right, score in found if _may_be_one(left, right, score)]


def _match(left: Entity, right: Entity) -> float:
    """How well the names of two entities match."""
    return names.match(left.name, right.name, "Person" if left.type == "Person" else "Organization").score


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


def _may_be_one(left: Entity, right: Entity, score: float) -> bool:
    """True when two names are near, and one has no word that the other contradicts: “House Committee” is not “Senate Committee”.

    People must have one last name, or one of them only the other's first. A place around another has its name in common with it.
    """
    if left.id in right.inside or right.id in left.inside or (left.location and right.location):
        return False
    one, other = names.content(left.name), names.content(right.name)
    if _over(one, other) and _over(other, one):
        return False
    if left.type == "Person":
        short, long = sorted((one, other), key=len)
        return names.alike(one[-1], other[-1]) >= _ALIKE or (len(short) == 1 and short[0] == long[0])
    return score >= NEAR and (left.type == right.type or _FAMILY[left.type] != "place")


def _over(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """True when a word of one name has none like it in the other."""
    return any(all(names.alike(word, held) < _ALIKE for held in other) for word in one)
