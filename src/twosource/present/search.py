"""What a search found: names among entities and events, and places in the articles with the words marked."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

from twosource.present.evidence import Desk, desk, quote, selector
from twosource.present.labels import when
from twosource.present.sentence import summary
from twosource.present.values import Quote, marked, one_line
from twosource.types import Hit, Picture

_MOST_NAMES = 10
_MOST_PLACES = 3


class Name(NamedTuple):
    """An entity whose name has the words."""

    id: str
    type: str
    name: str


class Happening(NamedTuple):
    """An event whose sentence has the words."""

    id: str
    when: str
    origins: int
    sentence: str


class Place(NamedTuple):
    """An article where the words stand; more: how many further places it has."""

    article: str
    quotes: tuple[Quote, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Results:
    """All that a search found."""

    words: str
    names: tuple[Name, ...]
    events: tuple[Happening, ...]
    places: tuple[Place, ...]


def results(picture: Picture, words: str, hits: Iterable[Hit]) -> Results:
    """The entities and events that the words name, and the articles that the store found, in its order."""
    asked = desk(picture)
    wanted = words.casefold().split()
    return Results(
        words, _names(picture, wanted), _events(asked, wanted), tuple(_place(asked, hit) for hit in hits if hit.article in asked.label)
    )


def _holds(text: str, wanted: list[str]) -> bool:
    """True when every word stands in the text."""
    folded = text.casefold()
    return bool(wanted) and all(word in folded for word in wanted)


def _names(picture: Picture, wanted: list[str]) -> tuple[Name, ...]:
    """The entities with the words in a name, those with fewest other letters first."""
    found = [row for row in picture.entities if any(_holds(name, wanted) for name in (row.name, *row.aliases))]
    order = sorted(found, key=lambda row: (len(row.name), row.name, row.id))
    return tuple(Name(row.id, row.type, row.name) for row in order[:_MOST_NAMES])


def _events(asked: Desk, wanted: list[str]) -> tuple[Happening, ...]:
    """The events with the words in their sentence or in the names that take part, most origins first."""
    told = [(row, summary(asked.by, row)) for row in asked.picture.events]
    names = asked.by.entity
    found = [
        (row, said) for row, said in told
        if _holds(" ".join([said, *(names[part.entity].name for part in row.arguments if part.entity in names)]), wanted)
    ]  # fmt: skip
    order = sorted(found, key=lambda pair: (-pair[0].independent_origins, pair[0].interval or "9999", pair[1], pair[0].id))
    return tuple(Happening(row.id, when(row.interval), row.independent_origins, said) for row, said in order[:_MOST_NAMES])


def _place(asked: Desk, hit: Hit) -> Place:
    """An article and the sentences where the words stand, one a sentence."""
    sentences = asked.by.document[hit.article].sentences
    quotes: dict[int | None, Quote] = {}
    for span in hit.spans:
        number = next((n for n, whole in enumerate(sentences) if whole.holds(span)), None)
        quotes.setdefault(number, quote(asked, hit.article, span, sentence=number))
    shown = tuple(quotes.values())[:_MOST_PLACES]
    return Place(hit.article, shown, len(quotes) - len(shown))


def plain(found: Results) -> dict[str, Any]:
    """What was found as plain values for JSON."""
    return {
        "words": found.words,
        "entities": [row._asdict() for row in found.names],
        "events": [row._asdict() for row in found.events],
        "articles": [{"article": row.article, "more": row.more, "places": [selector(one) for one in row.quotes]} for row in found.places],
    }


def render(found: Results) -> str:
    """What was found as text, the words marked."""
    rows = [f"{row.type} {row.name}  {row.id}" for row in found.names]
    rows += [f"{one_line(row.sentence)} ({row.when}; origins: {row.origins})  {row.id}" for row in found.events]
    for place in found.places:
        rows += [f"{row.label}, {row.published}: {marked(row)}" for row in place.quotes]
        rows += [f"  and {place.more} more in the same article"] if place.more else []
    return "\n".join(rows or [f"nothing in the case has the words {found.words!r}"]) + "\n"
