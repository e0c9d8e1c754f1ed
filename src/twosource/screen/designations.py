"""What the reports themselves say of who is on a list of designated people and bodies."""

import re
from collections import defaultdict
from functools import cache

from twosource.lookup import Lookup
from twosource.text import table
from twosource.types import Claim, Designation, Entity, Picture

_WHOM = frozenset({"patient", "target", "member", "recipient"})
_TOLD = frozenset({"DESIGNATE", "SANCTION"})
# What stands behind one of these is somebody else's: "leader of the proscribed guild" says nothing of the leader.
_OTHERS = re.compile(r"\b(?:of|for|with|to|in|from|at|by|and|who|whose|linked|tied|associated)\b", re.IGNORECASE)


def designations(picture: Picture, by: Lookup) -> dict[str, tuple[Designation, ...]]:
    """What is told, by entity, in order of article and place."""
    found: dict[str, dict[tuple[str, int], Designation]] = defaultdict(dict)
    for document in picture.documents:
        for claim in document.claims:
            if claim.type in _TOLD and claim.lemma in _words("claim") and claim.id in by.event_of:
                for part in claim.arguments:
                    if part.role in _WHOM and part.mention in by.entity_of:
                        found[by.entity_of[part.mention].id][claim.article, claim.span.start] = _claimed(claim)
    for entity in picture.entities:
        found[entity.id].update({(row.article, row.span.start): row for row in _called(entity)})
    return {key: tuple(rows[place] for place in sorted(rows)) for key, rows in found.items() if rows}


def _claimed(claim: Claim) -> Designation:
    """What a claim says."""
    off = (_words("claim")[claim.lemma] == "off") != (claim.polarity == "negative")
    return Designation(
        claim.article, claim.span, "off" if off else "listed", claim.id, asked=(claim.modality, claim.certainty) != ("actual", "certain")
    )


def _called(entity: Entity) -> list[Designation]:
    """What the roles of an entity say of itself."""
    found = []
    for row in entity.attributes:
        if row.kind == "role" and designates(row.value):
            found.append(Designation(row.article, row.span, "off" if row.tense == "past" else "listed"))
    return found


def designates(role: str) -> bool:
    """True when a role says of its own bearer that he or it is on a list.

    >>> designates("Union-designated smuggler"), designates("leader of the proscribed guild")
    (True, False)
    """
    own = _OTHERS.split(role, maxsplit=1)[0]
    return any(word in _words("role") for part in own.lower().split() for word in re.split("[-–]", part))


@cache
def _words(form: str) -> dict[str, str]:
    """The words of that form, and what each says."""
    return {row["word"]: row["says"] for row in table.rows("screen_designations") if row["form"] == form}
