"""What the reports say an entity is: the countries and the telling words of its roles, whom it is tied to, when it was born."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from twosource.lookup import Lookup
from twosource.screen.born import born
from twosource.screen.designations import designations
from twosource.screen.ties import ties
from twosource.text import similarity, table
from twosource.types import Designation, Entity, Picture

_INSIDE = "-'’."
_FEWEST_LETTERS = 4


class Told(NamedTuple):
    """What reports tell of an entity: countries, the stems of the words of its roles, each with the word, whom it is tied to, the years
    in which it may be born and the words that say so, and where they say that it is on a list."""

    countries: frozenset[str]
    stems: dict[str, str]
    tied: tuple[Entity, ...] = ()
    born: tuple[frozenset[int], str] = (frozenset(), "")
    designated: tuple[Designation, ...] = ()


class Contexts:
    """What the reports of a picture tell of each entity."""

    def __init__(self, picture: Picture, by: Lookup) -> None:
        """Look through the picture once."""
        self.by = by
        self._ties = ties(picture, by)
        self.designated = designations(picture, by)

    def of(self, entity: Entity) -> Told:
        """What is told of one."""
        tied = tuple(self.by.entity[row] for row in self._ties.get(entity.id, ()))
        text = " ; ".join(_roles(self.by, entity))
        around = " ; ".join((text, *(row.name for row in tied)))
        words = {word.lower() for word in text.replace(";", " ").split() if len(word) >= _FEWEST_LETTERS}
        stems = {similarity.stem(word): word for word in sorted(words)}
        return Told(countries(around), stems, tied, born(self.by, entity), self.designated.get(entity.id, ()))


def _roles(by: Lookup, entity: Entity) -> Iterator[str]:
    """The words of the roles of an entity, and the titles beside its names."""
    yield from (row.value for row in entity.attributes if row.kind == "role")
    for key in entity.mentions:
        row = by.mention.get(key)
        if row and row.title:
            yield row.title.of(by.article[row.article].text)


def countries(text: str) -> frozenset[str]:
    """The countries that a text names, by name, by people or by a town that stands for one.

    >>> sorted(countries("a Pakistani commander based in Kabul"))
    ['Afghanistan', 'Pakistan']
    """
    kept = "".join(c if c.isalpha() or c in _INSIDE else " " for c in text)
    padded = f" {' '.join(kept.split())} ".casefold()
    return frozenset(country for form, country in _forms().items() if f" {form} " in padded)


@cache
def _forms() -> dict[str, str]:
    """Every form of a country, of its people and of its towns, in small letters."""
    found = {}
    for row in table.rows("mention_countries"):
        forms = [row["country"], *(part for name in ("forms", "demonyms", "towns") for part in row[name].split(","))]
        found.update({form.strip().casefold(): row["country"] for form in forms if form.strip()})
    return found
