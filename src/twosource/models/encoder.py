"""The encoder: reads the sentences of an article once and tells everything that its heads know."""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import accumulate
from typing import Any

import numpy as np

from twosource.config import setting
from twosource.models import pieces, windows
from twosource.models.decode import Scores
from twosource.models.reading import VECTORS, WIDTH, Reading, nothing, readings


def read(sentences: Sequence[str]) -> tuple[Reading, ...]:
    """What the encoder tells of each sentence, in order.

    Give all sentences of one article in one call: each is read among its neighbours, and a word's writing elsewhere in
    the article counts.

    >>> [name.type for name in read(("Ada Brook flew to Kenya.",))[0].names]
    ['Person', 'Place']
    """
    labels = _card()["heads"]
    cut = windows.read(sentences, _cutter())
    told = [_run(window) for window in cut.windows]
    unseen = {head: nothing(labels[head]) for head in labels} | {VECTORS: np.zeros(WIDTH, dtype=np.float32)}
    scores = {name: _scores(cut, [one[name] for one in told], unseen[name]) for name in unseen}
    return readings(cut.words, scores, labels)


def _scores(cut: windows.Read, told: Sequence[Scores], unseen: Scores) -> Scores:
    """One output's row for every word of the article, from those for every piece of every window; `unseen` for a word without pieces."""
    before = [0, *accumulate(map(len, cut.words))]
    scores = np.tile(unseen, (before[-1], 1))
    for window, rows in zip(cut.windows, told, strict=True):
        scores[[before[sentence] + word for sentence, word in window.words]] = rows[window.firsts]
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
    options.intra_op_num_threads = setting("encoder_threads")
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
