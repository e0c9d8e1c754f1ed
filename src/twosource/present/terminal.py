"""The brief for a terminal: as wide as asked, plain text, the exact words of the first lines only; HTML has the rest."""

import textwrap
from collections.abc import Iterator

from twosource.present.labels import UNDATED, count, listed
from twosource.present.sections import Bar, Brief, Disagreement, Profile
from twosource.present.values import Evidence, Lane, Line, Sentence, one_line, plain

_NARROWEST = 48
_MOST_PROOFS = 4
_TELLING = 120
_MOST_TIES = 20
_MOST_PAIRS = 12
_MOST_PASSAGES = 2


def render(brief: Brief, *, width: int = 100) -> str:
    """The whole brief as text, no line longer than the width."""
    wide = max(width, _NARROWEST)
    sections = (_head, _reported, _single, _disagreements, _denials, _who, _timeline, _ties, _copies, _unknown)
    return "\n".join(line.rstrip() for section in sections for line in section(brief, wide)).rstrip("\n") + "\n"


def _wrapped(text: str, wide: int, *, first: str = "", rest: str = "") -> list[str]:
    """The text broken between words, the first line and the others each with their own beginning."""
    return textwrap.wrap(one_line(text), wide, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False) or [first]


def _title(text: str, wide: int) -> Iterator[str]:
    """The title of a section with a rule to the edge."""
    yield ""
    yield f"── {text} {'─' * max(wide - len(text) - 4, 3)}"


def _head(brief: Brief, wide: int) -> Iterator[str]:
    """What the brief was made from."""
    head = brief.header
    publishers = f" from {count(head.publishers, 'named publisher')}" if head.publishers else ""
    yield from _wrapped(f"{count(head.reports, 'report')}{publishers}, {head.read} of {head.reports} read; {head.dated}.", wide)
    for row in head.copies:
        yield from _wrapped(f"{row}: counted once", wide, first="  ", rest="  ")
    for note in head.skipped:
        yield from _wrapped(f"skipped {note.where}: {note.what}; {note.remedy}", wide, first="  ", rest="    ")


def _reported(brief: Brief, wide: int) -> Iterator[str]:
    """What stands on several origins, and the set phrases."""
    yield from _title("Most independently reported", wide)
    if not brief.corroborated.lines:
        yield "  Nothing stands on more than one origin."
    for row in brief.corroborated.lines:
        yield from _line(row, f"{row.origins:>3}  ", wide)
    yield from _more(brief.corroborated)
    for row in brief.relations.lines:
        yield from _line(row, f"{row.origins:>3}  ", wide)
    yield from _more(brief.relations)
    for row in brief.set_phrases.lines:
        yield from _line(row, "  ?  ", wide)
    if brief.set_phrases.lines:
        yield "  ? set phrases: who said them first cannot be told"


def _single(brief: Brief, wide: int) -> Iterator[str]:
    """What stands on one origin."""
    yield from _title("One origin, or one report, only", wide)
    for row in brief.single.lines:
        yield from _wrapped(f"{plain(row.sentence)}{_facts(row)}", wide, first=f"{row.origins:>3}  ", rest="     ")
        yield from _wrapped(row.support, wide, first="     ", rest="     ")
    left = len(brief.tail.lines) + brief.tail.more + brief.single.more
    if left:
        yield f"     {count(left, 'further line')}, thinner: see --html or export"


def _more(lane: Lane) -> Iterator[str]:
    """How many lines are left out."""
    if lane.more:
        yield f"     and {lane.more} more"


def _line(row: Line, lead: str, wide: int) -> Iterator[str]:
    """One event: its sentence, what it rests on, and the exact words, one quotation an origin."""
    yield from _wrapped(f"{plain(row.sentence)}{_facts(row)}", wide, first=lead, rest="     ")
    yield from _wrapped(row.support, wide, first="     ", rest="     ")
    proofs = [max(rest.evidence, key=lambda found: min(len(found.quote.words), _TELLING)) for rest in row.rests if rest.evidence]
    for found in proofs[:_MOST_PROOFS]:
        yield from _proof(found, wide)


def _facts(row: Line) -> str:
    """When, where and what weakens it, in brackets."""
    facts = [row.when if row.when != UNDATED else "", row.where, row.mark, row.clash]
    shown = [fact for fact in facts if fact]
    return f" ({'; '.join(shown)})" if shown else ""


def _proof(row: Evidence, wide: int) -> Iterator[str]:
    """The outlet, its date, the exact words."""
    yield from _wrapped(f"{row.quote.label}, {row.quote.published}: “{row.quote.words}”", wide, first="       · ", rest="         ")


def _disagreements(brief: Brief, wide: int) -> Iterator[str]:
    """Each disagreement with its values under each other."""
    yield from _title("Where the reports disagree", wide)
    if not brief.disagreements:
        yield "  No disagreement was found."
    for row in brief.disagreements:
        yield from _disagreement(row, wide)


