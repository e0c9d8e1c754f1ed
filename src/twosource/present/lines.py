"""Events as lines of the brief: on several origins, on one, set phrases of unknown lineage, denials."""

from dataclasses import dataclass

from twosource import terms
from twosource.present.evidence import Desk, rests, support
from twosource.present.labels import when
from twosource.present.sentence import headline
from twosource.present.values import Line, plain
from twosource.text import table
from twosource.types import Claim, Event

_CORE = 24
_UNDATED = "9999"
_WEAK = frozenset({"SPEAK", "OTHER"})


@dataclass(frozen=True, slots=True)
class Lines:
    """The events of a picture, each in one lane."""

    corroborated: tuple[Line, ...]
    set_phrases: tuple[Line, ...]
    single: tuple[Line, ...]
    tail: tuple[Line, ...]
    denials: tuple[Line, ...]


def lines(desk: Desk) -> Lines:
    """Every event of the picture as a line, in its lane and in the reader's order."""
    many: list[tuple[Event, Line]] = []
    phrases, few, denied = list(many), list(many), list(many)
    for event in desk.picture.events:
        claims = desk.claims(event.claims)
        row = line(desk, event)
        if is_denial(desk, claims):
            denied.append((event, row))
        elif is_set_phrase(event, claims):
            phrases.append((event, row))
        else:
            (many if event.independent_origins >= 2 else few).append((event, row))
    few.sort(key=lambda pair: _single_order(desk, *pair))
    core = [row for event, row in few if event.type not in _WEAK][:_CORE]
    kept = {row.event for row in core}
    return Lines(
        corroborated=_ordered(many),
        set_phrases=_ordered(phrases),
        single=tuple(core),
        tail=tuple(row for _, row in few if row.event not in kept),
        denials=_ordered(denied),
    )


def line(desk: Desk, event: Event) -> Line:
    """One event as a line: its sentence, when, where, and what it rests on."""
    claims = desk.claims(event.claims)
    rested = rests(desk, claims)
    place = desk.by.entity.get(event.place or "")
    return Line(
        event=event.id,
        type=event.type,
        sentence=headline(desk.by, event),
        when=when(event.interval),
        where=place.name if place else "",
        origins=event.independent_origins,
        articles=len({row.article for row in claims}),
        support=support(rested, event.independent_origins),
        mark=mark(claims),
        rests=rested,
        conflicts=event.conflicts,
        related=event.related,
    )


def mark(claims: list[Claim]) -> str:
    """What weakens all claims alike: denied, planned, supposed, or told only as a possibility or as somebody's word; else nothing.

    >>> mark([])
    ''
    """
    if not claims:
        return ""
    if all(row.polarity == "negative" for row in claims):
        return "denied"
    if all(row.modality == "hypothetical" for row in claims):
        return "supposed"
    if all(row.modality == "planned" for row in claims):
        return "planned"
    return "alleged" if all(row.attribution or row.certainty != "certain" for row in claims) else ""


def is_set_phrase(event: Event, claims: list[Claim]) -> bool:
    """True when a lasting relation is told in several articles, hedged in most and with nobody named: who said it first cannot be told."""
    articles = {row.article for row in claims}
    hedged = [row for row in claims if row.certainty != "certain"]
    return (
        event.type in terms.STATIVE and len(articles) >= 2 and 2 * len(hedged) >= len(claims) and not any(row.attribution for row in claims)
    )


def is_denial(desk: Desk, claims: list[Claim]) -> bool:
    """True when every claim denies, or says that somebody did not answer."""
    return bool(claims) and all(_denies(row) for row in claims)


def _denies(claim: Claim) -> bool:
    """True for a denial in so many words, or for a thing that a speaker says is not so."""
    kinds = {row["lemma"]: row["kind"] for row in table.rows("denials")}
    kind = kinds.get(claim.lemma)
    if kind == "silent":
        return claim.polarity == "negative"
    return kind == "denied" or (claim.polarity == "negative" and claim.attribution is not None)


def _ordered(rows: list[tuple[Event, Line]]) -> tuple[Line, ...]:
    """Most independent origins first, then most articles, then earliest, then by the words."""
    order = sorted(rows, key=lambda pair: (-pair[0].independent_origins, -pair[1].articles, pair[0].interval or _UNDATED, _words(pair[1])))
    return tuple(row for _, row in order)


def _words(row: Line) -> tuple[str, str]:
    """The last resort of an order: the words, then the id."""
    return plain(row.sentence), row.event


def _single_order(desk: Desk, event: Event, row: Line) -> tuple[int, int, int, str, tuple[str, str]]:
    """The order on one origin: events that are told before statements, then most articles, most named participants, earliest."""
    named = len({part.entity for part in event.arguments if part.entity in desk.by.entity})
    weak = 2 if event.type in _WEAK else int(event.type in terms.STATIVE or row.mark in ("supposed",))
    return weak, -row.articles, -named, event.interval or _UNDATED, _words(row)
