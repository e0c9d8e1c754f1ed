"""The sets under bench/, read as articles: sentences of text, each with what its set marks in it.

Sets of which only a part are names for sure are read in names.py.
"""

import gzip
import json
import lzma
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

# From, to, and the set's own type; on a scale the number, written out. UNASKED: nothing is taught about these words.
Marked = tuple[int, int, str]
UNASKED = ""

# A sentence ends at a line's end, or after its stop where a capital, a figure or an opening quote follows.
BREAK = re.compile(r"\s*[\r\n]+\s*|(?:(?<=[.!?…])|(?<=[.!?…][\"'”’)\]]))\s+(?=[\"'“‘(\[]*[A-Z0-9])")
ABBREVIATION = re.compile(r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Hon|Rev|No|vs|Jr|Sr))\.\s*$")
CONTINUES = frozenset(".,;:!?)]}%'")  # no space before it, where a text is put together from words


class Sentence(NamedTuple):
    """A sentence and what is marked in it, by place in the sentence; of two marks on a word the later one counts."""

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


def rows(file: Path) -> Iterator[dict[str, Any]]:
    """The lines of a set kept as JSON Lines, packed or plain."""
    with gzip.open(file, "rt", encoding="utf-8") if file.suffix == ".gz" else file.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def articles(file: Path) -> Iterator[Read]:
    """The articles with their names: worldwide_ner, conllpp, crossner."""
    for article in rows(file):
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


def clipped(text: str, marked: Iterable[Marked]) -> Iterator[Sentence]:
    """The sentences of a text with what is marked in each; what runs over a sentence's end goes on in the next as a mark of its own."""
    kept = sorted(marked)
    for start, sentence in sentences(text):
        end = start + len(sentence)
        yield Sentence(sentence, tuple((max(a, start) - start, min(b, end) - start, kind) for a, b, kind in kept if a < end and b > start))


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


def events(file: Path) -> Iterator[Read]:
    """The articles with the words that tell an event: tempeval3."""
    for article in rows(file):
        yield Read(article["id"], tuple(clipped(article["text"], [(one["start"], one["end"], "event") for one in article["events"]])))


def validated(file: Path) -> Iterator[Read]:
    """The same of ecbplus: of each article only the sentences that were read for it."""
    for article in rows(file):
        marked = [(one["start"], one["end"], "event") for one in article["events"]]
        kept = [_stretch(article["text"], marked, start=start, end=end) for start, end in sorted(article["validated"])]
        yield Read(article["id"], tuple(kept))


def _stretch(text: str, marked: Iterable[Marked], *, start: int, end: int) -> Sentence:
    """A stretch of a text as one sentence."""
    return Sentence(text[start:end], tuple((a - start, b - start, kind) for a, b, kind in marked if start <= a and b <= end))


def factuality(file: Path, *, corpus: str, together: int = 1) -> Iterator[Read]:
    """Sentences of one corpus with how firmly each event's word is asserted; so many in turn are an article, and as many stand alone.

    An event of several words (a whole clause) has no word of its own that could be asked, and is left out.
    """
    kept = [tuple(clipped(row["text"], _asserted(row))) for row in rows(file) if row["set"] == corpus]
    for number, start in enumerate(range(0, len(kept), together)):
        stretch = kept[start : start + together]
        joined = [tuple(sentence for one in stretch for sentence in one)] if number % 2 else stretch
        yield from (Read(f"{corpus}-{start}-{at}", one) for at, one in enumerate(joined))


def _asserted(row: Mapping[str, Any]) -> list[Marked]:
    """The events of one word, with their number."""
    spans = [(one["start"], one["end"], str(one["factuality"])) for one in row["events"]]
    return [span for span in spans if " " not in row["text"][span[0] : span[1]]]


def attributions(file: Path) -> Iterator[Read]:
    """The articles with who says what: polnear. What stands after its cue is told from what stands before it."""
    for article in rows(file):
        marked = [span for one in article["attributions"] for span in _parts(one)]
        yield Read(article["id"], tuple(clipped(article["text"], marked)))


def _parts(attribution: Mapping[str, Any]) -> Iterator[Marked]:
    """Each piece of source, cue and content."""
    for role in ("source", "content", "cue"):
        for start, end in attribution[role]:
            after = role != "cue" and start > attribution["cue"][0][0]
            yield start, end, f"{role} after" if after else role


def incidents(file: Path) -> Iterator[Read]:
    """The articles with the parts in attacks: muc4. Its fillers are strings: each is marked wherever its words stand."""
    for article in rows(file):
        # Two spaces end a sentence there; the text is in small letters, which hide it.
        text = re.sub(r" {2,}", lambda gap: "\n" * len(gap.group()), article["text"])
        yield Read(article["id"], tuple(clipped(text, _fillers(text, article["templates"]))))


def _fillers(text: str, templates: Iterable[Mapping[str, Any]]) -> list[Marked]:
    """Where the fillers of an article's templates stand; the longest where several begin, the first role where a filler has two."""
    roles: dict[str, str] = {}
    for template in templates:
        for role in ("PerpInd", "PerpOrg", "Target", "Victim", "Weapon"):
            for entity in template[role]:
                for words, _ in entity:
                    roles.setdefault(words.strip(), role)
    words = sorted(filter(None, roles), key=lambda words: (-len(words), words))
    found = re.finditer(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)", text) if words else ()
    return [(match.start(), match.end(), roles[match.group()]) for match in found]
