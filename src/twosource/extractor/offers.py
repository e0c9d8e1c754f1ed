"""What a model offered, held against the text: a claim is kept only where its quoted words stand there, letter by letter.

A model's answer is somebody's writing like any other: what does not fit is dropped, and nothing in it is ever carried out.
"""

import json
from collections.abc import Iterator
from typing import Any

from twosource import ids
from twosource.terms import CERTAINTIES, EVENT_NAMES, MODALITIES, ROLES
from twosource.types import Argument, Claim, Document, Mention, Span, Timex

_LONGEST, _MOST = 600, 500
_CERTAINTIES = frozenset(row.name for row in CERTAINTIES)
_MODALITIES = frozenset(row.name for row in MODALITIES)
_ROLES = frozenset(row.name for row in ROLES)


def claims(document: Document, body: bytes, model: str) -> tuple[Claim, ...]:
    """The claims of an answer that hold, without those that Twosource reads itself. model: its name, kept with each."""
    taken = [row.trigger for row in document.claims]
    made: list[Claim] = []
    for row in _offered(body):
        claim = _claim(document, row, model)
        if claim and not any(claim.trigger.overlaps(other) for other in taken):
            taken.append(claim.trigger)
            made.append(claim)
    return tuple(made)


def _offered(body: bytes) -> list[dict[str, Any]]:
    """The offers of an answer: of the JSON object in its message, wherever in the message that stands; none where there is none."""
    try:
        said = json.loads(body)["choices"][0]["message"]["content"]
        rows = json.loads(said[said.index("{") : said.rindex("}") + 1])["claims"]
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError):
        return []
    return [row for row in rows[:_MOST] if isinstance(row, dict)] if isinstance(rows, list) else []


def _claim(document: Document, row: dict[str, Any], model: str) -> Claim | None:
    """One offer as a claim; None where its words do not stand in the text, or it is of no known type."""
    span = _stands(document.article.text, row.get("quote"), None)
    sentence = next((number for number, whole in enumerate(document.sentences) if span and whole.holds(span)), None)
    trigger = _word(document.article.text, row.get("trigger"), span) if span else None
    if span is None or sentence is None or trigger is None or _is_furniture(document, span):
        return None
    kind = _one_of(row.get("type"), EVENT_NAMES, "")
    if not kind:
        return None
    arguments = tuple(_arguments(document, row.get("arguments"), span))
    told = _timex(document, row.get("when"), span)
    return Claim(
        id=ids.make("claim", document.article.key, trigger.start, trigger.end, kind),
        article=document.article.id,
        span=span,
        trigger=trigger,
        lemma=trigger.of(document.article.text).lower(),
        type=kind,
        arguments=arguments,
        interval=told.interval if told else None,
        timex=told.id if told else None,
        place=next((part.mention for part in arguments if part.role == "place"), None),
        polarity="negative" if row.get("negative") is True else "positive",
        certainty=_one_of(row.get("certainty"), _CERTAINTIES, "certain"),
        modality=_one_of(row.get("modality"), _MODALITIES, "actual"),
        attribution=_attribution(document, trigger),
        sentence=sentence,
        offered=model or "a model",
    )


def _stands(text: str, words: Any, inside: Span | None) -> Span | None:
    """Where the words first stand, letter by letter, in the text or inside a part of it."""
    if not isinstance(words, str) or not words.strip() or len(words) > _LONGEST:
        return None
    start = text.find(words, *(inside or ()))
    return Span(start, start + len(words)) if start >= 0 else None


def _word(text: str, words: Any, inside: Span) -> Span | None:
    """Where the words first stand inside a part of the text as whole words."""
    found = _stands(text, words, inside)
    while found and (text[found.start - 1 : found.start].isalnum() or text[found.end : found.end + 1].isalnum()):
        found = _stands(text, words, Span(found.end, inside.end))
    return found


def _is_furniture(document: Document, span: Span) -> bool:
    """True for words of the page around the report."""
    return any(row.overlaps(span) for row in document.article.furniture)


def _arguments(document: Document, rows: Any, span: Span) -> Iterator[Argument]:
    """The roles whose words stand in the quote and are a mention of the document; each mention has one role."""
    seen: set[str] = set()
    for row in rows if isinstance(rows, list) else ():
        words = _stands(document.article.text, row.get("words"), span) if isinstance(row, dict) else None
        mention = _mention(document, words) if words else None
        role = _one_of(row.get("role"), _ROLES, "") if mention else ""
        if mention and role and mention.id not in seen:
            seen.add(mention.id)
            yield Argument(role, mention.id)


def _mention(document: Document, words: Span) -> Mention | None:
    """The mention that these words are: the one whose head stands in them; of several the first named one, else the first."""
    found = [row for row in document.mentions if words.holds(row.head) or row.span.holds(words)]
    return min(found, key=lambda row: (row.form != "named", row.span, row.id), default=None)


def _timex(document: Document, words: Any, span: Span) -> Timex | None:
    """The time expression that the dating words hold."""
    where = _stands(document.article.text, words, span)
    return next((row for row in document.timexes if where and where.overlaps(row.span)), None)


def _attribution(document: Document, trigger: Span) -> str | None:
    """Who says it, as Twosource reads it: the innermost attribution whose content holds the trigger."""
    found = [
        (sum(part.end - part.start for part in row.content), row.id)
        for row in document.attributions
        if row.act != "aim" and any(part.holds(trigger) for part in row.content)
    ]
    return min(found)[1] if found else None


def _one_of(value: Any, known: frozenset[str], default: str) -> str:
    """The value where it is a word of the vocabulary, else the default."""
    return value if isinstance(value, str) and value in known else default
