"""What common nouns mean: their kind, gender and number."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from twosource.annotate import words
from twosource.text import table
from twosource.types import Token


class Meaning(NamedTuple):
    """The kind of thing a noun means, the gender it tells, and number: one, several or group."""

    type: str
    gender: str | None
    number: str


@cache
def _meanings() -> Mapping[str, Meaning]:
    """Each listed noun and its meaning; the first row that lists it holds."""
    found: dict[str, Meaning] = {}
    for row in table.rows("mention_nouns"):
        for word in words.split(row["words"]):
            found.setdefault(word, Meaning(row["type"], row["gender"] or None, row["number"]))
    return MappingProxyType(found)


def meaning(token: Token) -> Meaning | None:
    """The meaning of a noun, by its word or its lemma, or of a people; None for one that is not listed."""
    if token.text in words.demonyms() and token.tag in ("NNS", "NNPS"):
        return Meaning("Person", None, "several")
    return _meanings().get(token.text.lower()) or _meanings().get(token.lemma)


def is_plural(token: Token) -> bool | None:
    """True for several, False for one, None for a group, which takes both `it` and `they`."""
    known = meaning(token)
    if known and known.number == "several":
        return True
    if token.tag in ("NNS", "NNPS"):
        return True
    return None if known and known.number == "group" else False
