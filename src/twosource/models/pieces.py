"""A word as the pieces that the encoder's table knows: small letters without accents, cut where the longest known beginnings end.

This is BERT's WordPiece, for one word at a time. It is written out here because the usual library brings a client of a model hub.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

UNKNOWN = "[UNK]"
LONGEST = 100  # letters of a word that is cut at all

# Letters of Chinese characters stand alone, as do marks.
_ALONE = re.compile(
    "([!-/:-@\\[-`{-~\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002a6df\U0002a700-\U0002b81f\U0002b920-\U0002ceaf\U0002f800-\U0002fa1f])"
)
Cut = Callable[[str], tuple[int, ...]]


def vocabulary(lines: str) -> dict[str, int]:
    """The number of each piece, from a file with a piece a line.

    >>> vocabulary("port\\n##s\\n")
    {'port': 0, '##s': 1}
    """
    return {piece: number for number, piece in enumerate(lines.removesuffix("\n").split("\n"))}


def cutter(known: Mapping[str, int]) -> Cut:
    """The function that cuts a word into numbers of pieces; it remembers words, since a text repeats them.

    >>> cutter({"[UNK]": 0, "port": 1, "##s": 2})("Ports")
    (1, 2)
    """

    @lru_cache(maxsize=50_000)
    def cut(word: str) -> tuple[int, ...]:
        """The pieces of one word; a word of control letters alone has none."""
        return tuple(piece for part in _parts(word) for piece in _pieces(part, known))

    return cut


def _parts(word: str) -> Iterator[str]:
    """A word in small letters without accents, at marks and Chinese characters parted."""
    clean = "".join(letter for letter in word if letter != "\ufffd" and not unicodedata.category(letter).startswith("C"))
    plain = "".join(letter for letter in unicodedata.normalize("NFD", clean) if unicodedata.category(letter) != "Mn").lower()
    for part in _ALONE.split(plain):
        yield from _at_marks(part)


def _at_marks(part: str) -> Iterator[str]:
    """The runs between marks of any script, and the marks."""
    start = 0
    for at, letter in enumerate(part):
        if unicodedata.category(letter).startswith("P"):
            yield from filter(None, (part[start:at], letter))
            start = at + 1
    if start < len(part):
        yield part[start:]


def _pieces(part: str, known: Mapping[str, int]) -> list[int]:
    """The longest known beginning, then the longest known going on, and so forth; one unknown piece where that fails."""
    if len(part) > LONGEST:
        return [known[UNKNOWN]]
    found, start = [], 0
    while start < len(part):
        end = next((end for end in range(len(part), start, -1) if _spelled(part, start, end) in known), None)
        if end is None:
            return [known[UNKNOWN]]
        found.append(known[_spelled(part, start, end)])
        start = end
    return found


def _spelled(part: str, start: int, end: int) -> str:
    """A stretch of a word as the vocabulary spells it: what goes on has two marks before it."""
    return part[start:end] if start == 0 else f"##{part[start:end]}"
