"""Who and what has a part in an attack, as the encoder marks it: perpetrators, targets, victims and weapons."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from twosource.annotate.triggers import Trigger
from twosource.types import Argument, Mention, Token

Parts = Mapping[int, tuple[Argument, ...]]
SURE = 0.4  # less probable parts are left to the rules
_SIDES = frozenset({"agent", "target"})
_ROLES = {"perpetrator": "agent", "perpetrators": "agent", "target": "target", "victim": "victim", "weapon": "instrument"}


def parts(tokens: Sequence[Token], triggers: Sequence[Trigger], held: Mapping[int, Mention]) -> Parts:
    """The parts that the encoder marks, by the word of the attack that they stand nearest to in their sentence."""
    attacks: dict[int, list[int]] = defaultdict(list)
    for trigger in triggers:
        if trigger.meaning.type == "ASSAULT":
            attacks[trigger.token.sentence].append(trigger.token.i)
    found: dict[int, list[Argument]] = defaultdict(list)
    for run in _runs(tokens):
        near = attacks.get(run[0].sentence)
        mention = next((held[token.i] for token in reversed(run) if token.i in held), None)
        if near and mention:
            first = run[0].i
            found[min(near, key=lambda i: abs(i - first))].append(Argument(_ROLES[run[0].incident], mention.id))
    return {i: tuple(dict.fromkeys(row)) for i, row in found.items()}


def _runs(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """The unbroken runs of words with one part, those that are probable."""
    run: list[Token] = []
    for token in tokens:
        if run and (token.incident != run[0].incident or token.incident_start or token.sentence != run[0].sentence):
            if _is_sure(run):
                yield run
            run = []
        if token.incident:
            run.append(token)
    if run and _is_sure(run):
        yield run


def _is_sure(run: Sequence[Token]) -> bool:
    """True for a run whose words are probable on the mean."""
    return sum(token.incident_probability for token in run) >= SURE * len(run)


def joined(ruled: tuple[Argument, ...], marked: tuple[Argument, ...], mentions: Mapping[str, Mention]) -> tuple[Argument, ...]:
    """The arguments of an attack by both: each mention once, in the part that the encoder gives it where it gives one.

    Plain things that it marks as nothing do not attack and are not attacked: "the plan", "drug traffic".
    """
    told = {argument.mention for argument in marked}
    kept = (row for row in ruled if row.mention not in told and not (row.role in _SIDES and _is_thing(mentions[row.mention])))
    return (*kept, *marked)


def _is_thing(mention: Mention) -> bool:
    """True for a noun phrase that means nobody and nothing known."""
    return mention.form == "nominal" and mention.type == "Other"
