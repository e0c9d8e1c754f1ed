"""Set phrases: a lasting relation that several articles hand on as “widely regarded as”; who said it first cannot be told."""

import re
from dataclasses import replace
from typing import NamedTuple

from twosource import terms
from twosource.present.evidence import Desk
from twosource.present.labels import listed
from twosource.present.values import one_line
from twosource.types import Claim, Event, Span

_TITLES = frozenset({"MEMBER_OF", "LEADS"})
_REACH = 40
_ADVERB = re.compile(r"\b\w+ly\s+$")
_FEWEST_ARTICLES = 2


class Phrase(NamedTuple):
    """A set phrase: its event with the claims of all, the ids of the events folded into it, and how each article puts it."""

    event: Event
    events: tuple[str, ...]
    ways: str


def phrases(desk: Desk) -> list[Phrase]:
    """The set phrases of a picture: those in most articles first."""
    grouped: dict[tuple[str, str, str], list[Event]] = {}
    for event in desk.picture.events:
        if event.type in terms.STATIVE - _TITLES:
            for key in _keys(desk, event):
                grouped.setdefault(key, []).append(event)
    made, folded = [], set[str]()
    for key in sorted(grouped, key=lambda row: (-len(grouped[row]), row)):
        rows = [row for row in grouped[key] if row.id not in folded]
        found = _phrase(desk, rows)
        if found:
            made.append(found)
            folded |= set(found.events)
    return sorted(made, key=lambda row: (-len(_articles(desk, row.event)), row.event.id))


def _keys(desk: Desk, event: Event) -> list[tuple[str, str, str]]:
    """What events with the same phrase share: type, the word that tells it, and the body it is told of."""
    lemmas = sorted({row.lemma for row in desk.claims(event.claims)})
    groups = sorted({part.entity for part in event.arguments if part.role == "group" and desk.named(part.entity)})
    return [(event.type, lemma, group) for lemma in lemmas for group in groups]


def _articles(desk: Desk, event: Event) -> set[str]:
    """The articles that tell an event."""
    return {row.article for row in desk.claims(event.claims)}


def _phrase(desk: Desk, rows: list[Event]) -> Phrase | None:
    """The events as one set phrase; nothing when they are told flatly by most, in one article, or by a named source."""
    claims = [claim for row in rows for claim in desk.claims(row.claims)]
    if not claims or any(_is_sourced(desk, row) for row in claims):
        return None
    ways: dict[str, str] = {}
    for claim in claims:
        ways[claim.article] = ways.get(claim.article, "") or _way(desk, claim)
    hedged = sum(bool(way) for way in ways.values())
    if len(ways) < _FEWEST_ARTICLES or 2 * hedged < len(ways):
        return None
    best = max(rows, key=lambda row: (_named(desk, row), len(_articles(desk, row)), row.id))
    events = {row.id for row in rows} | _around(desk, claims)
    whole = replace(best, claims=tuple(sorted(row.id for row in claims)), strands=())
    return Phrase(whole, tuple(sorted(events)), _told(desk, ways))


def _named(desk: Desk, event: Event) -> int:
    """How many bodies and people of an event have names; a person is no front."""
    found = {part.entity for part in event.arguments if desk.named(part.entity)}
    return sum(desk.by.entity[row].type != "Person" for row in found if row in desk.by.entity)


def _is_sourced(desk: Desk, claim: Claim) -> bool:
    """True when a named source is told to say it; what is said of somebody, as “the league, regarded as”, is not their own word."""
    found = desk.by.attribution.get(claim.attribution or "")
    return found is not None and found.named and not (found.source and found.source.overlaps(claim.span))


def _way(desk: Desk, claim: Claim) -> str:
    """How the article puts it, in its own words: the hedge, or the verb in front of the relation; nothing when it is put flatly."""
    text = desk.by.article[claim.article].text
    cue = claim.hedge if claim.hedge and claim.certainty != "certain" else _cue(desk, claim)
    if cue is None:
        return ""
    adverb = _ADVERB.search(text, max(cue.start - 20, 0), cue.start)
    return one_line(text[adverb.start() if adverb else cue.start : cue.end])


def _cue(desk: Desk, claim: Claim) -> Span | None:
    """The words right in front of the relation that say how it is seen: “regarded as”."""
    rows = [row for row in desk.by.document[claim.article].claims if row.sentence == claim.sentence and row.type in ("DESIGNATE", "SPEAK")]
    near = [row.trigger for row in rows if 0 <= claim.trigger.start - row.trigger.end <= _REACH]
    return max(near, default=None)


def _around(desk: Desk, claims: list[Claim]) -> set[str]:
    """The events that are nothing but the words of the phrase told once more: “regarded as the political front of”."""
    found = set()
    for claim in claims:
        cue = _cue(desk, claim)
        for row in desk.by.document[claim.article].claims if cue else ():
            event = desk.by.event_of.get(row.id)
            if event and row.trigger == cue and row.type == "DESIGNATE" and row.sentence == claim.sentence:
                found.add(event.id)
    return found


def _told(desk: Desk, ways: dict[str, str]) -> str:
    """How the articles put it, alike ones together."""
    grouped: dict[str, list[str]] = {}
    for article, way in ways.items():
        grouped.setdefault(way, []).append(desk.label[article])
    said = [f"“{way}” ({listed(labels)})" for way, labels in sorted(grouped.items()) if way]
    said += [f"put flatly ({listed(grouped[''])})"] if "" in grouped else []
    return f"{'; '.join(said)}; who said it first cannot be told"
