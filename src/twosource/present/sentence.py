"""The short sentence for a claim or an event: exact words, with what they leave out put in square brackets."""

import re
from bisect import bisect_left
from functools import cache

from twosource.lookup import Lookup
from twosource.present.labels import is_named, speaker
from twosource.present.values import Part, Sentence, plain
from twosource.text import table
from twosource.types import Claim, Event, Mention, Span

LONGEST = 200
_SHORTEST = 40
_FEWEST_WORDS = 4
_EDGE = " \t\n,;:–—-"
_SUBJECTS = ("agent", "member", "participant", "victim", "patient")


def summary(by: Lookup, event: Event) -> str:
    """The event as one line of text: the words of its best claim, with the speaker in front where no article tells it in its own voice."""
    return plain(headline(by, event))


def headline(by: Lookup, event: Event) -> Sentence:
    """The event as a sentence whose parts know their place: see `summary`."""
    claims = [by.claim[row] for row in event.claims if row in by.claim]
    if not claims:
        return (Part(event.type),)
    body = [row for row in claims if not _in_heading(by, row)] or claims
    own = [row for row in body if not row.attribution]
    alike = [row for row in own or body if row.polarity == "positive"] or own or body
    chosen = min(alike, key=lambda row: _worth(by, row))
    return clause(by, chosen) if own else told(by, chosen)


def _worth(by: Lookup, claim: Claim) -> tuple[bool, int, int, int, int, str, int, str]:
    """The order in which claims speak for their event: more than a few words, most names in them, no pronouns, shortest."""
    roles = [*(row.mention for row in claim.arguments), claim.place or ""]
    mentions = [by.mention[row] for row in roles if row in by.mention]
    inside = {by.name_of(row.id) for row in mentions if row.form == "named" and claim.span.holds(row.span)}
    named = {by.name_of(row.id) for row in mentions if is_named(by, row.id)}
    pronouns = sum(row.form == "pronominal" for row in mentions)
    words = len(claim.span.of(by.article[claim.article].text).split())
    length = max(claim.span.end - claim.span.start, _SHORTEST)
    return words < _FEWEST_WORDS, -len(inside), -len(named), pronouns, length, claim.article, claim.span.start, claim.id


def _in_heading(by: Lookup, claim: Claim) -> bool:
    """True when the claim's sentence ends without a full stop, as headings do."""
    document = by.document[claim.article]
    if not 0 <= claim.sentence < len(document.sentences):
        return False
    return not document.sentences[claim.sentence].of(document.article.text).rstrip("”\"'’)] \n").endswith((".", "!", "?", "…", ":"))


def told(by: Lookup, claim: Claim, *, about: str = "") -> Sentence:
    """The claim as a sentence, with its speaker in front: “Ada Brook: [Tomas Relling] met the envoy”. about: see `clause`."""
    if not claim.attribution:
        return clause(by, claim, about=about)
    return (Part(f"{speaker(by, claim)}: "), *clause(by, claim, about=about))


def clause(by: Lookup, claim: Claim, *, about: str = "") -> Sentence:
    """The claim's exact words with pronouns resolved, a missing subject and an outlying hedge put in, and a long clause cut.

    about: the entity that the reader is looking at, whose name need not be put in.
    """
    text = by.article[claim.article].text
    whole = _trimmed(text, claim)
    shown = _window(text, claim, whole)
    parts = _outside(by, claim, whole, about=about)
    parts += [Part("…")] if shown.start > whole.start else []
    parts += _resolved(by, claim, shown)
    parts += [Part("…")] if shown.end < whole.end else []
    return tuple(parts)


@cache
def _words(use: str) -> frozenset[str]:
    """The words of clause_words.tsv with that use."""
    return frozenset(row["word"] for row in table.rows("clause_words") if row["use"] == use)


@cache
def _openers() -> re.Pattern[str]:
    """The conjunctions that a clause may begin with, one or more in a row, and the punctuation about them."""
    words = "|".join(sorted(_words("opener")))
    return re.compile(rf"(?:[{re.escape(_EDGE)}]*\b(?:{words})\b)+[\s,;:]+", re.IGNORECASE)


def _trimmed(text: str, claim: Claim) -> Span:
    """The clause without the conjunction it begins with and the punctuation at its edges."""
    start, end = claim.span
    found = _openers().match(text, start, end)
    if found and found.end() <= claim.trigger.start:
        start = found.end()
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    open_bracket = text.count("(", start, end) > text.count(")", start, end)
    return Span(start, end + 1 if open_bracket and text[end : end + 1] == ")" else end)


