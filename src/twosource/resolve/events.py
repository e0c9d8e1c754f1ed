"""What the claims are about, across articles: who, what kind, where and when, as grounds with points."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace

from twosource import ids
from twosource.resolve import event_rules
from twosource.resolve.clusters import Clusters
from twosource.resolve.tellings import Telling, Weights, tellings, weights
from twosource.types import Claim, Event, Participant, Picture, Reason

ENOUGH = 3.2
NEARLY = 2.4
_WINDOW = 12
_SAMPLE = 6


def add(picture: Picture) -> Picture:
    """The picture with its events: every claim is in one."""
    found = tellings(picture)
    rare = weights(found)
    scored = _scored(found, rare)
    clusters = Clusters(len(found))
    for score, left, right in scored:
        if score >= ENOUGH and _hold_together(left, right, found=found, clusters=clusters, rare=rare):
            clusters.join(left, right, _reason(found[left], found[right], score, rare))
    return replace(picture, events=_events(picture, found, clusters))


def _scored(found: list[Telling], rare: Weights) -> list[tuple[float, int, int]]:
    """Pairs that may be one event, the best first."""
    made = []
    for left, right in _pairs(found, rare):
        if not event_rules.clash(found[left], found[right]):
            made.append((_score(found[left], found[right], rare), left, right))
    return sorted(made, key=lambda row: (-row[0], row[1], row[2]))


def _score(left: Telling, right: Telling, rare: Weights) -> float:
    """The sum of the points."""
    return round(sum(ground.points for _, ground in event_rules.points(left, right, rare)), 6)


def _pairs(found: list[Telling], rare: Weights) -> list[tuple[int, int]]:
    """Pairs of claims that share a key; in a big block only neighbours by content."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for number, telling in enumerate(found):
        for key in _keys(telling, rare):
            blocks[key].append(number)
    pairs = set()
    for _, block in sorted(blocks.items()):
        ordered = sorted(block, key=lambda number: (found[number].stem, sorted(found[number].words), number)) if len(block) > 40 else block
        for place, left in enumerate(ordered):
            for right in ordered[place + 1 : place + 1 + (_WINDOW if len(block) > 40 else len(block))]:
                pairs.add((min(left, right), max(left, right)))
    return sorted(pairs)


def _keys(telling: Telling, rare: Weights) -> Iterator[str]:
    """Where a claim may meet another: its word, its word's families with each of its people, its rarest words."""
    yield f"word {telling.stem}"
    for entity in sorted(telling.who | telling.near):
        for family in sorted(event_rules.families(telling.stem) or {telling.stem}):
            yield f"who {entity} {family}"
        yield f"type {entity} {telling.claim.type}"
    ordered = sorted(telling.words, key=lambda word: (-rare.word(word), word))[:4]
    for word in ordered:
        yield f"rare {word}"


def _hold_together(left: int, right: int, *, found: list[Telling], clusters: Clusters, rare: Weights) -> bool:
    """True when the two groups as a whole may be one event: no clash, and enough points on average."""
    ones, others = (_sample(clusters.members(item)) for item in (left, right))
    if any(event_rules.clash(found[one], found[other]) for one in ones for other in others):
        return False
    marks = [_score(found[one], found[other], rare) for one in ones for other in others]
    return sum(marks) / len(marks) >= NEARLY


def _sample(members: list[int]) -> list[int]:
    """Some members, evenly spread."""
    step = max(1, len(members) // _SAMPLE)
    return members[::step][:_SAMPLE]


def _reason(left: Telling, right: Telling, score: float, rare: Weights) -> Reason:
    """The reason row of a pair: all that speaks for and against."""
    said = event_rules.points(left, right, rare)
    best = max(said, key=lambda pair: pair[1].points)[0]
    text = "; ".join(ground.text for _, ground in said)
    return Reason(left.claim.id, right.claim.id, best.__name__, text, round(min(1.0, score / (2 * ENOUGH)), 3))


def _events(picture: Picture, found: list[Telling], clusters: Clusters) -> tuple[Event, ...]:
    """The events of all groups, by id."""
    entity_of = {mention: row.id for row in picture.entities for mention in row.mentions}
    made = []
    for group in clusters.groups():
        claims = [found[number].claim for number in group]
        kind = Counter(claim.type for claim in claims)
        best = min(kind, key=lambda type: (type == "OTHER", -kind[type], type))
        modes = Counter(claim.mode for claim in claims if claim.mode and claim.type == best)
        places = Counter(entity_of[claim.place] for claim in claims if claim.place in entity_of)
        made.append(
            Event(
                id=ids.make("event", min(claim.id for claim in claims)),
                type=best,
                mode=min(modes, key=lambda mode: (-modes[mode], mode), default=None),
                arguments=_participants(claims, entity_of),
                place=min(places, key=lambda place: (-places[place], place), default=None),
                claims=tuple(sorted(claim.id for claim in claims)),
                reasons=clusters.reasons(group[0]),
            )
        )
    return tuple(sorted(made, key=lambda event: event.id))


def _participants(claims: list[Claim], entity_of: dict[str, str]) -> tuple[Participant, ...]:
    """Who fills which role in any of the claims."""
    return tuple(
        sorted({Participant(row.role, entity_of[row.mention]) for claim in claims for row in claim.arguments if row.mention in entity_of})
    )
