"""The brief for a terminal: as wide as asked, the top lines first; HTML has every line with its words."""

from collections.abc import Iterator

from twosource.present.disagreement import dismissals_told
from twosource.present.labels import count, listed
from twosource.present.rows import NARROWEST, Row, disagreement, facts, line, short, text_of, title, wrapped
from twosource.present.sections import Bar, Brief, Cast, Profile, Report
from twosource.present.values import Lane, one_line, plain

_MOST_SINGLE = 12
_MOST_TIES = 12
_MOST_PAIRS = 8
_MOST_REPORTS = 8
_MOST_GROUPS = 4
_MOST_PROFILES = 24
_MOST_BARS = 40
_MOST_ROLES = 4


def render(brief: Brief, *, width: int = 100, colour: bool = False) -> str:
    """The whole brief as text, no line longer than the width; with colour, rows carry the escapes of a terminal."""
    wide = max(width, NARROWEST)
    sections = (_head, _reported, _disagreements, _single, _denials, _who, _timeline, _ties, _copies, _unknown)
    return text_of((row for section in sections for row in section(brief, wide)), colour=colour)


def _head(brief: Brief, wide: int) -> Iterator[Row]:
    """What the brief was made from."""
    head = brief.header
    publishers = f" from {count(head.publishers, 'named publisher')}" if head.publishers else ""
    read = "" if head.read == head.reports else f", {head.read} of them read"
    yield from wrapped(f"{count(head.reports, 'report')}{publishers}{read}; {head.dated}.", wide, kind="strong")
    column = min(max((len(row.label) for row in brief.reports), default=0), wide // 3)
    for report in brief.reports[:_MOST_REPORTS]:
        label = one_line(report.label)[:column]
        yield from wrapped(_about(report), wide, first=f"  {label:<{column}}  ", rest=" " * (column + 4), kind="soft")
    if len(brief.reports) > _MOST_REPORTS:
        yield Row(f"  and {len(brief.reports) - _MOST_REPORTS} more", "soft")
    if len(head.copies) > _MOST_GROUPS:
        yield Row(f"  Not independent: {len(head.copies)} groups that each tell one text and count once; see who copied whom")
    elif head.copies:
        yield from wrapped(f"Not independent: {'; '.join(head.copies)}. Each counts once.", wide, first="  ", rest="  ")
    for note in head.skipped:
        yield from wrapped(f"skipped {note.where}: {note.what}; {note.remedy}", wide, first="  ", rest="    ")


def _about(row: Report) -> str:
    """What a report is about and when it was published."""
    return f"{row.about} ({row.published}{'' if row.read else '; not read'})"


def _reported(brief: Brief, wide: int) -> Iterator[Row]:
    """What stands on several origins, and the set phrases."""
    yield from title("Most independently reported", wide)
    if not brief.corroborated.lines:
        yield Row("  Nothing stands on more than one origin.")
    yield from _lane(brief.corroborated, wide)
    yield from _lane(brief.relations, wide)
    for row in brief.set_phrases.lines:
        yield from line(row, "  ?  ", wide)


def _lane(lane: Lane, wide: int) -> Iterator[Row]:
    """The lines of a lane, and how many are left out."""
    for row in lane.lines:
        yield from line(row, f"{row.number:>3}  ", wide)
    if lane.more:
        yield Row(f"     and {lane.more} more")


def _disagreements(brief: Brief, wide: int) -> Iterator[Row]:
    """Each disagreement, a column a report where they fit beside each other."""
    yield from title("Where the reports disagree", wide)
    if not brief.disagreements:
        yield Row("  No disagreement was found.")
    for row in brief.disagreements:
        yield from disagreement(row, wide)
    if brief.dismissed:
        yield from wrapped(f"{dismissals_told(brief.dismissed)}.", wide, first="  ", rest="  ", kind="soft")


def _single(brief: Brief, wide: int) -> Iterator[Row]:
    """What stands on one origin."""
    yield from title("One origin, or one report, only", wide)
    for row in brief.single.lines[:_MOST_SINGLE]:
        yield from wrapped(f"{plain(row.sentence)}{facts(row)}", wide, first="  ·  ", rest="     ")
        yield from wrapped(row.support, wide, first="     ", rest="     ", kind="soft")
    left = len(brief.single.lines[_MOST_SINGLE:]) + len(brief.tail.lines) + brief.tail.more + brief.single.more
    if left:
        yield Row(f"     {count(left, 'further line')}, thinner: see --html or export", "soft")


def _denials(brief: Brief, wide: int) -> Iterator[Row]:
    """What is denied or not answered."""
    if brief.denials.lines:
        yield from title("Denied, not answered", wide)
        for row in brief.denials.lines:
            yield from wrapped(f"{plain(row.sentence)}{facts(row)}", wide, first="  ·  ", rest="     ")
            yield from wrapped(row.support, wide, first="     ", rest="     ", kind="soft")


def _who(brief: Brief, wide: int) -> Iterator[Row]:
    """People and bodies, each on few lines; places by name."""
    yield from title("Who is who, by the number of reports that name them", wide)
    for cast in (brief.people, brief.bodies):
        told = [row for row in cast.profiles if row.roles or row.namesakes or row.perhaps or len(row.aliases) > 1 or _seen(row)]
        for row in told[:_MOST_PROFILES]:
            yield from _profile(row, wide)
        yield from _also(cast, [row.name for row in cast.profiles if row not in told], wide)
    if brief.places.profiles:
        yield from wrapped(f"Places: {', '.join(row.name for row in brief.places.profiles)}", wide, first="  ", rest="     ")


def _also(cast: Cast, bare: list[str], wide: int) -> Iterator[Row]:
    """Those of whom nothing is said but the name, and those that are told of once."""
    if bare:
        yield from wrapped(f"Also named: {listed(bare, 12)}", wide, first="  ", rest="     ", kind="soft")
    if cast.also:
        yield from wrapped(f"Told of once: {listed(cast.also, 12)}", wide, first="  ", rest="     ", kind="soft")


def _seen(row: Profile) -> list[str]:
    """Where and when a person is seen."""
    return [f"{one.where} {one.when}{' (disputed)' if one.disputed else ''}" for one in row.sightings] if row.type == "Person" else []


def _profile(row: Profile, wide: int) -> Iterator[Row]:
    """One entity: names and roles, then where it is seen and with whom it may be mistaken."""
    other = [alias.name for alias in row.aliases if alias.name != row.name]
    parts = [f"“{plain(role.sentence)}” ({listed(role.labels, 3)})" for role in row.roles[:_MOST_ROLES]]
    parts += [f"also {listed(other, 4)}"] if other else []
    yield from wrapped(f"{row.name} – {'; '.join(parts)}" if parts else row.name, wide, first="  ", rest="     ")
    if seen := _seen(row):
        yield from wrapped(f"Seen: {' · '.join(seen)}", wide, first="     ", rest="     ", kind="soft")
    if row.namesakes:
        yield from wrapped(f"Not to be confused with {listed(row.namesakes)}", wide, first="     ", rest="     ", kind="soft")
    if row.perhaps:
        yield from wrapped(f"Perhaps the same as {listed(row.perhaps)}: left open", wide, first="     ", rest="     ", kind="soft")


def _timeline(brief: Brief, wide: int) -> Iterator[Row]:
    """The dated events, then the undated."""
    yield from title("Timeline", wide)
    column = min(max((len(row.when) for row in brief.timeline), default=0), 34)
    for row in brief.timeline[:_MOST_BARS]:
        yield from _bar(row, column, wide)
    if len(brief.timeline) > _MOST_BARS:
        yield Row(f"     and {len(brief.timeline) - _MOST_BARS} more", "soft")


def _bar(row: Bar, column: int, wide: int) -> list[Row]:
    """One event with its date in front."""
    mark = f" ({row.mark})" if row.mark else ""
    return wrapped(f"{plain(row.sentence)}{mark}", wide, first=f"  {row.when:<{column}}  ", rest=" " * (column + 4))


def _ties(brief: Brief, wide: int) -> Iterator[Row]:
    """The strongest ties."""
    if brief.network.ties:
        name = {row.entity: row.name for row in brief.network.actors}
        yield from title("Ties (╌╌ only alleged)", wide)
        for tie in brief.network.ties[:_MOST_TIES]:
            line = "╌╌" if tie.alleged else "──"
            said = f"{name[tie.left]} {line} {name[tie.right]}: {', '.join(tie.kinds)} ({count(tie.origins, 'origin')})"
            yield from wrapped(said, wide, first="  ", rest="     ")
        if len(brief.network.ties) > _MOST_TIES:
            yield Row(f"     and {len(brief.network.ties) - _MOST_TIES} more", "soft")


def _copies(brief: Brief, wide: int) -> Iterator[Row]:
    """The pairs of articles that are not independent, each with its longest passage."""
    yield from title("Who copied whom", wide)
    if not brief.copies:
        yield Row("  No two reports were found to share their text.")
    for row in brief.copies[:_MOST_PAIRS]:
        yield from wrapped(row.sentence, wide, first="  ", rest="     ")
        pair = max(row.passages, key=lambda pair: pair.left.span.end - pair.left.span.start, default=None)
        for side in (pair.left, pair.right) if pair else ():
            yield from wrapped(f"{side.label}: “{short(side.words)}”", wide, first="     ", rest="       ", kind="soft")
    if (left := len(brief.copies) + brief.more_copies - _MOST_PAIRS) > 0:
        yield Row(f"     and {count(left, 'more pair')}", "soft")


def _unknown(brief: Brief, wide: int) -> Iterator[Row]:
    """What the reports do not tell."""
    if brief.unknown:
        yield from title("What nobody says", wide)
        for row in brief.unknown:
            yield from wrapped(f"{row.what}: {'; '.join(row.lines)}", wide, first="  ", rest="     ")
    yield Row("")
    yield from wrapped(f"twosource {brief.header.version}: who reports what, not what is true.", wide, kind="soft")
