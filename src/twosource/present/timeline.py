"""The time line: events as bars as wide as their date is vague, and reports by the day they were published."""

from datetime import date

from twosource.present.evidence import Desk
from twosource.present.labels import published
from twosource.present.sections import Bar, Report
from twosource.present.values import Line, one_line, plain, shortened
from twosource.text import dates
from twosource.types import Document

_MOST_CHARACTERS = 88
_MOST_OPENING = 70


def bars(desk: Desk, shown: tuple[Line, ...]) -> tuple[Bar, ...]:
    """The shown events by date, the undated last; nothing is placed on the day it was published."""
    made = [_bar(desk, row) for row in shown]
    return tuple(sorted(made, key=lambda row: (row.first or row.last or date.max, row.last or date.max, plain(row.sentence), row.event)))


def _bar(desk: Desk, row: Line) -> Bar:
    """One event as a bar."""
    first, last = ends(desk.by.event[row.event].interval)
    return Bar(
        event=row.event,
        sentence=shortened(row.sentence, _MOST_CHARACTERS),
        first=first,
        last=last,
        when=row.when,
        origins=row.origins,
        mark=row.mark,
    )


def ends(edtf: str | None) -> tuple[date | None, date | None]:
    """The first and last day a time may mean; None on an open side.

    >>> ends("2026-02"), ends("2026-02-03/.."), ends(None)
    ((datetime.date(2026, 2, 1), datetime.date(2026, 2, 28)), (datetime.date(2026, 2, 3), None), (None, None))
    """
    found = dates.days(edtf)
    if not found:
        return None, None
    return (found[0] if dates.bounded_below(edtf) else None), (found[1] if dates.bounded_above(edtf) else None)


def reports(desk: Desk) -> tuple[Report, ...]:
    """Every article by the day it was published, the undated last."""
    made = [_report(desk, document) for document in desk.picture.documents]
    return tuple(sorted(made, key=lambda row: (row.first or date.max, row.last or date.max, row.label, row.article)))


def _report(desk: Desk, document: Document) -> Report:
    """One article as a row of the list of reports."""
    row = document.article
    first, last = ends(document.published or row.published)
    return Report(
        article=row.id,
        label=desk.label[row.id],
        title=row.title or "",
        publisher=row.publisher or "",
        published=published(document),
        dated=_dated(document),
        first=first,
        last=last,
        read=bool(document.sentences),
        url=row.url or "",
        language=row.language or "",
        opening=opening(row.text),
    )


def opening(text: str) -> str:
    """The first words of a text, on one line."""
    words = one_line(text[: 2 * _MOST_OPENING])
    cut = words.rfind(" ", 0, _MOST_OPENING)
    return words if len(words) <= _MOST_OPENING else f"{words[: cut if cut > 0 else _MOST_OPENING]}…"


def _dated(document: Document) -> str:
    """How the date of an article is known."""
    if document.article.published:
        return "stated"
    return "by what it tells" if document.published else "undated"
