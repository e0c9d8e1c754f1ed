"""The brief: a whole picture as a reader wants it, as plain values."""

from twosource import __version__, terms
from twosource.present.copies import copies, groups
from twosource.present.disagreement import disagreements
from twosource.present.evidence import Desk, desk
from twosource.present.labels import UNDATED
from twosource.present.lines import Lines, lines
from twosource.present.network import network
from twosource.present.sections import Brief, Header, Note, Report
from twosource.present.texts import texts
from twosource.present.timeline import bars, reports
from twosource.present.unknown import unknown
from twosource.present.values import BODIES, PEOPLE, PLACES, Line, plain
from twosource.present.who import parts, who
from twosource.types import Picture

_FEWEST_WORDS = 4
_MOST_PAIRS = 200
_MOST_GROUPS = 12


def brief(picture: Picture) -> Brief:
    """The brief of a picture: what is told, on how many origins, where reports disagree, and what nobody says."""
    asked = desk(picture)
    lanes = lines(asked)
    listed = reports(asked)
    taken = parts(asked)
    pairs = copies(asked)
    return Brief(
        header=_header(asked, listed),
        reports=listed,
        corroborated=lanes.corroborated,
        relations=lanes.relations,
        set_phrases=lanes.set_phrases,
        single=lanes.single,
        tail=lanes.tail,
        disagreements=disagreements(asked),
        denials=lanes.denials,
        people=who(asked, taken, PEOPLE),
        bodies=who(asked, taken, BODIES),
        places=who(asked, taken, PLACES),
        timeline=bars(asked, _dated(asked, lanes)),
        network=network(asked),
        copies=pairs[:_MOST_PAIRS],
        more_copies=max(len(pairs) - _MOST_PAIRS, 0),
        unknown=unknown(asked, lanes, listed),
        texts=texts(asked),
    )


def _dated(desk: Desk, lanes: Lines) -> tuple[Line, ...]:
    """The lines that the time line shows: all dated ones, and the undated of the first lanes; lasting relations only with a date."""
    first = lanes.corroborated.lines + lanes.single.lines + lanes.denials.lines
    kept = [row for row in first if row.type not in terms.STATIVE or row.when != UNDATED]
    kept += [
        row
        for row in lanes.tail.lines + lanes.relations.lines + lanes.set_phrases.lines
        if len(plain(row.sentence).split()) >= _FEWEST_WORDS and row.when != UNDATED and row.type != "SPEAK"
    ]
    return tuple(kept)


def _header(desk: Desk, rows: tuple[Report, ...]) -> Header:
    """What the brief was made from."""
    return Header(
        reports=len(rows),
        publishers=len({row.publisher for row in rows if row.publisher}),
        read=sum(row.read for row in rows),
        origins=len({row.id for row in desk.picture.origins if row.claims}),
        dated=_how_dated(rows),
        copies=_shortened(groups(desk)),
        skipped=tuple(Note(row.where, row.what, row.remedy) for row in desk.picture.skipped),
        version=__version__,
    )


def _shortened(rows: tuple[str, ...]) -> tuple[str, ...]:
    """The first groups of copies, the rest counted."""
    return rows if len(rows) <= _MOST_GROUPS else (*rows[:_MOST_GROUPS], f"{len(rows) - _MOST_GROUPS} more groups each tell one text")


def _how_dated(rows: tuple[Report, ...]) -> str:
    """How the dates of the reports are known, in words.

    >>> _how_dated(())
    'no reports'
    """
    known = [row for row in rows if row.first or row.last]
    if not known:
        return "none dated" if rows else "no reports"
    stated = sum(row.dated == "stated" for row in rows)
    days = list(dict.fromkeys(row.published.partition(",")[0] for row in known if row.dated == "stated"))
    between = "" if not days else f" ({days[0]})" if len(days) == 1 else f" ({days[0]} to {days[-1]})"
    said = [f"{stated} dated{between}" if stated else ""]
    said.append(f"{len(known) - stated} dated only by what they tell" if len(known) > stated else "")
    said.append(f"{len(rows) - len(known)} undated" if len(rows) > len(known) else "")
    return ", ".join(row for row in said if row)
