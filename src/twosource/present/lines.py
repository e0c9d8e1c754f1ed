"""Events as lines of the brief: on several origins, on one, set phrases of unknown lineage, denials."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from twosource import terms
from twosource.present import set_phrases
from twosource.present.appraisals import is_appraisal
from twosource.present.cuts import cuts
from twosource.present.denials import denies, is_denial, is_denied, is_part_of
from twosource.present.evidence import Desk, rests
from twosource.present.labels import when
from twosource.present.sentence import headline, in_heading, inside_of, leading, rank
from twosource.present.strands import fewest, strands, support
from twosource.present.values import BODIES, PEOPLE, PLACES, Lane, Line
from twosource.types import Claim, Event

_MOST = {"corroborated": 200, "relations": 100, "set_phrases": 40, "single": 24, "tail": 400, "denials": 40}
_MOST_RESTS = 40
_UNDATED = "9999"
_WEAK = frozenset({"SPEAK", "OTHER"})
_TOLD_BY_NOUNS = frozenset({"FRONT_OF", "OPPOSED_TO"})
_TITLES = frozenset({"MEMBER_OF", "LEADS"})
_FEWEST_WORDS = 4


@dataclass(frozen=True, slots=True)
class Lines:
    """The events of a picture, each in one lane. weight: of each, whether it only belongs to the tail, and how much it tells."""

    corroborated: Lane
    relations: Lane
    set_phrases: Lane
    single: Lane
    tail: Lane
    denials: Lane
    weight: dict[str, tuple[bool, int]]


@dataclass(frozen=True, slots=True)
class _Told:
    """An event and what its order rests on: its claims, how many articles tell it, how many named actors take part, whether
    the words for it name one, or a place, how it is told."""

    event: Event
    claims: list[Claim]
    articles: int
    actors: int
    names: bool
    placed: bool
    rank: int

    @property
    def counted(self) -> bool:
        """True when a claim gives a number."""
        return any(row.quantity for row in self.claims)

    @property
    def strength(self) -> int:
        """How much the event tells: named actors, a date, a place, a verb with its subject, several articles."""
        facts = bool(self.event.interval) + bool(self.event.place)
        return 2 * min(self.actors, 3) + facts + min(self.articles, 4) + 2 * (self.rank == 0)

    @property
    def vague(self) -> bool:
        """True when its words name no actor and date or place is missing too, or when a bare noun without a date tells it."""
        known = bool(self.event.interval) + (bool(self.event.place) or self.placed) + self.counted
        return (not self.names and known < 2) or (self.rank == 2 and known == 0)

    @property
    def tie(self) -> bool:
        """True when nouns alone tell it, as “links”: that two have to do with one another is no act."""
        return self.event.type == "COOPERATE" and self.rank > 0


def lines(desk: Desk) -> Lines:
    """Every event of the picture as a line, in its lane and in the reader's order."""
    phrases = set_phrases.phrases(desk)
    folded = {event for phrase in phrases for event in phrase.events}
    told = [_told(desk, event) for event in desk.picture.events if event.id not in folded]
    acts = _acts(told)
    lanes: dict[str, list[_Told]] = {name: [] for name in _MOST}
    weight = {}
    for row in told:
        lane = _lane(desk, row, acts)
        lanes[lane].append(row)
        weight[row.event.id] = (lane == "tail", row.strength)
    ordered = {name: sorted(rows, key=_most_origins) for name, rows in lanes.items() if name not in ("single", "tail")}
    shown: _Shown = {}
    again: list[_Told] = []
    corroborated, rest = _distinct(desk, ordered["corroborated"], shown, most=_MOST["corroborated"])
    again += rest
    single, rest = _distinct(desk, sorted(lanes["single"], key=_first_core), shown, most=_MOST["single"])
    tail = sorted(again + rest + lanes["tail"], key=_first_core)
    return Lines(
        corroborated=Lane(tuple(corroborated)),
        relations=_built(desk, ordered["relations"], _MOST["relations"]),
        set_phrases=Lane(tuple(_phrase(desk, row) for row in phrases[: _MOST["set_phrases"]])),
        single=Lane(tuple(single)),
        tail=_built(desk, tail, _MOST["tail"]),
        denials=_built(desk, ordered["denials"], _MOST["denials"]),
        weight=weight,
    )


