"""How good the heads beside names are: word by word on the dev parts, against the same marks that teach them."""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import correlation, fmean

import lessons
import variants
from heads import HEADS, Head, Set
from readers import Read

from twosource import models
from twosource.models.reading import Reading
from twosource.models.shapes import Word, words

EVENT = 0.5  # so probable, and a word tells an event
Scores = dict[str, float]


def measured(data: Path) -> dict[str, Scores]:
    """For each head and set with a dev part, how its words agree; muc4 as it is and with capitals."""
    casing, found = lessons.school(data).casing, {}
    for head in HEADS:
        for taught in head.sets:
            file = data / taught.file.replace("train", "dev")
            if head.name != "names":
                articles = list(taught.read(file))
                found[f"{head.name}: {taught.name}"] = agreement(head, taught, articles)
                if taught.small:
                    cased = [variants.cased(article, casing) for article in articles]
                    found[f"{head.name}: {taught.name}, with capitals"] = agreement(head, taught, cased)
    return found


def agreement(head: Head, taught: Set, articles: list[Read]) -> Scores:
    """Pearson's r and the mean error at marked words of a scale; else F1 of words by type."""
    if head.form == "scale":
        pairs = [pair for article in articles for pair in asserted(article)]
        gold, told = zip(*pairs, strict=True)
        return {"r": correlation(gold, told), "error": fmean(abs(left - right) for left, right in pairs)}
    rows = [row for article in articles for row in labelled(head, taught, article)]
    return {kind: f1([(gold == kind, told == kind) for gold, told in rows]) for kind in head.types}


def asserted(article: Read) -> Iterator[tuple[float, float]]:
    """Gold and told number at each marked word."""
    for row, marks, reading in sentences(article):
        for heard, label in zip(reading.words, lessons.tags(row, marks), strict=True):
            if label != "O":
                yield float(label[2:]), heard.factuality


def labelled(head: Head, taught: Set, article: Read) -> Iterator[tuple[str, str]]:
    """Gold and told type of every word, O where there is none."""
    ours: Mapping[str, str] = {theirs: kinds[0] for theirs, kinds in taught.types.items()}
    for row, marks, reading in sentences(article):
        told = types(head, row, reading)
        for label, kind in zip(lessons.tags(row, marks), told, strict=True):
            yield ours.get(label[2:], "O"), kind


def types(head: Head, row: list[Word], reading: Reading) -> list[str]:
    """The type that the encoder tells of each word."""
    if head.form == "words":
        return ["event" if heard.event >= EVENT else "O" for heard in reading.words]
    stretches = getattr(reading, head.name)
    return [next((one.type for one in stretches if one.start < word.end and word.start < one.end), "O") for word in row]


def sentences(article: Read) -> Iterator[tuple[list[Word], tuple, Reading]]:
    """The words of each sentence with its marks and its reading."""
    readings = models.read([sentence.text for sentence in article.sentences])
    for sentence, reading in zip(article.sentences, readings, strict=True):
        yield words(sentence.text), sentence.marked, reading


def f1(rows: list[tuple[bool, bool]]) -> float:
    """F1 of what is told against what is gold."""
    right, gold, told = (sum(column) for column in ([a and b for a, b in rows], [a for a, _ in rows], [b for _, b in rows]))
    return 2 * right / (gold + told) if gold + told else 0.0


def main() -> None:
    """Print the scores as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, epilog="Example: python training/heard.py")
    default = Path(__file__).resolve().parent.parent.parent / "shared" / "bench"
    parser.add_argument("--data", type=Path, default=default, help="the folder of sets (default: ../shared/bench)")
    sys.stdout.write(json.dumps(measured(parser.parse_args().data), indent=1) + "\n")


if __name__ == "__main__":
    main()
