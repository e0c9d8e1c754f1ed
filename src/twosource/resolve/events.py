"""What the claims are about, across articles: who, what kind, where and when, as grounds with points."""

from collections import defaultdict
from dataclasses import replace
from itertools import groupby

from twosource.resolve import event_rules
from twosource.resolve.backdrop import backdrop
from twosource.resolve.clusters import Clusters
from twosource.resolve.incidents import incidents
from twosource.resolve.judged import decided, standing
from twosource.resolve.parallel import told_in_parallel
from twosource.resolve.portraits import Gallery, gallery, portrait
from twosource.resolve.references import referring, without
from twosource.resolve.retold import retold
from twosource.resolve.tellings import Telling, pooled, tellings
from twosource.resolve.weighing import Scene, grow
from twosource.types import Event, Judgement, Picture

_MOST_RELATED = 5


def add(picture: Picture) -> Picture:
    """The picture with its events: every claim is in one, less those that only refer to what their article tells elsewhere.

    What people rejected is left out by the step after this one.
    """
    found = tellings(picture)
    clusters = Clusters(len(found))
    keep_apart(found, clusters, picture.judgements)
    tie_relations(found, clusters)
    found = inside(picture, found, clusters)
    known = backdrop(picture, found, clusters)
    for left, right, reason in told_in_parallel(found, picture.derivations, known):
        if _agree(clusters.members(left), clusters.members(right), found):
            clusters.join(left, right, reason)
    near = grow(Scene(found, clusters, known, {}))
    gone = referring(found, clusters.groups()) - {key for row in picture.judgements for key in (row.left, row.right)}
    bring_together(found, clusters, picture.judgements)
    events = _events(found, clusters, gallery(picture, known.wider), gone=gone)
    pairs = [(found[left].claim.id, found[right].claim.id) for left, right in near]
    return replace(without(picture, gone), events=_with_related(events, [pair for pair in pairs if gone.isdisjoint(pair)]))


def keep_apart(found: list[Telling], clusters: Clusters, judgements: tuple[Judgement, ...]) -> None:
    """Forbid what people decided to be different, before any rule speaks."""
    for row, left, right in _on_claims(found, judgements):
        if row.decision == "different":
            clusters.forbid(left, right)


def bring_together(found: list[Telling], clusters: Clusters, judgements: tuple[Judgement, ...]) -> None:
    """Tie what people decided to be the same, after the rules: so each side comes with all that the rules tied to it."""
    for row, left, right in _on_claims(found, judgements):
        if row.decision == "same":
            clusters.join(left, right, decided(row))


def _on_claims(found: list[Telling], judgements: tuple[Judgement, ...]) -> list[tuple[Judgement, int, int]]:
    """The decisions on two claims that are there, with the numbers of the claims."""
    number = {telling.claim.id: place for place, telling in enumerate(found)}
    rows = [row for row in standing(judgements, "event") if row.left in number and row.right in number]
    pairs = [(row, number[row.left], number[row.right or ""]) for row in rows]
    return [(row, left, right) for row, left, right in pairs if left != right]


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
        told = [found[number] for number in group]
        for left, right, reason in (*retold(documents[article], told), *incidents(told)):
            if _agree(clusters.members(group[left]), clusters.members(group[right]), found):
                clusters.join(group[left], group[right], reason)
    return [pooled(found[number], [found[other] for other in clusters.members(number)]) for number in range(len(found))]


def _agree(ones: list[int], others: list[int], found: list[Telling]) -> bool:
    """True when no two of the tellings clash."""
    return not any(event_rules.clash(found[one], found[other]) for one in ones for other in others)


def _with_related(events: tuple[Event, ...], near: list[tuple[str, str]]) -> tuple[Event, ...]:
    """The events with those that came near to being the same, the nearest few."""
    of_claim = {claim: event.id for event in events for claim in event.claims}
    related: dict[str, list[str]] = defaultdict(list)
    for left, right in near:
        one, other = of_claim[left], of_claim[right]
        if one != other and other not in related[one] and max(len(related[one]), len(related[other])) < _MOST_RELATED:
            related[one].append(other)
            related[other].append(one)
    return tuple(replace(event, related=tuple(sorted(related[event.id]))) for event in events)


def _events(found: list[Telling], clusters: Clusters, known: Gallery, *, gone: frozenset[str]) -> tuple[Event, ...]:
    """The events of all groups, by id. gone: claims that no event has."""
    made = []
    for group in clusters.groups():
        kept = [found[number].claim for number in group if found[number].claim.id not in gone]
        reasons = (row for row in clusters.reasons(group[0]) if gone.isdisjoint((row.left, row.right)))
        made.append(portrait(kept, tuple(reasons), known))
    return tuple(sorted(made, key=lambda event: event.id))
