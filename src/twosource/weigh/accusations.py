"""What one party accuses another of, as a claim about the accused: "she accused the Front of planting the bomb"."""

import re
from dataclasses import dataclass

from twosource.types import Attribution, Claim, Document, Entity
from twosource.weigh import sources
from twosource.weigh.scene import Scene, filler

_ACTS = ("ACCUSE", "CHARGE")
_BEARERS = ("target", "patient", "recipient")
_LINK = re.compile(r"\b(?:of|with|for)\s(?:(?:having|being|been|the|an?|its|his|her|their|\w+ly)\s)*$", re.IGNORECASE)
_BEFORE = 40


@dataclass(frozen=True, slots=True)
class Allegation:
    """Who is said to have done it, and how the claim is shown: "alleged by Ada Brook"."""

    accused: tuple[Entity, ...]
    shown: str


def allegations(scene: Scene) -> dict[str, Allegation]:
    """Claim -> the allegation it is, for what the words after "accused X of" or "charged X with" name."""
    return {key: row for document in scene.picture.documents for key, row in _of_document(document, scene).items()}


def _of_document(document: Document, scene: Scene) -> dict[str, Allegation]:
    """The allegations of one article."""
    acts = {place: claim for claim in document.claims if claim.type in _ACTS for place in range(*claim.trigger)}
    said = {row.id: (row, act) for row in document.attributions if (act := _act(row, acts))}
    found = {}
    for claim in document.claims:
        if claim.attribution in said and _LINK.search(document.article.text, max(0, claim.trigger.start - _BEFORE), claim.trigger.start):
            row, act = said[claim.attribution]
            found[claim.id] = Allegation(tuple(filler(act, _BEARERS, scene)), f"alleged by {_speaker(row, scene)}")
    return found


def _act(row: Attribution, acts: dict[int, Claim]) -> Claim | None:
    """The claim that somebody accuses, when an attribution's cue is its verb."""
    return next((acts[place] for cue in row.cue for place in range(*cue) if place in acts), None)


def _speaker(row: Attribution, scene: Scene) -> str:
    """Who accuses, by name, else in the words of the text."""
    entity = sources.meant(row.mention, scene.look)
    if entity is not None:
        return entity.name
    return row.source.of(scene.look.article[row.article].text) if row.source else "somebody"
