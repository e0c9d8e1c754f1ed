"""Entities beside entries: which name is like which, and what the reports say that fits or contradicts.

Of the score seven tenths are the name's; the rest is context, so that of many who bear one name the one that fits stands first.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from twosource.lookup import lookup
from twosource.screen.context import Told, countries, told
from twosource.text import names, similarity
from twosource.types import Alias, Entity, Ground, Listed, Match, Picture, SanctionsList

_TYPES = {"Person": "Person", **dict.fromkeys(("Organization", "PublicBody", "Company"), "Organization"), "Vessel": "Vessel"}
_NAME, _COUNTRY, _WORDS = 0.7, 0.15, 0.15
_UNTOLD = 0.4
_SINGLE, _WEAK = 0.75, 0.8
_CROWD = 2
_FEWEST_WORDS = 2

Blocks = dict[tuple[str, str], tuple[Listed, ...]]


def matches(picture: Picture, held: SanctionsList) -> tuple[Match, ...]:
    """For each named entity the entries whose name may be its own, the best fit first."""
    by = lookup(picture)
    blocks = _blocks(held.entries)
    rarity = similarity.Rarity(similarity.stems(row.words) for row in held.entries)
    made: list[Match] = []
    for entity in picture.entities:
        if entity.type in _TYPES and any(by.mention[row].form == "named" for row in entity.mentions if row in by.mention):
            made += _of_entity(entity, blocks, told(by, entity), rarity=rarity)
    return tuple(sorted(made, key=lambda row: (-row.score, row.entity, row.listed.id)))


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


def _of_entity(entity: Entity, blocks: Blocks, context: Told, *, rarity: similarity.Rarity) -> Iterator[Match]:
    """The entries that an entity may be."""
    known = _telling(entity)
    type = _TYPES[entity.type]
    near = {row.id: row for name in known for key in _keys(name) for row in blocks.get((type, key), ())}
    found = [(row, *_best(known, row, type)) for row in near.values()]
    alike = [row for row in found if row[3] >= names.SAME * _WEAK]
    for listed, name, alias, score in alike:
        crowd = [Ground("crowd", f"{len(alike)} entries of the list have such a name")] if len(alike) >= _CROWD else []
        yield _match(entity, listed, (name, alias, score), about=_about(context, listed, rarity), against=crowd)


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


def _about(context: Told, listed: Listed, rarity: similarity.Rarity) -> _About:
    """Country and words together."""
    country, fits, contradicts = _by_country(context, listed)
    words, shared = _by_words(context, listed, rarity)
    return _About(_COUNTRY * country + _WORDS * words, [*fits, *shared], contradicts)


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


def _by_country(context: Told, listed: Listed) -> tuple[float, list[Ground], list[Ground]]:
    """Whether the countries that the reports tell of the entity are the list's: 1 where one is, 0 where none is, between when untold."""
    ours, theirs = context.countries, countries(" ; ".join(listed.countries))
    if not ours or not theirs:
        return _UNTOLD, [], []
    if both := sorted(ours & theirs):
        return 1.0, [Ground("country", f"both name {', '.join(both)}")], []
    said = f"the reports name {', '.join(sorted(ours))}, the list {', '.join(sorted(theirs))}"
    return 0.0, [], [Ground("country", said)]


def _by_words(context: Told, listed: Listed, rarity: similarity.Rarity) -> tuple[float, list[Ground]]:
    """Whether what the reports say the entity is shares telling words with the list's remarks."""
    own = frozenset(word for alias in listed.names for word in similarity.stems(alias.name))
    shared = {word: context.stems[word] for word in similarity.stems(listed.words) if word in context.stems and word not in own}
    worth = sum(rarity.of(word) for word in shared)
    if worth < 1:
        return _UNTOLD, []
    return min(1.0, 0.5 + worth / 4), [Ground("words", f"both say {', '.join(sorted(set(shared.values())))}")]
