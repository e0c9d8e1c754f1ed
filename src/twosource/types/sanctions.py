"""Lists of designated people and bodies, and who of a case may stand on one."""

from dataclasses import dataclass
from typing import NamedTuple

from twosource.types.document import Span


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

    def key(self, entry: str) -> str:
        """What a decision on an entry is kept on: the list's title and the id that the list gives the entry; the day is not in it."""
        return f"{self.title}: {entry}"


class Ground(NamedTuple):
    """A reason for or against: what it rests on (name, country, born, ties, designation, words, crowd) and its sentence."""

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


class Designation(NamedTuple):
    """Where a report says that somebody is on a list of designated people and bodies. says: listed; off (taken off, or denied to be on it).

    claim: the id of the claim that tells it; nothing where only a role does. asked: it is only asked for, planned or supposed.
    """

    article: str
    span: Span
    says: str
    claim: str = ""
    asked: bool = False


class Screened(NamedTuple):
    """A case held against a list: the matches, the entities that were asked about, and what reports say of each one's designation."""

    matches: tuple[Match, ...]
    entities: tuple[str, ...]
    designated: dict[str, tuple[Designation, ...]]
