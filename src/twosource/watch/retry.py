"""When what failed is asked for again: later each time, and not for ever."""

from datetime import datetime, timedelta

from twosource.errors import TwosourceError
from twosource.types import Watched

_FIRST, _LONGEST = timedelta(minutes=10), timedelta(days=1)
_MOST = 6
GIVEN_UP = "given up"


def failed(row: Watched, error: TwosourceError | str, *, at: str, lasting: bool = False) -> Watched:
    """The address after one more failure: due again after ten minutes, then twice as long each time; given up after six of them.

    lasting: a list, which is never given up, but asked once a day.
    """
    tries = row.tries + 1
    outcome = row.outcome if lasting else "failed" if tries < _MOST else GIVEN_UP
    due = "" if outcome == GIVEN_UP else later(at, tries)
    return row._replace(outcome=outcome, why=str(error), tries=tries, due=due, at=at)


def later(at: str, tries: int) -> str:
    """The moment to ask again.

    >>> later("2026-05-01T10:00:00Z", 1), later("2026-05-01T10:00:00Z", 3), later("2026-05-01T10:00:00Z", 30)
    ('2026-05-01T10:10:00Z', '2026-05-01T10:40:00Z', '2026-05-02T10:00:00Z')
    """
    wait = _LONGEST if tries > _MOST + 2 else min(_FIRST * 2 ** (tries - 1), _LONGEST)
    return (datetime.fromisoformat(at) + wait).strftime("%Y-%m-%dT%H:%M:%SZ")
