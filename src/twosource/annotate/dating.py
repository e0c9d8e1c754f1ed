"""When and where: the time expression and the place that each claim rests on, or none. Never the date of publication."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from twosource.annotate import elapsed, recall, settings
from twosource.annotate.syntax import Syntax
from twosource.annotate.triggers import Trigger
from twosource.types import Claim, Mention, Timex

_ROUNDS = 2


def add(
    syntax: Syntax,
    found: Sequence[Trigger],
    claims: Sequence[Claim],
    *,
    timexes: Sequence[Timex],
    mentions: Mapping[str, Mention],
) -> tuple[Claim, ...]:
    """The claims with time and place: first those of their own clause, then what their sentence or an earlier one lends them.

    timexes: with the interval that each gives to what happens then (timex_bounds.bounded).
    """
    owner = settings.owners(syntax, found)
    lenders = settings.lenders(syntax, found, owner)
    made = [_dated(claim, timex) for claim, timex in zip(claims, direct(syntax, len(found), owner, timexes=timexes), strict=True)]
    for _ in range(_ROUNDS):
        made = elapsed.soon(syntax, elapsed.add(syntax, found, made, timexes=timexes, owner=owner), owner)
        for n, claim in enumerate(made):
            for m in lenders[n]:
                claim = _lent(claim, made[m])
            made[n] = claim
        made = recall.dates(syntax, found, made, mentions=mentions)
    return tuple(made)


def direct(syntax: Syntax, count: int, owner: Mapping[int, int], *, timexes: Sequence[Timex]) -> list[Timex | None]:
    """The time expression that hangs from each trigger or from its carrier; of several, the first that says which days."""
    held: list[Timex | None] = [None] * count
    for timex in timexes:
        n = _owner(syntax, timex, owner)
        before = held[n] if n is not None else None
        if n is not None and (before is None or (timex.interval and not before.interval)):
            held[n] = timex
    return held


def _owner(syntax: Syntax, timex: Timex, owner: Mapping[int, int]) -> int | None:
    """The number of the trigger that a time expression hangs from, with three corrections of what parsers do.

    "The planner of the raid in April": hung from the planner, though an event noun stands right before it.
    "She was the nurse who visited Dray in May": hung from "was", though a verb stands between.
    A date that hangs from no event is that of the last one before it in the sentence, else of the first.
    """
    head = syntax.at(timex.span)
    if head is None:
        return None
    preposition = syntax.head(head)
    above = syntax.head(preposition)
    if preposition.dep == "prep" and preposition.i - 1 in owner and above.pos in ("NOUN", "PROPN", "AUX"):
        return owner[preposition.i - 1]
    n = next((owner[word.i] for word in (head, *syntax.ancestors(head)) if word.i in owner), None)
    if n is not None and not (above.lemma == "be" and above.i < head.i):
        return n
    return _last_before(syntax, head.i, owner) if n is None or preposition.dep == "prep" else n


def _last_before(syntax: Syntax, i: int, owner: Mapping[int, int]) -> int | None:
    """The trigger of the last verb before a word in its sentence."""
    sentence = syntax.tokens[i].sentence
    for before in range(i - 1, max(i - 60, -1), -1):
        token = syntax.tokens[before]
        if token.sentence != sentence:
            return None
        if before in owner and token.pos in ("VERB", "AUX") and token.dep != "amod":
            return owner[before]
    return None


def _dated(claim: Claim, timex: Timex | None) -> Claim:
    """The claim with a time expression."""
    return replace(claim, timex=timex.id, interval=timex.interval) if timex else claim


def _lent(claim: Claim, lender: Claim) -> Claim:
    """The claim with what it lacks of the lender's date and place."""
    if claim.interval is None and lender.interval is not None:
        claim = replace(claim, timex=lender.timex, interval=lender.interval)
    return replace(claim, place=lender.place) if claim.place is None and lender.place else claim
