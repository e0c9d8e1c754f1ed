"""Nominal and pronominal mentions: noun phrases and pronouns that refer to someone or something."""

from collections.abc import Container, Iterator, Mapping, Sequence
from functools import cache
from types import MappingProxyType

from twosource.annotate import nouns, words
from twosource.annotate.names import Found
from twosource.text import table
from twosource.types import Token

_INNER = frozenset({"ADJ", "NOUN", "PROPN", "NUM", "VERB", "ADV"})
_OUTER_TAGS = frozenset({"DT", "PDT", "WDT", "PRP$", "POS", "IN", "TO", "CC"})
_FIRST_HALVES = frozenset({"co", "vice", "ex", "mid", "self", "non", "anti", "pro", "multi", "post", "pre", "re"})
_NOT_HEADS = frozenset({"compound", "nmod", "npadvmod", "amod", "quantmod"})


def find(tokens: Sequence[Token], taken: Container[int], told: Container[int]) -> list[Found]:
    """Nominal and pronominal mentions that share no word with a name (taken); no noun phrase for a title (told)."""
    made: list[Found] = []
    free = len(tokens)
    for token in reversed(tokens):
        if token.i in taken or token.i >= free:
            continue
        pronoun, nominal = list(_pronoun(token)), list(_nominal(tokens, token, taken=taken, told=told))
        # a word is one or the other: `the mine` is a place, `it is mine` is not
        for found in nominal if nominal and nouns.meaning(token) else pronoun or nominal:
            made.append(found)
            free = found.first
    return made[::-1]


@cache
def _pronouns() -> Mapping[str, Mapping[str, str]]:
    """Each pronoun and its row."""
    return MappingProxyType({row["word"]: row for row in table.rows("mention_pronouns")})


def _pronoun(token: Token) -> Iterator[Found]:
    """The mention of a pronoun."""
    row = _pronouns().get(token.text.lower())
    if row is None or token.text == "US" or token.dep == "expl":
        return
    plural = {"yes": True, "no": False}.get(row["plural"])
    yield Found(token.i, token.i, token.i, "pronominal", row["type"], row["gender"] or None, plural)


def _nominal(tokens: Sequence[Token], head: Token, *, taken: Container[int], told: Container[int]) -> Iterator[Found]:
    """The mention of a noun that heads a phrase, with the words before it that belong to it."""
    if not _is_head(tokens, head, taken) or head.i in told:
        return
    first = head.i
    while first and first - 1 not in taken and _belongs(tokens, first, head.i):
        first -= 1
    while tokens[first].text in ("-", "–") or (first < head.i and tokens[first].pos in ("VERB", "ADV") and tokens[first].head > head.i):
        first += 1
    if first < head.i and tokens[first].tag in ("VBN", "VBD", "VBG") and tokens[first - 1].text in ("-", "–") and first - 2 in taken:
        first += 1
    known = nouns.meaning(head)
    plural = nouns.is_plural(head)
    type = known.type if known else _is_short(tokens, head) or "Other"
    yield Found(first, head.i, head.i, "nominal", type, known.gender if known else None, plural)


def _is_head(tokens: Sequence[Token], token: Token, taken: Container[int]) -> bool:
    """True for a noun that heads a phrase and refers to something."""
    short = token.tag in ("NNP", "NNPS") and _is_short(tokens, token) is not None
    common = token.tag in ("NN", "NNS") or (token.tag in ("NNP", "NNPS") and nouns.meaning(token) is not None)
    if (
        not (common or short)
        or len(token.text) < 2
        or not token.text.replace("-", "").replace("’", "").replace("'", "").isalnum()
        or token.text.isdigit()
    ):
        return False
    if _is_first_half(tokens, token):
        return False
    out = words.listed("mention_no_nominals")
    if not short and (token.lemma in out or token.text.lower() in out):
        return False
    return token.dep not in _NOT_HEADS or not token.i < token.head < token.i + 6 or token.head in taken


def _is_first_half(tokens: Sequence[Token], token: Token) -> bool:
    """True for a small word tied by a hyphen to the word after it: "co" in "co-founder"."""
    after = tokens[token.i + 1] if token.i + 1 < len(tokens) else token
    return after.text == "-" and after.start == token.end and token.text.lower() in _FIRST_HALVES


def _is_short(tokens: Sequence[Token], token: Token) -> str | None:
    """The type of a body that goes by the last word of its name after "the": the Front, the Herald."""
    before = tokens[token.i - 1] if token.i else None
    if before is None or before.text.lower() != "the" or before.sentence != token.sentence:
        return None
    return words.head_words("last").get(token.text)


def _belongs(tokens: Sequence[Token], first: int, head: int) -> bool:
    """True when the word before a phrase is a part of it."""
    i = first - 1
    token = tokens[i]
    if token.sentence != tokens[head].sentence or token.tag in _OUTER_TAGS:
        return False
    if token.text in ("-", "–") and token.end == tokens[i + 1].start:
        return True
    tied = i < token.head <= head or (tokens[first].text in ("-", "–") and token.end == tokens[first].start)
    return tied and token.pos in _INNER and token.dep not in ("nsubj", "dobj", "ROOT", "conj", "advcl")
