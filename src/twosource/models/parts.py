"""Who takes part in what: a small scorer on what the encoder makes of two words, the trigger of a claim and the head of a mention."""

import io
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float32]


class Asked(NamedTuple):
    """A claim and a mention, by the vectors of trigger and head word (Token.vector) and the signs of how they stand to each other."""

    trigger: bytes
    mention: bytes
    signs: tuple[str, ...]


class Chance(NamedTuple):
    """How probable it is that the mention takes part in what the claim tells, and that it is something that can take part at all."""

    part: float
    thing: float


def chances(asked: Sequence[Asked]) -> list[Chance]:
    """The chance of each, in order."""
    if not asked:
        return []
    made = _weights()
    triggers, mentions = (vectors([getattr(one, side) for one in asked]) for side in ("trigger", "mention"))
    known = _signs()
    read = hidden(made, triggers, mentions) + np.stack([_sum(made["signs"], known, one.signs) for one in asked])
    scores = np.maximum(read, 0) @ made["answers"] + made["lean"]
    return [Chance(*row) for row in _shares(scores).round(3).tolist()]


def vectors(held: Sequence[bytes]) -> Numbers:
    """The vectors of words, a row each."""
    return np.stack([np.frombuffer(one, dtype=np.float16) for one in held]).astype(np.float32)


def hidden(made: Mapping[str, Numbers], triggers: Numbers, mentions: Numbers) -> Numbers:
    """What the two words say, alone and together, before the signs are added."""
    together: Numbers = ((triggers @ made["trigger_beside"]) * (mentions @ made["mention_beside"])) @ made["beside"]
    return triggers @ made["trigger"] + mentions @ made["mention"] + together + made["level"]


def _sum(table: Numbers, known: Mapping[str, int], signs: Sequence[str]) -> Numbers:
    """The rows of the signs that training knew, added up."""
    total: Numbers = table[[known[sign] for sign in signs if sign in known]].sum(axis=0)
    return total


def _shares(scores: Numbers) -> Numbers:
    """The chances from the answers (training/part_lessons.ANSWERS), as logits: the mean of all, and the second."""
    told = np.stack([scores.mean(axis=1), scores[:, 1]], axis=1)
    shares: Numbers = 1 / (1 + np.exp(-told))
    return shares


@cache
def _weights() -> Mapping[str, Numbers]:
    """The weights, in full width."""
    packed = np.load(io.BytesIO((files("twosource") / "weights" / "parts.npz").read_bytes()), allow_pickle=False)
    return {name: packed[name].astype(np.float32) for name in packed.files if name != "names"}


@cache
def _signs() -> Mapping[str, int]:
    """The row of each sign."""
    packed = np.load(io.BytesIO((files("twosource") / "weights" / "parts.npz").read_bytes()), allow_pickle=False)
    return {sign: row for row, sign in enumerate(packed["names"].tobytes().decode().split("\n"))}
