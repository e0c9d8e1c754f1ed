"""Entities beside entries: which name is like which, and what the reports say that fits or contradicts.

Of the score six tenths are the name's; the rest is context (fits.py), so that of many who bear one name the one that fits stands first.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from twosource.lookup import Lookup, lookup
from twosource.screen.context import Contexts, Told
from twosource.screen.fits import PARTS, Entries
from twosource.text import names, similarity
from twosource.types import Alias, Entity, Ground, Listed, Match, Picture, SanctionsList, Screened

_TYPES = {"Person": "Person", **dict.fromkeys(("Organization", "PublicBody", "Company"), "Organization"), "Vessel": "Vessel"}
_NAME = 0.6
_SINGLE, _WEAK = 0.75, 0.8
_CROWD = 2
_FEWEST_WORDS = 2

Blocks = dict[tuple[str, str], tuple[Listed, ...]]


def screened(picture: Picture, held: SanctionsList) -> Screened:
    """For each person, body and ship with a name the entries whose name may be its own, the best fit first."""
    contexts = Contexts(picture, lookup(picture))
    blocks = _blocks(held.entries)
    entries = Entries({row.id: row for row in held.entries}, similarity.Rarity(similarity.stems(row.words) for row in held.entries))
    asked = tuple(row for row in picture.entities if _is_asked(row, contexts.by))
    found = (row for entity in asked for row in _of_entity(entity, blocks, contexts, entries=entries))
    rows = tuple(sorted(found, key=lambda row: (-row.score, row.entity, row.listed.id)))
    return Screened(rows, tuple(row.id for row in asked), {row.id: contexts.designated.get(row.id, ()) for row in asked})


def _is_asked(entity: Entity, by: Lookup) -> bool:
    """True for what lists speak of: a person, a body or a ship, by name."""
    return entity.type in _TYPES and any(by.mention[row].form == "named" for row in entity.mentions if row in by.mention)


def _blocks(entries: Iterable[Listed]) -> Blocks:
    """The entries by type and by the sound of each word of their names: only those that share one are compared."""
    found: dict[tuple[str, str], dict[str, Listed]] = defaultdict(dict)
    for row in entries:
        for alias in row.names:
            for key in _keys(alias.name):
                found[row.type, key][row.id] = row
    return {key: tuple(rows.values()) for key, rows in found.items()}


def _keys(name: str) -> frozenset[str]:
    """The sounds of the words of a name, and its initials."""
    return frozenset(names.skeleton(word) for word in names.content(name)) | names.initials(name) | {names.skeleton(names.normal(name))}


def _of_entity(entity: Entity, blocks: Blocks, contexts: Contexts, *, entries: Entries) -> Iterator[Match]:
    """The entries that an entity may be."""
    known = _telling(entity)
    type = _TYPES[entity.type]
    near = {row.id: row for name in known for key in _keys(name) for row in blocks.get((type, key), ())}
    found = [(row, *_best(known, row, type)) for row in near.values()]
    alike = [row for row in found if row[3] >= names.SAME * _WEAK]
    if not alike:
        return
    context = contexts.of(entity)
    for listed, name, alias, score in alike:
        crowd = [Ground("crowd", f"{len(alike)} entries of the list have such a name")] if len(alike) >= _CROWD else []
        yield _match(entity, listed, (name, alias, score), about=_about(context, listed, entries), against=crowd)


def _telling(entity: Entity) -> tuple[str, ...]:
    """The names of an entity; of a person with a full name not the last name alone, which tells less than what it stands for."""
    known = tuple(dict.fromkeys((entity.name, *entity.aliases)))
    full = tuple(name for name in known if len(names.content(name)) >= _FEWEST_WORDS)
    return full if full and entity.type == "Person" else known


def _best(known: Iterable[str], listed: Listed, type: str) -> tuple[str, str, float]:
    """The two names that are most alike, and how much; a single word and a weak name of the list count for less."""
    pairs = [(_alike(name, alias, type), name, alias.name) for name in known for alias in listed.names]
    score, name, alias = max(pairs, key=lambda row: (row[0], row[1], row[2]), default=(0.0, "", ""))
    return name, alias, score


def _alike(name: str, alias: Alias, type: str) -> float:
    """How much a name of the reports is like one of the list. One word is like the same word alone: short names are alike by chance."""
    if len(names.content(name)) < _FEWEST_WORDS or len(names.content(alias.name)) < _FEWEST_WORDS:
        same = names.normal(name).replace("-", "") == names.normal(alias.name).replace("-", "")
        score = 1.0 if same else 0.0
    else:
        score = names.match(name, alias.name, type).score
    return score * _worth(name, type) * (_WEAK if alias.weak else 1.0)


def _worth(name: str, type: str) -> float:
    """How much a name tells: one word of a person's name is borne by many."""
    return _SINGLE if type == "Person" and len(names.content(name)) < _FEWEST_WORDS else 1.0


class _About(NamedTuple):
    """What the context says of an entity beside an entry: its part of the score, and the grounds for and against."""

    score: float
    reasons: list[Ground]
    against: list[Ground]


def _about(context: Told, listed: Listed, entries: Entries) -> _About:
    """All that fits and all that contradicts."""
    found = [(weight, fits(context, listed, entries)) for weight, fits in PARTS]
    score = sum(weight * row.share for weight, row in found)
    return _About(score, [row.reason for _, row in found if row.reason], [row.against for _, row in found if row.against])


def _match(entity: Entity, listed: Listed, pair: tuple[str, str, float], *, about: _About, against: list[Ground]) -> Match:
    """One entity beside one entry, with what speaks for it and against it."""
    name, alias, score = pair
    reasons = [Ground("name", f"“{name}” in the reports, “{alias}” on the list"), *about.reasons]
    against = [*about.against, *against]
    if any(row.name == alias and row.weak for row in listed.names):
        against.append(Ground("name", "the list itself calls this name a weak one"))
    if _worth(name, _TYPES[entity.type]) < 1:
        against.append(Ground("name", "one word of a name, which many bear"))
    total = round(_NAME * score + about.score, 4)
    return Match(entity.id, listed, name, alias, total, tuple(reasons), tuple(against), namesake=not about.reasons)
