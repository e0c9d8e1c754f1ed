"""The brief as Markdown: plain enough for any editor, the exact words under each line."""

import re
from collections.abc import Iterator

from twosource.present.disagreement import dismissals_told
from twosource.present.labels import FLAT, OWN_VOICE, UNDATED, count, listed
from twosource.present.sections import Brief, Cell, Disagreement, Profile, cells, labels_of
from twosource.present.values import Evidence, Line, Quote, one_line, plain

_MOST_RESTS = 12
_MOST_PROOFS = 3
_MOST_COLUMNS = 8
_SPECIAL = re.compile(r"([\\`*_\[\]<>|#~])")


def render(brief: Brief) -> str:
    """The whole brief as one Markdown text."""
    sections = (_head, _reported, _disagreements, _single, _denials, _who, _timeline, _network, _copies, _unknown, _reports)
    return "\n".join(line for section in sections for line in section(brief)).rstrip("\n") + "\n"


def escaped(text: str) -> str:
    """Words of a source, on one line and with nothing in them that Markdown or HTML would act on."""
    return _SPECIAL.sub(r"\\\1", one_line(text).replace("&", "&amp;"))


def _head(brief: Brief) -> Iterator[str]:
    """The title and what the brief was made from."""
    head = brief.header
    publishers = f" from {count(head.publishers, 'publisher')}" if head.publishers else ""
    yield "# What the reports say"
    yield ""
    yield f"{count(head.reports, 'report')}{publishers}, {head.read} of {head.reports} read; {head.dated}."
    for row in head.copies:
        yield f"- Not independent: {escaped(row)}."
    for note in head.skipped:
        yield f"- Skipped: {escaped(note.where)}: {escaped(note.what)}; {escaped(note.remedy)}."
    yield ""
    yield f"Made by twosource {head.version}. It says who reports what, not what is true."
    yield ""


def _reported(brief: Brief) -> Iterator[str]:
    """What stands on several origins, and the set phrases beside it."""
    yield "## Most independently reported"
    yield ""
    if not brief.corroborated.lines:
        yield "Nothing stands on more than one origin."
    for row in brief.corroborated.lines:
        yield from _line(row, f"**{_origins(row)}**")
    for row in brief.relations.lines:
        yield from _line(row, f"**{_origins(row)}**, a lasting relation")
    for row in brief.set_phrases.lines:
        yield from _line(row, "*lineage unknown*")
    yield ""


def _single(brief: Brief) -> Iterator[str]:
    """What stands on one origin, and the count of the rest."""
    yield "## One origin, or one report, only"
    yield ""
    for row in brief.single.lines:
        yield from _line(row, f"**{count(row.articles, 'article')}, {count(row.origins, 'origin')}**")
    if left := len(brief.tail.lines) + brief.tail.more:
        yield f"- {count(left, 'further line')}, thinner than these, in the HTML brief and the export."
    yield ""


def _origins(row: Line) -> str:
    """The number of origins with its noun."""
    return f"{row.number} {'origin' if row.origins == 1 else 'origins'}"


def _line(row: Line, count_words: str) -> Iterator[str]:
    """One event: its sentence, and under it the words it rests on by origin."""
    facts = [row.when if row.when != UNDATED else "", row.where, row.mark, row.clash]
    tail = " · ".join(escaped(fact) for fact in facts if fact)
    yield f"- {count_words}: {escaped(plain(row.sentence))}{' — ' + tail if tail else ''}"
    yield f"  - Rests on {escaped(row.support)}."
    for rest in row.rests[:_MOST_RESTS]:
        why = f" ({escaped(rest.why)})" if rest.why else ""
        yield f"  - {escaped(rest.name)}{why}"
        yield from (f"    - {_evidence(found)}" for found in rest.evidence[:_MOST_PROOFS])
        if left := len(rest.evidence[_MOST_PROOFS:]) + rest.more:
            yield f"    - and {left} more"
    if left := len(row.rests) + row.more - len(row.rests[:_MOST_RESTS]):
        yield f"  - and {count(left, 'more origin')}"


def _evidence(row: Evidence) -> str:
    """One claim as proof: the outlet, its date, the exact words, the speaker, how firmly."""
    facts = [row.speaker if row.speaker != OWN_VOICE else "", row.firmness if row.firmness != FLAT else "", row.when]
    told = "; ".join(escaped(fact) for fact in facts if fact)
    return _quote(row.quote) + (f" — {told}" if told else "")


def _quote(row: Quote) -> str:
    """The outlet, its date and the exact words."""
    return f"{escaped(row.label)}, {row.published}: “{escaped(row.words)}”"


def _disagreements(brief: Brief) -> Iterator[str]:
    """The disagreements as a table, one row each and one column a report; as a list where they are too many for a table."""
    yield "## Where the reports disagree"
    yield ""
    columns = labels_of(brief.disagreements)
    if not brief.disagreements:
        yield "No disagreement was found."
    elif len(columns) <= _MOST_COLUMNS:
        yield f"| what | {' | '.join(escaped(label) for label in columns)} | kind |"
        yield f"|---|{'---|' * len(columns)}---|"
        yield from (_table_row(row, columns) for row in brief.disagreements)
    else:
        yield from (_listed_row(row) for row in brief.disagreements)
    if brief.dismissed:
        yield ""
        yield f"{escaped(dismissals_told(brief.dismissed))}."
    yield ""


