"""What changed, for a terminal: what is new, who reports it, and whether it is a new origin."""

from collections.abc import Iterator

from twosource.present.changes import Arrived, Changes, Count
from twosource.present.edits import Edit
from twosource.present.labels import count, listed
from twosource.present.rows import NARROWEST, Row, disagreement, facts, line, text_of, title, wrapped
from twosource.present.values import one_line, plain

_MOST_ARRIVED = 20
_MOST_EVENTS = 20
_MOST_COUNTS = 20
_MOST_SENTENCES = 8


def render(changed: Changes, *, width: int = 100, colour: bool = False) -> str:
    """All changes as text, no line longer than the width; with colour, rows carry the escapes of a terminal."""
    wide = max(width, NARROWEST)
    sections = (_head, _arrived, _edited, _gained, _fell, _new_disagreements, _settled, _events)
    return text_of((row for section in sections for row in section(changed, wide)), colour=colour)


def _head(changed: Changes, wide: int) -> Iterator[Row]:
    """What is compared, and the count of what is new."""
    yield from wrapped(f"Since {changed.since}: {_counted(changed)}.", wide, kind="strong")


def _counted(changed: Changes) -> str:
    """The changes in one clause."""
    if changed.none:
        return "nothing changed"
    gained = len(changed.gained)
    said = [
        count(len(changed.arrived), "new report"),
        f"{count(changed.joined + changed.fresh, 'new claim')} ({changed.joined} on what was known, {changed.fresh} on new events)",
        f"{count(gained, 'event')} with a new independent origin",
        count(len(changed.disagreements), "new disagreement"),
    ]
    said += [f"{count(len(changed.edited), 'report')} changed after being read"] if changed.edited else []
    return "; ".join(said)


def _arrived(changed: Changes, wide: int) -> Iterator[Row]:
    """The new reports."""
    if changed.arrived:
        yield from title("New reports", wide)
    for row in changed.arrived[:_MOST_ARRIVED]:
        yield from wrapped(f"{row.report.label}: {row.report.about} ({row.report.published})", wide, first="  ", rest="     ")
        yield from wrapped(_leans(row), wide, first="     ", rest="     ", kind="soft")
    if len(changed.arrived) > _MOST_ARRIVED:
        yield Row(f"     and {len(changed.arrived) - _MOST_ARRIVED} more", "soft")


def _leans(row: Arrived) -> str:
    """What a new report rests on."""
    if not row.report.read:
        return "not read: another language"
    return f"shares its text with {listed(row.leans)}" if row.leans else "shares no text with the reports known before"


def _edited(changed: Changes, wide: int) -> Iterator[Row]:
    """The reports that were changed, sentence by sentence."""
    if changed.edited:
        yield from title("Changed after they were first read (both texts are kept)", wide)
    for row in changed.edited:
        yield from _edit(row, wide)


def _edit(row: Edit, wide: int) -> Iterator[Row]:
    """One changed report: what went, what came."""
    gone = f"{count(len(row.withdrawn), 'claim')} withdrawn, {len(row.brought)} brought"
    yield from wrapped(f"{row.earlier} → {row.later}: {gone}", wide, first="  ", rest="     ", kind="update")
    for sign, quotes in (("−", row.removed), ("+", row.added)):
        for quote in quotes[:_MOST_SENTENCES]:
            yield from wrapped(one_line(quote.words), wide, first=f"     {sign} ", rest="       ")
        if len(quotes) > _MOST_SENTENCES:
            yield Row(f"     {sign} and {len(quotes) - _MOST_SENTENCES} more", "soft")


def _gained(changed: Changes, wide: int) -> Iterator[Row]:
    """The events that stand on more independent origins than before."""
    yield from _counts("Now on more independent origins", changed.gained, wide)


def _fell(changed: Changes, wide: int) -> Iterator[Row]:
    """The events that stand on fewer: what seemed independent was found not to be."""
    yield from _counts("Now on fewer independent origins", changed.fell, wide)


def _counts(name: str, rows: tuple[Count, ...], wide: int) -> Iterator[Row]:
    """Events with their number of origins before and now, and who brought the change."""
    if rows:
        yield from title(name, wide)
    for row in rows[:_MOST_COUNTS]:
        yield from wrapped(
            f"{row.before} → {row.line.origins}  {plain(row.line.sentence)}{facts(row.line)}", wide, first="  ", rest="     "
        )
        yield from wrapped(f"told now by {listed(row.by)}. {row.line.support}", wide, first="     ", rest="     ", kind="soft")
    if len(rows) > _MOST_COUNTS:
        yield Row(f"     and {len(rows) - _MOST_COUNTS} more", "soft")


def _new_disagreements(changed: Changes, wide: int) -> Iterator[Row]:
    """The disagreements that were not there."""
    if changed.disagreements:
        yield from title("New disagreements", wide)
    for row in changed.disagreements:
        yield from disagreement(row, wide)


def _settled(changed: Changes, wide: int) -> Iterator[Row]:
    """The disagreements that do not stand any more in that form."""
    if changed.settled:
        yield from title("Disagreements that do not stand any more, or not so", wide)
    for row in changed.settled:
        yield from wrapped(f"{plain(row.about)} ({row.kind})", wide, first="  ", rest="     ", kind="soft")


def _events(changed: Changes, wide: int) -> Iterator[Row]:
    """What is told for the first time."""
    if changed.events or changed.thin:
        yield from title("Told for the first time", wide)
    for row in changed.events[:_MOST_EVENTS]:
        yield from line(row, f"{row.number:>3}  ", wide)
    left = len(changed.events[_MOST_EVENTS:]) + changed.thin
    if left:
        yield Row(f"     {count(left, 'further line')}, thinner: see export", "soft")
