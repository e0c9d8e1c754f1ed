"""Denials that point back: "the claim", "the allegations", "this", for what the words just before tell."""

import re
from collections.abc import Iterator
from functools import cache

from twosource.text import table
from twosource.types import Claim, Conflict, Document, Entity
from twosource.weigh import sources
from twosource.weigh.scene import Scene, Value, conflict, event_id

_BACK = re.compile(
    r"\s(?:(?:the|this|that|these|those|such|both)\s(?:\w+\s)?(?:claim|allegation|accusation|charge|assertion|suggestion|rumour|rumor|story)s?"
    r"|this|that|it|them|these)\b(?=\s*(?:[.,;:—–”]|$|(?:as|and|but|in|on|saying|calling)\b))",
    re.IGNORECASE,
)


def rebuttals(scene: Scene) -> Iterator[Conflict]:
    """What somebody is told to have said, against the one who rejects it in the same breath."""
    for document in scene.picture.documents:
        for denial in document.claims:
            party = _party(denial, document, scene)
            said = _said_before(denial, document, scene) if party else None
            if party and said and (speaker := _speaker(said, scene, but=party)):
                values = [Value(speaker, said), Value(f"denied by {party.name}", denial)]
                why = f"{party.name} denies what the words before tell"
                yield conflict("polarity", event_id(said, scene), "conflict", values=values, why=why)


def _party(claim: Claim, document: Document, scene: Scene) -> Entity | None:
    """Who denies, when a claim is a denial of something the text told just before."""
    if claim.type != "REJECT" or claim.lemma not in _denying() or claim.polarity != "positive" or claim.modality != "actual":
        return None
    if not _BACK.match(document.article.text, claim.trigger.end):
        return None
    doers = (sources.meant(row.mention, scene.look) for row in claim.arguments if row.role == "agent")
    return next((entity for entity in doers if entity is not None), None)


def _said_before(denial: Claim, document: Document, scene: Scene) -> Claim | None:
    """The first thing that the sentence before gives to a source, in the same paragraph."""
    if not 0 < denial.sentence < len(document.sentences):
        return None
    before = document.sentences[denial.sentence - 1]
    if "\n\n" in document.article.text[before.start : denial.trigger.start]:
        return None
    told = [row for row in document.claims if row.sentence == denial.sentence - 1 and row.polarity == "positive"]
    given = [row for row in told if row.type != "SPEAK" and row.modality == "actual" and sources.attributed(row, scene.look)]
    return min(given, key=lambda row: (row.trigger, row.id), default=None)


def _speaker(claim: Claim, scene: Scene, *, but: Entity) -> str | None:
    """How the side of a claim is shown; None when the one who denies said it."""
    said = sources.attributed(claim, scene.look)
    if said is None:
        return None
    entity = sources.meant(said.mention, scene.look)
    if entity is not None and entity.id == but.id:
        return None
    if entity is not None:
        return f"said by {entity.name}"
    return f"said by {said.source.of(scene.look.article[claim.article].text)}" if said.source else "said, by whom is not told"


@cache
def _denying() -> frozenset[str]:
    """The verbs that deny or reject."""
    return frozenset(row["lemma"] for row in table.rows("denials") if row["kind"] == "denied") | {"reject"}
