"""Who and what has a part in an attack, as the encoder marks it: perpetrators, targets, victims and weapons."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from twosource.annotate import words
from twosource.annotate.triggers import Trigger
from twosource.text import table
from twosource.types import Argument, Mention, Token

Parts = Mapping[int, tuple[Argument, ...]]
SURE = 0.5  # less probable parts are left to the rules; chosen by training/sureness.py
_NEAR = 2  # so many sentences may lie between an attack and its part
_LONGEST_CHAIN = 20
_OPEN = frozenset({"attack", "killing", "other"})  # modes that leave open how it was done
_SIDES = frozenset({"agent", "target"})
_SOMEBODY = frozenset({"Person", "Organization", "PublicBody", "Company"})
_ROLES = {"perpetrator": "agent", "perpetrators": "agent", "target": "target", "victim": "victim", "weapon": "instrument"}


def parts(tokens: Sequence[Token], triggers: Sequence[Trigger], held: Mapping[int, Mention]) -> Parts:
    """The parts that the encoder marks, by the word of the attack that they stand nearest to: in their sentence, else in one close by."""
    attacks: dict[int, list[int]] = defaultdict(list)
    for trigger in triggers:
        if trigger.meaning.type == "ASSAULT":
            attacks[trigger.token.sentence].append(trigger.token.i)
    found: dict[int, list[Argument]] = defaultdict(list)
    for run in runs(tokens):
        near, mention = _close(attacks, run[0].sentence), _mention(run, held)
        if near and mention:
            first = run[0].i
            found[min(near, key=lambda i: abs(i - first))].append(Argument(_ROLES[run[0].incident], mention.id))
    return {i: tuple(dict.fromkeys(row)) for i, row in found.items()}


def _close(attacks: Mapping[int, list[int]], sentence: int) -> list[int]:
    """The attacks of the sentence, else of the nearest that has one, those before it first."""
    around = (sentence + far * side for far in range(_NEAR + 1) for side in (-1, 1))
    return next((attacks[number] for number in around if number in attacks), [])


def _mention(run: Sequence[Token], held: Mapping[int, Mention]) -> Mention | None:
    """The mention of the word on which the others of the run hang; where that is none, of any of them, the last first."""
    inside = {token.i for token in run}
    heads = [token for token in run if token.head == token.i or token.head not in inside]
    return next((held[token.i] for token in (*heads, *reversed(run)) if token.i in held), None)


def runs(tokens: Sequence[Token], sure: float = SURE) -> Iterator[list[Token]]:
    """The unbroken runs of words with one part, those that are so probable on the mean."""
    run: list[Token] = []
    for token in tokens:
        if run and (token.incident != run[0].incident or token.incident_start or token.sentence != run[0].sentence):
            if _is_sure(run, sure):
                yield run
            run = []
        if token.incident:
            run.append(token)
    if run and _is_sure(run, sure):
        yield run


def _is_sure(run: Sequence[Token], sure: float) -> bool:
    """True for a run whose words are so probable on the mean."""
    return sum(token.incident_probability for token in run) >= sure * len(run)


def joined(ruled: tuple[Argument, ...], marked: tuple[Argument, ...], mentions: Mapping[str, Mention]) -> tuple[Argument, ...]:
    """The arguments of an attack by both: each mention once, in the part that the encoder gives it where it gives one.

    Plain things that it marks as nothing do not attack and are not attacked: "the plan", "drug traffic". Nobody is a weapon. A pronoun
    gives way to the words that it stands for; one that stands for nobody known says nothing. A stretch of land without a name is where
    it happens: "attacks on populated areas".
    """
    told = {argument.mention for argument in marked}
    spoken = ((row.role, _spoken_of(mentions[row.mention], mentions)) for row in ruled)
    kept = [Argument(_role(role, meant), meant.id) for role, meant in spoken if meant and meant.id not in told and _may_be(role, meant)]
    return tuple(dict.fromkeys((*kept, *marked)))


def _role(role: str, mention: Mention) -> str:
    """The role, where for a nameless stretch of land that is attacked."""
    return "place" if (role, mention.form, mention.type) == ("target", "nominal", "Place") else role


def _spoken_of(mention: Mention, mentions: Mapping[str, Mention]) -> Mention | None:
    """The mention, or the words that it stands for where it is a pronoun; None where nobody knows."""
    for _ in range(_LONGEST_CHAIN):
        if mention.form != "pronominal":
            return mention
        meant = mentions.get(mention.antecedent or "")
        if meant is None:
            return None
        mention = meant
    return None


def _may_be(role: str, mention: Mention) -> bool:
    """False for a noun phrase that means nobody and nothing known on either side, and for one that means somebody as a weapon."""
    kinds = _SOMEBODY if role == "instrument" else {"Other"} if role in _SIDES else set()
    return mention.form != "nominal" or mention.type not in kinds


def mode(told: str | None, arguments: tuple[Argument, ...], mentions: Mapping[str, Mention], *, text: str) -> str | None:
    """The mode of an attack: as its word tells it, where that leaves open how it was done by what it was done with."""
    if told not in _OPEN:
        return told
    weapons = (mentions[row.mention].head.of(text).lower().removesuffix("s") for row in arguments if row.role == "instrument")
    return next((_manners()[weapon] for weapon in weapons if weapon in _manners()), told)


@cache
def _manners() -> dict[str, str]:
    """Weapon -> the mode of an attack with it."""
    return {word: row["mode"] for row in table.rows("claim_weapons") for word in words.split(row["words"])}
