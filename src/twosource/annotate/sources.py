"""Whom the words of a source name, and what kind of source it is."""

from functools import cache
from typing import NamedTuple

from twosource.annotate.syntax import Syntax
from twosource.text import table
from twosource.types import Document, Mention, Span, Token

SPEAKERS = frozenset({"Person", "Organization", "PublicBody", "Company"})
HOPS = 10  # antecedents followed before a chain is given up


class Described(NamedTuple):
    """What an attribution says of its source (see types.Attribution). speaks: False for things that only show something ("the visits")."""

    kind: str = "speaker"
    mention: str | None = None
    named: bool = False
    speaks: bool = True


class Naming(NamedTuple):
    """The mentions of a document by the token that their first character stands in, and by id."""

    at: dict[int, list[Mention]]
    by_id: dict[str, Mention]


def naming(document: Document, syntax: Syntax) -> Naming:
    """The mentions of a document, for looking up sources."""
    at: dict[int, list[Mention]] = {}
    for row in document.mentions:
        for token in syntax.within(row.span):
            at.setdefault(token.i, []).append(row)
    return Naming(at, {row.id: row for row in document.mentions})


def described(naming: Naming, syntax: Syntax, source: Span | None) -> Described:
    """The kind of a source, the mention that names it, and whether a reader could look it up.

    "A spokesman for the port" and "the port's report" are tied to the port; "the mayor of Ansel" is not Ansel.
    """
    head = syntax.at(source) if source else None
    if source is None or head is None:
        return Described()
    words = syntax.within(source)
    if head.tag in ("WP", "WDT"):
        head = _antecedent(syntax, head)
        words = (head,)
    row = _words().get(head.text) or _words().get(head.lemma)
    own = naming.at.get(head.i, [])
    inside = sorted({mention for token in words for mention in naming.at.get(token.i, []) if mention.form == "named"}, key=_rank)
    names = [mention for mention in own if mention.form == "named"]
    tied = inside if row and row["tied"] == "yes" else []
    mention = next(iter((*names, *tied, *own, *inside)), None)
    known = bool(inside) or (mention is not None and _is_named(naming, mention))
    return Described(
        kind=row["kind"] if row else "speaker",
        mention=mention.id if mention else None,
        named=known and not (row and row["vague"] == "yes"),
        speaks=row is not None or head.pos == "PROPN" or any(_can_speak(naming, one) for one in own) or (head.pos == "PRON" and not own),
    )


def _rank(mention: Mention) -> tuple[bool, int, Span]:
    """Whoever can speak before a place, the longer name first: the institute in "the Ansel-based Institute of Tides"."""
    return mention.type not in SPEAKERS, mention.span.start - mention.span.end, mention.span


def _antecedent(syntax: Syntax, pronoun: Token) -> Token:
    """The noun that "who" or "which" stands for; the pronoun itself where there is none."""
    clause = syntax.clause(pronoun)
    return syntax.head(clause) if clause.dep == "relcl" else pronoun


def _can_speak(naming: Naming, mention: Mention) -> bool:
    """True when the mention, or what it stands for, is a person or a body; "they" and "we" may be either."""
    meant = naming.by_id.get(mention.antecedent or "", mention)
    return (
        mention.type in SPEAKERS or meant.type in SPEAKERS or (mention.form == "pronominal" and mention.plural is True and meant is mention)
    )


def _is_named(naming: Naming, mention: Mention) -> bool:
    """True when the mention is a name or stands for one."""
    for _ in range(HOPS):
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
