"""Whom the words of a source name, and what kind of source it is."""

from functools import cache
from typing import NamedTuple

from twosource.annotate.syntax import Syntax
from twosource.text import table
from twosource.types import Document, Mention, Span, Token


class Described(NamedTuple):
    """What an attribution says of its source (see types.Attribution)."""

    kind: str = "speaker"
    mention: str | None = None
    named: bool = False


class Naming(NamedTuple):
    """The mentions of a document: in order, and by id."""

    mentions: tuple[Mention, ...]
    by_id: dict[str, Mention]


def naming(document: Document) -> Naming:
    """The mentions of a document, for looking up sources."""
    return Naming(tuple(sorted(document.mentions, key=lambda row: row.span)), {row.id: row for row in document.mentions})


def described(naming: Naming, syntax: Syntax, source: Span | None) -> Described:
    """The kind of a source, the mention that names it, and whether a reader could look it up."""
    head = syntax.at(source) if source else None
    if source is None or head is None:
        return Described()
    inside = [row for row in naming.mentions if source.holds(row.span)]
    own = [row for row in inside if row.span.start <= head.start < row.span.end]
    names = [row for row in own if row.form == "named"] or [row for row in inside if row.form == "named"]
    mention = names[0] if names else own[0] if own else None
    word = _words().get(head.lemma) or _words().get(head.text)
    kind = word["kind"] if word else "speaker"
    vague = word is not None and word["vague"] == "yes"
    return Described(kind, mention.id if mention else None, not vague and mention is not None and _named(naming, mention))


def _named(naming: Naming, mention: Mention) -> bool:
    """True when the mention is a name or stands for one."""
    for _ in range(10):
        if mention.form == "named":
            return True
        if mention.antecedent is None or mention.antecedent not in naming.by_id:
            return False
        mention = naming.by_id[mention.antecedent]
    return False


@cache
def _words() -> dict[str, table.Row]:
    """Head word -> what it says of a source."""
    return {row["word"]: row for row in table.rows("attribution_sources")}
