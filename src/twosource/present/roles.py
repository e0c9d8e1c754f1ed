"""What an entity is called: the titles beside its name and the relations it stands in, each phrase once, with who says so."""

import re
from dataclasses import replace
from datetime import date
from functools import cache

from twosource.present.evidence import Desk, evidence, quote
from twosource.present.labels import FLAT, OWN_VOICE, when
from twosource.present.sections import Role
from twosource.present.values import Evidence, Part, Sentence, one_line
from twosource.text import dates, table
from twosource.types import Attribute, Entity, Mention

_MOST_ROLES = 6
_ADDRESS = frozenset({"mr", "mrs", "ms", "miss", "dr", "sir"})
_SMALL = frozenset({"a", "an", "the", "of", "in", "at", "for", "to", "and", "as", "is", "was"})
_TENSES = ("past", "now", "coming")
_Key = tuple[tuple[str, ...], frozenset[str]]
_Found = dict[_Key, tuple[Role, list[str]]]
_Kept = tuple[Role, tuple[str, ...], _Key]


def roles(desk: Desk, entity: Entity, *, named: list[Mention]) -> tuple[Role, ...]:
    """What an entity is called, the phrases of most reports first; what a fuller phrase of the same reports holds is not said again."""
    ordered = sorted(_told(desk, entity, named=named, timed=False), key=lambda row: -len(row.labels))
    return tuple(ordered[:_MOST_ROLES])


def over_time(desk: Desk, entity: Entity, *, named: list[Mention]) -> tuple[Role, ...]:
    """All that an entity is called, in order of time: what it was, is and is to be, the dated first; each phrase once for each time."""
    told = _told(desk, entity, named=named, timed=True)
    return tuple(sorted(told, key=lambda row: (_TENSES.index(row.tense), row.first or date.max, -len(row.labels))))


def _told(desk: Desk, entity: Entity, *, named: list[Mention], timed: bool) -> list[Role]:
    """What an entity is called, less what a fuller phrase of the same reports holds. timed: phrases of other times stand apart."""
    found: _Found = {}
    own = _name_words(desk, named)
    told = [row for row in entity.attributes if row.kind == "role" and (row.claim is None or row.claim in desk.by.event_of)]
    for row in sorted(told, key=lambda row: (row.claim is not None, row.article, row.span if row.claim is None else (0, 0))):
        _keep(desk, found, row, own=own, timed=timed)
    rows = [(role, tuple(dict.fromkeys(labels)), key) for key, (role, labels) in found.items()]
    kept = [row for row in rows if not any(_says_less(row, other) for other in rows)]
    return [replace(role, labels=labels) for role, labels, _ in kept]


def _says_less(row: _Kept, other: _Kept) -> bool:
    """True when the other phrase has all the words and more, put alike, in all the same reports."""
    return row[2][0] == other[2][0] and row[2][1] < other[2][1] and set(row[1]) <= set(other[1])


def _name_words(desk: Desk, named: list[Mention]) -> frozenset[str]:
    """The words of an entity's names."""
    names = {row.span.of(desk.by.article[row.article].text) for row in named}
    return frozenset(word for name in names for word in _words(name))


@cache
def _polite() -> frozenset[str]:
    """Words of address and of kinship, which alone are no role: "Mr", "cousin"."""
    kin = {form for row in table.rows("claim_roles") if row["type"] == "ALLY_OF" for form in (row["word"], f"{row['word']}s")}
    return _ADDRESS | kin | {"children", "relative", "relatives", "parent", "parents"}


def _words(text: str) -> list[str]:
    """The words of a text that carry meaning, in lower case."""
    return [word for word in re.findall(r"[^\W_]+", text.casefold()) if word not in _SMALL]


def _keep(desk: Desk, found: _Found, told: Attribute, *, own: frozenset[str], timed: bool) -> None:
    """The phrase added to those found; the same words, put as firmly by the same speaker, stand once with all that use them."""
    words = one_line(told.value)
    proof = evidence(desk, desk.by.claim[told.claim]) if told.claim else None
    said = frozenset(_words(words)) - own
    if not said - _polite() or words.startswith(("'", "’")):
        return
    how = (proof.speaker, proof.firmness) if proof else (OWN_VOICE, FLAT)
    key = ((*how, told.tense, told.interval or "") if timed else how, said)
    sentence = (Part(quote(desk, told.article, told.span).words, told.article, told.span),)
    found.setdefault(key, (_role(told, sentence, proof), []))[1].append(desk.label[told.article])


def _role(told: Attribute, sentence: Sentence, proof: Evidence | None) -> Role:
    """The phrase with its time."""
    days = dates.days(told.interval)
    return Role(sentence, proof, (), when=when(told.interval) if days else "", tense=told.tense, first=days[0] if days else None)
