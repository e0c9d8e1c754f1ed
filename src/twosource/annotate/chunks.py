"""Runs of words that are written as one name, before titles are cut from them."""

from collections.abc import Sequence
from typing import NamedTuple

from twosource.annotate import words
from twosource.annotate.capitals import NAME_LABELS, Habits, is_name_word
from twosource.types import Token

_HYPHENS = ("-", "‐", "‑")
_LONGEST = 25


Run = tuple[int, int]


class Text(NamedTuple):
    """The words, which of them are name words, and the name words that stand alone somewhere."""

    tokens: Sequence[Token]
    good: Sequence[bool]
    alone: frozenset[str]


def chunks(tokens: Sequence[Token], habit: Habits) -> list[Run]:
    """First and last word of each run, in order."""
    good = [is_name_word(tokens, token.i, habit) for token in tokens]
    text = Text(tokens, good, frozenset(token.text for token in tokens if good[token.i] and _stands_alone(tokens, good, token.i)))
    found, i = [], 0
    while i < len(tokens):
        first = i
        if not good[i] and (i := _after_article(tokens, i)) == first:
            i += 1
            continue
        last = _end(text, first, i)
        found.append((first, last))
        i = last + 1
    return found


def _stands_alone(tokens: Sequence[Token], good: Sequence[bool], i: int) -> bool:
    """True for a name word with no name word or hyphen beside it."""
    return not any(0 <= at < len(tokens) and (good[at] or tokens[at].text in _HYPHENS) for at in (i - 1, i + 1))


def _after_article(tokens: Sequence[Token], i: int) -> int:
    """The name word after a lower-case article and its hyphen, as in al-Tarun; else the same place."""
    starts = words.listed("mention_particles", "words", "before a hyphen")
    if tokens[i].text.lower() in starts and _hyphen(tokens, i + 1) and i + 2 < len(tokens) and tokens[i + 2].text[0].isupper():
        return i + 2
    return i


def _end(text: Text, first: int, last: int) -> int:
    """The last word of the run that has begun."""
    while last - first < _LONGEST:
        longer = next((j for rule in JOINS if (j := rule(text, (first, last))) is not None), None)
        if longer is None:
            break
        last = longer
    return last


def _good(text: Text, at: int, run: Run) -> bool:
    """True for a name word in the sentence of the run."""
    return at < len(text.tokens) and text.good[at] and text.tokens[at].sentence == text.tokens[run[0]].sentence


def _hyphen(tokens: Sequence[Token], at: int) -> bool:
    """True for a hyphen with no space on either side."""
    if not 0 < at < len(tokens) - 1 or tokens[at].text not in _HYPHENS:
        return False
    return tokens[at - 1].end == tokens[at].start and tokens[at].end == tokens[at + 1].start


def _one_entity(tokens: Sequence[Token], first: int, last: int) -> bool:
    """True when the parser has the words as one name."""
    if last >= len(tokens) or tokens[first].entity not in NAME_LABELS:
        return False
    return all(tokens[i].entity == tokens[first].entity and not tokens[i].entity_start for i in range(first + 1, last + 1))


def _next_word(text: Text, run: Run) -> int | None:
    """The next word is a name word too."""
    return run[1] + 1 if _good(text, run[1] + 1, run) else None


def _hyphened(text: Text, run: Run) -> int | None:
    """A hyphen ties the next part: Name-Name, Name-e-Name, Name-occupied Name."""
    tokens, last = text.tokens, run[1]
    if not _hyphen(tokens, last + 1):
        return None
    word = tokens[last + 2].text
    if _good(text, last + 2, run):
        return last + 2 if not _two_names(text, last) else None
    if word.lower() in words.listed("mention_particles", "words", "between hyphens") and _hyphen(tokens, last + 3):
        return last + 4 if tokens[last + 4].text[0].isupper() or _one_entity(tokens, last, last + 4) else None
    if word in words.listed("mention_context", "words", "held") and _good(text, last + 3, run):
        return last + 3
    return last + 2 if word.isdigit() or _is_last_syllable(tokens, run) else None


def _is_last_syllable(tokens: Sequence[Token], run: Run) -> bool:
    """True for the lower-case part of a name after its hyphen, as in Han Seo-jin."""
    after = tokens[run[1] + 2]
    if after.tag not in ("NNP", "NN") or run[1] == run[0] or len(after.text) > 6:
        return False
    return (
        _one_entity(tokens, run[1], after.i)
        or (tokens[run[1]].entity == "PERSON" and len(after.text) < 5)
        or tokens[run[0]].text in words.given_names()
    )


