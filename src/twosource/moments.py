"""What was in a case at a moment, and what could be known on a day."""

import re
from collections.abc import Collection
from dataclasses import replace

from twosource.errors import NotFoundError
from twosource.text import dates
from twosource.types import Document, Picture, Run, Skipped

_DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}(T\d{2}(:\d{2}(:\d{2})?)?Z?)?")
LAST = "last"


def runs_before(runs: tuple[Run, ...], since: str) -> tuple[Run, ...]:
    """The runs that a reader of `since` had seen: up to that run's number, before that moment (UTC), or all but the last.

    >>> rows = (Run(1, "2026-05-01T09:00:00Z", ("a",)), Run(2, "2026-05-03T09:00:00Z", ("b",)))
    >>> [len(runs_before(rows, since)) for since in ("1", "2026-05-02", "last", "2026-05-04")]
    [1, 1, 1, 2]

    Raises:
        NotFoundError: not a number of a run, nor a day or moment.
    """
    if since == LAST:
        return runs[:-1]
    if since.isdigit() and len(since) < 4 and int(since) in {row.number for row in runs}:
        return tuple(row for row in runs if row.number <= int(since))
    if _MOMENT.fullmatch(since):
        return tuple(row for row in runs if row.at < since)
    raise NotFoundError(f"--since {since}: neither a run of this case nor a moment; see `twosource runs`, or give a day as 2026-05-01")


def only(ground: Picture, keys: Collection[str]) -> Picture:
    """The ground of a picture with the documents of these articles alone."""
    return replace(ground, documents=tuple(row for row in ground.documents if row.article.key in keys))


def known_by(ground: Picture, day: str) -> Picture:
    """The ground as it could be known on a day (a month, a year: at its end): what was published by then.

    An article that may be of a later day is left out and said so among the skipped inputs.

    Raises:
        NotFoundError: not a day, month or year.
    """
    if not _DAY.fullmatch(day) or not dates.days(day):
        raise NotFoundError(f"--as-of {day}: not a day; give it as 2026-05-01")
    left = [(row, why) for row in ground.documents if (why := _later(row, day))]
    gone = {row.article.key for row, _ in left}
    told = tuple(
        Skipped(row.article.path or row.article.id, why, f"left out of what could be known on {dates.readable(day)}") for row, why in left
    )
    kept = tuple(row for row in ground.documents if row.article.key not in gone)
    return replace(ground, documents=kept, skipped=(*ground.skipped, *told))


def _later(document: Document, day: str) -> str:
    """Why a document is not of that day or before; nothing where it is."""
    published = document.published or document.article.published
    if not published or not dates.days(published):
        return "has no publication date"
    found, asked = dates.days(published), dates.days(day)
    assert found and asked
    if found[1] <= asked[1]:
        return ""
    return f"published {dates.readable(published)}" if found[0] > asked[1] else f"may be later: published {dates.readable(published)}"
