"""What event resolution sees of a claim: its kind, who, where, when, and its words."""

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from twosource.resolve.habits import says_habit
from twosource.resolve.journeys import NOWHERE, Ends, ends
from twosource.resolve.stretches import Names, names_in
from twosource.terms import STATIVE
from twosource.text import dates, similarity
from twosource.text.frequency import is_plural
from twosource.text.table import rows
from twosource.types import Claim, Document, Picture, Span

OBJECTS = ("patient", "victim", "target", "recipient", "topic", "group")
DOERS = ("agent", "member")
_PREPOSITION = re.compile(r"(?<=\w)_(?:with|to|by|of|for|as|at|in|into|on|about|against|from|upon)$")
_SETS = ("doers", "sufferers", "who", "cast", "near", "places", "words", "sentence", "around", "object", "beside")
SITES = frozenset(("Place", "Address", "Facility"))


@dataclass(frozen=True, slots=True)
class Telling:
    """A claim made ready for comparing. Entities are those with a name; words are stems.

    doers, sufferers, who: entities of its arguments: who does it, to whom, all. cast: these and those in its clause, else those of
    the clause around it. near: those of its sentence. places, interval: where and when, its own or its clause's.
    words, sentence, around, object: of its span, its sentence, the sentences beside it, what it is done to.
    parts: where its arguments stand. beside: stems of the other claims of its sentence.
    cues: of the words that say who says it. journey: where it begins and ends.
    several: True where a plural noun stands for more events than one, also for those that somebody attends.
    anew: where the clause says that it is another one.
    habit: where it says that it is done time and again. crowd: where it is done to several who have no name.
    """

    claim: Claim
    article: str
    stem: str
    doers: frozenset[str]
    sufferers: frozenset[str]
    who: frozenset[str]
    cast: frozenset[str]
    near: frozenset[str]
    places: frozenset[str]
    interval: str | None
    words: frozenset[str]
    sentence: frozenset[str]
    around: frozenset[str]
    object: frozenset[str]
    parts: tuple[Span, ...] = ()
    beside: frozenset[str] = frozenset()
    several: bool = False
    anew: bool = False
    habit: bool = False
    crowd: bool = False
    cues: tuple[Span, ...] = ()
    journey: Ends = NOWHERE

    @property
    def stative(self) -> bool:
        """True for a lasting relation."""
        return self.claim.type in STATIVE


def tellings(picture: Picture) -> list[Telling]:
    """All claims of a picture made ready, in order of document and place."""
    named = {mention.id for document in picture.documents for mention in document.mentions if mention.form == "named"}
    entity_of = {mention: row.id for row in picture.entities if named & set(row.mentions) for mention in row.mentions}
    sites = frozenset(row.id for row in picture.entities if row.type in SITES)
    return [telling for document in picture.documents for telling in _of_document(document, names_in(document, entity_of, sites=sites))]


def _of_document(document: Document, names: Names) -> list[Telling]:
    """The tellings of one document; a claim that names nobody takes over from the claim around it."""
    stems = [frozenset(similarity.stems(span.of(document.article.text))) for span in document.sentences]
    claims = sorted(document.claims, key=lambda claim: (claim.trigger, claim.id))
    cues = {row.id: row.cue for row in document.attributions}
    following = [*(claim.trigger.start for claim in claims[1:]), None]
    made = [
        replace(_telling(claim, document, names=names, stems=stems, until=until), cues=cues.get(claim.attribution or "", ()))
        for claim, until in zip(claims, following, strict=False)
    ]
    shared: dict[frozenset[str], frozenset[str]] = {}
    return [_sharing(_completed(telling, made, number), shared) for number, telling in enumerate(made)]


def _sharing(telling: Telling, shared: dict[frozenset[str], frozenset[str]]) -> Telling:
    """The same telling, with one set in memory for all that are equal: most of a case's memory would go into copies."""
    one: dict[str, Any] = {name: shared.setdefault(getattr(telling, name), getattr(telling, name)) for name in _SETS}
    return replace(telling, **one)


