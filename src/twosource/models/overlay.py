"""What the encoder tells, put on the parser's words."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any, Protocol, TypeVar

from twosource.models.encoder import read
from twosource.models.reading import AFTER, Heard, Reading, Stretch
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


def told(text: str, tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The words, in order, with all that the encoder reads."""
    groups = [list(group) for _, group in groupby(tokens, key=lambda token: token.sentence)]
    found = read([text[group[0].start : group[-1].end] for group in groups])
    return tuple(token for group, reading in zip(groups, found, strict=True) for token in _sentence(group, reading))


def _sentence(group: Sequence[Token], reading: Reading) -> list[Token]:
    """The words of one sentence."""
    begin = group[0].start
    names = _over(group, [name for name in reading.names if name.probability >= _SURE])
    rows = zip(
        group, names, *(_over(group, spans) for spans in (reading.attribution, reading.incident)), _over(group, reading.words), strict=True
    )
    return [
        _with(token, _name(token, name, begin) | _saying(token, saying, begin) | _part(token, part, begin) | _heard(word))
        for token, name, saying, part, word in rows
    ]


def _with(token: Token, fields: dict[str, Any]) -> Token:
    """The word with these fields; the same word where there are none, since most stand in nothing."""
    return replace(token, **fields) if fields else token


def _over(group: Sequence[Token], spans: Sequence[_Span]) -> list[_Span | None]:
    """For each word the first span that shares a letter with it; spans are in order and never nested."""
    found: list[_Span | None] = []
    at, begin = 0, group[0].start
    for token in group:
        while at < len(spans) and begin + spans[at].end <= token.start:
            at += 1
        found.append(spans[at] if at < len(spans) and begin + spans[at].start < token.end else None)
    return found


def _name(token: Token, name: Stretch | None, begin: int) -> dict[str, Any]:
    """The label of the name that a word stands in."""
    if name:
        starts = token.start <= begin + name.start
        return {"entity": _LABELS[name.type], "entity_start": starts, "entity_probability": name.probability}
    return {}


def _saying(token: Token, saying: Stretch | None, begin: int) -> dict[str, Any]:
    """What a word is of a saying."""
    if not saying:
        return {}
    return {
        "attribution": saying.type.removesuffix(AFTER),
        "attribution_after": saying.type.endswith(AFTER),
        "attribution_start": token.start <= begin + saying.start,
        "attribution_probability": saying.probability,
    }


def _part(token: Token, part: Stretch | None, begin: int) -> dict[str, Any]:
    """The part in an attack of what a word stands in."""
    if not part:
        return {}
    return {"incident": part.type, "incident_start": token.start <= begin + part.start, "incident_probability": part.probability}


def _heard(word: Heard | None) -> dict[str, Any]:
    """Whether a word tells an event, and how firmly."""
    return {"event": word.event, "factuality": word.factuality, "vector": word.vector} if word else {}
