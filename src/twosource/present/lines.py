"""Events as lines of the brief: on several origins, on one, set phrases of unknown lineage, denials."""

from collections.abc import Iterable
from dataclasses import dataclass

from twosource import terms
from twosource.present.denials import denies, is_denial, is_denied, is_part_of
from twosource.present.evidence import Desk, rests, support
from twosource.present.labels import when
from twosource.present.sentence import headline
from twosource.present.values import Lane, Line
from twosource.types import Claim, Event

_MOST = {"corroborated": 200, "relations": 100, "set_phrases": 40, "single": 24, "tail": 400, "denials": 40}
_MOST_RESTS = 40
_UNDATED = "9999"
_WEAK = frozenset({"SPEAK", "OTHER"})
_FEWEST_WORDS = 4


@dataclass(frozen=True, slots=True)
class Lines:
    """The events of a picture, each in one lane."""

    corroborated: Lane
    relations: Lane
    set_phrases: Lane
    single: Lane
    tail: Lane
    denials: Lane


@dataclass(frozen=True, slots=True)
class _Told:
    """An event and what its order rests on: its claims, how many articles tell it, how many named entities take part."""

    event: Event
    claims: list[Claim]
    articles: int
    named: int


def lines(desk: Desk) -> Lines:
    """Every event of the picture as a line, in its lane and in the reader's order."""
    told = [_told(desk, event) for event in desk.picture.events]
    acts = _acts(told)
    lanes: dict[str, list[_Told]] = {name: [] for name in _MOST}
    for row in told:
        lanes[_lane(desk, row, acts)].append(row)
    single = sorted(lanes["single"], key=_first_core)
    lanes["single"], rest = single[: _MOST["single"]], single[_MOST["single"] :]
    lanes["tail"] = rest + sorted(lanes["tail"], key=_first_core)
    ordered = {name: sorted(lanes[name], key=_most_origins) for name in ("corroborated", "relations", "set_phrases", "denials")}
    return Lines(**{name: _built(desk, rows, _MOST[name]) for name, rows in (lanes | ordered).items()})


def _told(desk: Desk, event: Event) -> _Told:
    """An event with its claims counted."""
    claims = desk.claims(event.claims)
    named = {part.entity for part in event.arguments if desk.named(part.entity)}
    return _Told(event, claims, len({row.article for row in claims}), len(named))


def _acts(told: list[_Told]) -> dict[str, list[Claim]]:
    """The claims in which somebody denies something, by article."""
    found: dict[str, list[Claim]] = {}
    for row in told:
        for claim in row.claims:
            if denies(claim):
                found.setdefault(claim.article, []).append(claim)
    return found


def _lane(desk: Desk, row: _Told, acts: dict[str, list[Claim]]) -> str:
    """The lane of an event: denials and set phrases first, then by the number of origins, what is thin at the end."""
    if is_denial(desk, row.claims):
        return "tail" if all(is_part_of(claim, acts.get(claim.article, [])) for claim in row.claims) else "denials"
    if is_set_phrase(row.event, row.claims):
        return "set_phrases"
    if row.event.independent_origins >= 2 and row.articles >= 2 and not _thin(desk, row):
        return "relations" if row.event.type in terms.STATIVE else "corroborated"
    return "tail" if row.event.type in _WEAK or _thin(desk, row) else "single"


def _thin(desk: Desk, row: _Told) -> bool:
    """True when the event names nobody, or no claim of it has more than a few words: "rallies"."""
    texts = ((claim, desk.by.article[claim.article].text) for claim in row.claims)
    return not row.named or all(len(claim.span.of(text).split()) < _FEWEST_WORDS for claim, text in texts)


def _built(desk: Desk, rows: list[_Told], most: int) -> Lane:
    """The first rows of a lane as lines, the rest counted."""
    return Lane(tuple(line(desk, row.event) for row in rows[:most]), max(len(rows) - most, 0))


def line(desk: Desk, event: Event) -> Line:
    """One event as a line: its sentence, when, where, and what it rests on."""
    claims = desk.claims(event.claims)
    rested = rests(desk, event)
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
        mark="denied" if claims and all(is_denied(desk, row) for row in claims) else mark(claims),
        rests=rested[:_MOST_RESTS],
        conflicts=event.conflicts,
        related=event.related,
        more=max(len(rested) - _MOST_RESTS, 0),
        clash=_clash({desk.relation.get(row, "") for row in event.conflicts}),
    )


def _clash(relations: set[str]) -> str:
    """The word for the worst of an event's conflicts; a finer value is none."""
    return "disputed" if "conflict" in relations else "updated" if "update" in relations else ""


def mark(claims: Iterable[Claim]) -> str:
    """What weakens all claims alike: told as not so, supposed, planned, or told only as a possibility or as somebody's word; else nothing.

    >>> mark([])
    ''
    """
    rows = list(claims)
    if not rows:
        return ""
    if all(row.polarity == "negative" for row in rows):
        return "not so"
    if all(row.modality == "hypothetical" for row in rows):
        return "supposed"
    if all(row.modality != "actual" for row in rows):
        return "planned"
    return "alleged" if all(row.attribution or row.certainty != "certain" for row in rows) else ""


def is_set_phrase(event: Event, claims: list[Claim]) -> bool:
    """True when a lasting relation stands in several articles, hedged in half of them and with nobody named: who said it first is lost."""
    articles = {row.article for row in claims}
    hedged = {row.article for row in claims if row.certainty != "certain"}
    unsaid = not any(row.attribution for row in claims)
    return event.type in terms.STATIVE and len(articles) >= 2 and 2 * len(hedged) >= len(articles) and unsaid


def _most_origins(row: _Told) -> tuple[int, int, str, str]:
    """Most independent origins first, then most articles, then the earliest."""
    return -row.event.independent_origins, -row.articles, row.event.interval or _UNDATED, row.event.id


def _first_core(row: _Told) -> tuple[int, int, int, str, str]:
    """The core first: what is told before what is supposed or lasting, then most articles, most named, the earliest."""
    weak = 2 if row.event.type in _WEAK else int(row.event.type in terms.STATIVE or mark(row.claims) == "supposed")
    return weak, -row.articles, -row.named, row.event.interval or _UNDATED, row.event.id