def _window(text: str, claim: Claim, whole: Span) -> Span:
    """The part of a long clause that is shown: it holds the trigger and stops between words."""
    if whole.end - whole.start <= LONGEST:
        return whole
    start = whole.start
    if claim.trigger.end > start + LONGEST * 3 // 4:
        start = _between_words(text, max(whole.start, claim.trigger.start - LONGEST // 2), limit=whole.end, step=1)
    end = whole.end if whole.end - start <= LONGEST else _between_words(text, start + LONGEST, limit=start + LONGEST // 2, step=-1)
    return Span(start, max(end, min(claim.trigger.end, whole.end)))


def _between_words(text: str, at: int, *, limit: int, step: int) -> int:
    """The nearest place from `at` towards `limit` that is between two words; `at` when there is none."""
    for place in range(at, limit, step):
        if text[place - 1 : place].isspace() and step > 0:
            return place
        if text[place : place + 1].isspace() and step < 0:
            return len(text[:place].rstrip(_EDGE)) if place else place
    return at


def _outside(by: Lookup, claim: Claim, shown: Span, *, about: str) -> list[Part]:
    """What the reader needs from outside the clause: the words that deny or hedge it, and who the subject is."""
    text = by.article[claim.article].text
    hedge = claim.hedge
    outlying = hedge is not None and not shown.holds(hedge) and any(sign.isalnum() for sign in hedge.of(text))
    parts = _bracketed(Part(hedge.of(text), claim.article, hedge)) if hedge and outlying else []
    subject = _subject(by, claim, shown)
    if subject is None or (subject.id in by.entity_of and by.entity_of[subject.id].id == about):
        return parts
    named = is_named(by, subject.id)
    return parts + _bracketed(Part(by.name_of(subject.id)) if named else Part(subject.span.of(text), claim.article, subject.span))


def _bracketed(part: Part) -> list[Part]:
    """A part in square brackets, with a space after it."""
    return [Part("["), part, Part("] ")]


def _subject(by: Lookup, claim: Claim, shown: Span) -> Mention | None:
    """The subject, when it stands outside the clause and nothing in the clause stands in its place."""
    found = [(row.role, by.mention[row.mention]) for row in claim.arguments if row.mention in by.mention]
    ranked = sorted((row for row in found if row[0] in _SUBJECTS), key=lambda row: _SUBJECTS.index(row[0]))
    if _opens_with_pronoun(by, claim, shown):
        return None
    inside = [row for _, row in ranked if shown.holds(row.span)]
    before = [row for _, row in found if shown.holds(row.span) and row.span.start < claim.trigger.start]
    outside = [row for _, row in ranked if not shown.holds(row.span) and (row.form != "pronominal" or is_named(by, row.id))]
    return outside[0] if outside and (not inside or not before) else None


def _resolved(by: Lookup, claim: Claim, shown: Span) -> list[Part]:
    """The shown words, each pronoun that has a name and was not named before replaced by it."""
    text, parts, at, named = by.article[claim.article].text, [], shown.start, set()
    for mention in _inside(by.document[claim.article].mentions, shown):
        entity = by.entity_of.get(mention.id)
        if entity and mention.form == "pronominal" and entity.id not in named and is_named(by, mention.id) and mention.span.start >= at:
            words = mention.span.of(text)
            end = "’s" if words.lower() in _words("possessive") else ""
            parts += [Part(text[at : mention.span.start], claim.article, Span(at, mention.span.start)), Part(f"[{entity.name}{end}]")]
            at = mention.span.end
        if entity:
            named.add(entity.id)
    parts.append(Part(text[at : shown.end], claim.article, Span(at, shown.end)))
    return [part for part in parts if part.text]


def _opens_with_pronoun(by: Lookup, claim: Claim, shown: Span) -> bool:
    """True when the clause begins with a pronoun: it stands in the place of a subject, and is resolved like any other."""
    mentions = by.document[claim.article].mentions
    at = bisect_left(mentions, shown.start, key=lambda row: row.span.start)
    return at < len(mentions) and mentions[at].span.start == shown.start and mentions[at].form == "pronominal"


def _inside(mentions: tuple[Mention, ...], shown: Span) -> list[Mention]:
    """The mentions that lie in a range; mentions stand in order of their place."""
    first = bisect_left(mentions, shown.start, key=lambda row: row.span.start)
    last = bisect_left(mentions, shown.end, key=lambda row: row.span.start)
    return [row for row in mentions[first:last] if row.span.end <= shown.end]
