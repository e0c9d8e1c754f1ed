"""Which of the mentions that grammar gives a claim take part in it, and which are only what it is about: the scorer weighs each."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from twosource.annotate.syntax import Syntax
from twosource.annotate.triggers import Trigger
from twosource.models import Asked, chances
from twosource.types import Claim, Mention, Token

Told = tuple[Trigger, Claim]

_PART = 0.13  # a mention with less of a chance has no part in the claim
_THING = 0.25  # and one with less is no person, body, place or thing: "an attempt", "the rest"
_LONG = 5  # steps between two words of a sentence, up to which each way is a sign of its own
_BOUNDS = (1, 2, 3, 5, 8, 12, 20, 30)  # words between the two
_MANY = len(_BOUNDS)


class Beside(NamedTuple):
    """A mention beside the trigger of a claim: its head word, and the role that grammar gives it there, "none" where it gives none."""

    mention: Mention
    head: Token
    role: str


class _Row(NamedTuple):
    """A claim, by its id, its trigger and its type, and a mention beside it."""

    claim: str
    trigger: Token
    beside: Beside
    kind: str


class Weighed(NamedTuple):
    """The claims, each with what it is only about (Claim.matters), and the chance of each weighed mention to take part."""

    told: Sequence[Told]
    chances: Mapping[tuple[str, str], float]


def weighed(syntax: Syntax, told: Sequence[Told], mentions: Mapping[str, Mention]) -> Weighed:
    """The claims with what they are about told apart. chances: by the ids of claim and mention."""
    heads = {id: token for id, mention in mentions.items() if (token := syntax.at(mention.head))}
    rows = list(_given(told, mentions, heads))
    asked = [
        Asked(row.trigger.vector, row.beside.head.vector, tuple(signs(syntax, row.trigger, row.beside, kind=row.kind))) for row in rows
    ]
    found: dict[str, list[str]] = defaultdict(list)
    part = {}
    for row, chance in zip(rows, chances(asked), strict=True):
        part[row.claim, row.beside.mention.id] = chance.part
        if chance.part < _PART or chance.thing < _THING:
            found[row.claim].append(row.beside.mention.id)
    apart = [(trigger, replace(claim, matters=tuple(found[claim.id])) if claim.id in found else claim) for trigger, claim in told]
    return Weighed(apart, part)


def _given(told: Sequence[Told], mentions: Mapping[str, Mention], heads: Mapping[str, Token]) -> Iterator[_Row]:
    """The mentions that are weighed: not those of a relation, which ties both sides, nor those that mean somebody, nor places."""
    for trigger, claim in told:
        for role, id in claim.arguments if trigger.form != "role" else ():
            if role != "place" and id in heads and not _is_somebody(mentions[id]) and _is_read(trigger.token, heads[id]):
                yield _Row(claim.id, trigger.token, Beside(mentions[id], heads[id], role), claim.type)


def _is_somebody(mention: Mention) -> bool:
    """True for a pronoun and for a person by name, whom nobody may lose."""
    return mention.form == "pronominal" or (mention.form == "named" and mention.type == "Person")


def _is_read(trigger: Token, head: Token) -> bool:
    """True for two words of a sentence that the encoder has read."""
    return trigger.sentence == head.sentence and bool(trigger.vector and head.vector)


def signs(syntax: Syntax, trigger: Token, beside: Beside, *, kind: str) -> Iterator[str]:
    """How a mention stands to the trigger of a claim of that type: what training (training/parts.py) and the product both go by."""
    mention, head, role = beside
    yield from _way(syntax, trigger, head)
    yield f"role={role}"
    yield f"type={kind}"
    yield f"type, role={kind} {role}"
    yield f"mention={mention.form} {mention.type}"
    yield f"mention, role={mention.type} {role}"
    yield f"mention, type={mention.type} {kind}"
    yield f"words={trigger.pos} {head.dep}"
    yield f"plural={mention.plural}"
    yield f"event={_fifth(head.event)} {mention.form}"
    yield f"trigger={_fifth(trigger.event)}"
    distance = abs(head.i - trigger.i)
    yield f"distance={head.i > trigger.i} {next((n for n, bound in enumerate(_BOUNDS) if distance <= bound), _MANY)}"


def _fifth(probability: float) -> int:
    """A probability in five steps."""
    return min(int(probability * 5), 4)


def _way(syntax: Syntax, trigger: Token, head: Token) -> Iterator[str]:
    """The way through the tree from the trigger to the head of the mention: up to what is above both, and down."""
    through = syntax.way(trigger, head)
    if through is None:
        yield "way=none"
        return
    rising, falling = [token.dep for token in through.up], through.down
    if len(rising) + len(falling) <= _LONG:
        steps = [f"{token.dep}:{token.lemma}" if token.pos == "ADP" else token.dep for token in falling]
        yield f"way={'^'.join(rising)}|{'v'.join(steps)}"
        yield f"bare way={'^'.join(rising)}|{'v'.join(token.dep for token in falling)}"
    else:
        yield "way=long"
    yield f"first up={rising[0] if rising else ''}"
    yield f"first down={falling[0].dep if falling else ''}"
