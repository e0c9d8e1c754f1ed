"""What ties two mentions of a sentence: a linear scorer of each mention by itself, and of the two by how they stand to each other."""

import io
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from twosource.models.parts import Numbers, vectors


class Single(NamedTuple):
    """A mention by itself: the vector of its head word (Token.vector) and the signs of what it is."""

    vector: bytes
    signs: tuple[str, ...]


class Worth(NamedTuple):
    """How much speaks for a mention being somebody or something that can have a part, and for its being tied to anything; as logits."""

    party: float
    tied: float


class Couple(NamedTuple):
    """Two mentions by their worths and the signs of how they stand to each other."""

    left: Worth
    right: Worth
    signs: tuple[str, ...]


def worths(asked: Sequence[Single]) -> list[Worth]:
    """The worth of each, in order."""
    if not asked:
        return []
    made = weights()
    read = vectors([one.vector for one in asked]) @ made["vector"] + made["worth"][-1]
    scores = read + np.stack([_sum(made["worth"], "worth names", one.signs) for one in asked])
    return [Worth(*row) for row in np.clip(scores, -_MOST, _MOST).round(3).tolist()]


def bonds(asked: Sequence[Couple]) -> list[float]:
    """The chance of each couple that a report like those it was taught by ties the two, in order."""
    if not asked:
        return []
    made = weights()
    own = np.array([sides(one.left, one.right) for one in asked], dtype=np.float32) @ made["sides"] + made["bond"][-1]
    scores = own + np.array([_sum(made["bond"], "bond names", one.signs) for one in asked], dtype=np.float32)
    chances: list[float] = (1 / (1 + np.exp(-scores))).round(3).tolist()
    return chances


def sides(left: Worth, right: Worth) -> tuple[float, float, float, float]:
    """The worths of two mentions, whichever stands first: the lesser and the greater of each kind."""
    party, tied = (sorted(pair) for pair in zip(left, right, strict=True))
    return party[0], party[1], tied[0], tied[1]


_MOST = 7.0


def _sum(table: Numbers, names: str, signs: Sequence[str]) -> Numbers:
    """The rows of the signs that training knew, added up."""
    known = _rows(names)
    total: Numbers = table[[known[sign] for sign in signs if sign in known]].sum(axis=0)
    return total


@cache
def weights() -> Mapping[str, Numbers]:
    """The weights, in full width; the last row of a table is what is added to every sum."""
    packed = _packed()
    return {name: packed[name].astype(np.float32) for name in packed if not name.endswith("names")}


@cache
def _rows(names: str) -> Mapping[str, int]:
    """The row of each sign of a table."""
    return {sign: row for row, sign in enumerate(_packed()[names].tobytes().decode().split("\n"))}


@cache
def _packed() -> Mapping[str, NDArray[np.generic]]:
    """The file of weights, read once."""
    return dict(np.load(io.BytesIO((files("twosource") / "weights" / "bonds.npz").read_bytes()), allow_pickle=False))
