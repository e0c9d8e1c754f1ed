"""What the system is least sure of, light enough to be reckoned over a whole case: which two things, why, how unsure, how much hangs on it.

Sure means near 0 (surely two) or near 1 (surely one). Blocks of like names keep the work near-linear.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from math import log1p
from typing import NamedTuple

from twosource.present.dismissals import last_words
from twosource.present.index import Index
from twosource.present.near_names import NEAR, near
from twosource.text import names
from twosource.types import Entity, Event, Judgement, Reason

MERGE, SPLIT, EVENT, CONFLICT, DERIVATION = KINDS = ("merge", "split", "event", "conflict", "derivation")
_SURE = 0.96
_MOST_ASKED = 12
_CONFLICT = {"conflict": 0.6, "update": 0.7}
# What a reader would care less about: unnamed things, events that name nobody, that one report tells, that are mere speech.
_UNNAMED, _NOBODY, _ONE_REPORT, _SPEECH = 0.25, 0.35, 0.15, 0.2
# And what stands plainly before the reader: who is who, and disagreements.
_PLAIN = 0.1
# What makes a link matter: somebody else has the name too; without it, fewer independent origins would stand together.
_RIVAL, _CARRIES = 0.3, 0.2
# How much a doubt loses for each of its kind that comes before it.
_TURN = 0.03


class Doubt(NamedTuple):
    """Two things and how sure it is that they are one (for a conflict: that it is one). left, right: the ids to judge on.

    weight: how unsure, and a little by how much hangs on it. of: the two entities or events that are apart now. same: how many like it.
    unsure: somebody looked and left it open.
    """

    kind: str
    left: str
    right: str
    score: float
    weight: float
    reason: Reason | None = None
    of: tuple[str, str] | None = None
    same: int = 1
    unsure: bool = False


class Doubts(NamedTuple):
    """The open doubts, the greatest first and those that somebody left open last; decided: how many somebody decided."""

    open: tuple[Doubt, ...]
    decided: int


def doubts(index: Index) -> Doubts:
    """All doubts of a picture. To be made once for a picture."""
    found = [*_merges(index), *_splits(index), *_events(index), *_conflicts(index), *_derivations(index)]
    settled = _decisions(index)
    open = []
    for row in found:
        last = max((settled[key] for key in _keys(row) if key in settled), key=lambda one: one.number, default=None)
        if last is None or last.decision == "unsure":
            open.append(row._replace(unsure=last is not None))
    return Doubts(
        tuple(_mixed(sorted(open, key=_order))),
        sum(row.decision != "unsure" for row in {row.number: row for row in settled.values()}.values()),
    )


def _order(row: Doubt) -> tuple[bool, float, int, str, str]:
    """What somebody left open last, else the greatest weight first."""
    return row.unsure, -round(row.weight, 6), KINDS.index(row.kind), row.left, row.right


def _mixed(rows: Iterable[Doubt]) -> list[Doubt]:
    """The doubts in turn: the many of one kind do not keep the first of another waiting."""
    ranks: Counter[str] = Counter()
    made = []
    for row in rows:
        made.append((row.unsure, -round(row.weight - _TURN * ranks[row.kind], 6), row))
        ranks[row.kind] += 1
    return [row for _, _, row in sorted(made, key=lambda one: (*one[:2], *_order(one[2])))]


def _weight(score: float, hanging: int) -> float:
    """How unsure a score is, and a little by how many claims hang on it.

    >>> _weight(0.5, 1) > _weight(0.9, 1), _weight(0.5, 9) > _weight(0.5, 1)
    (True, True)
    """
    return 1 - abs(2 * score - 1) + log1p(hanging) / 20


def _decisions(index: Index) -> dict[tuple[str, str, str], Judgement]:
    """The last standing decision on each pair, by its ids and by the entities or events that these mean now."""
    found: dict[tuple[str, str, str], Judgement] = {}
    by = index.desk.by
    for row in sorted(index.picture.judgements, key=lambda row: row.number):
        if row.undone or not row.right:
            continue
        found[(row.kind, *_pair(row.left, row.right))] = row
        for table in (by.entity_of, by.event_of):
            one, other = table.get(row.left), table.get(row.right)
            if one and other and one is not other:
                found[(row.kind, *_pair(one.id, other.id))] = row
    for id, row in last_words(index.picture).items():
        found[(CONFLICT, id, "")] = row
    return found


def _keys(row: Doubt) -> list[tuple[str, str, str]]:
    """What a decision about a doubt is found by: the ids to judge on, and the two that are apart now."""
    kind = {MERGE: "entity", SPLIT: "entity"}.get(row.kind, row.kind)
    pairs = [(row.left, "")] if row.kind == CONFLICT else [_pair(row.left, row.right)]
    return [(kind, *pair) for pair in (*pairs, *([row.of] if row.of else []))]


def _pair(left: str, right: str) -> tuple[str, str]:
    """Two ids in order."""
    return (left, right) if left <= right else (right, left)


def _merges(index: Index) -> Iterator[Doubt]:
    """Names and unnamed things that were taken for one by a rule that may err; those of one pair of names are one question."""
    for row in index.picture.entities:
        asked: dict[tuple[str, ...], list[Reason]] = {}
        for reason in row.reasons:
            if reason.score <= _SURE and reason.rule != "judgement" and {reason.left, reason.right} <= index.desk.by.mention.keys():
                words = sorted(names.normal(_words(index, one)) for one in (reason.left, reason.right))
                asked.setdefault((reason.rule, *words), []).append(reason)
        named = index.desk.named(row.id)
        for reasons in asked.values():
            first = min(reasons, key=lambda one: (one.left, one.right))
            weight = _weight(first.score, len(index.parts.claims.get(row.id, ())))
            weight += (_RIVAL * _has_rival(index, row, first) + _PLAIN) if named else -_UNNAMED
            yield Doubt(MERGE, first.left, first.right, first.score, weight, first, same=len(reasons))


def _has_rival(index: Index, row: Entity, reason: Reason) -> bool:
    """True when somebody else has a name that the shorter of the two fits as well."""
    short = min((_words(index, reason.left), _words(index, reason.right)), key=len)
    kind = "Person" if row.type == "Person" else "Organization"
    return any(names.match(short, other.name, kind).score >= NEAR for other in index.alike.get(row.id, ()))


def _words(index: Index, mention: str) -> str:
    """The words of a mention."""
    row = index.desk.by.mention[mention]
    return row.span.of(index.desk.by.article[row.article].text)


def _splits(index: Index) -> Iterator[Doubt]:
    """Two entities that may be one: what reports leave open, and names that are near and were kept apart."""
    by = index.desk.by
    told: set[tuple[str, str]] = set()
    for row in index.picture.entities:
        for reason in row.disputed:
            one, other = by.entity_of.get(reason.left), by.entity_of.get(reason.right)
            if one and other and one is not other and _pair(one.id, other.id) not in told:
                told.add(_pair(one.id, other.id))
                yield _split(index, (one, other), reason.score, reason=reason)
    for left, right, score in near(index):
        if _pair(left.id, right.id) not in told:
            yield _split(index, (left, right), max(min(score, names.SAME), NEAR))


def _split(index: Index, pair: tuple[Entity, Entity], score: float, *, reason: Reason | None = None) -> Doubt:
    """The doubt about two entities, judged on the mention that each is known by."""
    left, right = sorted(pair, key=lambda row: row.id)
    hanging = min(len(index.parts.claims.get(row.id, ())) for row in (left, right))
    of = _pair(left.id, right.id)
    return Doubt(SPLIT, anchor(index, left), anchor(index, right), score, _weight(score, hanging) + _PLAIN, reason, of)


def anchor(index: Index, row: Entity) -> str:
    """The mention that an entity is judged on: the first by its id of those that name it."""
    named = [one for one in row.mentions if one in index.desk.by.mention and index.desk.by.mention[one].form == "named"]
    return min(named or row.mentions)


def _events(index: Index) -> Iterator[Doubt]:
    """Claims taken for one event on thin grounds, the thinnest of each event; and events that came near to being one."""
    for id in index.events:
        event = index.desk.by.event[id]
        weak = [row for row in event.reasons if row.score <= _SURE and row.rule != "judgement"]
        if weak:
            least = min(weak, key=lambda row: (row.score, row.left, row.right))
            weight = _weight(least.score, len(event.claims)) - _dull(index, id) + (_CARRIES if carries(event, least) else -_CARRIES)
            yield Doubt(EVENT, *_pair(least.left, least.right), least.score, weight, least)
        near = (other for other in event.related if id < other and other in index.traits)
        yield from (_apart(index, event, other) for other in near if _meet(index, id, other))


def _dull(index: Index, event: str) -> float:
    """How much less a reader would care about an event."""
    traits = index.traits[event]
    nobody = not any(index.desk.named(row) for row in traits.entities)
    return nobody * _NOBODY + (len(traits.articles) < 2) * _ONE_REPORT + (traits.type in ("SPEAK", "OTHER")) * _SPEECH


def _meet(index: Index, left: str, right: str) -> bool:
    """True when two events that were kept apart have somebody with a name in common, and reports of their own."""
    shared = index.traits[left].entities & index.traits[right].entities
    return any(index.desk.named(row) for row in shared) and index.traits[left].articles != index.traits[right].articles


def _apart(index: Index, event: Event, other: str) -> Doubt:
    """The doubt about two events that were kept apart: the more they share, the nearer to one."""
    twin = index.desk.by.event[other]
    shared = index.traits[event.id].entities & index.traits[other].entities
    score = min(NEAR, 0.3 + 0.03 * len(shared) + 0.05 * (event.type == twin.type))
    weight = _weight(score, min(len(event.claims), len(twin.claims))) - max(_dull(index, event.id), _dull(index, other))
    pair = _nearest(index, event, twin)
    return Doubt(EVENT, *_pair(*pair), score, weight, of=_pair(event.id, other))


def _nearest(index: Index, left: Event, right: Event) -> tuple[str, str]:
    """The two claims by which two events are most alike: the same kind, then names in common; of those the first."""
    ones, others = ([(one, _named_in(index, one)) for one in event.claims[:_MOST_ASKED]] for event in (left, right))
    by = index.desk.by.claim
    pairs = ((-(by[one].type == by[other].type) - len(ours & theirs), one, other) for one, ours in ones for other, theirs in others)
    _, one, other = min(pairs)
    return one, other


def _named_in(index: Index, claim: str) -> frozenset[str]:
    """The entities with a part in a claim."""
    by = index.desk.by
    return frozenset(by.entity_of[row.mention].id for row in by.claim[claim].arguments if row.mention in by.entity_of)


def carries(event: Event, reason: Reason) -> bool:
    """True when without a reason neither part of its event would stand on as many independent origins."""
    left = held_with(event.reasons, reason.left, (reason.left, reason.right))
    parts = [sum(not held.isdisjoint(strand) for strand in event.strands) for held in (left, frozenset(event.claims) - left)]
    return max(parts) < len(event.strands)


def held_with(reasons: Iterable[Reason], id: str, but: tuple[str, str]) -> frozenset[str]:
    """All that reasons tie to an id, when the reason between two ids is taken away."""
    links: dict[str, set[str]] = {}
    for row in reasons:
        if {row.left, row.right} != set(but):
            links.setdefault(row.left, set()).add(row.right)
            links.setdefault(row.right, set()).add(row.left)
    found, open = {id}, [id]
    while open:
        near = links.get(open.pop(), set()) - found
        found |= near
        open += sorted(near)
    return frozenset(found)


def _conflicts(index: Index) -> Iterator[Doubt]:
    """Disagreements, one a question: whether it is one."""
    for row in _rows(index.rows[row.id].conflict for row in index.picture.conflicts if row.id in index.rows):
        conflict = index.conflicts[row]
        if conflict.relation in _CONFLICT:
            score = _CONFLICT[conflict.relation]
            yield Doubt(CONFLICT, row, "", score, _weight(score, sum(len(side.claims) for side in conflict.sides)) + _PLAIN)


def _rows(ids: Iterable[str]) -> list[str]:
    """Each id once, in order."""
    return list(dict.fromkeys(ids))


def _derivations(index: Index) -> Iterator[Doubt]:
    """Pairs of articles that share text, but not most of it."""
    for row in index.picture.derivations:
        score = min(0.5 + row.score, 1.0)
        if score < _SURE:
            yield Doubt(DERIVATION, row.article, row.other, score, _weight(score, len(row.passages)))
