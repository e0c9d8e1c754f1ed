"""Part of speech and lemma of a word, by the parser's own rules. They ask for nothing but the word, its tag and its dependency; for a few
words, as the second of "let 's", also for those beside it. So they are asked once for each such case, and not for each text."""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain
from typing import Any, NamedTuple

REMEMBERED = 200_000

Condition = dict[str, Any]


class Seen(NamedTuple):
    """A word as the parser left it, in its numbers: the letters, the tag, the dependency."""

    orth: int
    tag: int
    dep: int


class Grammar(NamedTuple):
    """A word in letters, with all that the tree of its sentence does not tell."""

    text: str
    lemma: str
    pos: str
    tag: str
    dep: str


class _Rule(NamedTuple):
    """What must hold of the word and, before or after it, of the word beside it; and what the word is then."""

    word: Condition
    before: Condition | None
    after: Condition | None
    told: dict[str, str]


class _Morph(NamedTuple):
    """What a word's form says of number, tense and the like, as the lemmatizer asks for it."""

    key: str

    def to_dict(self) -> dict[str, str]:
        """Each feature with its value."""
        return dict(feature.split("=", 1) for feature in self.key.split("|")) if self.key else {}


class _Form(NamedTuple):
    """A word as the lemmatizer asks for it."""

    orth: int
    text: str
    pos: str
    pos_: str
    morph: _Morph


class Rules:
    """The rules of two parts of a spaCy pipeline, `attribute_ruler` and `lemmatizer`."""

    def __init__(self, parser: Any) -> None:
        """The parts are not to run on whole texts too."""
        self._strings, self._lemmatize = parser.vocab.strings, parser.get_pipe("lemmatizer").lemmatize
        self._rules = [_rule(row, pattern) for row in parser.get_pipe("attribute_ruler").patterns for pattern in row["patterns"]]
        self._named = _words(self._rules)
        self._paired = _words(rule for rule in self._rules if rule.before or rule.after)
        self._of_tag = lru_cache(REMEMBERED)(lambda tag: [rule for rule in self._rules if _holds(rule.word, {"TAG": tag})])
        self._of_others = lru_cache(REMEMBERED)(lambda tag, dep: self._by_rules({"TAG": tag, "DEP": dep, "LOWER": "", "IS_SPACE": False}))
        self.hangs = lru_cache(REMEMBERED)(self._hangs)
        self.told = lru_cache(REMEMBERED)(self._told)

    def _hangs(self, orth: int) -> bool:
        """True for a word that some rule sees together with one beside it."""
        return bool(self._paired.search(self._strings[orth].lower()))

    def _told(self, word: Seen, before: Seen | None = None, after: Seen | None = None) -> Grammar:
        """What the rules say of a word, given those beside it where it hangs on them."""
        text, tag, dep = map(self._strings.__getitem__, word)
        if self._named.search(text.lower()):
            told = self._by_rules(self._signs(word), before and self._signs(before), after and self._signs(after))
        else:
            told = self._of_others(tag, dep)
        pos = told.get("POS", "")
        form = _Form(word.orth, text, pos, pos, _Morph(told.get("MORPH", "_").removeprefix("_")))
        return Grammar(text, (told.get("LEMMA") or self._lemmatize(form)[0]).lower(), pos, tag, dep)

    def _by_rules(self, word: Condition, before: Condition | None = None, after: Condition | None = None) -> dict[str, str]:
        """All that the rules say; what a later one says holds."""
        told: dict[str, str] = {}
        for rule in self._of_tag(word["TAG"]):
            if _holds(rule.word, word) and _beside(rule.before, before) and _beside(rule.after, after):
                told |= rule.told
        return told

    def _signs(self, word: Seen) -> Condition:
        """A word by the names that the rules give to its sides."""
        text, tag, dep = map(self._strings.__getitem__, word)
        return {"LOWER": text.lower(), "TAG": tag, "DEP": dep, "IS_SPACE": text.isspace()}


def _words(rules: Iterable[_Rule]) -> re.Pattern[str]:
    """An expression that finds the words, in small letters, that rules name."""
    asked = [rule.word["LOWER"] for rule in rules if "LOWER" in rule.word]
    given = [[one] if isinstance(one, str) else one.get("IN", []) for one in asked]
    found = [one["REGEX"] for one in asked if isinstance(one, dict) and "REGEX" in one]
    return re.compile("|".join([rf"\A(?:{'|'.join(map(re.escape, sorted({*chain.from_iterable(given)})))})\Z", *found]))


def _rule(row: dict[str, Any], pattern: list[Condition]) -> _Rule:
    """A rule, from its pattern of one word or two, one of which it is about."""
    at = row["index"]
    return _Rule(pattern[at], pattern[at - 1] if at else None, pattern[at + 1] if at + 1 < len(pattern) else None, row["attrs"])


def _beside(asked: Condition | None, signs: Condition | None) -> bool:
    """True when the word beside is as asked, or nothing is asked of it."""
    return asked is None or (signs is not None and _holds(asked, signs))


def _holds(asked: Condition, signs: Condition) -> bool:
    """True when a word is as asked, as far as its signs are given."""
    return all(_is(asked[name], value) for name, value in signs.items() if name in asked)


def _is(asked: Any, value: Any) -> bool:
    """True for the value that is asked for: the one, one of some, none of some, or one that an expression finds."""
    if not isinstance(asked, dict):
        return bool(asked == value)
    if "REGEX" in asked:
        return bool(re.search(asked["REGEX"], value))
    return value in asked["IN"] if "IN" in asked else value not in asked["NOT_IN"]
