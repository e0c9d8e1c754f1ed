"""Events that tell no act and only weigh others, as “the landing raised concern”: they come last, unless a named source says so."""

from functools import cache

from twosource.present.evidence import Desk
from twosource.text import table
from twosource.types import Claim


def is_appraisal(desk: Desk, claims: list[Claim]) -> bool:
    """True when most of an event's claims only weigh what happened, and no named source is told to say so."""
    weighing = [claim for claim in claims if weighs(claim, desk.by.article[claim.article].text)]
    return bool(weighing) and 2 * len(weighing) >= len(claims) and not any(_is_said(desk, claim) for claim in weighing)


def weighs(claim: Claim, text: str) -> bool:
    """True when a claim's verb, with the words after it, tells no act."""
    needed = _verbs().get(claim.lemma)
    after = text[claim.trigger.end : claim.span.end].lower()
    return needed is not None and (not needed or any(word.startswith(needed) for word in after.split()))


def _is_said(desk: Desk, claim: Claim) -> bool:
    """True when somebody who can be looked up is told to say it."""
    found = desk.by.attribution.get(claim.attribution or "")
    return found is not None and found.named


@cache
def _verbs() -> dict[str, tuple[str, ...]]:
    """Verb -> how one of the words after it must begin; nothing where any may follow."""
    return {row["lemma"]: tuple(filter(None, row["with"].split("|"))) for row in table.rows("appraisals")}
