"""What the claims are about, across articles: who, what kind, where and when, as grounds with points."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from math import exp

from twosource import ids
from twosource.resolve import event_rules
from twosource.resolve.clusters import Clusters
from twosource.resolve.retold import retold
from twosource.resolve.tellings import Telling, Weights, pooled, tellings, weights
from twosource.types import Claim, Event, Participant, Picture, Reason

ENOUGH = 0.0
NEARLY = -0.8
_WINDOW = 12
_SAMPLE = 6


def add(picture: Picture) -> Picture:
    """The picture with its events: every claim is in one."""
    found = tellings(picture)
    clusters = Clusters(len(found))
    tie_relations(found, clusters)
    found = inside(picture, found, clusters)
    rare = weights(found)
    for score, left, right in scored(found, rare):
        if score >= ENOUGH and _hold_together(left, right, found=found, clusters=clusters, rare=rare):
            clusters.join(left, right, _reason(found[left], found[right], rare))
    return replace(picture, events=_events(picture, found, clusters))


def tie_relations(found: list[Telling], clusters: Clusters) -> None:
    """Tie the claims that tell one lasting relation between the same two."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for number, telling in enumerate(found):
        if telling.stative and len(telling.who) > 1:
            blocks[" ".join(sorted(telling.who)[:2])].append(number)
    for _, block in sorted(blocks.items()):
        heads: list[int] = []
        for number in block:
            ties = ((head, event_rules.same_relation(found[head], found[number])) for head in heads)
            if not any(reason and clusters.join(head, number, reason) for head, reason in ties):
                heads.append(number)


def inside(picture: Picture, found: list[Telling], clusters: Clusters) -> list[Telling]:
    """The tellings after each article has tied what it tells again: those of one event share their names, place and time."""
    documents = {document.article.id: document for document in picture.documents}
    for article, numbers in groupby(range(len(found)), key=lambda number: found[number].article):
        group = list(numbers)
        for left, right, reason in retold(documents[article], [found[number] for number in group]):
            if _agree(clusters.members(group[left]), clusters.members(group[right]), found):
                clusters.join(group[left], group[right], reason)
    return [pooled(found[number], [found[other] for other in clusters.members(number)]) for number in range(len(found))]


def _agree(ones: list[int], others: list[int], found: list[Telling]) -> bool:
    """True when no two of the tellings clash."""
    return not any(event_rules.clash(found[one], found[other]) for one in ones for other in others)


def scored(found: list[Telling], rare: Weights) -> list[tuple[float, int, int]]:
    """Pairs that may be one event, the best first."""
    free = [pair for pair in _pairs(found, rare) if not event_rules.clash(found[pair[0]], found[pair[1]])]
    made = [(event_rules.score(found[left], found[right], rare), left, right) for left, right in free]
    return sorted(made, key=lambda row: (-row[0], row[1], row[2]))


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
    """Where a claim may meet another: its word and its word's families with each of its people, and the rare words of its sentence."""
    yield f"word {telling.stem}"
    if telling.stative:
        yield from (f"tie {entity}" for entity in sorted(telling.who))
        return
    for entity in sorted(telling.cast):
        for family in sorted(event_rules.families(telling.stem) or {telling.stem}):
            yield f"who {entity} {family}"
        yield f"type {entity} {telling.claim.type}"
    shared = (word for word in telling.sentence if rare.word(word) < rare.once)
    for word in sorted(shared, key=lambda word: (-rare.word(word), word))[:6]:
        yield f"rare {word}"


def _hold_together(left: int, right: int, *, found: list[Telling], clusters: Clusters, rare: Weights) -> bool:
    """True when the two groups as a whole may be one event: no clash, and enough points on average."""
    ones, others = (_sample(clusters.members(item)) for item in (left, right))
    if any(event_rules.clash(found[one], found[other]) for one in ones for other in others):
        return False
    marks = sorted((event_rules.score(found[one], found[other], rare) for one in ones for other in others), reverse=True)
    best = marks[: (len(marks) + 1) // 2]
    return sum(best) / len(best) >= NEARLY


def _sample(members: list[int]) -> list[int]:
    """Some members, evenly spread."""
    step = max(1, len(members) // _SAMPLE)
    return members[::step][:_SAMPLE]


def _reason(left: Telling, right: Telling, rare: Weights) -> Reason:
    """The reason row of a pair: all that speaks for and against, the strongest first."""
    said = sorted(event_rules.grounds(left, right, rare), key=lambda pair: -abs(event_rules.WEIGHTS[pair[0]] * pair[1].amount))
    sure = 1 / (1 + exp(-event_rules.score(left, right, rare)))
    return Reason(left.claim.id, right.claim.id, said[0][0].__name__, "; ".join(ground.text for _, ground in said), round(sure, 3))


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
