"""A name as one string."""

import re
from collections.abc import Sequence

from twosource.annotate import words
from twosource.types import Token

_NOTE = re.compile(r"(?<=\w)\.?\[\d[\d\[\]]*$")


def spelled(tokens: Sequence[Token], run: tuple[int, int]) -> str:
    """The words of a name with single spaces, as they stand."""
    parts = [tokens[run[0]].text]
    for i in range(run[0] + 1, run[1] + 1):
        parts.append(("" if tokens[i - 1].end == tokens[i].start else " ") + tokens[i].text)
    whole = "".join(parts)
    return whole[: len(whole) - stop(tokens[run[1]])]


def stop(token: Token) -> int:
    """How many letters of the last word of a name are the full stop of the sentence and the marks of notes that hang on it."""
    word = token.text
    if note := _NOTE.search(word):
        return len(word) - note.start()
    hangs = len(word) > 3 and word.endswith(".") and "." not in word[:-1]
    return int(hangs and word not in words.head_words("last") and word not in words.titles())
