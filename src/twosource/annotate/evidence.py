"""What speaks for a name being of one kind or another: each rule looks at one place where it stands and gives votes."""

import math
from collections.abc import Callable, Iterator, Sequence

from twosource.annotate import words
from twosource.annotate.spelling import spelled
from twosource.types import Token

Run = tuple[int, int]
Vote = tuple[str, float]
Rule = Callable[[Sequence[Token], Run], Iterator[Vote]]
_LABELS = {
    "PERSON": "Person", "ORG": "Organization", "GPE": "Place", "LOC": "Place", "FAC": "Facility",
    "LAW": "Law", "EVENT": "Other", "PRODUCT": "Product", "WORK_OF_ART": "Product", "NORP": "Organization",
}  # fmt: skip
_SUREST = 0.99  # beyond it the encoder's figures tell nothing more


def by_label(tokens: Sequence[Token], run: Run) -> Iterator[Vote]:
    """What the encoder says of the last word: the surer, the louder."""
    last = tokens[run[1]]
    if last.entity in _LABELS:
        chance = max(1 - _SUREST, min(last.entity_probability, _SUREST))
        yield _LABELS[last.entity], 1 + 2 * math.log(chance / (1 - chance))


def _by_head(tokens: Sequence[Token], run: Run) -> Iterator[Vote]:
    """What its last word, or the word before its `of`, says."""
    if spelled(tokens, run) in words.places():
        return
    run_words = [token.text for token in tokens[run[0] : run[1] + 1]]
    for at, word in enumerate(run_words[:-1]):
        if run_words[at + 1] in ("of", "for", "on") and word in words.head_words("of"):
            yield words.head_words("of")[word], 5
            return
    if len(run_words) == 1:
        return
    last, first = run_words[-1], run_words[0]
    if last in words.head_words("last"):
        yield words.head_words("last")[last], 5
    elif first in words.head_words("first"):
        yield words.head_words("first")[first], 2.5
    elif first in words.head_words("of") and first not in words.given_names():
        yield words.head_words("of")[first], 4


def _by_world(tokens: Sequence[Token], run: Run) -> Iterator[Vote]:
    """Whether the world knows it as a place."""
    key = spelled(tokens, run)
    if (
        key in words.places()
        or (key.isupper() and len(key) > 4 and key.title() in words.places())
        or ("-" in key and any(f"-{held} " in key for held in _context("held")))
    ):
        yield "Place", 5


def _by_given_name(tokens: Sequence[Token], run: Run) -> Iterator[Vote]:
    """Whether it begins with a first name."""
    given = words.given_names()
    if tokens[run[0]].text in given and run[1] - run[0] < 5:
        yield "Person", 3.0 if run[1] > run[0] else 1.5


def _by_form(tokens: Sequence[Token], run: Run) -> Iterator[Vote]:
    """How it is written: tied together by an `e`, or with a mark for `and`."""
    run_words = [token.text for token in tokens[run[0] : run[1] + 1]]
    if "-e-" in "".join(run_words):
        yield "Organization", 30
    elif "&" in run_words:
        yield "Organization", 8


def _by_known_body(tokens: Sequence[Token], run: Run) -> Iterator[Vote]:
    """Whether the world knows it as a body."""
    if spelled(tokens, run) in words.listed("mention_bodies", "names"):
        yield "Organization", 5


def _by_place_words(tokens: Sequence[Token], run: Run) -> Iterator[Vote]:
    """Words beside it that go with places."""
    local, before, after = _context("local"), _at(tokens, run[0] - 1), _at(tokens, run[1] + 1)
    last = tokens[run[1]]
    if before == "in" and last.head == run[0] - 1:
        yield "Place", 2
    elif before in ("near", "across", "outside", "around", "throughout"):
        yield "Place", 1.5
    elif before == "at":
        yield "Place", 0.5
    if after in local:
        yield "Place", 2.5
    if (before == "of" and _at(tokens, run[0] - 2) in local) or before in ("village", "town", "city"):
        yield "Place", 5
    if {after, _at(tokens, run[1] + 2)} & _context("after a place") and last.dep == "compound":
        yield "Place", 1.5
    if after == "," and _at(tokens, run[1] + 2) in words.places() and run[1] > run[0]:
        yield "Place", 1.5
    if after == "-" and _at(tokens, run[1] + 2) == "based":
        yield "Place", 3
    if (
        before in ("to", "from", "for", "into", "towards")
        and last.head == run[0] - 1
        and tokens[tokens[last.head].head].lemma in _context("moves")
    ):
        yield "Place", 1.5


RULES: tuple[Rule, ...] = (_by_head, _by_world, _by_known_body, _by_given_name, _by_form, _by_place_words)


def _context(kind: str) -> frozenset[str]:
    """The words of one kind that stand beside names."""
    return words.listed("mention_context", "words", kind)


def _at(tokens: Sequence[Token], i: int) -> str:
    """The word at that place, empty outside the text."""
    return tokens[i].text if 0 <= i < len(tokens) else ""
