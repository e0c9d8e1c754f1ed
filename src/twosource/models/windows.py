"""What the encoder is given: windows of pieces of words, sentence after sentence, so that each is read among its neighbours."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from twosource.models.pieces import Cut
from twosource.models.shapes import NOTHING, Word, features, words

PIECES = 126  # of a window, its two end marks left out
START, END = 101, 102  # the marks around a window, in the vocabulary of the BERT family


class Window(NamedTuple):
    """The pieces of consecutive words with the features of their words; `firsts` tells where each word's first piece is.

    words: (sentence, word) of each word that has a piece, in order.
    """

    pieces: list[int]
    features: list[tuple[int, ...]]
    firsts: list[int]
    words: list[tuple[int, int]]


class Read(NamedTuple):
    """An article's sentences as words, and the windows that hold them."""

    words: list[list[Word]]
    windows: list[Window]


def read(sentences: Sequence[str], cut: Cut, *, size: int = PIECES) -> Read:
    """The words and windows of an article's sentences; `cut` gives the pieces of a word."""
    found = [words(sentence) for sentence in sentences]
    told = features(found)
    units = [_unit(row, cut, sentence=at, told=told[at]) for at, row in enumerate(found) if row]
    return Read(found, list(_packed(units, size)))


Unit = list[tuple[tuple[int, int], tuple[int, ...], tuple[int, ...]]]


def _unit(row: Sequence[Word], cut: Cut, *, sentence: int, told: Sequence[tuple[int, ...]]) -> Unit:
    """Each word of a sentence with its place, its pieces and its features; a word without pieces (a lone accent) is left out."""
    made = [((sentence, at), cut(word.text), told[at]) for at, word in enumerate(row)]
    return [unit for unit in made if unit[1]]


def _packed(units: Sequence[Unit], size: int) -> Iterator[Window]:
    """Sentences put together as long as they fit; one that is longer than a window is cut between words."""
    held: Unit = []
    filled = 0
    for unit in units:
        length = sum(len(pieces) for _, pieces, _ in unit)
        if held and filled + length > size:
            yield from _cut(held, size)
            held, filled = [], 0
        held, filled = held + unit, filled + length
    if held:
        yield from _cut(held, size)


def _cut(unit: Unit, size: int) -> Iterator[Window]:
    """The windows of words that belong together: one, where they fit."""
    window = _empty()
    for place, pieces, told in unit:
        if window.words and len(window.pieces) + len(pieces) > size:
            yield _closed(window)
            window = _empty()
        window.firsts.append(len(window.pieces))
        window.words.append(place)
        window.pieces.extend(pieces[: size - 1])
        window.features.extend([told] * len(pieces[: size - 1]))
    yield _closed(window)


def _empty() -> Window:
    """A window that holds the first mark alone."""
    return Window([START], [NOTHING], [], [])


def _closed(window: Window) -> Window:
    """The window with its last mark."""
    return window._replace(pieces=[*window.pieces, END], features=[*window.features, NOTHING])
