"""What a mention is, and how two of a sentence stand to each other: what training (training/bonds.py) and the product both go by."""

from collections.abc import Iterator
from typing import NamedTuple

from twosource.annotate.syntax import Syntax, Way
from twosource.types import Mention, Token

_LONG = 7  # steps between two words of a sentence, up to which each way is a sign of its own
_FAR = 9
_BOUNDS = (0, 1, 2, 3, 5, 8, 12, 20, 30)  # words between the two
_FEW = 3
_READ = 20
_TELLING = frozenset({"VERB", "NOUN", "ADP"})
_BELONGING = frozenset({"amod", "compound", "poss", "det", "nummod", "nmod"})


class Side(NamedTuple):
    """A mention and its head word."""

    mention: Mention
    head: Token


class Shared(NamedTuple):
    """A claim that holds two mentions: its type, its word, the role of each, and whether both take part."""

    type: str
    lemma: str
    roles: tuple[str, str]
    both: bool


class Pair(NamedTuple):
    """Two mentions of a sentence, in order, the claims that hold both, and how many mentions stand between them."""

    left: Side
    right: Side
    shared: tuple[Shared, ...]
    between: int


def own(syntax: Syntax, side: Side) -> Iterator[str]:
    """What a mention is."""
    mention, head = side
    word = head.lemma.lower()
    yield f"form={mention.form}"
    yield f"kind={_kind(mention)}"
    yield f"word={word}"
    yield f"ending={word[-4:]}"
    yield f"dep={head.dep}"
    yield f"tag={head.tag}"
    yield f"name={head.entity}"
    yield f"plural={mention.plural}"
    yield f"event={int(min(head.event, 0.99) * 5)}"
    yield f"known={bool(mention.antecedent)}"
    yield f"above={syntax.head(head).lemma.lower()} {head.dep}"
    yield from (f"with={token.lemma.lower()}" for token in syntax.children(head, *_BELONGING))


def signs(syntax: Syntax, pair: Pair) -> Iterator[str]:
    """How two mentions stand to each other."""
    left, right = pair.left, pair.right
    yield f"kinds={_kinds(pair)}"
    yield f"types={left.mention.type} {right.mention.type}"
    yield f"left={left.head.lemma.lower()}"
    yield f"right={right.head.lemma.lower()}"
    yield f"deps={left.head.dep} {right.head.dep}"
    yield f"plural={left.mention.plural} {right.mention.plural}"
    yield f"events={int(min(left.head.event, 0.99) * 3)} {int(min(right.head.event, 0.99) * 3)}"
    yield f"same={_fullest(left.mention) == _fullest(right.mention)}"
    yield f"between={min(pair.between, 6)}"
    way = syntax.way(left.head, right.head)
    yield from _along(way, pair) if way else ("way=none",)
    yield from _amid(syntax, pair)
    yield from _together(pair)


def _kind(mention: Mention) -> str:
    """The form and the type of a mention."""
    return f"{mention.form[0]} {mention.type}"


def _kinds(pair: Pair) -> str:
    """The kinds of both."""
    return f"{_kind(pair.left.mention)}, {_kind(pair.right.mention)}"


def _fullest(mention: Mention) -> str:
    """The mention that it refers to, or itself."""
    return mention.antecedent or mention.id


def _along(way: Way, pair: Pair) -> Iterator[str]:
    """The way through the tree from one to the other, lists left out, and the words on it."""
    steps = len(way.up) + len(way.down)
    yield f"steps={min(steps, _FAR)}"
    yield f"steps, kinds={min(steps, _FAR)} {_kinds(pair)}"
    if steps <= _LONG:
        rising, falling = (".".join(token.dep for token in side if token.dep != "conj") for side in (way.up, way.down))
        yield f"way={rising}|{falling}"
        yield f"way, types={rising}|{falling} {pair.left.mention.type} {pair.right.mention.type}"
    yield f"top={way.top.lemma.lower()}"
    yield f"top is={way.top.pos} {int(min(way.top.event, 0.99) * 5)}"
    for token in way.inner:
        yield f"on={token.lemma.lower()}"
        yield f"on is={token.dep}"
    leading = [token.lemma.lower() for token in (*way.up[1:], *way.down[:-1]) if token.pos == "ADP"]
    yield f"by={' '.join(leading[:3])}, {pair.right.mention.type}"
    yield f"last by={leading[-1] if leading else ''}, {_kind(pair.right.mention)}"


def _amid(syntax: Syntax, pair: Pair) -> Iterator[str]:
    """The words between the two."""
    first, last = syntax.within(pair.left.mention.span)[-1].i + 1, syntax.within(pair.right.mention.span)[0].i
    words = syntax.tokens[first:last]
    yield f"gap={next((n for n, bound in enumerate(_BOUNDS) if len(words) <= bound), len(_BOUNDS))}"
    if len(words) <= _FEW:
        amid = " ".join(token.lemma.lower() for token in words)
        yield f"amid={amid}"
        yield f"amid, kinds={amid}, {_kinds(pair)}"
    yield from (f"past={token.lemma.lower()}" for token in words[:_READ] if token.pos in _TELLING)


def _together(pair: Pair) -> Iterator[str]:
    """The claims that hold both."""
    if not pair.shared:
        yield "told=never"
    for row in pair.shared:
        yield f"told={row.both}"
        yield f"told type={row.type} {row.both}"
        yield f"told roles={' '.join(sorted(row.roles))} {row.both}"
        yield f"told as={row.type} {' '.join(row.roles)}"
        yield f"told by={row.lemma}"
