"""Denials and silences among claims, by the words they are told in."""

import re
from functools import cache

from twosource.present.evidence import Desk
from twosource.text import table
from twosource.types import Claim

_ACTS = frozenset({"REJECT", "SPEAK"})
_WORD = re.compile(r"\w+")


@cache
def _forms(kind: str) -> frozenset[str]:
    """All forms of the verbs of a kind: denied or silent."""
    return frozenset(form for row in table.rows("denials") if row["kind"] == kind for form in row["forms"].split())


@cache
def _lemmas(kind: str) -> frozenset[str]:
    """The lemmas of a kind."""
    return frozenset(row["lemma"] for row in table.rows("denials") if row["kind"] == kind)


def is_denial(desk: Desk, claims: list[Claim]) -> bool:
    """True when every claim denies, is denied by somebody, or says that somebody did not answer."""
    return bool(claims) and all(denies(row) or is_denied(desk, row) or is_silent(desk, row) for row in claims)


def denies(claim: Claim) -> bool:
    """True for the act: “the company denied the report”; a dispute that nobody in the clause leads is none."""
    led = any(row.role == "agent" for row in claim.arguments)
    return led and claim.type in _ACTS and claim.lemma in _lemmas("denied") and claim.polarity == "positive"


def is_denied(desk: Desk, claim: Claim) -> bool:
    """True for what somebody denies: told as not so, by a word of denial."""
    return claim.polarity == "negative" and claim.hedge is not None and bool(_forms("denied") & _words(desk, claim, claim.hedge))


def is_silent(desk: Desk, claim: Claim) -> bool:
    """True for “the ministry did not respond”, “has issued no comment”."""
    return claim.polarity == "negative" and bool(_forms("silent") & _words(desk, claim, claim.span))


def is_part_of(claim: Claim, acts: list[Claim]) -> bool:
    """True when one of the acts of denial holds the word that denies this claim: the two are one denial."""
    return claim.hedge is not None and any(
        row.article == claim.article and row.span.holds(claim.hedge) for row in acts if row.id != claim.id
    )


def _words(desk: Desk, claim: Claim, span: tuple[int, int]) -> set[str]:
    """The words of a range in lower case."""
    return {word.lower() for word in _WORD.findall(desk.by.words(claim.article, *span))}
