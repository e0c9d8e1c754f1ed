"""Grow events from pairs of claims: the surest first, and only where the two groups hold together as a whole."""

from collections import defaultdict
from collections.abc import Iterator
from math import exp
from typing import NamedTuple

from twosource.resolve import grounds
from twosource.resolve.backdrop import Backdrop
from twosource.resolve.clusters import Clusters
from twosource.resolve.encounters import encounters, strangers
from twosource.resolve.event_rules import clash, related
from twosource.resolve.journeys import opposite
from twosource.resolve.tellings import Telling
from twosource.types import Reason

ENOUGH = 0.0
NEARLY = -0.8
_SAMPLE = 5
_MOST_ASKED = 20
_MOST_TOLD = 200


class Scene(NamedTuple):
    """The tellings of a case, their groups so far, what the case says of words and names, and the scores known already."""

    found: list[Telling]
    clusters: Clusters
    backdrop: Backdrop
    scores: dict[tuple[int, int], float]

    def score(self, left: int, right: int) -> float:
        """The score of two tellings, in either order."""
        pair = (left, right) if left < right else (right, left)
        if pair not in self.scores:
            self.scores[pair] = grounds.score(self.found[left], self.found[right], self.backdrop)
        return self.scores[pair]


def grow(scene: Scene) -> list[tuple[int, int]]:
    """Tie what is rather one event than two; gives the pairs that came near and were kept apart."""
    near = []
    for score, left, right in _scored(scene):
        if score >= ENOUGH and holds_together(left, right, scene):
            scene.clusters.join(left, right, _reason(left, right, scene))
        elif scene.clusters.root(left) != scene.clusters.root(right):
            near.append((left, right))
    return near


def _scored(scene: Scene) -> list[tuple[float, int, int]]:
    """Pairs that may be one event, the best first; the many that come nowhere near are not kept."""
    made = []
    for left, right in encounters(scene.found, scene.backdrop):
        one, other = scene.found[left], scene.found[right]
        if not strangers(one, other, scene.backdrop) and not clash(one, other):
            score = grounds.score(one, other, scene.backdrop)
            if score >= NEARLY:
                scene.scores[left, right] = score
                made.append((score, left, right))
    return sorted(made, key=lambda row: (-row[0], row[1], row[2]))


def holds_together(left: int, right: int, scene: Scene) -> bool:
    """True when two groups as a whole may be one event: no clash, and enough points between their closer halves."""
    ones, others = (_sample(scene.clusters.members(item), _MOST_ASKED) for item in (left, right))
    if any(opposite(scene.found[one].journey, scene.found[other].journey) for one in ones for other in others):
        return False
    if any(clash(scene.found[one], scene.found[other]) for one, other in _of_one_article(left, right, scene)):
        return False
    ones, others = (_sample(_of_word(scene.clusters.members(one), other, scene)) for one, other in ((left, right), (right, left)))
    if any(clash(scene.found[one], scene.found[other]) for one in ones for other in others):
        return False
    marks = sorted((scene.score(one, other) for one in ones for other in others), reverse=True)
    best = marks[: (len(marks) + 1) // 2]
    return sum(best) / len(best) >= NEARLY


def _of_word(members: list[int], other: int, scene: Scene) -> list[int]:
    """Those whose word may name the event that the other's names; all where there is none."""
    stem = scene.found[other].stem
    return [item for item in members if related(scene.found[item].stem, stem)] or members


def _of_one_article(left: int, right: int, scene: Scene) -> Iterator[tuple[int, int]]:
    """The pairs of two groups that stand in one article, which knows best what it tells apart."""
    ones, others = (_sample(scene.clusters.members(item), _MOST_TOLD) for item in (left, right))
    held: dict[str, list[int]] = defaultdict(list)
    for other in others:
        held[scene.found[other].article].append(other)
    for one in ones:
        yield from ((one, other) for other in held.get(scene.found[one].article, ())[:_MOST_ASKED])


def _sample(members: list[int], most: int = _SAMPLE) -> list[int]:
    """Some members, evenly spread."""
    step = max(1, len(members) // most)
    return members[::step][:most]


def _reason(left: int, right: int, scene: Scene) -> Reason:
    """The reason row of a pair: all that speaks for and against, the strongest first."""
    one, other = scene.found[left], scene.found[right]
    said = sorted(grounds.grounds(one, other, scene.backdrop), key=lambda row: (-abs(row[0]), row[1].__name__))
    parts = ([ground.text for weight, _, ground in said if (weight > 0) == speaks_for] for speaks_for in (True, False))
    text = " But ".join(f"{'; '.join(part)}." for part in parts if part)
    sure = 1 / (1 + exp(-scene.score(left, right)))
    return Reason(one.claim.id, other.claim.id, said[0][1].__name__, text[0].upper() + text[1:], round(sure, 3))
