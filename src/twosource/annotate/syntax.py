"""The trees of a document's sentences, built once and asked often."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from twosource.types import Span, Token

CLAUSAL = frozenset({"ROOT", "ccomp", "xcomp", "advcl", "acl", "relcl", "csubj", "csubjpass", "pcomp", "parataxis", "conj"})


@dataclass(frozen=True, slots=True)
class Syntax:
    """All tokens of a document with the children of each. `starts` are the tokens' first characters, for looking up by place."""

    tokens: tuple[Token, ...]
    below: tuple[tuple[int, ...], ...]
    starts: tuple[int, ...]

    def head(self, token: Token) -> Token:
        """The token it hangs from; itself at the root."""
        return self.tokens[token.head]

    def children(self, token: Token, *deps: str) -> tuple[Token, ...]:
        """The tokens that hang from it, in order; only those of the given relations where some are given."""
        found = (self.tokens[i] for i in self.below[token.i])
        return tuple(child for child in found if not deps or child.dep in deps)

    def child(self, token: Token, *deps: str) -> Token | None:
        """The first child in one of the relations."""
        return next(iter(self.children(token, *deps)), None)

    def subtree(self, token: Token) -> tuple[Token, ...]:
        """The token and everything under it, in order."""
        found, waiting = [], [token.i]
        while waiting:
            here = waiting.pop()
            found.append(here)
            waiting.extend(self.below[here])
        return tuple(self.tokens[i] for i in sorted(found))

    def ancestors(self, token: Token) -> tuple[Token, ...]:
        """What it hangs from, nearest first, up to the root of its sentence."""
        found = []
        while token.head != token.i:
            token = self.tokens[token.head]
            found.append(token)
        return tuple(found)

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
    below: list[list[int]] = [[] for _ in tokens]
    for token in tokens:
        if token.head != token.i:
            below[token.head].append(token.i)
    return Syntax(tokens, tuple(map(tuple, below)), tuple(token.start for token in tokens))


def span_of(tokens: tuple[Token, ...]) -> Span:
    """The range from the first of the tokens to the last."""
    return Span(tokens[0].start, tokens[-1].end)