_Shown = dict[str, list[tuple[int, int]]]


def _distinct(desk: Desk, rows: list[_Told], shown: _Shown, *, most: int) -> tuple[list[Line], list[_Told]]:
    """The first rows as lines, and those left: rows over the number, and rows whose words an earlier line has shown."""
    made: list[Line] = []
    left: list[_Told] = []
    told: list[_Told] = []
    for row in rows:
        found = line(desk, row.event) if len(made) < most else None
        if found is None or _is_shown(found, shown) or _is_part(desk, row, told):
            left.append(row)
            continue
        told.append(row)
        made.append(found)
        for part in found.sentence:
            if part.span and part.article:
                shown.setdefault(part.article, []).append(part.span)
    return made, left


def _is_part(desk: Desk, row: _Told, told: list[_Told]) -> bool:
    """True when a line above tells, in all the same sentences, of the same actors and more, or in one clause with it."""
    sentences = {(claim.article, claim.sentence) for claim in row.claims}
    actors = {part.entity for part in row.event.arguments if part.role != "topic"}
    return any(
        sentences <= {(claim.article, claim.sentence) for claim in above.claims}
        and (actors <= {part.entity for part in above.event.arguments} or _is_one_clause(desk, row, above))
        for above in told
    )


def _is_one_clause(desk: Desk, row: _Told, above: _Told) -> bool:
    """True when the clause that speaks for one has the other in it, at one time and with a named actor in both: “addressed a rally”."""
    ones, others = ({part.entity for part in one.event.arguments if desk.named(part.entity)} for one in (row, above))
    if row.event.interval not in (None, above.event.interval) or ones.isdisjoint(others):
        return False
    chosen = leading(desk.by, row.event)
    return chosen is not None and any(chosen.article == other.article and chosen.span.overlaps(other.span) for other in above.claims)


def _is_shown(row: Line, shown: _Shown) -> bool:
    """True when all the words of a line stand in lines above it."""
    parts = [(part.article or "", part.span) for part in row.sentence if part.span]
    return bool(parts) and all(
        any(start <= span.start and span.end <= end for start, end in shown.get(article, ())) for article, span in parts
    )


def _told(desk: Desk, event: Event) -> _Told:
    """An event with its claims counted."""
    claims = desk.claims(event.claims)
    named = {part.entity for part in event.arguments if desk.named(part.entity) and part.role != "place"}
    actors = sum(desk.by.entity[row].type not in PLACES for row in named if row in desk.by.entity)
    chosen = leading(desk.by, event)
    how = rank(desk.by, chosen) if chosen else 2
    return _Told(event, claims, len({row.article for row in claims}), actors, *_names(desk, chosen), how)


def _names(desk: Desk, chosen: Claim | None) -> tuple[bool, bool]:
    """Whether the words for an event name a person or a body, and whether they name a place."""
    shown = cuts(desk.by, chosen).spans if chosen else ()
    mentions = desk.by.document[chosen.article].mentions if chosen else ()
    inside = (one.id for span in shown for one in inside_of(mentions, span))
    entities = [desk.by.entity_of[one] for one in inside if one in desk.by.entity_of]
    types = {row.type for row in entities if desk.named(row.id)}
    return bool(types & set(PEOPLE + BODIES)), bool(types & set(PLACES))


def _acts(told: list[_Told]) -> dict[str, list[Claim]]:
    """The claims in which somebody denies something, by article."""
    found: dict[str, list[Claim]] = {}
    for row in told:
        for claim in row.claims:
            if denies(claim):
                found.setdefault(claim.article, []).append(claim)
    return found


