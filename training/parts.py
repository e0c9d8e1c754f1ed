"""Train the scorer of who takes part in what, on the encoder as it ships, and write its weights and its rows of the card.

    python training/parts.py

What is annotated on the way is kept in out/training, since that takes most of the time. Without an accelerator, about ten minutes.
"""

import argparse
import pickle
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import reduce
from pathlib import Path
from typing import NamedTuple

import numpy as np
from card import put
from numpy.typing import NDArray
from part_lessons import ANSWERS, Lesson, lessons
from part_sets import SETS, Set, Told

from twosource import ids, pipeline
from twosource.annotate import claims
from twosource.models.parts import hidden, vectors
from twosource.types import Article, Document

Numbers = NDArray[np.float32]
Weights = dict[str, Numbers]

ROOT = Path(__file__).resolve().parent.parent
WIDTH, HIDDEN, TOGETHER = 384, 32, 16
LEAST = 4  # lessons that have a sign that is learned
BATCH, PASSES, RATE, DECAY = 256, 8, 2e-3, 1e-3
UNSEEN = (0.2, 0.3)  # so much of the vectors, and of what is made of them, is hidden while training
RISING = 0.3  # the part of a run in which the rate rises
HELD = 4  # every so many texts are held back for the scores


class Batch(NamedTuple):
    """Lessons as arrays. right: 1, 0, or -1 where nothing is known; weights: how much each answer counts."""

    triggers: Numbers
    mentions: Numbers
    signs: Numbers
    right: Numbers
    weights: Numbers


def annotated(taught: Set, data: Path, kept: Path) -> list[tuple[Told, Document]]:
    """The texts of a set with their layers up to the claims, kept in a file."""
    file = kept / f"parts-{taught.file.split('/')[-1].split('.')[0]}.pickle"
    if not file.exists():
        steps = [step for step in pipeline.DOCUMENT_STEPS if step is not claims.add]
        made = []
        for told in taught.read(data / taught.file):
            article = Article(id=told.id, key=ids.digest(told.id, told.text), text=told.text, language="en")
            made.append((told, reduce(lambda document, step: step(document), steps, Document(article))))
        kept.mkdir(parents=True, exist_ok=True)
        file.write_bytes(pickle.dumps([document for _, document in made]))
    documents = pickle.loads(file.read_bytes())  # noqa: S301 - it was written here
    return list(zip(taught.read(data / taught.file), documents, strict=True))


def batch(rows: Sequence[Lesson], signs: Mapping[str, int]) -> Batch:
    """Lessons as arrays."""
    hot = np.zeros((len(rows), len(signs)), dtype=np.float32)
    for at, row in enumerate(rows):
        hot[at, [signs[sign] for sign in row.signs if sign in signs]] = 1
    right = np.array([[float(row.answers.get(name, -1)) for name in ANSWERS] for row in rows], dtype=np.float32)
    weights = np.array([[row.weight] for row in rows], dtype=np.float32) * (right >= 0)
    return Batch(vectors([row.trigger for row in rows]), vectors([row.mention for row in rows]), hot, right, weights)


def train(rows: Sequence[Lesson], seed: int) -> tuple[Weights, dict[str, int]]:
    """The weights and the row of each sign."""
    chance = np.random.default_rng(seed)
    counted = Counter(sign for row in rows for sign in row.signs)
    signs = {sign: n for n, sign in enumerate(sorted(sign for sign, number in counted.items() if number >= LEAST))}
    made = _beginning(chance, len(signs))
    first, second = ({name: np.zeros_like(array) for name, array in made.items()} for _ in range(2))
    orders = [chance.permutation(len(rows)) for _ in range(PASSES)]
    parts = [order[at : at + BATCH] for order in orders for at in range(0, len(rows), BATCH)]
    for step, part in enumerate(parts, start=1):
        slopes = _slopes(made, batch([rows[i] for i in part], signs), chance)
        rate = _rate(step / len(parts))
        for name, slope in slopes.items():
            first[name] = 0.9 * first[name] + 0.1 * slope
            second[name] = 0.999 * second[name] + 0.001 * slope**2
            move = first[name] / (1 - 0.9**step) / (np.sqrt(second[name] / (1 - 0.999**step)) + 1e-8)
            made[name] = (made[name] * (1 - rate * DECAY) - rate * move).astype(np.float32)
    return made, signs


def _beginning(chance: np.random.Generator, signs: int) -> Weights:
    """Small numbers."""

    def drawn(*size: int) -> Numbers:
        return (chance.standard_normal(size) * 0.05).astype(np.float32)

    words = {name: drawn(WIDTH, HIDDEN) for name in ("trigger", "mention")}
    beside = {f"{name}_beside": drawn(WIDTH, TOGETHER) for name in ("trigger", "mention")} | {"beside": 2 * drawn(TOGETHER, HIDDEN)}
    ends = {"level": np.zeros(HIDDEN, np.float32), "answers": 2 * drawn(HIDDEN, len(ANSWERS)), "lean": np.zeros(len(ANSWERS), np.float32)}
    return words | beside | {"signs": drawn(signs, HIDDEN)} | ends


def _rate(done: float) -> float:
    """The rate of learning, which rises and then falls."""
    return RATE * (done / RISING if done < RISING else (1 + np.cos(np.pi * (done - RISING) / (1 - RISING))) / 2)


