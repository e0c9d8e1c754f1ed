"""What the encoder tells of a sentence: from a row of scores a word to names, sayings, parts in attacks, events and their factuality."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from twosource.models import decode
from twosource.models.decode import OUTSIDE, Scores
from twosource.models.shapes import Word

VECTORS = "vectors"  # the encoder's last layer, an output beside those of the heads
WIDTH = 384
STRETCHES = ("names", "attribution", "incident")  # the heads that tell of words that belong together
AFTER = " after"  # of a saying's type, where its cue stands before it


class Stretch(NamedTuple):
    """Words of a sentence that belong together: where, of what type, and how sure the encoder is (0 to 1)."""

    start: int
    end: int
    type: str
    probability: float


class Heard(NamedTuple):
    """A word of a sentence: where, how probable it is that it tells an event, and how firmly that is asserted (-3 to 3).

    vector: what the encoder makes of the word, for the scorers on top of it.
    """

    start: int
    end: int
    event: float
    factuality: float
    vector: bytes = b""


class Reading(NamedTuple):
    """All that the encoder tells of one sentence, each in order and never nested.

    names: without article, title and possessive. attribution: source, cue and content, with " after" where the cue they belong
    to stands before them. incident: parts in an attack. words: every word and mark.
    """

    names: tuple[Stretch, ...] = ()
    attribution: tuple[Stretch, ...] = ()
    incident: tuple[Stretch, ...] = ()
    words: tuple[Heard, ...] = ()


def nothing(labels: Sequence[str]) -> Scores:
    """The scores of a word that the encoder never sees: outside for sure; on a scale, anything."""
    made = np.zeros(len(labels), dtype=np.float32)
    if labels[0] == OUTSIDE:
        made[1:] = -30
    return made


def readings(rows: Sequence[Sequence[Word]], scores: Mapping[str, Scores], labels: Mapping[str, Sequence[str]]) -> tuple[Reading, ...]:
    """The sentences of an article, from each head's scores for all of its words."""
    heard = _heard([word for row in rows for word in row], scores, labels["factuality"])
    sure = {head: decode.sure(scores[head]) for head in STRETCHES}
    made, at = [], 0
    for row in rows:
        here = slice(at, at := at + len(row))
        stretches = {head: _stretches(row, sure[head][here], labels[head]) for head in STRETCHES}
        made.append(Reading(**stretches, words=heard[here]))
    return tuple(made)


def _heard(words: Sequence[Word], scores: Mapping[str, Scores], steps: Sequence[str]) -> tuple[Heard, ...]:
    """Words by the heads that tell of each alone."""
    events = 1 - _shares(scores["events"])[:, 0]
    firm = _shares(scores["factuality"]) @ np.array([float(step) for step in steps])
    vectors = [vector.tobytes() for vector in scores[VECTORS].astype(np.float16)]
    told = zip(words, events.round(3).tolist(), firm.round(3).tolist(), vectors, strict=True)
    return tuple(Heard(word.start, word.end, *heard) for word, *heard in told)


def _stretches(row: Sequence[Word], sure: Scores, labels: Sequence[str]) -> tuple[Stretch, ...]:
    """The spans of one head."""
    spans = decode.spans(sure, labels)
    return tuple(Stretch(row[s.first].start, row[s.last].end, s.type, round(s.probability, 3)) for s in spans)


def _shares(scores: Scores) -> NDArray[np.float64]:
    """How probable each label is; a row a word."""
    powers = np.exp((scores - scores.max(axis=1, keepdims=True, initial=-np.inf)).astype(np.float64))
    shares: NDArray[np.float64] = powers / powers.sum(axis=1, keepdims=True)
    return shares
