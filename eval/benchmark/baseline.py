"""What simple means reach on the benchmark, to hold figures against.

    python eval/benchmark/baseline.py

Origins: every article that tells an event counts as one, and the events are given by the gold. Derivation: two articles share the
given part of the shorter one's runs of words.
"""

import json
import re
from collections import Counter
from itertools import combinations

from score import STORIES, Tally, derivation, f1, read


def runs(text: str, length: int) -> set[tuple[str, ...]]:
    """Every run of that many words of a text, case put aside."""
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}


def alike(texts: dict[str, str], length: int, part: float) -> list[dict]:
    """Pairs of articles that share that part of the shorter one's runs, as derivations."""
    found = {key: runs(text, length) for key, text in texts.items()}
    return [
        {"article": a, "from": b}
        for a, b in combinations(found, 2)
        if len(found[a] & found[b]) >= part * min(len(found[a]), len(found[b])) > 0
    ]


def derived(length: int, part: float) -> tuple[float, float, float]:
    """Precision, recall and F1 of calling alike articles derived."""
    tally = Tally()
    for gold in read():
        lines = (STORIES / gold["story"] / "articles.jsonl").read_text(encoding="utf-8").splitlines()
        rows = alike({row["id"]: row["text"] for row in map(json.loads, lines)}, length, part)
        derivation(gold, rows, tally)
    precision, recall = tally.share("derived_precision"), tally.share("derived_recall")
    return precision, recall, f1(precision, recall)


def counted() -> dict[str, float]:
    """The share of events whose number of articles is in the range of their origins: of all, and of those of several articles."""
    right, asked = Counter(), Counter()
    for event in (event for gold in read() for event in gold["events"]):
        number, limits = len({place["article"] for place in event["support"]}), event["independent_origins"]
        for name in ("origins", "origins_of_several")[: 1 + (number > 1)]:
            asked[name] += 1
            right[name] += limits["min"] <= number <= limits["max"]
    return {name: right[name] / asked[name] for name in asked}


def main() -> None:
    """Print every figure."""
    for name, value in counted().items():
        print(f"{name}, each article one: {value:.3f}")
    for length, part in ((8, 0.02), (4, 0.05), (4, 0.1)):
        precision, recall, both = derived(length, part)
        print(f"derived, {part:.0%} of runs of {length} words: precision {precision:.3f}, recall {recall:.3f}, F1 {both:.3f}")


if __name__ == "__main__":
    main()
