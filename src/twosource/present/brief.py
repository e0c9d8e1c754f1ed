"""The brief: a whole picture as a reader wants it, as plain values."""

from twosource import __version__, terms
from twosource.present.copies import copies, groups
from twosource.present.disagreement import DISMISSED, disagreements
from twosource.present.evidence import Desk, desk
from twosource.present.labels import UNDATED
from twosource.present.lines import Lines, lines
from twosource.present.network import network
from twosource.present.sections import Brief as Brief
from twosource.present.sections import Header, Note, Report
from twosource.present.texts import texts
from twosource.present.timeline import bars, reports
from twosource.present.unknown import unknown
from twosource.present.values import BODIES, PEOPLE, PLACES, Line, Part, plain
from twosource.present.who import parts, who
from twosource.types import Picture

_FEWEST_WORDS = 4
_SEVERAL = 2
_MOST_UNDATED = 12
_MOST_PAIRS = 200
_MOST_GROUPS = 12


def brief(picture: Picture) -> Brief:
    """The brief of a picture: what is told, on how many origins, where reports disagree, and what nobody says."""
    asked = desk(picture)
    return brief_of(asked, lines(asked))


def brief_of(asked: Desk, lanes: Lines) -> Brief:
    """The brief of a picture that is ready to be asked, and its lines."""
    listed = reports(asked)
    taken = parts(asked)
    pairs = copies(asked)
    disputes = disagreements(asked)
    return Brief(
        header=_header(asked, listed),
        reports=listed,
        corroborated=lanes.corroborated,
        relations=lanes.relations,
        set_phrases=lanes.set_phrases,
        single=lanes.single,
        tail=lanes.tail,
        disagreements=tuple(row for row in disputes if row.status != DISMISSED),
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
        dismissed=tuple(row for row in disputes if row.status == DISMISSED),
    )


def _dated(desk: Desk, lanes: Lines) -> tuple[Line, ...]:
    """The lines that the time line shows: dated ones, one for each happening; of the undated the first that name somebody."""
    first = [row for row in lanes.corroborated.lines + lanes.single.lines + lanes.denials.lines if row.type not in terms.STATIVE]
    rest = [row for row in lanes.tail.lines + lanes.relations.lines + lanes.set_phrases.lines if _is_told(row)]
    dated = [row for row in first + rest if row.when != UNDATED]
    undated = [row for row in first if row.when == UNDATED and (row.articles >= _SEVERAL or _actors(desk, row.event))]
    return tuple(_once(desk, dated) + undated[:_MOST_UNDATED])


def _is_told(row: Line) -> bool:
    """True when a line of the long tail has enough words for the time line, and is no mere speech."""
    return len(plain(row.sentence).split()) >= _FEWEST_WORDS and row.type != "SPEAK"


def _once(desk: Desk, rows: list[Line]) -> list[Line]:
    """The lines without those that add nothing: of one time, with nobody that the fuller lines of that time do not have."""
    made: list[Line] = []
    known: dict[str, list[frozenset[str]]] = {}
    words: set[tuple[str, Part]] = set()
    for row in rows:
        taking_part = frozenset(_actors(desk, row.event))
        exact = {(row.when, part) for part in row.sentence if part.span}
        if exact <= words or any(taking_part <= other and bool(taking_part) == bool(other) for other in known.get(row.when, ())):
            continue
        words |= exact
        known.setdefault(row.when, []).append(taking_part)
        made.append(row)
    return made


def _actors(desk: Desk, event: str) -> list[str]:
    """The named people and bodies that take part in an event, and its place."""
    found = desk.by.event.get(event)
    parts = [row.entity for row in found.arguments if row.role != "topic"] if found else []
    return [row for row in dict.fromkeys(parts) if row in desk.by.entity and desk.named(row)]


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
