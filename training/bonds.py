"""Train the scorer of bonds between mentions, on the encoder as it ships, and write its weights and its rows of the card.

    python training/bonds.py

Run it after training/parts.py, whose weights it reads. What is annotated on the way is kept in out/training. It needs scipy.
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
from bond_lessons import FACTS, Taught, lessons
from card import put
from numpy.typing import NDArray
from part_sets import SETS, Set
from parts import area
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, hstack, vstack

from twosource import ids, pipeline
from twosource.annotate import claims
from twosource.models import Worth
from twosource.models.bonds import sides
from twosource.models.parts import vectors
from twosource.types import Article, Document

Numbers = NDArray[np.float64]

ROOT = Path(__file__).resolve().parent.parent
RE3D = "re3d, every second text by its id"
WEIGHTS = {RE3D: 1.0, "wikievents": 1.0, "rams": 0.5, "redocred": 0.1}  # how much a lesson of each set counts
LEAST = 3  # lessons that have a sign that is learned
TIGHT, SINGLE_TIGHT = 50.0, 10.0  # how much large weights cost
FOLDS = 5  # re3d's texts are cut into so many parts; those of one are asked by what the others teach
FAINT = 0.3  # numbers of a vector beside signs, which are 0 or 1: so much of them
SIDE = 0.2  # the same for worths


class Rows(NamedTuple):
    """Lessons as arrays: what is given, what is right, how much each counts."""

    given: csr_matrix
    right: Numbers
    counts: Numbers


def annotated(taught: Set, data: Path, kept: Path) -> list[Taught]:
    """What the texts of a set teach, kept in a file."""
    file = kept / f"bonds-{taught.file.split('/')[-1].split('.')[0]}.pickle"
    if not file.exists():
        steps = [step for step in pipeline.DOCUMENT_STEPS if step is not claims.add]
        made = []
        for told in taught.read(data / taught.file):
            article = Article(id=told.id, key=ids.digest(told.id, told.text), text=told.text, language="en")
            made.append(lessons(told, reduce(lambda document, step: step(document), steps, Document(article))))
        kept.mkdir(parents=True, exist_ok=True)
        file.write_bytes(pickle.dumps(made))
    found: list[Taught] = pickle.loads(file.read_bytes())  # noqa: S301 - it was written here
    return found


def known(rows: Sequence[Sequence[str]]) -> dict[str, int]:
    """The row of each sign that is met often enough."""
    counted = Counter(sign for row in rows for sign in row)
    return {sign: n for n, sign in enumerate(sorted(sign for sign, number in counted.items() if number >= LEAST))}


def hot(rows: Sequence[Sequence[str]], signs: Mapping[str, int]) -> csr_matrix:
    """A row of 0 and 1 for each, with how often it has each sign."""
    at = [(n, signs[sign]) for n, row in enumerate(rows) for sign in row if sign in signs]
    places = tuple(np.array(at, dtype=np.int64).reshape(-1, 2).T)
    return csr_matrix((np.ones(len(at)), places), shape=(len(rows), len(signs)))


def fitted(rows: Rows, tight: float) -> Numbers:
    """The weights that answer best, and what is added to every sum, under a cost for large ones."""

    def missed(weights: Numbers) -> tuple[float, Numbers]:
        scores = rows.given @ weights[:-1] + weights[-1]
        off = rows.counts * (1 / (1 + np.exp(-scores)) - rows.right)
        loss = float((rows.counts * (np.logaddexp(0, scores) - rows.right * scores)).sum() + tight / 2 * (weights**2).sum())
        return loss, np.append(rows.given.T @ off, off.sum()) + tight * weights

    found: Numbers = minimize(missed, np.zeros(rows.given.shape[1] + 1), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    return found


def singles(texts: Sequence[Taught], signs: Mapping[str, int]) -> csr_matrix:
    """All mentions of some texts: their vectors and their signs."""
    rows = [one for text in texts for one in text.singles]
    return hstack([csr_matrix(vectors([one.vector for one in rows]) * FAINT), hot([one.signs for one in rows], signs)]).tocsr()


def single_weights(texts: Sequence[Taught], signs: Mapping[str, int]) -> Numbers:
    """The weights of a mention by itself, a column each for party and tied."""
    given = singles(texts, signs)
    columns = []
    for name in ("party", "tied"):
        right = np.array([answer for text in texts for answer in getattr(text, name)], dtype=np.float64)
        columns.append(fitted(Rows(given, right, np.ones(len(right))), SINGLE_TIGHT))
    return np.stack(columns, axis=1)


def worths(texts: Sequence[Taught], signs: Mapping[str, int], weights: Numbers) -> list[list[Worth]]:
    """The worths of the mentions of each text."""
    made = []
    for text in texts:
        scores = singles([text], signs) @ weights[:-1] + weights[-1] if text.singles else np.zeros((0, 2))
        made.append([Worth(*row) for row in np.clip(scores, -7, 7).tolist()])
    return made


def couples(texts: Sequence[Taught], worth: Sequence[Sequence[Worth]], signs: Mapping[str, int]) -> csr_matrix:
    """All pairs of some texts: their worths and their signs."""
    own = [sides(known[one.left], known[one.right]) for text, known in zip(texts, worth, strict=True) for one in text.lessons]
    given = hot([one.signs for text in texts for one in text.lessons], signs)
    return hstack([csr_matrix(np.array(own).reshape(-1, 4) * SIDE), given]).tocsr()


class Scorer(NamedTuple):
    """The scorer as it is written: weights of mentions and pairs, by their signs."""

    single_signs: Mapping[str, int]
    single: Numbers
    signs: Mapping[str, int]
    pair: Numbers


def train(taught: Mapping[str, list[Taught]]) -> Scorer:
    """The scorer. What is right for re3d alone is learned beside what is right for all, and only the sum of both is kept."""
    first = taught[RE3D]
    single_signs = known([one.signs for text in first for one in text.singles])
    single = single_weights(first, single_signs)
    worth = {name: worths(texts, single_signs, single) for name, texts in taught.items()}
    worth[RE3D] = _crossed(first, single_signs)
    signs = known([one.signs for texts in taught.values() for text in texts for one in text.lessons])
    blocks, right, counts = [], [], []
    for name, texts in taught.items():
        given = couples(texts, worth[name], signs)
        none = csr_matrix(given.shape)
        blocks.append(hstack([given, *(given if name == other else none for other in taught)]))
        answers = [one.tied for text in texts for one in text.lessons]
        right.append(np.array(answers, dtype=np.float64))
        counts.append(np.full(len(answers), WEIGHTS[name]))
    weights = fitted(Rows(vstack(blocks).tocsr(), np.concatenate(right), np.concatenate(counts)), TIGHT)
    width = len(signs) + 4
    own = (1 + list(taught).index(RE3D)) * width
    return Scorer(single_signs, single, signs, np.append(weights[:width] + weights[own : own + width], weights[-1]))


def _crossed(texts: Sequence[Taught], signs: Mapping[str, int]) -> list[list[Worth]]:
    """The worths of the mentions of each text as other texts teach them."""
    made: list[list[Worth]] = [[] for _ in texts]
    for fold in range(FOLDS):
        weights = single_weights([text for n, text in enumerate(texts) if n % FOLDS != fold], signs)
        held = [n for n in range(len(texts)) if n % FOLDS == fold]
        for n, found in zip(held, worths([texts[n] for n in held], signs, weights), strict=True):
            made[n] = found
    return made


def scores(taught: Mapping[str, list[Taught]]) -> Iterator[tuple[str, int, float, float]]:
    """Set, number of pairs, share of tied ones and area, in texts held back from training."""
    made = train({name: [text for n, text in enumerate(texts) if n % FOLDS] for name, texts in taught.items()})
    for name, texts in taught.items():
        back = [text for n, text in enumerate(texts) if n % FOLDS == 0]
        given = couples(back, worths(back, made.single_signs, made.single), made.signs)
        right = np.array([one.tied for text in back for one in text.lessons])
        yield name, len(right), float(right.mean()), area(right, (given @ made.pair[:-1]).astype(np.float32))


def write(made: Scorer, weights: Path) -> None:
    """bonds.npz: the weights in half width, and the names of the signs, in the order of their rows; the last row is added to every sum."""
    names = {
        name: np.frombuffer("\n".join(signs).encode(), dtype=np.uint8)
        for name, signs in (("worth", made.single_signs), ("bond", made.signs))
    }
    width = made.single.shape[0] - 1 - len(made.single_signs)
    arrays = {
        "vector": made.single[:width] * FAINT,
        "worth": made.single[width:],
        "sides": made.pair[:4] * SIDE,
        "bond": made.pair[4:],
    }
    packed = {name: array.astype(np.float16) for name, array in arrays.items()}
    np.savez_compressed(weights / "bonds.npz", **packed, **{f"{name} names": array for name, array in names.items()})


BEGIN, END = "## Who is tied to whom", "<!-- end of the scorer of bonds -->"


def card(rows: Sequence[tuple[str, int, float, float]], sets: Sequence[Set]) -> str:
    """The scorer's part of the card."""
    told = [f"| {one.name} | {one.file} | {WEIGHTS[one.name]} | {one.licence} |" for one in sets]
    measured = [f"| {name} | {number} | {share:.3f} | {value:.3f} |" for name, number, share, value in rows]
    return "\n".join(
        [
            BEGIN, "", f"`bonds.npz`, written {date.today().isoformat()} by `python training/bonds.py` on the encoder as it ships.",
            "", "| set | file | a lesson counts | licence as found |", "|---|---|--:|---|", *told,
            "", f"Pairs of mentions of a sentence, in every {FOLDS}th text, which is held back for this table alone:",
            "", "| set | pairs | of them tied | area under the curve |", "|---|--:|--:|--:|", *measured, "", END,
        ]
    )  # fmt: skip


def main() -> None:
    """Annotate, measure, train, write."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "bench")
    asked.add_argument("--kept", type=Path, default=ROOT / "out" / "training")
    asked.add_argument("--weights", type=Path, default=ROOT / "src" / "twosource" / "weights")
    given = asked.parse_args()
    sets = [one for one in (*SETS, FACTS) if one.name in WEIGHTS]
    taught = {one.name: annotated(one, given.data, given.kept) for one in sets}
    measured = list(scores(taught))
    write(train(taught), given.weights)
    told = card(measured, sets)
    put(given.weights / "CARD.md", told)
    sys.stdout.write(f"{told}\n")


if __name__ == "__main__":
    main()
