"""What the reports say an entity is: the countries and the telling words of its roles."""

from functools import cache
from typing import NamedTuple

from twosource.lookup import Lookup
from twosource.text import similarity, table
from twosource.types import Entity

_INSIDE = "-'’."


class Told(NamedTuple):
    """The countries that reports tell of an entity, and the stems of the words of its roles, each with the word."""

    countries: frozenset[str]
    stems: dict[str, str]


def told(by: Lookup, entity: Entity) -> Told:
    """What the roles of an entity, and the titles and names beside it, say."""
    words = [row.value for row in entity.attributes if row.kind == "role"]
    words += [by.entity[row.entity].name for row in entity.attributes if row.kind == "role" and row.entity in by.entity]
    for key in entity.mentions:
        row = by.mention.get(key)
        if row and row.title:
            words.append(row.title.of(by.article[row.article].text))
    text = " ; ".join(words)
    return Told(countries(text), {similarity.stem(word.lower()): word.lower() for word in text.replace(";", " ").split() if len(word) > 3})


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
