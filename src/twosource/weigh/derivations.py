"""Who copied whom: pairs of articles with more in common than two people who write about one thing would have."""

from collections.abc import Iterable
from dataclasses import replace

from twosource.types import Derivation, Judgement, Passage, Picture
from twosource.weigh import candidates, directions
from twosource.weigh.passages import Shared, shared
from twosource.weigh.readings import Reading, reading
from twosource.weigh.retellings import Likeness, Retold, retold

LEAST_WORDS = 25
LEAST_SHARE = 0.04
COPY_SHARE = 0.82
REWRITE_SHARE = 0.33
RETOLD_SHARE = 0.12
RETOLD_SENTENCES = 3
RETOLD_HALF = 0.5
ALIKE = 0.4
LONG = 8
_QUOTED_COUNTS = 0.75
_RETOLD_COUNTS = 0.75


def add(picture: Picture, likenesses: tuple[Likeness, ...] = ()) -> Picture:
    """The picture with its derivations. likenesses: see retellings.retold."""
    readings = [reading(document) for document in picture.documents]
    found = (derivation(readings[i], readings[j], likenesses) for i, j in candidates.pairs(readings))
    kept = {_pair(row): row for row in found if row is not None}
    return replace(picture, derivations=_judged(kept, picture.judgements, {row.document.article.id: row for row in readings}))


def derivation(left: Reading, right: Reading, likenesses: tuple[Likeness, ...] = ()) -> Derivation | None:
    """How one article derives from the other, or both from a third; None when each was written for itself."""
    equal, told = shared(left, right), retold(left, right, likenesses)
    enough = LEAST_WORDS + LEAST_SHARE * min(len(left.words), len(right.words))
    if evidence(equal, told) >= enough or _mostly_retold(left, right, told):
        return _made(left, right, equal=equal, told=told)
    return None


def _mostly_retold(left: Reading, right: Reading, told: tuple[Retold, ...]) -> bool:
    """True when half the sentences of the shorter article, and three at least, are told in the other: a short text has few words."""
    alike = sum(row.passage.score >= ALIKE and not row.quoted for row in told)
    return alike >= max(RETOLD_SENTENCES, RETOLD_HALF * min(len(left.sentences), len(right.sentences)))


def evidence(equal: tuple[Shared, ...], told: tuple[Retold, ...]) -> float:
    """How much two articles share, in words.

    Words in long equal passages count; in quotation marks less, for both may have heard the same speech; so do the words
    that carry a fact in sentences retold in the same order, unless they are quotations.
    """
    long = [row for row in equal if row.words >= LONG]
    own, quoted = sum(row.words - row.quoted for row in long), sum(row.quoted for row in long)
    return own + _QUOTED_COUNTS * quoted + _RETOLD_COUNTS * sum(row.facts for row in told if not row.quoted)


def _made(left: Reading, right: Reading, *, equal: tuple[Shared, ...], told: tuple[Retold, ...]) -> Derivation:
    """The derivation of two articles that share what they share."""
    kind, shortest = _kind(left, right, equal=equal, told=told), min(len(left.words), len(right.words)) or 1
    agency = directions.agency(left.document.article, right.document.article)
    article, other, direction = directions.ordered(left.document, right.document, kind)
    passages = _passages(equal, told)
    if article != left.document.article.id:
        passages = _sorted(Passage(row.other, row.span, row.score) for row in passages)
    score = min(1.0, evidence(equal, told) / shortest)
    return Derivation(article, other, direction, kind, round(score, 4), agency, passages)


def _kind(left: Reading, right: Reading, *, equal: tuple[Shared, ...], told: tuple[Retold, ...]) -> str:
    """copy when most words of the shorter are equal, rewrite when much of it is equal or retold, else common."""
    shortest = min(len(left.words), len(right.words)) or 1
    share = sum(row.words for row in equal) / shortest
    own = sum(row.words - row.quoted for row in equal) / shortest
    facts = sum(row.facts for row in told if not row.quoted) / shortest
    if share >= COPY_SHARE:
        return "copy"
    return "rewrite" if own >= REWRITE_SHARE or facts >= RETOLD_SHARE else "common"


def _passages(equal: tuple[Shared, ...], told: tuple[Retold, ...]) -> tuple[Passage, ...]:
    """The passages that prove it: equal ones, and retold sentences that none of those already shows."""
    shown = [row.passage for row in equal]
    more = [row.passage for row in told if not any(row.passage.span.overlaps(p.span) or row.passage.other.overlaps(p.other) for p in shown)]
    return _sorted([*shown, *more])


def _sorted(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """The passages in order of the derived article."""
    return tuple(sorted(passages, key=lambda row: (row.span, row.other)))


def _pair(row: Derivation) -> tuple[str, str]:
    """The two articles, whichever way the text went."""
    return min(row.article, row.other), max(row.article, row.other)


def _judged(
    found: dict[tuple[str, str], Derivation], judgements: Iterable[Judgement], readings: dict[str, Reading]
) -> tuple[Derivation, ...]:
    """The derivations as people decided: a rejected pair is gone, a confirmed one is there whatever was measured."""
    for row in sorted(judgements, key=lambda row: row.number):
        if row.kind != "derivation" or row.undone or row.right is None or not {row.left, row.right} <= readings.keys():
            continue
        pair = min(row.left, row.right), max(row.left, row.right)
        if row.decision in ("reject", "different"):
            found.pop(pair, None)
        elif row.decision in ("confirm", "same") and pair[0] != pair[1]:
            left, right = readings[pair[0]], readings[pair[1]]
            found.setdefault(pair, _made(left, right, equal=shared(left, right), told=retold(left, right)))
    return tuple(sorted(found.values(), key=lambda row: (row.article, row.other)))
