"""What the encoder tells, put on the parser's words."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple, Protocol, TypeVar

from twosource.models.encoder import read
from twosource.models.grammar import Grammar
from twosource.models.reading import AFTER, Reading, Stretch
from twosource.types import Token

# the encoder's types by the labels that the parser's words carry
_LABELS = {
    "Person": "PERSON", "Organization": "ORG", "Place": "GPE", "Facility": "FAC",
    "Group": "NORP", "Event": "EVENT", "Product": "PRODUCT", "Other": "WORK_OF_ART",
}  # fmt: skip
# below this the encoder guesses, and what the rules see decides
_SURE = 0.5


class _Placed(Protocol):
    """Anything with a place in its sentence."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


_Span = TypeVar("_Span", bound=_Placed)


class Parsed(NamedTuple):
    """A word as the parser tells it, by the fields of Token."""

    i: int
    start: int
    end: int
    grammar: Grammar
    head: int
    sentence: int


def told(text: str, words: Sequence[Parsed]) -> tuple[Token, ...]:
    """The words, in order, with all that the encoder reads."""
    groups = [list(group) for _, group in groupby(words, key=lambda word: word.sentence)]
    found = read([text[group[0].start : group[-1].end] for group in groups])
    return tuple(token for group, reading in zip(groups, found, strict=True) for token in _sentence(group, reading))


def _sentence(group: Sequence[Parsed], reading: Reading) -> Iterator[Token]:
    """The words of one sentence."""
    begin = group[0].start
    names = _over(group, [name for name in reading.names if name.probability >= _SURE])
    sayings, parts, heard = _over(group, reading.attribution), _over(group, reading.incident), _over(group, reading.words)
    for word, name, saying, part, told in zip(group, names, sayings, parts, heard, strict=True):
        event, factuality, vector = (told.event, told.factuality, told.vector) if told else (0.0, None, b"")
        text, lemma, pos, tag, dep = word.grammar
        plain = (word.i, word.start, word.end, text, lemma, pos, tag, dep, word.head, word.sentence)
        fields = (*plain, *_name(word, name, begin), event, factuality, *_saying(word, saying, begin), *_part(word, part, begin), vector)
        yield Token(*fields)


def _over(group: Sequence[Parsed], spans: Sequence[_Span]) -> list[_Span | None]:
    """For each word the first span that shares a letter with it; spans are in order and never nested."""
    found: list[_Span | None] = []
    at, begin = 0, group[0].start
    for token in group:
        while at < len(spans) and begin + spans[at].end <= token.start:
            at += 1
        found.append(spans[at] if at < len(spans) and begin + spans[at].start < token.end else None)
    return found


def _name(word: Parsed, name: Stretch | None, begin: int) -> tuple[str, bool, float]:
    """The label of the name that a word stands in, whether it begins there, and how sure that is."""
    return (_LABELS[name.type], word.start <= begin + name.start, name.probability) if name else ("", False, 0.0)


def _saying(word: Parsed, saying: Stretch | None, begin: int) -> tuple[str, bool, bool, float]:
    """What a word is of a saying, whether it begins there, whether the cue stands before it, and how sure that is."""
    if not saying:
        return "", False, False, 0.0
    return saying.type.removesuffix(AFTER), word.start <= begin + saying.start, saying.type.endswith(AFTER), saying.probability


def _part(word: Parsed, part: Stretch | None, begin: int) -> tuple[str, bool, float]:
    """The part in an attack of what a word stands in, whether it begins there, and how sure that is."""
    return (part.type, word.start <= begin + part.start, part.probability) if part else ("", False, 0.0)
