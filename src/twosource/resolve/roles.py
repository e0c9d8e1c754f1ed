"""What reports call an entity: titles beside its name and lasting relations told of it, each with its words and its time."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from twosource import terms
from twosource.lookup import Lookup
from twosource.resolve.role_phrases import PEOPLE, inside, phrase, trimmed
from twosource.text.table import rows
from twosource.types import Attribute, Claim, Document, Mention, Span, Timex

_NEAR = 12
_TYPES = terms.STATIVE | {"DESIGNATE"}
_SUBJECT = frozenset(("member", "agent", "participant", "patient"))
_BOUND = re.compile(r"\b(since|from|until|till|through)\s+$", re.IGNORECASE)
_TO = re.compile(r"\s(?:to|until|till|through)\s|\s?[–-]\s?")
_ADDRESS = frozenset(("mr", "mrs", "ms", "miss", "dr", "sir"))


def roles(document: Document, by: Lookup) -> Iterator[tuple[str, Attribute]]:
    """What one report calls each entity: its id and the role; titles first, the same words once."""
    shown: dict[tuple[str, str], Attribute] = {}
    for entity, made in (*_titles(document, by), *_relations(document, by)):
        first = shown.setdefault((entity, made.value.casefold()), made)
        if first is made and made.value.casefold().strip(".") not in _ADDRESS:
            yield entity, made


def _titles(document: Document, by: Lookup) -> Iterator[tuple[str, Attribute]]:
    """The titles beside names."""
    for row in document.mentions:
        if row.title and row.form == "named" and row.id in by.entity_of:
            span = trimmed(document.article.text, *row.title)
            yield by.entity_of[row.id].id, _role(document, by, span, beside=row.span)


def _relations(document: Document, by: Lookup) -> Iterator[tuple[str, Attribute]]:
    """The lasting relations that claims tell, but where a title has the words."""
    titles = [row.title for row in document.mentions if row.title]
    for claim in (row for row in document.claims if row.type in _TYPES):
        if not any(title.holds(claim.trigger) for title in titles):
            for entity, mention in _subjects(by, claim):
                span = phrase(by, claim, mention)
                if span:
                    yield entity, _role(document, by, span, claim=claim)


def _role(document: Document, by: Lookup, span: Span, *, beside: Span | None = None, claim: Claim | None = None) -> Attribute:
    """The role that the words of a span tell; beside: the name that a title stands at."""
    text = document.article.text
    words = " ".join(span.of(text).split())
    held = [row for row in inside(document.mentions, span) if row.form == "named" and row.type in PEOPLE and row.id in by.entity_of]
    return Attribute(
        kind="role",
        value=words,
        article=document.article.id,
        span=span,
        interval=_interval(document, span, beside) or (claim.interval if claim else None),
        tense=_tense(words),
        entity=by.entity_of[held[0].id].id if held else None,
        claim=claim.id if claim else None,
    )


def _tense(words: str) -> str:
    """now, past or coming, by the first word of a role that says so."""
    said = (_tenses()[word] for word in re.findall(r"[^\W_]+", words.lower()) if word in _tenses())
    return next(said, "now")


@cache
def _tenses() -> dict[str, str]:
    """Word -> the time of the role it stands in."""
    return {row["word"]: row["tense"] for row in rows("role_tenses")}


def _interval(document: Document, span: Span, beside: Span | None) -> str | None:
    """The days that “since …” or “until …” in the words of a role, or right after, gives it."""
    text, end = document.article.text, max(span.end, beside.end if beside and beside.start <= span.end + 2 else 0)
    for row in (row for row in document.timexes if span.start < row.span.start < end + _NEAR):
        bound = _BOUND.search(text, max(row.span.start - 9, 0), row.span.start)
        near = bound and (span.holds(row.span) or 0 <= bound.start() - end <= 2)
        if bound and near and row.interval and "/" not in row.interval:
            return f"{row.interval}/{_end(document, row)}" if bound[1].lower() in ("since", "from") else f"../{row.interval}"
    return None


def _end(document: Document, first: Timex) -> str:
    """The date after “from 2019 to”; the open side where there is none."""
    text = document.article.text
    for row in document.timexes:
        near = 0 < row.span.start - first.span.end <= len(" until ") and _TO.fullmatch(text, first.span.end, row.span.start)
        if near and row.interval and "/" not in row.interval:
            return row.interval
    return ".."


def _subjects(by: Lookup, claim: Claim) -> Iterator[tuple[str, Mention]]:
    """The entities a lasting relation is told of, and the mention beside its words that does so."""
    if claim.type == "DESIGNATE" and _by_verb(by, claim):
        return
    reach, text = Span(claim.span.start, claim.span.end + 2), by.article[claim.article].text
    told = set()
    for row in (by.mention[part.mention] for part in claim.arguments if part.role in _SUBJECT and part.mention in by.entity_of):
        entity = by.entity_of[row.id].id
        joined = "-" in text[max(row.span.start - 1, 0)] + text[row.span.end :][:1]
        if entity not in told and reach.overlaps(row.span) and not joined:
            told.add(entity)
            yield entity, row


def _by_verb(by: Lookup, claim: Claim) -> bool:
    """True when it is told as a deed (“was designated”), not as a mark (“UN-designated”, “a designated group”)."""
    text, at = by.article[claim.article].text, claim.trigger.start
    held = _around(by.document[claim.article].mentions, at)
    return text[max(at - 1, 0) : at] not in ("-", "‑") and not held


def _around(mentions: tuple[Mention, ...], at: int) -> bool:
    """True when a mention holds the place."""
    last = bisect_left(mentions, at + 1, key=lambda row: row.span.start)
    return any(row.span.end > at for row in mentions[max(last - 3, 0) : last])
