"""The sets of names under bench/, read as articles: sentences of text, each with the names marked in it."""

import gzip
import json
import lzma
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

Marked = tuple[int, int, str]

# A sentence ends at a line's end, or after its stop where a capital, a figure or an opening quote follows.
BREAK = re.compile(r"\s*[\r\n]+\s*|(?:(?<=[.!?…])|(?<=[.!?…][\"'”’)\]]))\s+(?=[\"'“‘(\[]*[A-Z0-9])")
ABBREVIATION = re.compile(r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Hon|Rev|No|vs|Jr|Sr))\.\s*$")
CONTINUES = frozenset(".,;:!?)]}%'")  # no space before it, where a text is put together from words


class Sentence(NamedTuple):
    """A sentence and the names marked in it, by place in the sentence."""

    text: str
    marked: tuple[Marked, ...]


class Read(NamedTuple):
    """An article of a set."""

    id: str
    sentences: tuple[Sentence, ...]


def sentences(text: str) -> list[tuple[int, str]]:
    """The sentences of a text, each with its offset."""
    found, start = [], 0
    for match in BREAK.finditer(text):
        if "\n" not in match.group() and ABBREVIATION.search(text[max(start, match.start() - 12) : match.start()]):
            continue
        found.append((start, text[start : match.start()]))
        start = match.end()
    found.append((start, text[start:]))
    return [(at, sentence) for at, sentence in found if sentence.strip()]


def articles(file: Path) -> Iterator[Read]:
    """The articles of a set kept as JSON Lines: worldwide_ner, conllpp, crossner."""
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            yield Read(article["id"], tuple(_cut(article["text"], article["entities"])))


def _cut(text: str, marked: Iterable[Marked]) -> Iterator[Sentence]:
    """The sentences of a text with what is marked in each; a break inside a name is no break."""
    inside = sorted(tuple(row) for row in marked)
    bounds: list[list[int]] = []
    for start, sentence in sentences(text):
        if bounds and any(a < start < b or a < bounds[-1][1] < b for a, b, _ in inside if a < start and b > bounds[-1][1]):
            bounds[-1][1] = start + len(sentence)
        else:
            bounds.append([start, start + len(sentence)])
    for start, end in bounds:
        yield Sentence(text[start:end], tuple((a - start, b - start, kind) for a, b, kind in inside if start <= a and b <= end))


def tagged(file: Path) -> Iterator[Read]:
    """The sentences of a set kept as a word and a tag a line, each as an article of its own: those of ner_misc."""
    with lzma.open(file, "rt", encoding="utf-8") as lines:
        for number, block in enumerate(lines.read().split("\n\n")):
            rows = [line.split() for line in block.split("\n") if len(line.split()) == 2]
            if rows:
                yield Read(f"{file.name}-{number}", (_joined(rows),))


def _joined(rows: list[list[str]]) -> Sentence:
    """The text that words make, and the names that their tags mark; I- after another type, or after O, begins a name too."""
    text, marked, before = "", [], "O"
    for word, tag in rows:
        text += word if not text or (word[0] in CONTINUES) else f" {word}"
        start, end = len(text) - len(word), len(text)
        if tag[0] == "I" and before[2:] == tag[2:]:
            marked[-1] = (marked[-1][0], end, tag[2:])
        elif tag != "O":
            marked.append((start, end, tag[2:]))
        before = tag
    return Sentence(text, tuple(marked))
