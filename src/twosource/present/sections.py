"""The sections of a brief, and the brief: frozen values that a terminal text, Markdown or an HTML page is written from."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from twosource.present.decisions import Decision
from twosource.present.values import Evidence, Lane, Quote, Sentence, one_line
from twosource.types import Cut, Span


@dataclass(frozen=True, slots=True)
class SideBySide:
    """One value of a disagreement, and the claims that give it. value: in words."""

    value: str
    labels: tuple[str, ...]
    origins: tuple[str, ...]
    evidence: tuple[Evidence, ...]


class Cell(NamedTuple):
    """What one report gives in a disagreement: the value, and its words."""

    label: str
    value: str
    words: str


def cells(row: "Disagreement") -> dict[str, tuple[Cell, ...]]:
    """The cells of a row by report, in order of the sides."""
    found: dict[str, list[Cell]] = {}
    for side in row.sides:
        for label in side.labels:
            words = next((one.quote.words for one in side.evidence if one.quote.label == label), "")
            found.setdefault(label, []).append(Cell(label, side.value, one_line(words)))
    return {label: tuple(rows) for label, rows in found.items()}


def labels_of(rows: tuple["Disagreement", ...]) -> tuple[str, ...]:
    """The reports that take part in a disagreement, one a column, in order of label."""
    return tuple(sorted({label for row in rows for side in row.sides for label in side.labels}))


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A conflict as a row: what is disputed, the kind in plain words (“conflict, time”), and its sides. relation: as in the case.

    status: open, or dismissed by the decision.
    """

    conflict: str
    event: str
    about: Sentence
    kind: str
    relation: str
    why: str
    sides: tuple[SideBySide, ...]
    status: str = "open"
    decision: Decision | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """A name of an entity and the articles that use it."""

    name: str
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Role:
    """What an entity is said to be: exact words, who says so and how firmly. when, first: of what time, in words and its first day.

    tense: past, now, coming.
    """

    sentence: Sentence
    evidence: Evidence | None
    labels: tuple[str, ...]
    when: str = ""
    tense: str = "now"
    first: date | None = None


class Sighting(NamedTuple):
    """A dated event that has the entity in it: when and where, in words. disputed: another report gives a time that does not fit."""

    when: str
    where: str
    event: str
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class Profile:
    """An entity: its names, roles and when it is seen. said: statements it makes; about: claims in which it has a part.

    namesakes: other people with the same first or last name. perhaps: those that may be this one or are said to be; it is left open.
    """

    entity: str
    type: str
    name: str
    aliases: tuple[Named, ...]
    roles: tuple[Role, ...]
    first: str
    last: str
    said: int
    about: int
    articles: tuple[str, ...]
    events: tuple[str, ...]
    sightings: tuple[Sighting, ...] = ()
    namesakes: tuple[str, ...] = ()
    perhaps: tuple[str, ...] = ()


class Cast(NamedTuple):
    """Profiles of one kind, those in most reports first; also: those that are told of only once, with what they are called."""

    profiles: tuple[Profile, ...]
    also: tuple[str, ...] = ()
    more: int = 0


@dataclass(frozen=True, slots=True)
class Bar:
    """An event on the time line: from first to last day it may mean. None on a side that is open; both None when undated."""

    event: str
    sentence: Sentence
    first: date | None
    last: date | None
    when: str
    origins: int
    mark: str


@dataclass(frozen=True, slots=True)
class Report:
    """An article on the time line of reporting, and in the list of what was read. dated: how we know its date, in words.

    opening: the first words of the text, for an article without a title.
    """

    article: str
    label: str
    title: str
    publisher: str
    published: str
    dated: str
    first: date | None
    last: date | None
    read: bool
    url: str
    language: str
    opening: str = ""

    @property
    def about(self) -> str:
        """The title; where there is none, the first words in quotation marks."""
        return self.title or f"“{self.opening}”"


class Actor(NamedTuple):
    """A node of the network: an entity that has a tie. ties: how many it has; articles: how many name it."""

    entity: str
    name: str
    type: str
    ties: int = 0
    articles: int = 0


class Tie(NamedTuple):
    """A tie between two actors. kinds: what ties them, in words. alleged: nobody says so flatly in an own voice; denied: only denied.

    through: no claim names both, they only have a part in one event; such a tie counts one origin.
    """

    left: str
    right: str
    kinds: tuple[str, ...]
    origins: int
    articles: int
    alleged: bool
    events: tuple[str, ...]
    denied: bool = False
    through: bool = False


@dataclass(frozen=True, slots=True)
class Network:
    """Actors and the ties between them. more: how many further actors have a tie to those that were asked for."""

    actors: tuple[Actor, ...]
    ties: tuple[Tie, ...]
    more: int = 0


class Alike(NamedTuple):
    """A passage of one article beside the same or reworded passage of another."""

    left: Quote
    right: Quote


@dataclass(frozen=True, slots=True)
class Copied:
    """Two articles that are not independent: how, in which direction, and the passages that show it. share: part of the words shared."""

    left: str
    right: str
    sentence: str
    kind: str
    direction: str
    agency: str | None
    passages: tuple[Alike, ...]
    more: int = 0


class Unknown(NamedTuple):
    """Something that the reports do not tell. lines: what it is about, one item each."""

    what: str
    lines: tuple[str, ...]


class Note(NamedTuple):
    """An input that was skipped or read only in part."""

    where: str
    what: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Header:
    """What the brief was made from."""

    reports: int
    publishers: int
    read: int
    origins: int
    dated: str
    copies: tuple[str, ...]
    skipped: tuple[Note, ...]
    version: str


@dataclass(frozen=True, slots=True)
class Text:
    """An article's own words, for the end of the page. sentences: ranges. marks: cited claims (range, anchor), in order.

    cut: what was left out of the reading, and why.
    """

    article: str
    label: str
    words: str
    sentences: tuple[Span, ...]
    marks: tuple[tuple[Span, str], ...]
    cut: tuple[Cut, ...] = ()


@dataclass(frozen=True, slots=True)
class Brief:
    """The picture as a reader wants it. Every part is in a fixed order. dismissed: disagreements that people set aside."""

    header: Header
    reports: tuple[Report, ...]
    corroborated: Lane
    relations: Lane
    set_phrases: Lane
    single: Lane
    tail: Lane
    disagreements: tuple[Disagreement, ...]
    denials: Lane
    people: Cast
    bodies: Cast
    places: Cast
    timeline: tuple[Bar, ...]
    network: Network
    copies: tuple[Copied, ...]
    more_copies: int
    unknown: tuple[Unknown, ...]
    texts: tuple[Text, ...]
    dismissed: tuple[Disagreement, ...] = ()