def _slopes(made: Weights, given: Batch, chance: np.random.Generator) -> Weights:
    """The slopes of the mean cross entropy for each weight."""
    triggers, mentions = (_dimmed(rows, UNSEEN[0], chance) for rows in (given.triggers, given.mentions))
    before = hidden(made, triggers, mentions) + given.signs @ made["signs"]
    shown = _dimmed(np.ones_like(before), UNSEEN[1], chance)
    after = np.maximum(before, 0) * shown
    said = 1 / (1 + np.exp(-(after @ made["answers"] + made["lean"])))
    missed = (said - np.maximum(given.right, 0)) * given.weights / max(1, (given.right >= 0).sum())
    below = (missed @ made["answers"].T) * shown * (before > 0)
    one, other = triggers @ made["trigger_beside"], mentions @ made["mention_beside"]
    together = below @ made["beside"].T
    return {
        "answers": after.T @ missed, "lean": missed.sum(0), "level": below.sum(0), "signs": given.signs.T @ below,
        "trigger": triggers.T @ below, "mention": mentions.T @ below, "beside": (one * other).T @ below,
        "trigger_beside": triggers.T @ (together * other), "mention_beside": mentions.T @ (together * one),
    }  # fmt: skip


def _dimmed(rows: Numbers, part: float, chance: np.random.Generator) -> Numbers:
    """The numbers with a part of them hidden, and the others as much stronger."""
    return (rows * (chance.random(rows.shape) >= part) / (1 - part)).astype(np.float32)


def answers(made: Weights, signs: Mapping[str, int], rows: Sequence[Lesson]) -> Numbers:
    """What the weights answer, as chances."""
    given = batch(rows, signs)
    read = hidden(made, given.triggers, given.mentions) + given.signs @ made["signs"]
    said: Numbers = 1 / (1 + np.exp(-(np.maximum(read, 0) @ made["answers"] + made["lean"])))
    return said


def area(right: NDArray[np.bool_], said: Numbers) -> float:
    """How often a right one is held more probable than a wrong one (the area under the curve)."""
    ranks = np.empty(len(said))
    ranks[np.argsort(said, kind="stable")] = np.arange(1, len(said) + 1)
    yes = right.sum()
    return float((ranks[right].sum() - yes * (yes + 1) / 2) / max(1, yes * (len(right) - yes)))


def scores(taught: Mapping[str, list[list[Lesson]]], seed: int) -> Iterator[tuple[str, str, int, float, float]]:
    """Set, answer, number, share of right ones and area for the arguments that grammar gives, in texts held back from training."""
    back = {
        name: [row for n, text in enumerate(texts) if n % HELD == 0 for row in text if row.weight == 1] for name, texts in taught.items()
    }
    made, signs = train([row for texts in taught.values() for n, text in enumerate(texts) if n % HELD for row in text], seed)
    for name, rows in back.items():
        said = answers(made, signs, rows)
        for at, answer in enumerate(ANSWERS):
            asked = [n for n, row in enumerate(rows) if answer in row.answers]
            if asked:
                right = np.array([rows[n].answers[answer] for n in asked])
                yield name, answer, len(asked), float(right.mean()), area(right, said[asked, at])


def write(made: Weights, signs: Mapping[str, int], weights: Path) -> None:
    """parts.npz: the weights in half width, and the names of the signs, in the order of their rows."""
    names = np.frombuffer("\n".join(signs).encode(), dtype=np.uint8)
    np.savez_compressed(weights / "parts.npz", names=names, **{name: array.astype(np.float16) for name, array in made.items()})


BEGIN, END = "## Who takes part in what", "<!-- end of the scorer of parts -->"


def card(rows: Sequence[tuple[str, str, int, float, float]], command: str) -> str:
    """The scorer's part of the card."""
    sets = [f"| {one.name} | {one.file} | {one.licence} |" for one in SETS]
    measured = [f"| {name} | {answer} | {number} | {share:.3f} | {value:.3f} |" for name, answer, number, share, value in rows]
    return "\n".join(
        [
            BEGIN, "", f"`parts.npz`, written {date.today().isoformat()} by `{command}` on the encoder as it ships.",
            "", "| set | file | licence as found |", "|---|---|---|", *sets,
            "", f"Arguments that grammar gives, in every {HELD}th text, which is held back for this table alone:",
            "", "| set | answer | asked | of them right | area under the curve |", "|---|---|--:|--:|--:|", *measured, "", END,
        ]
    )  # fmt: skip


def main() -> None:
    """Annotate, measure, train, write."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "bench")
    asked.add_argument("--kept", type=Path, default=ROOT / "out" / "training")
    asked.add_argument("--weights", type=Path, default=ROOT / "src" / "twosource" / "weights")
    asked.add_argument("--seed", type=int, default=7)
    given = asked.parse_args()
    taught = {one.name: [list(lessons(*pair)) for pair in annotated(one, given.data, given.kept)] for one in SETS}
    measured = list(scores(taught, given.seed))
    made, signs = train([row for texts in taught.values() for text in texts for row in text], given.seed)
    write(made, signs, given.weights)
    told = card(measured, f"python training/parts.py --seed {given.seed}")
    put(given.weights / "CARD.md", told)
    sys.stdout.write(f"{told}\n")


if __name__ == "__main__":
    main()