def _table_row(row: Disagreement, columns: tuple[str, ...]) -> str:
    """One disagreement as a row of the table."""
    told = {label: "; ".join(_cell(cell) for cell in found) for label, found in cells(row).items()}
    return f"| {escaped(plain(row.about))} | {' | '.join(told.get(label, '') for label in columns)} | {row.kind} |"


def _listed_row(row: Disagreement) -> str:
    """One disagreement on one line."""
    told = "; ".join(f"{escaped(label)}: {'; '.join(_cell(cell) for cell in found)}" for label, found in cells(row).items())
    return f"- {escaped(plain(row.about))} ({row.kind}): {told}"


def _cell(cell: Cell) -> str:
    """What one report gives: the value and its words."""
    return f"**{escaped(cell.value)}**" + (f" “{escaped(cell.words)}”" if cell.words else "")


def _denials(brief: Brief) -> Iterator[str]:
    """What is denied or not answered."""
    if brief.denials.lines:
        yield "## Denied, not answered"
        yield ""
        for row in brief.denials.lines:
            yield from _line(row, count(row.articles, "article"))
        yield ""


def _who(brief: Brief) -> Iterator[str]:
    """People, bodies and places, those in most reports first."""
    yield "## Who is who"
    yield ""
    yield "By the number of reports that name them; a role is what a report calls somebody, in its own words."
    yield ""
    for title, cast in (("People", brief.people), ("Organisations", brief.bodies), ("Places", brief.places)):
        if cast.profiles or cast.also:
            yield f"### {title}"
            yield ""
            yield from (_profile(row) for row in cast.profiles)
            if cast.also:
                yield f"- Told of once: {escaped(listed(cast.also, 60))}"
            yield ""


def _profile(row: Profile) -> str:
    """One entity on one line."""
    other = [f"{alias.name} ({listed(alias.labels, 3)})" for alias in row.aliases if alias.name != row.name]
    roles = [f"“{plain(role.sentence)}” ({listed(role.labels, 3)})" for role in row.roles]
    seen = [f"{one.where} {one.when}{' (disputed)' if one.disputed else ''}" for one in row.sightings]
    facts = ["; ".join(roles)] if roles else []
    facts += ["also " + ", ".join(other)] if other else []
    facts += ["seen: " + " · ".join(seen)] if seen and row.type == "Person" else []
    facts += [f"not to be confused with {listed(row.namesakes)}"] if row.namesakes else []
    facts += [f"perhaps the same as {listed(row.perhaps)}: left open"] if row.perhaps else []
    facts += [count(row.said, "statement") + " by"] if row.said else []
    return f"- **{escaped(row.name)}** – {escaped('. '.join([*facts, count(row.about, 'claim') + ' about']))}"


def _timeline(brief: Brief) -> Iterator[str]:
    """The dated events, then the undated."""
    yield "## Timeline"
    yield ""
    for bar in brief.timeline:
        yield f"- {escaped(bar.when)}: {escaped(plain(bar.sentence))}{' (' + bar.mark + ')' if bar.mark else ''}"
    yield ""


def _network(brief: Brief) -> Iterator[str]:
    """The ties, one a line."""
    if brief.network.ties:
        name = {row.entity: row.name for row in brief.network.actors}
        yield "## Ties"
        yield ""
        for tie in brief.network.ties:
            alleged = ", only alleged" if tie.alleged else ""
            kinds = ", ".join(tie.kinds)
            yield f"- {escaped(name[tie.left])} – {escaped(name[tie.right])}: {kinds}; {count(tie.origins, 'origin')}{alleged}"
        yield ""


def _copies(brief: Brief) -> Iterator[str]:
    """The pairs of articles that are not independent, with the passages."""
    yield "## Who copied whom"
    yield ""
    if not brief.copies:
        yield "No two reports were found to share their text."
    for row in brief.copies:
        yield f"- {escaped(row.sentence)}."
        for pair in row.passages:
            yield f"  - {_quote(pair.left)} / {_quote(pair.right)}"
    if brief.more_copies:
        yield f"- and {count(brief.more_copies, 'more pair')}."
    yield ""


def _unknown(brief: Brief) -> Iterator[str]:
    """What the reports do not tell."""
    if brief.unknown:
        yield "## What nobody says"
        yield ""
        for row in brief.unknown:
            yield f"- **{row.what}**: {escaped('; '.join(row.lines))}"
        yield ""


def _reports(brief: Brief) -> Iterator[str]:
    """The reports that were read."""
    yield "## The reports"
    yield ""
    for row in brief.reports:
        yield f"- {escaped(f'{row.label}: {row.about}')} ({escaped(row.published)}, {row.dated}){'' if row.read else ' · not read'}"
