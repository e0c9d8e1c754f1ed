"""Coreference inside an article, on the news texts of GUM: CoNLL F1 over the mentions that `annotate` finds.

    python eval/coreference.py

A mention is what the product calls one: a name, a noun phrase or a pronoun, shortest span. GUM's spans run from the article to the last
clause, so the two are paired one to one as in ECB+ (bench/ecb.py): where their heads overlap or they share half of what either covers.
GUM's times are timexes here, no mentions: they are left out. Events and abstract things count; the product need not find them.

conll: GUM keeps things told once, the usual scheme does not. So clusters of one are left out on both sides. all_conll: with them.
pronouns: a pronoun that the product ties is right where the gold has it and the words it is tied to in one cluster; recall is over the
pronouns that the gold ties to something. Relative pronouns are no mentions of GUM.
"""

import os
import re
import sys
from collections import Counter
from itertools import count
from pathlib import Path

SHARED = Path(os.environ.get("TWOSOURCE_SHARED", Path(__file__).resolve().parents[2] / "shared"))
sys.path.insert(0, str(SHARED / "bench"))

from coref import conll  # noqa: E402
from ecb import alike  # noqa: E402
from product import documents, f1, pair_up  # noqa: E402

from twosource.pipeline import annotate_text  # noqa: E402
from twosource.types import Document  # noqa: E402

Clusters = dict[tuple[str, object], str]
PRONOUNS = re.compile(
    "i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|yourselves|he|him|his|himself|she|her|hers|herself|"
    "it|its|itself|they|them|their|theirs|themselves",
    re.IGNORECASE,
)


def paired(article: dict, golds: list[dict], said: Document) -> dict[str, int]:
    """Mention id -> the place in golds of the gold mention that it is."""
    spans = [(gold["start"], gold["end"]) for gold in golds]
    found = pair_up(range(len(golds)), range(len(said.mentions)), lambda g, p: alike(article["text"], spans[g], said.mentions[p].span))
    return {said.mentions[p].id: g for g, p in found}


def several(clusters: Clusters) -> Clusters:
    """The mentions whose cluster holds another."""
    sizes = Counter(clusters.values())
    return {mention: cluster for mention, cluster in clusters.items() if sizes[cluster] > 1}


def pronoun_links(article: dict, golds: list[dict], said: Document, place: dict[str, int]) -> tuple[int, int, int]:
    """How many pronouns are tied rightly, are tied, and should be."""
    sizes = Counter(gold["cluster"] for gold in golds)
    pronouns = {at for at, gold in enumerate(golds) if PRONOUNS.fullmatch(article["text"], gold["start"], gold["end"])}
    cluster = {mention: golds[at]["cluster"] for mention, at in place.items()}
    tied = [mention for mention in said.mentions if mention.antecedent and place.get(mention.id) in pronouns]
    right = sum(cluster[mention.id] == cluster.get(mention.antecedent) for mention in tied)
    return right, len(tied), sum(sizes[golds[at]["cluster"]] > 1 for at in pronouns)


def scores() -> dict[str, float]:
    """Every metric over all texts."""
    gold: Clusters = {}
    said: Clusters = {}
    found, right, tied, wanted = 0, 0, 0, 0
    for article in documents(SHARED / "bench", "gum", "dev"):
        golds = [mention for mention in article["mentions"] if mention["type"] != "time"]
        made = annotate_text(article["text"], published=article["published"], id=article["id"])
        place, extra = paired(article, golds, made), count(len(golds))
        gold |= {(article["id"], at): f"{article['id']} {mention['cluster']}" for at, mention in enumerate(golds)}
        said |= {(article["id"], place.get(row.id, next(extra))): row.antecedent or row.id for row in made.mentions}
        found += len(place)
        links = pronoun_links(article, golds, made, place)
        right, tied, wanted = right + links[0], tied + links[1], wanted + links[2]
    usual, everything = conll(several(gold), several(said)), conll(gold, said)
    return {
        **usual,
        **{f"all_{name}": value for name, value in everything.items()},
        "detection": f1(found, len(said), len(gold)),
        "detection_precision": found / max(1, len(said)),
        "detection_recall": found / max(1, len(gold)),
        "pronouns": f1(right, tied, wanted),
        "pronouns_precision": right / max(1, tied),
        "pronouns_recall": right / max(1, wanted),
    }


if __name__ == "__main__":
    for name, value in scores().items():
        print(f"  {name:<32} {value:8.4f}")