def _disagreement(row: Disagreement, wide: int) -> Iterator[str]:
    """One disagreement."""
    yield from _wrapped(f"{row.kind}: {plain(row.about)} ({row.relation})", wide, first="  ", rest="     ")
    for side in row.sides:
        words = f": “{side.evidence[0].quote.words}”" if side.evidence else ""
        yield from _wrapped(f"{side.value} – {listed(side.labels)}{words}", wide, first="     ", rest="       ")


def _denials(brief: Brief, wide: int) -> Iterator[str]:
    """What is denied or not answered."""
    if brief.denials.lines:
        yield from _title("Denied, not answered", wide)
        for row in brief.denials.lines:
            yield from _wrapped(f"{plain(row.sentence)}{_facts(row)} – {row.support}", wide, first="  ", rest="     ")


def _who(brief: Brief, wide: int) -> Iterator[str]:
    """People and bodies, each on few lines; places by name."""
    yield from _title("Who is who", wide)
    for row in (*brief.people.profiles, *brief.bodies.profiles):
        yield from _profile(row, wide)
    if brief.places.profiles:
        yield from _wrapped(f"Places: {', '.join(row.name for row in brief.places.profiles)}", wide, first="  ", rest="     ")


def _profile(row: Profile, wide: int) -> Iterator[str]:
    """One entity: names, roles, when it is seen."""
    other = [alias.name for alias in row.aliases if alias.name != row.name]
    parts = [f"also {listed(other)}"] if other else []
    parts += [f"“{_words(role.sentence)}”" for role in row.roles[:3]]
    parts += [f"seen {row.first}" + (f" – {row.last}" if row.last != row.first else "")] if row.first else []
    yield from _wrapped(f"{row.name} – {'; '.join(parts) or count(row.about, 'claim')}", wide, first="  ", rest="     ")


def _words(sentence: Sentence) -> str:
    """The sentence, cut to what a list can bear."""
    return textwrap.shorten(plain(sentence), 90, placeholder="…")


def _short(words: str) -> str:
    """A passage, cut to what a list can bear."""
    return textwrap.shorten(one_line(words), 200, placeholder="…")


def _timeline(brief: Brief, wide: int) -> Iterator[str]:
    """The dated events, then the undated."""
    yield from _title("Timeline", wide)
    column = min(max((len(row.when) for row in brief.timeline), default=0), 34)
    for row in brief.timeline:
        yield from _bar(row, column, wide)


def _bar(row: Bar, column: int, wide: int) -> list[str]:
    """One event with its date in front."""
    mark = f" ({row.mark})" if row.mark else ""
    return _wrapped(f"{_words(row.sentence)}{mark}", wide, first=f"  {row.when:<{column}}  ", rest=" " * (column + 4))


def _ties(brief: Brief, wide: int) -> Iterator[str]:
    """The strongest ties."""
    if brief.network.ties:
        name = {row.entity: row.name for row in brief.network.actors}
        yield from _title("Ties", wide)
        for tie in brief.network.ties[:_MOST_TIES]:
            line = "╌╌" if tie.alleged else "──"
            said = f"{name[tie.left]} {line} {name[tie.right]}: {', '.join(tie.kinds)} ({count(tie.origins, 'origin')})"
            yield from _wrapped(said, wide, first="  ", rest="     ")
        yield from (
            [f"     and {len(brief.network.ties) - _MOST_TIES} more; ╌╌ only alleged"] if len(brief.network.ties) > _MOST_TIES else []
        )


def _copies(brief: Brief, wide: int) -> Iterator[str]:
    """The pairs of articles that are not independent."""
    yield from _title("Who copied whom", wide)
    if not brief.copies:
        yield "  No two reports were found to share their text."
    for row in brief.copies[:_MOST_PAIRS]:
        yield from _wrapped(row.sentence, wide, first="  ", rest="     ")
        for pair in row.passages[:_MOST_PASSAGES]:
            yield from _wrapped(f"{pair.left.label}: “{_short(pair.left.words)}”", wide, first="     ", rest="       ")
            yield from _wrapped(f"{pair.right.label}: “{_short(pair.right.words)}”", wide, first="     ", rest="       ")
    if (left := len(brief.copies) + brief.more_copies - _MOST_PAIRS) > 0:
        yield f"     and {count(left, 'more pair')}"


def _unknown(brief: Brief, wide: int) -> Iterator[str]:
    """What the reports do not tell."""
    if brief.unknown:
        yield from _title("What nobody says", wide)
        for row in brief.unknown:
            yield from _wrapped(f"{row.what}: {'; '.join(row.lines)}", wide, first="  ", rest="     ")
    yield ""
    yield from _wrapped(f"twosource {brief.header.version}: who reports what, not what is true.", wide)
