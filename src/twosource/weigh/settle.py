"""What follows for each event: when it was, how many independent origins it has, what disagrees, what came later."""

from collections import defaultdict
from dataclasses import replace

from twosource.lookup import Lookup, lookup
from twosource.text import dates, frequency
from twosource.types import Claim, Event, Picture
from twosource.weigh import counting, order


def add(picture: Picture) -> Picture:
    """The picture with the interval, place, independent origins, conflicts and order of its events."""
    look, conflicts = lookup(picture), _conflicts(picture)
    on = counting.grounds(picture, look)
    events = tuple(
        replace(
            event,
            strands=(strands := counting.strands(event, on)),
            interval=interval(event, look),
            place=event.place or _place(event, look),
            independent_origins=_asserting(strands, look),
            conflicts=conflicts.get(event.id, ()),
        )
        for event in picture.events
    )
    settled = replace(picture, events=events)
    later = order.later(settled, lookup(settled))
    return replace(settled, events=tuple(replace(event, before=later.get(event.id, ())) for event in events))


def _asserting(strands: tuple[tuple[str, ...], ...], look: Lookup) -> int:
    """How many strands stand behind an event: whoever only denies it does not, unless all do."""
    behind = sum(any(look.claim[claim].polarity == "positive" for claim in strand) for strand in strands)
    return behind or len(strands)


def interval(event: Event, look: Lookup) -> str | None:
    """The finest time that all claims allow; where they clash, the one that most origins give.

    A time that stands in a claim's own sentence goes before one that was lent from elsewhere in the text; none is lent to what is
    done time and again.
    """
    timed = [claim for key in event.claims if (claim := look.claim.get(key)) and claim.interval and claim.polarity == "positive"]
    claims = [claim for claim in timed if _direct(claim, look)] or [claim for claim in timed if not _repeated(claim, look)]
    told = [claim.interval for claim in claims]
    if (found := dates.finest(told)) or not claims:
        return found
    best = min(set(told), key=lambda value: (-_origins(value, claims, look), dates.width(value) or 0, value or ""))
    return dates.finest([value for value in told if dates.relation(value, best) in ("equal", "inside", "holds")]) or best


def _direct(claim: Claim, look: Lookup) -> bool:
    """True when the words that give a claim's time stand in its own sentence."""
    timex, sentences = look.timex.get(claim.timex or ""), look.document[claim.article].sentences
    if timex is None or not 0 <= claim.sentence < len(sentences):
        return False
    return sentences[claim.sentence].overlaps(timex.span)


def _repeated(claim: Claim, look: Lookup) -> bool:
    """True for the plural of what is told as done time and again, as “the repeated visits”."""
    text = look.article[claim.article].text
    before = text[claim.span.start : claim.trigger.start]
    return frequency.is_plural(claim.trigger.of(text), claim.lemma) and frequency.repeated(before)


def _origins(value: str | None, claims: list[Claim], look: Lookup) -> int:
    """How many origins stand behind a time: those of the claims that could mean it."""
    return len({look.origin_of[claim.id].id for claim in claims if claim.id in look.origin_of and dates.compatible(value, claim.interval)})


def _place(event: Event, look: Lookup) -> str | None:
    """The entity in the role of place, where the claims gave none and there is only one."""
    found = sorted({row.entity for row in event.arguments if row.role == "place"})
    return found[0] if len(found) == 1 else None


def _conflicts(picture: Picture) -> dict[str, tuple[str, ...]]:
    """Event -> the conflicts about it."""
    found: dict[str, list[str]] = defaultdict(list)
    for conflict in picture.conflicts:
        found[conflict.event].append(conflict.id)
    return {event: tuple(sorted(rows)) for event, rows in found.items()}
