"""A watch, turn by turn: a poll, then what is new told on each channel. A channel that failed is told the rest after the next poll."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from twosource.case import Case
from twosource.errors import OutputError
from twosource.intake import Progress, silent
from twosource.present.alerts import Alert, alerts
from twosource.present.changes import Changes, changes
from twosource.types import Picture
from twosource.watch.poll import Plan, Polled, poll


class News(NamedTuple):
    """What is told after a poll. case: its name."""

    case: str
    at: str
    alerts: tuple[Alert, ...]


class Channel(NamedTuple):
    """Where news are told. name: what it is known by in the case, from one watch to the next. tell: raises OutputError where it cannot."""

    name: str
    tell: Callable[[News], None]


class Turn(NamedTuple):
    """What one turn did. failed: the channels that could not be told, and why."""

    polled: Polled
    failed: tuple[OutputError, ...]


class Watch:
    """A watch over a case. name: of the case, for those who are told."""

    def __init__(self, case: Case, plan: Plan, channels: tuple[Channel, ...], *, name: str = "") -> None:
        """Nothing asked yet."""
        self._case, self._plan, self._channels, self._name = case, plan, channels, name
        self._picture: Picture | None = None

    def turn(self, *, at: str, progress: Progress = silent) -> Turn:
        """One poll at that moment, and what is new told. What a broken-off turn had taken is told by the next one.

        Raises:
            InputError: see poll.
        """
        book = self._case.watchbook
        before = self._before(progress)
        for channel in self._channels:
            if book.told(channel.name) is None:
                book.tell(channel.name, book.last())
        polled = poll(self._case, self._plan, before.documents if before else (), at=at, progress=progress)
        if all((book.told(channel.name) or 0) >= book.last() for channel in self._channels):
            return Turn(polled, ())
        self._picture = self._case.picture(known=before, progress=progress)
        return Turn(polled, tuple(self._failures(before, self._picture, at)))

    def _before(self, progress: Progress) -> Picture | None:
        """The picture before the poll, where it is at hand or says what the story is: in a large case it takes its time."""
        if self._plan.about.strip() and self._picture is None:
            return None
        self._picture = self._case.picture(known=self._picture, progress=progress)
        return self._picture

    def _failures(self, before: Picture | None, now: Picture, at: str) -> Iterator[OutputError]:
        """Tell every channel what it was not told yet; the errors of those that failed."""
        made: dict[int, News] = {}
        upto = self._case.upto(now)
        for channel in self._channels:
            told = self._case.watchbook.told(channel.name) or 0
            if told >= upto:
                continue
            if told not in made:
                made[told] = News(self._name, at, alerts(self._changes(told, before, now)))
            try:
                channel.tell(made[told])
            except OutputError as error:
                yield error
            else:
                self._case.watchbook.tell(channel.name, upto)

    def _changes(self, told: int, before: Picture | None, now: Picture) -> Changes:
        """What is new since an article; the picture before the poll need not be made again where nothing more is to be told."""
        if before and told == self._case.upto(before):
            return changes(before, now, since="the last poll")
        return self._case.changes_after(told, now, since="what was told last")
