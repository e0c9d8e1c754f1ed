"""The trees of a document's sentences, built once and asked often."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass
from typing import NamedTuple

from twosource.types import Span, Token

CLAUSAL = frozenset({"ROOT", "ccomp", "xcomp", "advcl", "acl", "relcl", "csubj", "csubjpass", "pcomp", "parataxis", "conj"})


class Way(NamedTuple):
    """The way from one word to another: those from the first up to below the top, the top, and those from there down to the second."""

    up: tuple[Token, ...]
    top: Token
    down: tuple[Token, ...]

    @property
    def inner(self) -> tuple[Token, ...]:
        """The words between the two."""
        return (*self.up[1:], *((self.top,) if self.up and self.down else ()), *self.down[:-1])


@dataclass(frozen=True, slots=True)
class Syntax:
    """All tokens of a document. below: the children of each, in order. starts: their first characters, for looking up by place."""

    tokens: tuple[Token, ...]
    below: tuple[tuple[Token, ...], ...]
    starts: tuple[int, ...]

    def head(self, token: Token) -> Token:
        """The token it hangs from; itself at the root."""
        return self.tokens[token.head]

    def children(self, token: Token, *deps: str) -> tuple[Token, ...]:
        """The tokens that hang from it, in order; only those of the given relations where some are given."""
        found = self.below[token.i]
        return tuple([child for child in found if child.dep in deps]) if found and deps else found

    def child(self, token: Token, *deps: str) -> Token | None:
        """The first child in one of the relations."""
        for child in self.below[token.i]:
            if child.dep in deps:
                return child
        return None

    def subtree(self, token: Token) -> tuple[Token, ...]:
        """The token and everything under it, in order."""
        found, waiting = [], [token]
        while waiting:
            here = waiting.pop()
            found.append(here.i)
            waiting.extend(self.below[here.i])
        return tuple([self.tokens[i] for i in sorted(found)])

    def ancestors(self, token: Token) -> tuple[Token, ...]:
        """What it hangs from, nearest first, up to the root of its sentence."""
        found = []
        while token.head != token.i:
            token = self.tokens[token.head]
            found.append(token)
        return tuple(found)

    def way(self, first: Token, second: Token) -> Way | None:
        """The way from one word to another of its sentence; None where no word is above both."""
        up, down = (first, *self.ancestors(first)), (second, *self.ancestors(second))
        above = {token.i: n for n, token in enumerate(up)}
        for n, token in enumerate(down):
            if token.i in above:
                return Way(up[: above[token.i]], token, down[:n][::-1])
        return None

    def clause(self, token: Token) -> Token:
        """The head of the smallest clause that holds the token: the verb, or the predicate of "be"; else the root."""
        while token.head != token.i and not (token.dep in CLAUSAL and token.pos in ("VERB", "AUX")):
            token = self.tokens[token.head]
        return token

    def within(self, span: Span) -> tuple[Token, ...]:
        """The tokens that share a character with the span, in order."""
        first = max(bisect_right(self.starts, span.start) - 1, 0)
        found = self.tokens[first : bisect_left(self.starts, span.end)]
        return tuple(token for token in found if token.end > span.start)

    def at(self, span: Span) -> Token | None:
        """The head word of a span: the first of its tokens that hangs from outside; None where no token is."""
        found = self.within(span)
        return next((token for token in found if token.head == token.i or not found[0].i <= token.head <= found[-1].i), None)


def syntax(tokens: tuple[Token, ...]) -> Syntax:
    """The trees of a document's tokens."""
    below: dict[int, list[Token]] = defaultdict(list)
    for token in tokens:
        if token.head != token.i:
            below[token.head].append(token)
    return Syntax(tokens, tuple([tuple(below.get(i, ())) for i in range(len(tokens))]), tuple([token.start for token in tokens]))


def span_of(tokens: tuple[Token, ...]) -> Span:
    """The range from the first of the tokens to the last."""
    return Span(tokens[0].start, tokens[-1].end)
