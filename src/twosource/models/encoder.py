"""The encoder: reads the sentences of an article once and tells the names in them."""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

import numpy as np

from twosource.models import decode, pieces, windows
from twosource.models.decode import Scores

THREADS = 2  # bounded, so that many processes can share a machine
NAMES = "names"


class Name(NamedTuple):
    """A name in a sentence: where, of what type, and how sure the encoder is (0 to 1)."""

    start: int
    end: int
    type: str
    probability: float


def names(sentences: Sequence[str]) -> tuple[tuple[Name, ...], ...]:
    """The names of each sentence, in order; never nested, without article, title and possessive.

    Give all sentences of one article in one call: each is read among its neighbours, and a word's writing elsewhere in
    the article counts.

    >>> [name.type for name in names(("Ada Brook flew to Kenya.",))[0]]
    ['Person', 'Place']
    """
    labels = _card()["heads"][NAMES]
    read = windows.read(sentences, _cutter())
    scores = _scores(read, NAMES)
    found = []
    for row, told in zip(read.words, scores, strict=True):
        spans = decode.spans(told, labels)
        found.append(tuple(Name(row[s.first].start, row[s.last].end, s.type, round(s.probability, 3)) for s in spans))
    return tuple(found)


def _scores(read: windows.Read, head: str) -> list[Scores]:
    """One head's scores for every word of every sentence; a word without pieces is O for sure."""
    nothing = np.array([0.0, *[-30.0] * (len(_card()["heads"][head]) - 1)], dtype=np.float32)
    scores = [np.tile(nothing, (len(row), 1)) for row in read.words]
    for window in read.windows:
        told = _run(window)[head]
        for (sentence, word), first in zip(window.words, window.firsts, strict=True):
            scores[sentence][word] = told[first]
    return scores


def _run(window: windows.Window) -> dict[str, Scores]:
    """The scores of every head for every piece of one window.

    One window a time: a batch would be scaled to eight bits together, and a sentence's scores would hang on its neighbours in the batch.
    """
    session = _session()
    given = {"pieces": np.array([window.pieces], dtype=np.int64), "features": np.array([window.features], dtype=np.int64)}
    told = session.run(None, given)
    return {output.name: scores[0] for output, scores in zip(session.get_outputs(), told, strict=True)}


@cache
def _session() -> Any:
    """The runtime with the encoder's weights."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = THREADS
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(_bytes("encoder.onnx"), options, providers=["CPUExecutionProvider"])


@cache
def _cutter() -> pieces.Cut:
    """Words to pieces, by the vocabulary that the encoder was trained with."""
    return pieces.cutter(pieces.vocabulary(_bytes("vocab.txt").decode()))


@cache
def _card() -> Mapping[str, Any]:
    """What was written beside the weights: the labels of each head, in the order of its scores."""
    made: Mapping[str, Any] = json.loads(_bytes("encoder.json"))
    return made


def _bytes(name: str) -> bytes:
    """A file of the weights."""
    return (files("twosource") / "weights" / name).read_bytes()
