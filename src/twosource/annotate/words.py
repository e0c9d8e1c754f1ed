"""The word lists of names and mentions, as sets and maps."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from twosource.text import table


def split(cell: str) -> list[str]:
    """The words of a cell that lists several, as `Ms, Ms.`."""
    return [word.strip() for word in cell.split(",") if word.strip()]


@cache
def listed(resource: str, column: str = "words", *kinds: str) -> frozenset[str]:
    """All words of a column of lists; only of the rows whose first cell is one of the kinds, where kinds are given.

    >>> "bin" in listed("mention_particles")
    True
    """
    rows = table.rows(resource)
    first = next(iter(rows[0]))
    return frozenset(word for row in rows if not kinds or row[first] in kinds for word in split(row[column]))


@cache
def countries() -> Mapping[str, str]:
    """Each name of a country, territory or of a town in it, and the country.

    >>> countries()["Mombasa"]
    'Kenya'
    """
    found = {}
    for row in table.rows("mention_countries"):
        for name in (row["country"], *split(row["forms"]), *split(row["towns"])):
            found[name] = row["country"]
    return MappingProxyType(found)


@cache
def places() -> frozenset[str]:
    """Names that are places in the news without more words."""
    return frozenset(countries()) | listed("mention_regions", "names")


@cache
def place_words() -> frozenset[str]:
    """The single words of place names of one word."""
    return frozenset(name for name in places() if " " not in name)


@cache
def demonyms() -> frozenset[str]:
    """Words for people of a country, region, faith or politics, in singular and plural."""
    single = listed("mention_countries", "demonyms") | listed("mention_demonyms")
    return single | frozenset(f"{word}s" for word in single)


@cache
def given_names() -> Mapping[str, str | None]:
    """First names and the gender of those who bear them; None for either."""
    found: dict[str, str | None] = {}
    for row in table.rows("mention_given_names"):
        gender = row["gender"] if row["gender"] != "either" else None
        for name in split(row["names"]):
            found[name] = gender if found.get(name, gender) == gender else None
    return MappingProxyType(found)


@cache
def titles() -> Mapping[str, str | None]:
    """Words with a capital that stand before a name and say who it is, with the gender they tell."""
    return MappingProxyType({word: row["gender"] or None for row in table.rows("mention_titles") for word in split(row["words"])})


@cache
def head_words(place: str) -> Mapping[str, str]:
    """The words that, in that place of a name (first, last, of), tell its type."""
    found: dict[str, str] = {}
    for row in table.rows("mention_head_words"):
        if row["place"] == place:
            for word in split(row["words"]):
                found.setdefault(word, row["type"])
    return MappingProxyType(found)
