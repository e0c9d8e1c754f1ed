"""Which words of a text are written like a name, judged by the whole text and not by the capital alone."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from twosource.annotate import words
from twosource.types import Token

NAME_LABELS = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "PRODUCT", "EVENT", "LAW", "WORK_OF_ART"})
_CLOSED = frozenset({"DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "PART", "INTJ"})
_OPENERS = frozenset("\"'“‘«:–—-•*|([")


class Habits(NamedTuple):
    """Words a text has in lower case, words it has with a capital where only names do, its headlines, its lines in capitals."""

    lower: frozenset[str]
    inside: frozenset[str]
    headlines: frozenset[int]
    shouted: frozenset[int]


def habits(tokens: Sequence[Token]) -> Habits:
    """The habits of a text."""
    headlines: set[int] = set()
    shouted: set[int] = set()
    inside: set[str] = set()
    lower: set[str] = set()
    for number, group in groupby(tokens, key=lambda token: token.sentence):
        line = list(group)
        if _is_shouted(line):
            shouted.add(number)
        elif _is_headline(line):
            headlines.add(number)
        else:
            inside.update(_capitals_inside(tokens, line))
            lower.update(token.text for token in line if token.text.islower())
    return Habits(frozenset(lower), frozenset(inside), frozenset(headlines), frozenset(shouted))


def _capitals_inside(tokens: Sequence[Token], line: list[Token]) -> Iterator[str]:
    """Words with a capital that do not begin a sentence or a quotation."""
    return (token.text for token in line if token.text[0].isupper() and not is_start(tokens, token.i) and token.pos not in _CLOSED)


def _is_shouted(line: list[Token]) -> bool:
    """True for a line in capitals."""
    long = [token.text for token in line if token.text.isalpha() and len(token.text) > 2]
    return len(long) > 2 and sum(word.isupper() for word in long) >= 0.7 * len(long)


def _is_headline(line: list[Token]) -> bool:
    """True for a line whose words have capitals, as in a headline."""
    long = [token.text for token in line if token.text.isalpha() and len(token.text) > 3]
    return len(long) > 2 and not line[-1].text.endswith((".", "”", '"')) and sum(word[0].isupper() for word in long) >= 0.7 * len(long)


def is_start(tokens: Sequence[Token], i: int) -> bool:
    """True where any word would have a capital: a sentence or a quotation begins."""
    before = tokens[i - 1] if i else None
    return before is None or before.sentence != tokens[i].sentence or (before.text in _OPENERS and not _inside_word(tokens, i))


def _inside_word(tokens: Sequence[Token], i: int) -> bool:
    """True for the part of a word after its hyphen, or after a bracket, where a capital means something."""
    return tokens[i - 1].text in "([" or (tokens[i - 1].end == tokens[i].start and i > 1 and tokens[i - 2].end == tokens[i - 1].start)


def is_name_word(tokens: Sequence[Token], i: int, habit: Habits) -> bool:
    """True when the word is written as a name or a part of one."""
    token = tokens[i]
    word = token.text
    if not word[0].isupper():
        inner = (
            len(word) > 2 and word[0].isalpha() and (word[1].isupper() or (word[1] in "'’" and word[2].isupper())) and token.pos == "PROPN"
        )
        return inner or (_has_no_case(word) and token.entity in NAME_LABELS)
    if word in _always_out():
        return False
    if token.pos in _CLOSED and not _is_known(word, habit):
        return token.pos == "ADP" and _stands_between(tokens, i) and token.sentence not in habit.headlines | habit.shouted
    if token.sentence in habit.shouted:
        return word in _loud(habit)
    if token.sentence in habit.headlines or is_start(tokens, i):
        return _is_known(word, habit) or _looks_new(tokens, i, habit)
    return True


def _stands_between(tokens: Sequence[Token], i: int) -> bool:
    """True for a small word with a capital in the middle of a name, as in Divers Without Oxygen."""
    around = tokens[max(i - 1, 0) : i + 2]
    return len(around) == 3 and len({word.sentence for word in around}) == 1 and all(word.text[0].isupper() for word in around)


def _has_no_case(word: str) -> bool:
    """True for words of scripts without capitals."""
    return word[0].isalpha() and word[0].lower() == word[0].upper()


def _always_out() -> frozenset[str]:
    """Words that are no part of any name."""
    return words.listed("mention_never", "words", "time", "money", "illness", "speech")


def _is_known(word: str, habit: Habits) -> bool:
    """The word is a name elsewhere: in this text, or in the world."""
    return word in habit.inside or word in words.place_words() or (word in words.given_names() and word.lower() not in habit.lower)


def _loud(habit: Habits) -> frozenset[str]:
    """The known words in capitals."""
    return frozenset(word.upper() for word in habit.inside | words.place_words() if word.lower() not in habit.lower)


def _looks_new(tokens: Sequence[Token], i: int, habit: Habits) -> bool:
    """A capital that a common word would have too belongs to a name all the same, by the parser's word for it."""
    token = tokens[i]
    if token.text.lower() in habit.lower or token.text in words.listed("mention_never", "words", "page", "measure or rank"):
        return False
    if any(letter.isupper() for letter in token.text[1:]) and token.sentence not in habit.shouted:
        return True
    if len(token.text) > 5 and token.text.endswith("ing"):
        return False
    proper = token.tag in ("NNP", "NNPS")
    return proper and (token.entity in NAME_LABELS or token.sentence not in habit.headlines)