def _two_names(text: Text, last: int) -> bool:
    """True when both sides of a hyphen are names of their own, as two countries that play each other."""
    left, right = text.tokens[last].text, text.tokens[last + 2].text
    return (left in words.places() and right in words.places()) or (left in text.alone and right in text.alone)


def _particle(text: Text, run: Run) -> int | None:
    """One or two small words, then a name word: Omar bin Tarun, Ana de la Vega."""
    tokens, at = text.tokens, run[1] + 1
    small = words.listed("mention_particles", "words", "between words")
    while at < len(tokens) and at - run[1] < 3 and tokens[at].text in small and tokens[at].pos not in ("VERB", "AUX", "NUM"):
        at += 1
    return at if at > run[1] + 1 and _good(text, at, run) else None


def _of(text: Text, run: Run) -> int | None:
    """`of`, `for` or `on` after a word for a body or a land: Board of Pilots, Centre for the Study of Tides."""
    tokens, last = text.tokens, run[1]
    if last + 1 >= len(tokens) or tokens[last + 1].text not in ("of", "for", "on", "in", "with", "against", "to"):
        return None
    at = last + 3 if last + 2 < len(tokens) and tokens[last + 2].text == "the" else last + 2
    if not _good(text, at, run):
        return None
    heads = words.head_words("of")
    headed = any(tokens[i].text in heads for i in range(run[0], last + 1)) and tokens[last + 1].text in ("of", "for")
    return at if headed or _one_entity(tokens, last, at) else None


def _and(text: Text, run: Run) -> int | None:
    """`and`, `&` or a comma inside the name of a body: Ministry of Trade and Harbours."""
    tokens, last = text.tokens, run[1]
    if last + 1 >= len(tokens) or tokens[last + 1].text not in ("and", "&", ","):
        return None
    if not _good(text, last + 2, run):
        return None
    if " ".join(token.text for token in tokens[run[0] : last + 3]) in words.places():
        return last + 2
    headed = any(tokens[i].text in words.head_words("of") for i in range(run[0], last)) or _ends_as_body(text, run)
    if tokens[last + 1].text == "&" or (headed and _one_entity(tokens, last, last + 2)):
        return last + 2
    return None


def _ends_as_body(text: Text, run: Run) -> bool:
    """True when the name words after the next one end with a word for a body or a law: Pilots and Divers Association."""
    at = run[1] + 2
    while _good(text, at + 1, run):
        at += 1
    return at > run[1] + 2 and text.tokens[at].text in words.head_words("last")


def _owner(text: Text, run: Run) -> int | None:
    """A possessive inside a name: Workers' Union, People's Assembly."""
    tokens, last = text.tokens, run[1]
    if last + 1 >= len(tokens) or not _is_possessive(tokens, last + 1) or not _good(text, last + 2, run):
        return None
    if tokens[last].text in words.listed("mention_communal_owners"):
        return last + 2
    return (
        last + 2 if _one_entity(tokens, last, last + 2) and _ends_as_body(text, run) and tokens[last].text not in words.places() else None
    )


def _is_possessive(tokens: Sequence[Token], at: int) -> bool:
    """True for 's and for the apostrophe after a plural, which parsers take for the end of a quotation."""
    token = tokens[at]
    return token.tag == "POS" or (token.text in ("'", "’") and token.start == tokens[at - 1].end and tokens[at - 1].text.endswith("s"))


def _number(text: Text, run: Run) -> int | None:
    """A number that belongs to the name of a thing: Cessna 208, Article 14."""
    tokens, at = text.tokens, run[1] + 1
    if at >= len(tokens) or not tokens[at].text.isdigit() or len(tokens[at].text) == 4 or tokens[at].sentence != tokens[run[0]].sentence:
        return None
    model = tokens[run[0]].text in words.head_words("first") and words.head_words("first")[tokens[run[0]].text] == "Airplane"
    return at if model or (tokens[run[1]].entity in ("PRODUCT", "LAW", "FAC") and _one_entity(tokens, run[1], at)) else None


JOINS = (_next_word, _hyphened, _particle, _of, _and, _owner, _number)
