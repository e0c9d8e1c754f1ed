"""What the presenting room makes: frozen values that a terminal, Markdown or HTML page can be written from, and nothing else."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from twosource.types import Span


class Part(NamedTuple):
    """A piece of a sentence: the exact words of `span` in `article`, or words that were put in, where both are None."""

    text: str
    article: str | None = None
    span: Span | None = None


Sentence = tuple[Part, ...]

# Control characters could move a terminal's cursor or turn the direction of what follows: they are shown, never obeyed.
_UNSEEN = dict.fromkeys((*range(32), *range(127, 160), *range(8234, 8239), *range(8294, 8298), 8206, 8207), "�")


def one_line(text: str) -> str:
    """The text on one line, with nothing in it that a terminal would obey.

    >>> one_line("a\\n b\\x1b[2J")
    'a b\ufffd[2J'
    """
    return " ".join(text.split()).translate(_UNSEEN)


def plain(sentence: Sentence) -> str:
    """The sentence as one line of text.

    >>> plain((Part("[Ada Brook]"), Part(" met\\nthe mayor")))
    '[Ada Brook] met the mayor'
    """
    return one_line("".join(part.text for part in sentence))


@dataclass(frozen=True, slots=True)
class Quote:
    """Exact words in their sentence: `before` + `words` + `after`, and where they stand. label: the article as the reader knows it.

    published: in words. link: the page's anchor of the words. cut: whether the sentence goes on in front and behind.
    """

    article: str
    label: str
    span: Span
    before: str
    words: str
    after: str
    published: str
    link: str = ""
    cut: tuple[bool, bool] = (False, False)


@dataclass(frozen=True, slots=True)
class Evidence:
    """One claim as proof of a line: its words, whose they are (`speaker`), how firmly they are put and what they say of when."""

    claim: str
    quote: Quote
    speaker: str
    firmness: str
    when: str


@dataclass(frozen=True, slots=True)
class Rest:
    """What a line rests on: one origin, the articles that lean on it, and why they count as one.

    strand: origins of one strand lean on one another and count once; 0 when that was not worked out.
    """

    origin: str
    name: str
    kind: str
    why: str
    articles: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    more: int = 0
    strand: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """One event as a line of the brief. support: what the count rests on, in words. mark: "denied", "alleged", "planned" or nothing."""

    event: str
    type: str
    sentence: Sentence
    when: str
    where: str
    origins: int
    articles: int
    support: str
    mark: str
    rests: tuple[Rest, ...]
    conflicts: tuple[str, ...] = ()
    related: tuple[str, ...] = ()


class Lane(NamedTuple):
    """Lines of one kind, in order; more: how many further ones are not shown."""

    lines: tuple[Line, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class SideBySide:
    """One value of a disagreement, and the claims that give it. value: in words."""

    value: str
    labels: tuple[str, ...]
    origins: tuple[str, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A conflict as a row: what it is about, its kind and relation in words, and its sides."""

    conflict: str
    event: str
    about: Sentence
    kind: str
    relation: str
    why: str
    sides: tuple[SideBySide, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """A name of an entity and the articles that use it."""

    name: str
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Role:
    """What an entity is said to be: exact words, who says so and how firmly."""

    sentence: Sentence
    evidence: Evidence | None
    labels: tuple[str, ...]


class Sighting(NamedTuple):
    """A dated event that has the entity in it: when and where, in words."""

    when: str
    where: str
    event: str


@dataclass(frozen=True, slots=True)
class Profile:
    """An entity: its names, roles and when it is seen. said: statements it makes; about: claims in which it has a part."""

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


class Cast(NamedTuple):
    """Profiles of one kind in order of name; also: the names of those that are told of only once."""

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
    """An article on the time line of reporting, and in the list of what was read. dated: how we know its date, in words."""

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


class Actor(NamedTuple):
    """A node of the network: an entity that has a tie."""

    entity: str
    name: str
    type: str


class Tie(NamedTuple):
    """A tie between two actors. kinds: what ties them, in words. alleged: nobody says so flatly in an own voice."""

    left: str
    right: str
    kinds: tuple[str, ...]
    origins: int
    articles: int
    alleged: bool
    events: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Network:
    """Actors and the ties between them."""

    actors: tuple[Actor, ...]
    ties: tuple[Tie, ...]


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
    """An article's own words, for the end of the page. sentences: ranges. marks: cited claims (range, anchor), in order."""

    article: str
    label: str
    words: str
    sentences: tuple[Span, ...]
    marks: tuple[tuple[Span, str], ...]


@dataclass(frozen=True, slots=True)
class Brief:
    """The picture as a reader wants it. Every part is in a fixed order."""

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
    unknown: tuple[Unknown, ...]
    texts: tuple[Text, ...]
