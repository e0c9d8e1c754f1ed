"""From any id back to the words: what it is, the exact words it rests on, why things were taken for the same, what people decided."""

from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any

from twosource.errors import NotFoundError
from twosource.lookup import Lookup
from twosource.present import readings
from twosource.present.decisions import Decision, decisions
from twosource.present.evidence import Desk, desk, selector
from twosource.present.readings import Fact, Found, Link, Why
from twosource.present.values import Quote, marked, one_line
from twosource.types import Picture

_MOST_NAMED = 8


@dataclass(frozen=True, slots=True)
class Explanation:
    """The way back from an id: facts, exact words, links to other ids, reasons for merges, decisions."""

    id: str
    kind: str
    what: str
    facts: tuple[Fact, ...] = ()
    quotes: tuple[Quote, ...] = ()
    links: tuple[Link, ...] = ()
    reasons: tuple[Why, ...] = ()
    decisions: tuple[Decision, ...] = field(default=())


_KINDS: tuple[tuple[str, Callable[[Lookup], dict[str, Any]], Callable[[Desk, str], Found]], ...] = (
    ("event", lambda by: by.event, readings.event),
    ("claim", lambda by: by.claim, readings.claim),
    ("entity", lambda by: by.entity, readings.entity),
    ("mention", lambda by: by.mention, readings.mention),
    ("attribution", lambda by: by.attribution, readings.attribution),
    ("timex", lambda by: by.timex, readings.timex),
    ("origin", lambda by: by.origin, readings.origin),
    ("article", lambda by: by.article, readings.article),
)


def explain(picture: Picture, id: str) -> Explanation:
    """What is behind an id, or behind the only id that begins with those characters.

    Raises:
        NotFoundError: nothing, or more than one thing, has that id.
    """
    asked = desk(picture)
    kind, whole = _named(asked, id)
    found = _reader(kind)(asked, whole)
    return Explanation(
        whole, kind, found.what, found.facts, found.quotes, found.links, found.reasons, decisions(asked, {whole, *found.rests_on})
    )


def _reader(kind: str) -> Callable[[Desk, str], Found]:
    """The function that reads that kind of thing."""
    return readings.conflict if kind == "conflict" else next(read for name, _, read in _KINDS if name == kind)


def _named(asked: Desk, id: str) -> tuple[str, str]:
    """The kind and the whole id of what is asked for.

    Raises:
        NotFoundError: see explain.
    """
    known = [(kind, row) for kind, table, _ in _KINDS for row in table(asked.by)]
    known += [("conflict", row.id) for row in asked.picture.conflicts]
    exact = [pair for pair in known if pair[1] == id]
    found = exact or sorted(pair for pair in known if id and pair[1].startswith(id))
    if len(found) == 1:
        return found[0]
    if not found:
        raise NotFoundError(f"{id}: nothing in the case has this id; ids stand in `twosource brief` and in the export")
    listed = ", ".join(row for _, row in found[:_MOST_NAMED])
    raise NotFoundError(f"{id}: {len(found)} ids begin so ({listed}{', …' if len(found) > _MOST_NAMED else ''}); give more of it")


def plain(found: Explanation) -> dict[str, Any]:
    """The explanation as plain values for JSON."""
    made = asdict(found)
    made["facts"] = dict(found.facts)
    made["quotes"] = [selector(row) for row in found.quotes]
    made["links"] = [row._asdict() for row in found.links]
    made["reasons"] = [row._asdict() for row in found.reasons]
    made["decisions"] = [{**row._asdict(), "of": list(row.of), "names": list(row.names)} for row in found.decisions]
    return made


def render(found: Explanation) -> str:
    """The explanation as text, one line a row."""
    rows = [f"{found.kind} {found.id}", one_line(found.what), ""]
    rows += [f"  {name}: {one_line(value)}" for name, value in found.facts]
    rows += _block("the words", [_quote_line(row) for row in found.quotes])
    rows += _block("why taken for the same", [_why_line(row) for row in found.reasons])
    rows += _block("from here", [f"{row.relation}: {row.id}  {one_line(row.words)}" for row in found.links])
    rows += _block("decisions", [_decision_line(row) for row in found.decisions])
    return "\n".join(rows) + "\n"


def _block(title: str, rows: list[str]) -> list[str]:
    """Rows under a title; nothing where there are none."""
    return ["", f"{title}:", *(f"  {row}" for row in rows)] if rows else []


def _quote_line(row: Quote) -> str:
    """Exact words in their sentence, where they stand and since when."""
    return f"{row.label}, {row.published} [{row.article} {row.span.start}:{row.span.end}] {marked(row)}"


def _why_line(row: Why) -> str:
    """A reason with the words of both sides."""
    return f"“{one_line(row.left_words)}” = “{one_line(row.right_words)}”: {row.text} ({row.rule}, {row.score:.2f})"


def _decision_line(row: Decision) -> str:
    """A decision on one line."""
    why = f" ({row.why})" if row.why else ""
    return f"{row.number} {row.decision} {' '.join(row.of)} by {row.by}, {row.at}{why}{' – undone' if row.undone else ''}"
