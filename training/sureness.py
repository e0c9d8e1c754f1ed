"""How sure the encoder must be of a part in an attack: what its marks are worth on the train part of muc4, by threshold.

    python training/sureness.py --data ../shared/bench --every 8

The threshold of the greatest F1 is SURE in src/twosource/annotate/incidents.py. The dev part is only reported on.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from heads import INCIDENT
from readers import rows

from twosource.annotate import incidents
from twosource.models import parse
from twosource.types import Token

STEPS = (0.0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7)
Part = tuple[str, str]


def marked(tokens: Sequence[Token], text: str, sure: float) -> set[Part]:
    """Role and words of what the encoder marks with that probability."""
    return {(run[0].incident, text[run[0].start : run[-1].end]) for run in incidents.runs(tokens, sure)}


def wanted(templates: Iterable[dict[str, Any]]) -> dict[Part, int]:
    """Role and words of every way to name a filler, with the number of the filler."""
    fillers = [(INCIDENT[role], entity) for template in templates for role in INCIDENT for entity in template[role]]
    return {(role, words): number for number, (role, entity) in enumerate(fillers) for words, _ in entity}


def main() -> None:
    """Print precision, recall and F1 for each threshold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path("../shared/bench"))
    parser.add_argument("--every", type=int, default=8, help="only every so many articles")
    chosen = parser.parse_args()
    counts: Counter[tuple[float, str]] = Counter()
    for article in list(rows(chosen.data / "muc4/train.jsonl"))[:: chosen.every]:
        gold, tokens = wanted(article["templates"]), parse(article["text"])
        for sure in STEPS:
            said = marked(tokens, article["text"], sure)
            counts[sure, "said"] += len(said)
            counts[sure, "right"] += len(said & gold.keys())
            counts[sure, "found"] += len({gold[part] for part in said & gold.keys()})
            counts[sure, "gold"] += len(set(gold.values()))
    for sure in STEPS:
        precision = counts[sure, "right"] / max(1, counts[sure, "said"])
        recall = counts[sure, "found"] / max(1, counts[sure, "gold"])
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        sys.stdout.write(f"{sure:.1f}  P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}\n")


if __name__ == "__main__":
    main()