def _lane(desk: Desk, row: _Told, acts: dict[str, list[Claim]]) -> str:
    """The lane of an event: denials first, then by the number of origins; titles, speech, appraisals and what is thin come last."""
    if is_denial(desk, row.claims) and not all(in_heading(desk.by, claim) for claim in row.claims):
        return "tail" if all(is_part_of(claim, acts.get(claim.article, [])) for claim in row.claims) else "denials"
    if row.event.type in _TITLES or row.event.type == "SPEAK" or _thin(desk, row) or is_appraisal(desk, row.claims):
        return "tail"
    if row.event.type in terms.STATIVE:
        told = row.actors >= 2 and (row.rank == 0 or row.event.type in _TOLD_BY_NOUNS)
        return "relations" if told and row.event.independent_origins >= 2 and row.articles >= 2 else "tail"
    if row.event.independent_origins >= 2 and row.articles >= 2:
        return "tail" if row.vague and row.event.independent_origins < 3 else "corroborated"
    return "tail" if row.event.type in _WEAK or row.vague else "single"


def _thin(desk: Desk, row: _Told) -> bool:
    """True when the event names nobody and no place and counts nobody, stands in headings alone, or has a few words only: "rallies"."""
    if all(in_heading(desk.by, claim) for claim in row.claims):
        return True
    texts = ((claim, desk.by.article[claim.article].text) for claim in row.claims)
    named = row.actors or row.names or row.placed or row.counted or desk.named(row.event.place or "")
    return not named or all(len(claim.span.of(text).split()) < _FEWEST_WORDS for claim, text in texts)


def _built(desk: Desk, rows: list[_Told], most: int) -> Lane:
    """The first rows of a lane as lines, the rest counted."""
    return Lane(tuple(line(desk, row.event) for row in rows[:most]), max(len(rows) - most, 0))


def _phrase(desk: Desk, phrase: set_phrases.Phrase) -> Line:
    """A set phrase as a line: how each report puts it stands where other lines say on how many origins they rest."""
    return replace(line(desk, phrase.event), support=phrase.ways, strands=(), mark="", fewest=0)


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
        where=place.name if place and desk.named(place.id) else "",
        origins=event.independent_origins,
        articles=len({row.article for row in claims}),
        support=support(desk, rested, event.independent_origins),
        strands=strands(desk, rested, event.independent_origins),
        fewest=fewest(desk, rested, event.independent_origins),
        mark=weakness(desk, claims),
        rests=rested[:_MOST_RESTS],
        conflicts=event.conflicts,
        related=event.related,
        more=max(len(rested) - _MOST_RESTS, 0),
        clash=clash(desk, event),
    )


def weakness(desk: Desk, claims: list[Claim]) -> str:
    """What weakens all claims alike; somebody's denial before all."""
    weak = "denied" if claims and all(is_denied(desk, row) for row in claims) else mark(claims)
    return "; ".join(filter(None, (weak, offered(claims))))


def offered(claims: Iterable[Claim]) -> str:
    """That a language model offered all of these claims, and Twosource read none of them itself; nothing where it did.

    >>> offered([])
    ''
    """
    rows = list(claims)
    return "offered by a model" if rows and all(row.offered for row in rows) else ""


def clash(desk: Desk, event: Event) -> str:
    """The word for the worst of an event's conflicts; a finer value is none."""
    relations = {desk.relation.get(row, "") for row in event.conflicts}
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


def _most_origins(row: _Told) -> tuple[bool, int, int, str, str]:
    """What is told plainly before ties and what is vague; in both most origins first, then what tells most, then the earliest."""
    return row.vague or row.tie, -row.event.independent_origins, -row.strength, row.event.interval or _UNDATED, row.event.id


def _first_core(row: _Told) -> tuple[int, int, int, str, str]:
    """The core first: what is told before what is supposed or lasting, then most articles, then what tells most, then the earliest."""
    weak = 2 if row.event.type in _WEAK else int(row.event.type in terms.STATIVE or mark(row.claims) == "supposed" or row.vague)
    return weak, -row.articles, -row.strength, row.event.interval or _UNDATED, row.event.id
