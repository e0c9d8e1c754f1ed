"""What a count rests on, in words: one independent strand a row, the origins that lean on one another together."""

from functools import cache
from itertools import groupby

from twosource.present.evidence import Desk
from twosource.present.labels import count, listed
from twosource.present.values import Rest
from twosource.text import table

_MOST_STRANDS = 6
_MOST_WITH = 2
_MOST_ARTICLES = 3
_FIRST = {"document": 0, "media": 0, "agency": 0, "outlet": 1, "speaker": 2}
_ARTICLES = ("A ", "An ", "The ", "Some ", "This ", "These ", "Such ")
NOT_WORKED_OUT = "origins not worked out"


def support(desk: Desk, rested: tuple[Rest, ...], independent: int) -> str:
    """The count and its strands on one line: “2 origins: (1) the audit report (A, B); (2) an undated video (C) with C itself”."""
    if not any(row.origin for row in rested):
        return NOT_WORKED_OUT
    rows, head = strands(desk, rested, independent), counted(independent, fewest(desk, rested, independent))
    against = _against(desk, rested)
    denied = f"; denied by {listed([_strand(desk, strand) for strand in against])}" if against else ""
    if len(rows) == 1:
        return f"{count(max(independent, 1), 'origin')}: {rows[0]}{denied}"
    more = independent - len(rows)
    shown = "; ".join(f"({n}) {row}" for n, row in enumerate(rows, 1))
    return f"{head}: {shown}" + (f"; and {more} more" if more > 0 else "") + denied


def strands(desk: Desk, rested: tuple[Rest, ...], independent: int) -> tuple[str, ...]:
    """One row for each independent origin; a single row where the strands were not worked out."""
    if not any(row.origin for row in rested):
        return ()
    against = _against(desk, rested)
    grouped = [strand for strand in _grouped(rested) if strand not in against]
    if len(grouped) != independent or independent < 2:
        return (_strand(desk, tuple(row for strand in grouped for row in strand)),)
    perhaps = f", perhaps {'the other' if len(grouped) == 2 else 'one of the others'}"
    return tuple(_strand(desk, rows) + (perhaps if _is_open(rows) else "") for rows in grouped[:_MOST_STRANDS])


def fewest(desk: Desk, rested: tuple[Rest, ...], independent: int) -> int:
    """How many of the independent origins are surely so: one of which nobody says who it is may be one of the others."""
    against = _against(desk, rested)
    grouped = [strand for strand in _grouped(rested) if strand not in against]
    if len(grouped) != independent or independent < 2:
        return independent
    return max(independent - sum(map(_is_open, grouped)), 1)


def counted(most: int, fewest: int) -> str:
    """The count in words.

    >>> counted(3, 2), counted(2, 2)
    ('2 to 3 origins', '2 origins')
    """
    return f"{fewest} to {count(most, 'origin')}" if fewest < most else count(most, "origin")


def _is_open(strand: tuple[Rest, ...]) -> bool:
    """True for a strand that rests on nobody but sources of which it is not said who they are."""
    return not any(row.known for row in strand)


def _grouped(rested: tuple[Rest, ...]) -> list[tuple[Rest, ...]]:
    """The origins strand by strand."""
    return [tuple(rows) for _, rows in groupby(rested, key=lambda row: row.strand)]


def _against(desk: Desk, rested: tuple[Rest, ...]) -> list[tuple[Rest, ...]]:
    """The strands that only deny what others assert: they do not count for it."""
    only = [strand for strand in _grouped(rested) if all(_is_denial(desk, row) for row in strand)]
    return only if len(only) < len(_grouped(rested)) else []


def _is_denial(desk: Desk, row: Rest) -> bool:
    """True for an origin that only says it is not so."""
    return bool(row.evidence) and all(desk.by.claim[proof.claim].polarity == "negative" for proof in row.evidence)


def _strand(desk: Desk, rows: tuple[Rest, ...]) -> str:
    """The origin that most leans on, and with it those that lean on it or share its text."""
    ordered = sorted(rows, key=lambda row: (_weight(desk, row), -len(row.articles), row.name, row.origin))
    first, rest = ordered[0], [row for row in ordered[1:] if not _is_own(desk, row, ordered[0])]
    with_it = [called(desk, row) for row in rest[:_MOST_WITH]]
    if len(rest) > _MOST_WITH:
        with_it.append(f"{len(rest) - _MOST_WITH} more")
    return called(desk, first) + (f", with {listed(with_it)}" if with_it else "")


def _weight(desk: Desk, row: Rest) -> tuple[int, int]:
    """What can be looked up first: a document, a film, an agency; then reports; then speakers by name; the unnamed last."""
    return int(row.kind == "speaker" and _is_unnamed(desk, row)), _FIRST.get(row.kind, len(_FIRST))


def _is_unnamed(desk: Desk, row: Rest) -> bool:
    """True for a source that no name is known for."""
    found = desk.by.origin.get(row.origin)
    return row.kind in ("speaker", "document") and not (found and found.entity and desk.named(found.entity))


def _is_own(desk: Desk, row: Rest, first: Rest) -> bool:
    """True for a report of its own that the first origin's articles name already."""
    return row.kind == "outlet" and set(row.articles) <= set(first.articles)


@cache
def _pronouns() -> frozenset[str]:
    """The pronouns: a source that is only "they" names nobody."""
    return frozenset(row["word"] for row in table.rows("mention_pronouns")) | {"that", "this", "which", "who"}


def called(desk: Desk, row: Rest) -> str:
    """An origin as the reader knows it, with its articles: a report by its label, an unnamed source in its own words."""
    if row.kind == "outlet" and len(row.articles) == 1:
        return row.articles[0]
    if row.kind == "outlet":
        return f"the text that {_articles(row)} share"
    return f"{_name(desk, row)} ({_articles(row)})"


def _articles(row: Rest) -> str:
    """The articles of an origin: by label when they are few, else counted."""
    return listed(row.articles) if len(row.articles) <= _MOST_ARTICLES else count(len(row.articles), "article")


def _name(desk: Desk, row: Rest) -> str:
    """The name of an origin; a source without a name is told in its own words, or told to have none."""
    if not row.origin or row.name == "nobody named" or row.name.casefold() in _pronouns():
        return "a source not named"
    if _is_unnamed(desk, row):
        return f"“{row.name}”"
    return row.name[0].lower() + row.name[1:] if row.name.startswith(_ARTICLES) else row.name
