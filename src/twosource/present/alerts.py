"""What is new after a poll, one line each: what, who reports it, and whether that is a new independent origin."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from twosource.present.changes import Arrived, Changes, Count
from twosource.present.edits import Edit
from twosource.present.labels import count, listed
from twosource.present.rows import facts
from twosource.present.sections import Disagreement
from twosource.present.values import Line, one_line, plain

MOST = 20


class Alert(NamedTuple):
    """One thing that is new. kind: report, event, origin, again, disagreement, settled, edit, fewer, more.

    reports: who reports it. origin: whether it is a new independent origin, in words. origins: how many there are now, None where that
    does not count. id: what it is about, for `twosource explain`. url: of a report.
    """

    kind: str
    text: str
    reports: tuple[str, ...] = ()
    origin: str = ""
    origins: int | None = None
    id: str = ""
    url: str = ""

    @property
    def line(self) -> str:
        """The alert on one line."""
        who = f" — {listed(self.reports)}" if self.reports and self.kind != "disagreement" else ""
        tail = f"; {self.origin}" if self.origin else ""
        return one_line(f"{self.kind}: {self.text}{who}{tail}{f' {self.url}' if self.url else ''}")


def alerts(changed: Changes) -> tuple[Alert, ...]:
    """Everything that is new, the reports first; of each kind the first ones, the rest counted."""
    made = (
        ("report", map(_report, changed.arrived)),
        ("disagreement", map(_disagreement, changed.disagreements)),
        ("origin", map(_gained, changed.gained)),
        ("event", map(_event, changed.events)),
        ("again", map(_again, changed.again)),
        ("edit", map(_edit, changed.edited)),
        ("settled", map(_settled, changed.settled)),
        ("fewer", map(_fell, changed.fell)),
    )
    return tuple(row for kind, rows in made for row in _first(kind, rows))


def headline(rows: tuple[Alert, ...]) -> str:
    """The alerts counted, for the subject of a letter.

    >>> headline((Alert("report", "a"), Alert("report", "b"), Alert("disagreement", "c")))
    '2 new reports, 1 new disagreement'
    """
    kinds = [row.kind for row in rows]
    told = (("report", "new report"), ("event", "new event"), ("origin", "event on a new origin"), ("disagreement", "new disagreement"))
    many = {"event on a new origin": "events on a new origin"}
    return ", ".join(count(kinds.count(kind), word, many.get(word, "")) for kind, word in told if kind in kinds) or "changes"


def _first(kind: str, rows: Iterable[Alert]) -> Iterator[Alert]:
    """The first alerts of a kind, then a line that counts the rest."""
    going = iter(rows)
    yield from islice(going, MOST)
    if left := sum(1 for _ in going):
        yield Alert("more", f"{left} more of the kind {kind}; see `twosource diff`")


def _report(row: Arrived) -> Alert:
    """A new report, and whether it shares its text with one known before."""
    origin = "not read: another language"
    if row.report.read:
        origin = f"shares its text with {listed(row.leans)}" if row.leans else "shares no text with the reports known before"
    return Alert(
        "report", f"{row.report.about} ({row.report.published})", (row.report.label,), origin, None, row.report.article, row.report.url
    )


def _event(row: Line) -> Alert:
    """Something told for the first time."""
    labels = tuple(dict.fromkeys(label for rest in row.rests for label in rest.articles))
    return Alert("event", f"{plain(row.sentence)}{facts(row)}", labels, f"told for the first time, on {_on(row)}", row.origins, row.event)


def _gained(row: Count) -> Alert:
    """Something known that has a new independent origin."""
    origin = f"a new independent origin: {row.before} → {row.line.origins}"
    return Alert("origin", f"{plain(row.line.sentence)}{facts(row.line)}", row.by, origin, row.line.origins, row.line.event)


def _again(row: Count) -> Alert:
    """Something known that is told again."""
    origin = f"no new independent origin: {row.line.origins} as before"
    return Alert("again", f"{plain(row.line.sentence)}{facts(row.line)}", row.by, origin, row.line.origins, row.line.event)


def _fell(row: Count) -> Alert:
    """Something that stands on fewer independent origins than was thought."""
    origin = f"fewer independent origins: {row.before} → {row.line.origins}"
    return Alert("fewer", f"{plain(row.line.sentence)}{facts(row.line)}", row.by, origin, row.line.origins, row.line.event)


def _disagreement(row: Disagreement) -> Alert:
    """A disagreement that was not there: who gives which value."""
    labels = tuple(dict.fromkeys(label for side in row.sides for label in side.labels))
    sides = "; ".join(f"{side.value} ({listed(side.labels)})" for side in row.sides)
    return Alert("disagreement", f"{plain(row.about)} ({row.kind}): {sides}", labels, id=row.conflict)


def _settled(row: Disagreement) -> Alert:
    """A disagreement that does not stand any more, or not so."""
    return Alert("settled", f"{plain(row.about)} ({row.kind}): the disagreement does not stand any more, or not so", id=row.conflict)


def _edit(row: Edit) -> Alert:
    """A report that was changed after it was read."""
    text = f"changed after it was read: {count(len(row.withdrawn), 'claim')} withdrawn, {len(row.brought)} brought; both texts are kept"
    return Alert("edit", text, (row.later,), id=row.later)


def _on(row: Line) -> str:
    """The number of origins of a line."""
    return count(row.origins, "independent origin") if row.number == str(row.origins) else f"{row.number} independent origins"
