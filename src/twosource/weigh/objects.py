"""What an act is done to, by its words: two claims of one verb may still speak of two things."""

from twosource.types import Claim
from twosource.weigh.readings import content
from twosource.weigh.scene import Scene

_OBJECTS = ("patient", "recipient", "target", "victim", "group", "topic")
_ROOT = 5


def objects(claim: Claim, scene: Scene) -> frozenset[str]:
    """The words that name what a claim's act is done to."""
    rows = (scene.look.mention[row.mention] for row in claim.arguments if row.role in _OBJECTS and row.mention in scene.look.mention)
    return content(" ".join(row.span.of(scene.look.article[row.article].text) for row in rows))


def akin(one: frozenset[str], two: frozenset[str]) -> bool:
    """True when two sets of words share one, or a root as far as the first letters tell.

    >>> akin(frozenset(["smuggler"]), frozenset(["smuggl"])), akin(frozenset(["port"]), frozenset(["portrait"]))
    (True, False)
    """
    return any(left == right or (min(len(left), len(right)) >= _ROOT and left[:_ROOT] == right[:_ROOT]) for left in one for right in two)
