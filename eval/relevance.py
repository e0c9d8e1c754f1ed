"""How well a watch without --about knows what belongs to the story of a case, on the dev topics of ECB+.

    python eval/relevance.py

Each topic of ECB+ has reports of two events that are like one another. A case is made of one, three or eight reports of one of the
sixteen events, three times each, and all other reports are judged. found: the share of the event's other reports that are taken;
wrong: the share of reports of other topics that are; alike: the share of reports of the topic's other event that are.
"""

import json
import os
import random
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from twosource import ids
from twosource.annotate import mentions, parse
from twosource.types import Article, Document
from twosource.watch import sought

HERE = Path(__file__).resolve().parent
DEV = Path(os.environ.get("TWOSOURCE_SHARED", HERE.parents[1] / "shared")) / "bench" / "ecbplus" / "dev.jsonl"
SIZES, TIMES = (1, 3, 8), 3
Events = dict[tuple[str, bool], list[Document]]


def events() -> Events:
    """The reports of each event: the topic, and which of its two."""
    found: Events = defaultdict(list)
    for line in DEV.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        article = Article(row["id"], ids.digest(row["id"], row["text"]), row["text"], language="en")
        found[row["story"], row["id"].endswith("plus")].append(mentions.add(parse.add(Document(article))))
    return found


def judged(found: Events, size: int) -> Iterator[tuple[str, bool]]:
    """Whether each report is of the story, alike or another, and whether it was taken."""
    for event, documents in found.items():
        for turn in range(TIMES if len(documents) > size else 0):
            held = random.Random(turn).sample(documents, size)
            story = sought("", held)
            for other, rows in found.items():
                kind = "found" if other == event else "alike" if other[0] == event[0] else "wrong"
                for row in rows:
                    if row not in held:
                        yield kind, story.judge(row.article).score >= story.threshold


def main() -> None:
    """Print the table."""
    found = events()
    print("relevance")
    for size in SIZES:
        rows = list(judged(found, size))
        for kind in ("found", "wrong", "alike"):
            taken = [was for what, was in rows if what == kind]
            print(f"  {size}_reports_{kind} {sum(taken) / len(taken):.4f}")


if __name__ == "__main__":
    main()
