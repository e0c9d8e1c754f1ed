"""Sentences, quotations and lines: what the sections of a brief are made of. Frozen values, and nothing else."""

from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from twosource.types import Span


class Part(NamedTuple):
    """A piece of a sentence: the exact words of `span` in `article`, or words that were put in, where both are None."""

    text: str
    article: str | None = None
    span: Span | None = None


Sentence = tuple[Part, ...]
PEOPLE = ("Person",)
BODIES = ("Organization", "PublicBody", "Company")
PLACES = ("Place", "Address", "Facility")

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


def shortened(sentence: Sentence, most: int) -> Sentence:
    """The sentence cut between words to a length, with three dots where it was cut.

    >>> plain(shortened((Part("Ada Brook met the mayor"),), 12))
    'Ada Brook…'
    """
    made: list[Part] = []
    room = most
    for part in sentence:
        if len(part.text) > room:
            end = max(part.text.rfind(" ", 0, room), 0)
            words = part.text[:end].rstrip(" ,;:–—-")
            span = Span(part.span.start, part.span.start + len(words)) if part.span else None
            return (*made, *([Part(words, part.article, span)] if words else []), Part("…"))
        made.append(part)
        room -= len(part.text)
    return tuple(made)


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


def marked(quote: Quote) -> str:
    """The sentence on one line, its quoted words between brackets, three dots where it was cut.

    >>> marked(Quote("a", "A", Span(4, 7), "She ", "met", " him", "", cut=(False, True)))
    'She ⟦met⟧ him …'
    """
    front, behind = ("… " if quote.cut[0] else ""), (" …" if quote.cut[1] else "")
    return one_line(f"{front}{quote.before}⟦{quote.words}⟧{quote.after}{behind}")


@dataclass(frozen=True, slots=True)
class Evidence:
    """One claim as proof of a line: its words, whose they are (`speaker`), how firmly they are put and what they say of when.

    origin: the name of the origin it leans on.
    """

    claim: str
    quote: Quote
    speaker: str
    firmness: str
    when: str
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Rest:
    """What a line rests on: one origin, the articles that lean on it, and why they count as one.

    strand: origins of one strand lean on one another and count once; 0 when that was not worked out.
    known: False where it is not said who the origin is.
    """

    origin: str
    name: str
    kind: str
    why: str
    articles: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    more: int = 0
    strand: int = 0
    known: bool = True


@dataclass(frozen=True, slots=True)
class Line:
    """One event as a line of the brief. support: what the count rests on, in words; strands: the same, one row an independent origin.

    fewest: how many of the origins are surely independent. more: how many origins are not among `rests`.
    mark: what weakens it ("denied", "not so", "supposed", "planned", "alleged") or nothing.
    clash: whether its conflicts exclude each other ("disputed"), a later report changes it ("updated"), or neither.
    """

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
    more: int = 0
    clash: str = ""
    strands: tuple[str, ...] = ()
    fewest: int = 0

    @property
    def number(self) -> str:
        """The number of origins, with the fewest where that is another: “2–3”."""
        return f"{self.fewest}–{self.origins}" if 0 < self.fewest < self.origins else str(self.origins)


class Lane(NamedTuple):
    """Lines of one kind, in order; more: how many further ones are not shown."""

    lines: tuple[Line, ...]
    more: int = 0


def as_plain(value: object) -> Any:
    """Any value of a brief as plain dicts, lists, numbers and texts, for JSON; a day is its ISO form.

    >>> as_plain(Lane((), 2))
    {'lines': [], 'more': 2}
    """
    kind: Any = type(value)
    names = _names(kind)
    if names:
        return {name: as_plain(getattr(value, name)) for name in names}
    if isinstance(value, tuple):
        return [as_plain(row) for row in value]
    if isinstance(value, dict):
        return {key: as_plain(row) for key, row in value.items()}
    return value.isoformat() if isinstance(value, date) else value


@cache
def _names(kind: Any) -> tuple[str, ...]:
    """The names of the parts of a kind of value; nothing for a plain one."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else tuple(getattr(kind, "_fields", ()))
