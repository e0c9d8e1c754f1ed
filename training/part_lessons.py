"""What a text of a set teaches of who takes part in what: for a claim and a mention of its sentence, the answers that the set gives."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from part_sets import Place, Told

from twosource.annotate import claims
from twosource.annotate.parts import Beside, signs
from twosource.annotate.syntax import Syntax
from twosource.types import Document, Mention, Span, Token

# part: it takes part in the event. thing: it takes part in some event of the report. party: it is of re3d's kinds of entities.
# tied: it is tied to another argument of the claim.
ANSWERS = ("part", "thing", "party", "tied")
UNFOUND = 0.5  # the weight of a mention that grammar does not give the claim


class Lesson(NamedTuple):
    """A claim and a mention, as models.Asked has them, and the answers that are known."""

    trigger: bytes
    mention: bytes
    signs: tuple[str, ...]
    answers: Mapping[str, bool]
    weight: float


class _Read(NamedTuple):
    """A text of a set, as it is annotated: heads by mention, mentions by sentence."""

    told: Told
    syntax: Syntax
    heads: Mapping[str, Token]
    nearby: Mapping[int, list[Mention]]


def lessons(told: Told, document: Document) -> Iterator[Lesson]:
    """Everything that one text teaches."""
    layers = claims.layers(document)
    heads = {one.id: token for one in document.mentions if (token := layers.trees.at(one.head))}
    nearby = defaultdict(list)
    for mention in document.mentions:
        if mention.id in heads:
            nearby[heads[mention.id].sentence].append(mention)
    read = _Read(told, layers.trees, heads, nearby)
    tied = _tied(read, document)
    for trigger, claim in claims.told(layers):
        roles = {row.mention: row.role for row in claim.arguments}
        for mention in nearby[trigger.token.sentence]:
            role = roles.get(mention.id, "none")
            answers = dict(_answers(read, claim.trigger, mention)) if role != "none" or told.pairs or not told.entities else {}
            if told.pairs and roles:
                answers["tied"] = any((mention.id, other) in tied for other in roles)
            if answers and not mention.span.overlaps(claim.trigger):
                beside = Beside(mention, heads[mention.id], role)
                given = tuple(signs(layers.trees, trigger.token, beside, kind=claim.type))
                yield Lesson(trigger.token.vector, beside.head.vector, given, answers, UNFOUND if role == "none" else 1.0)


def _answers(read: _Read, trigger: Span, mention: Mention) -> Iterator[tuple[str, bool]]:
    """What the set says of a mention beside a trigger."""
    events = [event for event in read.told.events if trigger.overlaps(Span(*event.trigger))]
    if read.told.pairs:
        yield "party", any(_is_at(read, mention, place) for place in read.told.entities)
    elif read.told.entities and events:
        yield "thing", any(_is_at(read, mention, place) for place in read.told.entities)
    elif events:
        yield "part", any(_is_at(read, mention, place) for place in events[0].parts)


def _is_at(read: _Read, mention: Mention, place: Place) -> bool:
    """True where a mention and a place of the gold share their head, or most of their words."""
    head = read.syntax.at(Span(*place))
    shared = min(mention.span.end, place[1]) - max(mention.span.start, place[0])
    if head is None or shared <= 0:
        return False
    if head.i == read.heads[mention.id].i or (mention.form == "named" and mention.span.holds(Span(head.start, head.end))):
        return True
    return 2 * shared >= max(mention.span.end, place[1]) - min(mention.span.start, place[0])


def _tied(read: _Read, document: Document) -> set[tuple[str, str]]:
    """The mentions that the set ties, in both orders."""
    found = set()
    for one, other in read.told.pairs:
        sides = [[row.id for row in document.mentions if row.span.overlaps(Span(*place))] for place in (one, other)]
        found |= {pair for left in sides[0] for right in sides[1] if left != right for pair in ((left, right), (right, left))}
    return found
