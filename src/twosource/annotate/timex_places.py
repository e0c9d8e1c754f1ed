"""Where a rule of timex_rules.tsv is worth trying: at the words of which every match has one, and at the few words before them."""

import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache

from twosource.text.table import rows

_WORD = re.compile(r"\w+|['’‘](?=\d0s)")
_REACH = 10
"""How many words before such a word a match may begin: "more than one hundred and twenty or so long weeks"."""


def places(text: str, cores: Collection[str]) -> Mapping[str, tuple[int, ...]]:
    """For each core, as rows of timex_rules.tsv name them, the places where a match may begin, in order.

    >>> places("It shut two weeks ago.", ["unit", "=ago #", "month"])
    {'unit': (0, 3, 8, 12), '=ago #': (0, 3, 8, 12, 18), 'month': ()}
    """
    starts: list[int] = []
    held: dict[str, list[int]] = {}
    for n, found in enumerate(_WORD.finditer(text)):
        starts.append(found.start())
        held.setdefault("#" if found[0][0].isdigit() else found[0].lower(), []).append(n)
    return {core: tuple(starts[n] for n in _reached(core, held)) for core in cores}


def _reached(core: str, held: Mapping[str, list[int]]) -> Iterator[int]:
    """The numbers of a core's words and of those up to ten before each, in order. held: the numbers of each word of the text."""
    after = 0
    for n in sorted(n for word in _words(core) & held.keys() for n in held[word]):
        yield from range(max(n - _REACH, after), n + 1)
        after = n + 1


@cache
def _words(core: str) -> frozenset[str]:
    """The words that a core means: a word after "=" is itself, "#" a number, a kind all words of that kind, their plurals too."""
    return frozenset(word for name in core.split() for word in _named(name))


def _named(name: str) -> tuple[str, ...]:
    """The words that one name of a core means; of several words on end the longest."""
    if name == "#" or name.startswith("="):
        return (name.removeprefix("="),)
    kind = (max(_WORD.findall(row["word"].lower()), key=len) for row in rows("timex_words") if row["kind"] == name)
    return tuple(form for word in kind for form in (word, f"{word}s"))
