"""The short sentence for a claim or an event: exact words, what was left out between them as three dots, names for pronouns in brackets."""

import re
from bisect import bisect_left

from twosource.lookup import Lookup
from twosource.present import cuts
from twosource.present.labels import is_named, speaker
from twosource.present.values import Part, Sentence, plain
from twosource.types import Claim, Event, Mention, Span

LONGEST = cuts.LONGEST
_SHORTEST = 60
# What follows a possessive is what is owned: “her boat”, but not “told her to go”.
_OWNS = re.compile(r"\s+(?!(?:to|for|in|on|at|by|with|and|or|as|from|into|of|that|when|after|before|during|out|up)\b)\w")
_FEWEST_WORDS = 4
_MOST_NAMES = 3


def summary(by: Lookup, event: Event) -> str:
    """The event as one line of text: the words of its best claim, with the speaker in front where no article tells it in its own voice."""
    return plain(headline(by, event))


def headline(by: Lookup, event: Event) -> Sentence:
    """The event as a sentence whose parts know their place: see `summary`."""
    chosen = leading(by, event)
    if chosen is None:
        return (Part(event.type),)
    own = any(not by.claim[row].attribution for row in event.claims if row in by.claim)
    return clause(by, chosen) if own or not _has_source(by, chosen) else told(by, chosen)


def leading(by: Lookup, event: Event) -> Claim | None:
    """The claim that speaks for an event; None where none is known. A picture does not change, so it is looked for once."""
    if event.claims not in by.leading:
        claims = [by.claim[row] for row in event.claims if row in by.claim]
        if not claims:
            return None
        by.leading[event.claims] = best(by, claims)
    return by.leading[event.claims]


def best(by: Lookup, claims: list[Claim]) -> Claim:
    """The claim that speaks for those of one event."""
    body = [row for row in claims if not in_heading(by, row)] or claims
    alike = [row for row in body if row.polarity == "positive"] or body
    return min(alike, key=lambda row: _worth(by, row)) if len(alike) > 1 else alike[0]


def _has_source(by: Lookup, claim: Claim) -> bool:
    """True when somebody is told to say it, and the words shown do not hold that already."""
    found = by.attribution.get(claim.attribution or "")
    if found is None or found.source is None:
        return False
    return not cuts.cuts(by, claim).holds(found.source)


def _worth(by: Lookup, claim: Claim) -> tuple[bool, int, int, int, bool, bool, int, int, str, int, str]:
    """The order in which claims speak for their event: a clause with its verb, names in it, date and place in it, no pronoun, short."""
    shown = cuts.cuts(by, claim)
    text = by.article[claim.article].text
    mentions = [by.mention[row.mention] for row in claim.arguments if row.mention in by.mention]
    names = {by.name_of(row.id) for row in mentions if is_named(by, row.id) and shown.holds(row.span)}
    dated = claim.timex in by.timex and shown.holds(by.timex[claim.timex].span)
    placed = claim.place in by.mention and shown.holds(by.mention[claim.place].span)
    pronouns = any(row.form == "pronominal" and shown.holds(row.span) for row in mentions)
    length = sum(row.end - row.start for row in shown.spans)
    few = sum(len(row.of(text).split()) for row in shown.spans) < _FEWEST_WORDS
    worth = (few, rank(by, claim), -min(len(names), _MOST_NAMES), -dated - placed, bool(claim.attribution), pronouns)
    return *worth, len(shown.spans), max(length, _SHORTEST), claim.article, claim.span.start, claim.id


def rank(by: Lookup, claim: Claim) -> int:
    """How fully a claim tells its event: 0 a verb with its subject, 1 a noun with its date or words that lean on a verb, 2 a bare noun."""
    if cuts.stands_alone(by, claim):
        return 0 if cuts.is_verbal(by, claim) else 1
    whole, shown = cuts.trimmed(by, claim), cuts.cuts(by, claim).spans
    leans = shown[0].start < whole.start or shown[-1].end > whole.end
    return 1 if leans and not cuts.is_relative(by, claim, whole) else 2


def in_heading(by: Lookup, claim: Claim) -> bool:
    """True when the claim's sentence ends without a full stop, as headings do."""
    document = by.document[claim.article]
    if not 0 <= claim.sentence < len(document.sentences):
        return False
    return not document.sentences[claim.sentence].of(document.article.text).rstrip("”\"'’)] \n").endswith((".", "!", "?", "…", ":"))


def told(by: Lookup, claim: Claim, *, about: str = "") -> Sentence:
    """The claim as a sentence, with its speaker in front: “Ada Brook: [Tomas Relling] met the envoy”. about: see `clause`."""
    if not claim.attribution:
        return clause(by, claim, about=about)
    return (Part(f"{speaker(by, claim, short=True)}: "), *clause(by, claim, about=about))


def clause(by: Lookup, claim: Claim, *, about: str = "") -> Sentence:
    """The claim's exact words with pronouns resolved, a missing subject put in when it has a name, and a long clause cut.

    about: the entity that the reader is looking at: its name need not be put in, and the clause is told alone.
    """
    shown = cuts.cuts(by, claim, bare=bool(about))
    parts = [] if about else _missing(by, claim, shown)
    parts += [Part("…")] if shown.front else []
    named: set[str] = set()
    for place, row in enumerate(shown.spans):
        parts += [Part(" … ")] if place else []
        parts += _resolved(by, claim, row, named=named)
    parts += [Part("…")] if shown.behind else []
    return tuple(parts)


def _missing(by: Lookup, claim: Claim, shown: cuts.Cutting) -> list[Part]:
    """The name of the subject in square brackets, when it stands neither in the shown words nor anything in its place; of several, each."""
    if not cuts.is_verbal(by, claim) or _opens_with_pronoun(by, claim, shown.spans[0]):
        return []
    if shown.spans[0].start < cuts.trimmed(by, claim).start:
        return []
    found = [(row.role, by.mention[row.mention]) for row in claim.arguments if row.mention in by.mention]
    ranked = sorted((row for row in found if row[0] in cuts.SUBJECTS), key=lambda row: cuts.SUBJECTS.index(row[0]))
    outside = [(role, by.name_of(row.id)) for role, row in ranked if not shown.holds(row.span) and is_named(by, row.id)]
    before = any(shown.holds(row.span) and row.span.start < claim.trigger.start for _, row in found)
    names = list(dict.fromkeys(name for role, name in outside if role == outside[0][0]))[:_MOST_NAMES]
    return [] if before or not outside else [Part("["), Part(", ".join(names)), Part("] ")]


def _resolved(by: Lookup, claim: Claim, shown: Span, *, named: set[str]) -> list[Part]:
    """The shown words, each pronoun that has a name and was not named before replaced by it."""
    text, parts, at = by.article[claim.article].text, [], shown.start
    for mention in inside_of(by.document[claim.article].mentions, shown):
        entity = by.entity_of.get(mention.id)
        if entity and mention.form == "pronominal" and entity.id not in named and is_named(by, mention.id) and mention.span.start >= at:
            words = mention.span.of(text)
            end = "’s" if words.lower() in cuts.words("possessive") and _OWNS.match(text, mention.span.end) else ""
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


def inside_of(mentions: tuple[Mention, ...], shown: Span) -> list[Mention]:
    """The mentions that lie in a range; mentions stand in order of their place."""
    first = bisect_left(mentions, shown.start, key=lambda row: row.span.start)
    last = bisect_left(mentions, shown.end, key=lambda row: row.span.start)
    return [row for row in mentions[first:last] if row.span.end <= shown.end]
