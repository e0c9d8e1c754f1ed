"""From articles to lessons: windows of pieces with what each head may answer for each word, in batches of like length."""

import random
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import variants
from heads import HEADS, Head, Set
from readers import Read

from twosource.models import windows
from twosource.models.pieces import Cut
from twosource.models.shapes import Word

SIZES = (126, 126, 126, 96, 64)


class Lesson(NamedTuple):
    """A window, and for one head which labels are right for each of its words."""

    window: windows.Window
    head: str
    allowed: np.ndarray


class School(NamedTuple):
    """Everything that lessons are made of, read once."""

    sets: list[tuple[Head, Set, list[Read]]]
    names: variants.Pool


def school(data: Path, limit: int | None = None) -> School:
    """All sets of all heads; with a limit, only the first articles of each."""
    sets = [(head, taught, list(taught.read(data / taught.file))[:limit]) for head in HEADS for taught in head.sets]
    return School(sets, variants.pool((taught, articles) for _, taught, articles in sets))


def choices(head: Head, taught: Set) -> dict[str, np.ndarray]:
    """For each label of a set, which labels of the head are right: one, or several where the set does not tell."""
    unmarked = {"O", *(f"{mark}-{kind}" for kind in taught.silent for mark in "BI")}
    found = {"O": np.array([label in unmarked for label in head.labels])}
    for theirs, ours in taught.types.items():
        for mark in "BI":
            found[f"{mark}-{theirs}"] = np.array([label[:1] == mark and label[2:] in ours for label in head.labels])
    return found


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
    right = choices(head, taught)
    read = windows.read([sentence.text for sentence in article.sentences], cut, size=size)
    labels = [tags(row, sentence.marked) for row, sentence in zip(read.words, article.sentences, strict=True)]
    for window in read.windows:
        rows = [right.get(labels[sentence][word], right["O"]) for sentence, word in window.words]
        if rows:
            yield Lesson(window, head.name, np.array(rows))


def one_pass(made: School, number: int, *, seed: int, cut: Cut) -> list[Lesson]:
    """The lessons of one pass over the data: each set by its part, articles told otherwise now and then."""
    chance, found = random.Random(f"{seed} {number}"), []
    for head, taught, articles in made.sets:
        for article in taken(articles, taught.part, chance):
            for said in variants.told(article, taught, names=made.names, chance=chance):
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
