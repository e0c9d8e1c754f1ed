"""Nominal and pronominal mentions: noun phrases and pronouns that refer to someone or something."""

from collections.abc import Container

from twosource.annotate.names import Found
from twosource.types import Token

_PRONOUNS = {
    "he": ("Person", "male", False),
    "him": ("Person", "male", False),
    "his": ("Person", "male", False),
    "himself": ("Person", "male", False),
    "she": ("Person", "female", False),
    "her": ("Person", "female", False),
    "hers": ("Person", "female", False),
    "herself": ("Person", "female", False),
    "i": ("Person", None, False),
    "me": ("Person", None, False),
    "my": ("Person", None, False),
    "we": ("Other", None, True),
    "us": ("Other", None, True),
    "our": ("Other", None, True),
    "they": ("Other", None, True),
    "them": ("Other", None, True),
    "their": ("Other", None, True),
    "themselves": ("Other", None, True),
    "it": ("Other", None, False),
    "its": ("Other", None, False),
    "itself": ("Other", None, False),
    "who": ("Person", None, None),
    "whom": ("Person", None, None),
    "which": ("Other", None, None),
}


def find(tokens: tuple[Token, ...], taken: Container[int]) -> list[Found]:
    """Nominal and pronominal runs that share no word with a name."""
    return [run for token in tokens if token.i not in taken for run in (_pronoun(token) or _nominal(tokens, token, taken))]


def _pronoun(token: Token) -> list[Found]:
    """The run of a pronoun."""
    if token.text == "US" or token.text.lower() not in _PRONOUNS:
        return []
    kind, gender, plural = _PRONOUNS[token.text.lower()]
    return [Found(token.i, token.i, token.i, "pronominal", kind, gender, plural)]


def _nominal(tokens: tuple[Token, ...], head: Token, taken: Container[int]) -> list[Found]:
    """The run of a noun with its premodifiers, as far left as they reach without a determiner or a name."""
    if head.tag not in ("NN", "NNS") or head.dep in ("compound", "nmod", "npadvmod"):
        return []
    first = head.i
    while (
        first
        and tokens[first - 1].head in (head.i, first)
        and tokens[first - 1].pos in ("ADJ", "NOUN", "PROPN")
        and first - 1 not in taken
        and tokens[first - 1].sentence == head.sentence
    ):
        first -= 1
    return [Found(first, head.i, head.i, "nominal", "Other", None, head.tag == "NNS")]
