"""From articles to lessons: windows of pieces with what each head may answer for each word, in batches of like length."""

import random
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import variants
from heads import HEADS, Head, Set
from readers import UNASKED, Read

from twosource.models import windows
from twosource.models.pieces import Cut
from twosource.models.shapes import Word

SIZES = (126, 126, 126, 96, 64)


class Lesson(NamedTuple):
    """A window, and for one head how right each label is for each of its words, from 0 to 1.

    Of spans and words 1 for every label that is allowed (for all of them where nothing is asked); of a scale shares that add up to 1
    (or to 0).
    """

    window: windows.Window
    head: str
    right: np.ndarray


class School(NamedTuple):
    """Everything that lessons are made of, read once."""

    sets: list[tuple[Head, Set, list[Read]]]
    names: variants.Pool
    casing: variants.Casing


def school(data: Path, limit: int | None = None) -> School:
    """All sets of all heads; with a limit, only the first articles of each."""
    sets = [(head, taught, list(taught.read(data / taught.file))[:limit]) for head in HEADS for taught in head.sets]
    cased = [article for _, taught, articles in sets if not taught.small for article in articles]
    return School(sets, variants.pool((taught, articles) for _, taught, articles in sets), variants.casing(cased))


def choices(head: Head, taught: Set) -> dict[str, np.ndarray]:
    """For each label of a set, which labels of the head are right: one, or several where the set does not tell."""
    unmarked = {"O", *(_label(head, mark, kind) for kind in taught.silent for mark in "BI")}
    found = {"O": _among(head, unmarked)}
    for mark in "BI":
        found[f"{mark}-{UNASKED}"] = _among(head, set(head.labels))
        for theirs, ours in taught.types.items():
            found[f"{mark}-{theirs}"] = _among(head, {_label(head, mark, kind) for kind in ours})
    return found


def _label(head: Head, mark: str, kind: str) -> str:
    """The head's label for the beginning or the inside of a type."""
    return f"{mark}-{kind}" if head.form == "spans" else kind


def _among(head: Head, right: set[str]) -> np.ndarray:
    """1 for each label of the head that is right."""
    return np.array([label in right for label in head.labels], dtype=np.float32)


def shares(steps: Sequence[str], told: str) -> np.ndarray:
    """A number on a scale as shares of the two steps around it; nothing for a word that is not marked."""
    if told == "O":
        return np.zeros(len(steps), dtype=np.float32)
    far = np.array([abs(float(step) - float(told[2:])) for step in steps], dtype=np.float32)
    return np.clip(1 - far, 0, 1)


def tags(row: Sequence[Word], marked: Sequence[tuple[int, int, str]]) -> list[str]:
    """The label of each word of a sentence under the set's own types."""
    found = ["O"] * len(row)
    for start, end, kind in marked:
        inside = [at for at, word in enumerate(row) if word.start < end and word.end > start]
        for at in inside:
            found[at] = f"{'B' if at == inside[0] else 'I'}-{kind}"
    return found


def lessons(article: Read, head: Head, taught: Set, *, cut: Cut, size: int) -> Iterator[Lesson]:
    """The windows of an article with the right answers."""
    known = choices(head, taught)
    read = windows.read([sentence.text for sentence in article.sentences], cut, size=size)
    labels = [tags(row, sentence.marked) for row, sentence in zip(read.words, article.sentences, strict=True)]
    for window in read.windows:
        told = [labels[sentence][word] for sentence, word in window.words]
        rows = [shares(head.types, label) if head.form == "scale" else known.get(label, known["O"]) for label in told]
        if rows:
            yield Lesson(window, head.name, np.array(rows))


def one_pass(made: School, number: int, *, seed: int, cut: Cut) -> list[Lesson]:
    """The lessons of one pass over the data: each set by its part, articles told otherwise now and then."""
    chance, found = random.Random(f"{seed} {number}"), []
    for head, taught, articles in made.sets:
        for article in taken(articles, taught.part, chance):
            for said in variants.told(article, taught, known=variants.Known(made.names, made.casing), chance=chance):
                found += lessons(said, head, taught, cut=cut, size=chance.choice(SIZES))
    chance.shuffle(found)
    return found


def taken(articles: Sequence[Read], part: float, chance: random.Random) -> list[Read]:
    """A set's articles for one pass: all of them as often as its part says, and of the rest a sample."""
    whole, rest = divmod(part, 1)
    return list(articles) * int(whole) + chance.sample(articles, round(rest * len(articles)))


def batches(found: Sequence[Lesson], *, pieces: int, chance: random.Random) -> list[list[Lesson]]:
    """Lessons of like length together, as many as make about so many pieces, the batches in any order."""
    made: list[list[Lesson]] = []
    for start in range(0, len(found), 512):
        batch: list[Lesson] = []
        for lesson in sorted(found[start : start + 512], key=lambda lesson: len(lesson.window.pieces)):
            if batch and (len(batch) + 1) * len(lesson.window.pieces) > pieces:
                made.append(batch)
                batch = []
            batch.append(lesson)
        made.append(batch)
    chance.shuffle(made)
    return made


def arrays(batch: Sequence[Lesson]) -> Mapping[str, np.ndarray]:
    """A batch as arrays: pieces, features, which are real, and where the words begin as (row, piece)."""
    longest = max(len(lesson.window.pieces) for lesson in batch)
    pieces = np.zeros((len(batch), longest), dtype=np.int64)
    features = np.full((len(batch), longest, 4), windows.NOTHING[0], dtype=np.int64)
    for row, lesson in enumerate(batch):
        pieces[row, : len(lesson.window.pieces)] = lesson.window.pieces
        features[row, : len(lesson.window.pieces)] = lesson.window.features
    firsts = [(row, first) for row, lesson in enumerate(batch) for first in lesson.window.firsts]
    lengths = np.array([len(lesson.window.pieces) for lesson in batch])
    return {"pieces": pieces, "features": features, "real": np.arange(longest) < lengths[:, None], "firsts": np.array(firsts)}
