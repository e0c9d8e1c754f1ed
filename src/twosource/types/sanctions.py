"""Lists of designated people and bodies, and who of a case may stand on one."""

from dataclasses import dataclass
from typing import NamedTuple


class Alias(NamedTuple):
    """A name on a list. weak: the list itself calls it of low quality, or many may share it."""

    name: str
    weak: bool = False


@dataclass(frozen=True, slots=True)
class Listed:
    """An entry of a list. id: as the list has it. type: Person, Organization, Vessel or Other. names: the first is its main one.

    countries: of nationality, address or programme, in words. born: years. words: roles and remarks of the list. since: the day of listing.
    """

    id: str
    type: str
    names: tuple[Alias, ...]
    countries: tuple[str, ...] = ()
    born: tuple[str, ...] = ()
    words: str = ""
    programme: str = ""
    since: str = ""


@dataclass(frozen=True, slots=True)
class SanctionsList:
    """A list as it was on a day. title: what it is. day: when it was made, ISO, or nothing where it does not say."""

    title: str
    day: str
    entries: tuple[Listed, ...]


class Ground(NamedTuple):
    """A reason for or against: what it rests on (name, country, words, crowd) and its sentence."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Match:
    """An entity that may be an entry. name and alias: the two names that are most alike. score: 0 to 1, never 1 by the name alone.

    namesake: nothing but the name speaks for it.
    """

    entity: str
    listed: Listed
    name: str
    alias: str
    score: float
    reasons: tuple[Ground, ...] = ()
    against: tuple[Ground, ...] = ()
    namesake: bool = True