def _telling(claim: Claim, document: Document, *, names: Names, stems: list[frozenset[str]], until: int | None) -> Telling:
    """One claim made ready, by its own words alone. until: where the next claim is told."""
    text = document.article.text
    named = [row for row in claim.arguments if row.mention in names.entity_of]
    who = frozenset(names.entity_of[row.mention] for row in named)
    place = [row.mention for row in claim.arguments if row.role == "place"] + (
        [claim.place] if claim.place and names.near(names.spans.get(claim.place), claim.span) else []
    )
    objects = " ".join(names.spans[row.mention].of(text) for row in claim.arguments if row.role in OBJECTS and row.mention in names.spans)
    here, inside = claim.sentence, names.within(claim.span)
    crowd = any(row.role in OBJECTS and row.mention in names.crowds for row in claim.arguments)
    several = is_plural(claim.trigger.of(text), claim.lemma) or (crowd and claim.type == "ATTEND")
    return Telling(
        claim=claim,
        article=document.article.id,
        stem=similarity.stem(_PREPOSITION.sub("", claim.lemma)),
        doers=frozenset(names.entity_of[row.mention] for row in named if row.role in DOERS),
        sufferers=frozenset(names.entity_of[row.mention] for row in named if row.role in OBJECTS),
        who=who,
        cast=who | inside,
        near=names.within(document.sentences[here]) if here < len(stems) else frozenset(),
        places=frozenset(names.entity_of[key] for key in place if key in names.entity_of) or inside & names.sites,
        interval=claim.interval if names.near(names.times.get(claim.timex or ""), claim.span) else None,
        words=frozenset(similarity.stems(claim.span.of(text))),
        sentence=stems[here] if here < len(stems) else frozenset(),
        around=frozenset().union(*stems[max(0, here - 1) : here], *stems[here + 1 : here + 2]),
        object=frozenset(similarity.stems(objects)),
        anew=says_another(claim, text),
        habit=says_habit(claim, text, several=several, until=until),
        crowd=crowd,
        several=several,
        journey=ends(claim, text, names),
        parts=tuple(names.spans[row.mention] for row in claim.arguments if row.mention in names.spans),
    )


@cache
def _anew() -> frozenset[str]:
    """The words that say that an event is another one."""
    return frozenset(row["word"] for row in rows("event_another"))


def says_another(claim: Claim, text: str) -> bool:
    """True when one of the few words before the event's own says that it is another one."""
    before = text[max(claim.span.start, claim.trigger.start - 60) : claim.trigger.start]
    return not counts_back(claim, text) and not _anew().isdisjoint(re.findall(r"\w+", before.lower())[-4:])


def counts_back(claim: Claim, text: str) -> bool:
    """True where the event is the last of a count: “the third flood in ten weeks” is the one that the article is about."""
    before = text[max(claim.span.start, claim.trigger.start - 60) : claim.trigger.start]
    return any(counted.search(before) and lately.match(text, claim.trigger.end) for counted, lately in _counted())


@cache
def _counted() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """What stands before and after the last of a count."""
    return tuple((re.compile(row["before"], re.IGNORECASE), re.compile(row["after"], re.IGNORECASE)) for row in rows("event_counted"))


def _completed(telling: Telling, made: list[Telling], number: int) -> Telling:
    """The telling with its neighbours in the sentence; a deed that lacks names, place or time has them from the clause around it."""
    beside = [row for row in made[max(0, number - 20) : number + 20] if row.claim.sentence == telling.claim.sentence and row is not telling]
    telling = replace(telling, beside=frozenset(row.stem for row in beside))
    around = [row for row in beside if not row.stative and row.claim.span.holds(telling.claim.trigger)]
    best = min(around, key=lambda row: (len(row.words), row.claim.span), default=None)
    if best is None or telling.stative:
        return telling
    return replace(
        telling,
        cast=telling.cast or best.cast,
        places=telling.places or best.places,
        interval=telling.interval or best.interval,
    )


def pooled(telling: Telling, group: list[Telling]) -> Telling:
    """The telling with the names, places and time of all that its article says of the event; a stated time of its own stays."""
    if len(group) == 1:
        return telling
    return replace(
        telling,
        cast=frozenset().union(*(row.cast for row in group)),
        places=frozenset().union(*(row.places for row in group)),
        interval=telling.interval or dates.finest(row.interval for row in group),
    )
