"""Score a reading of the benchmark's stories against their gold: origins, derivation, conflicts, and what must stay apart.

    python eval/benchmark/score.py                    Twosource
    python eval/benchmark/score.py --exports FOLDER   another program: its FOLDER/<story>.json, in the format of docs/format.md
    python eval/benchmark/score.py --misses           also each thing that was missed, or said and not so

Counts are pooled over the stories. A gold place holds a claim when the claim's whole trigger lies in it.
"""

import argparse
import json
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path

KINDS = {  # a gold slot -> exported kinds that stand for it
    **{slot: {slot} for slot in ("time", "place", "number", "actor")},
    **{slot: {"outcome", "polarity"} for slot in ("outcome", "polarity", "status")},
    "object": {"object", "outcome", "actor"},
}
STORIES = Path(__file__).resolve().parent / "stories"


@dataclass(slots=True)
class Tally:
    """What was right of what was asked for, by name, and a line for each thing that was not."""

    right: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    missed: list[str] = field(default_factory=list)

    def count(self, name: str, good: bool, what: str) -> None:
        """One thing more that was asked for under a name."""
        self.asked[name] += 1
        self.right[name] += good
        if not good:
            self.missed.append(f"{name}: {what}")

    def share(self, name: str) -> float:
        """The part that was right; 0 when nothing was asked for."""
        return self.right[name] / self.asked[name] if self.asked[name] else 0.0


@dataclass(slots=True)
class Laid:
    """A story's gold over an export: the claims in each event's places, by article.

    claims: gold event -> article id -> claims, an article without any for a place that holds none.
    """

    gold: dict
    export: dict
    claims: dict[str, list[tuple[str, list[dict]]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Find the claims of every gold place."""
        texts, by_article = {row["id"]: row["text"] for row in self.export["articles"]}, defaultdict(list)
        for claim in self.export["claims"]:
            by_article[claim["article"]].append(claim)
        for event in self.gold["events"]:
            self.claims[event["id"]] = [
                (place["article"], inside(place["quote"], texts.get(place["article"], ""), by_article[place["article"]]))
                for place in event["support"]
            ]

    def events(self, event: str) -> Counter[str]:
        """The exported events that hold a gold event, with the number of its places that each holds."""
        return Counter(key for _, claims in self.claims[event] for key in {claim["event"] for claim in claims})


def inside(quote: str, text: str, claims: list[dict]) -> list[dict]:
    """The claims of an article whose trigger lies in the quotation."""
    start = text.find(quote)
    return [row for row in claims if start >= 0 and start <= row["trigger"][0] and row["trigger"][1] <= start + len(quote)]


def claims(laid: Laid, tally: Tally) -> None:
    """claims: places of the gold that hold a claim."""
    for event, places in laid.claims.items():
        for article, found in places:
            tally.count("claims", bool(found), f"{event} in {article}")


def origins(laid: Laid, tally: Tally) -> None:
    """origins: events of which the number of independent origins is in the gold's range.

    The exported event is the one that holds most of the gold event's places; of equals the one with fewer claims.
    origins_of_several: the same, over events that more than one article tells.
    """
    rows = {row["id"]: row for row in laid.export["events"]}
    for event in laid.gold["events"]:
        held, limits = laid.events(event["id"]), event["independent_origins"]
        best = min(held, key=lambda key: (-held[key], len(rows[key]["claims"]), key), default=None)
        number = rows[best]["independent_origins"] if best else 0
        good, what = (
            limits["min"] <= number <= limits["max"],
            f"{laid.gold['story']} {event['id']}: {number}, not {limits['min']}-{limits['max']}",
        )
        tally.count("origins", good, what)
        if len({place["article"] for place in event["support"]}) > 1:
            tally.asked["origins_of_several"] += 1
            tally.right["origins_of_several"] += good


def grouping(laid: Laid, tally: Tally) -> None:
    """grouping: pairs of places of one event, and of different ones, by whether a claim of each shares an exported event."""
    related = {frozenset((event["id"], other)) for event in laid.gold["events"] for other in event.get("related", [])}
    places = [(event, article, {row["event"] for row in found}) for event, some in laid.claims.items() for article, found in some]
    for (one, here, a), (two, there, b) in combinations(places, 2):
        if frozenset((one, two)) in related and one != two:
            continue
        _pair(tally, "grouping", (one == two, not a.isdisjoint(b)), f"{one} in {here}, {two} in {there}")


def derivation(gold: dict, rows: list[dict], tally: Tally) -> None:
    """derived: pairs of articles of which one comes from the other or both from one text; pairs the gold is unsure of are left out."""
    ids = gold["articles"]
    kinds = {pair: row["kind"] for row in gold["lineage"]["derived"] for pair in pairs(ids[key] for key in row["articles"])}
    unsure = {pair for row in gold["lineage"]["unsure"] for pair in pairs(ids[key] for key in row["articles"])}
    said = {frozenset((row["article"], row["from"])) for row in rows}
    for pair in sorted(pairs(ids.values()) - unsure, key=sorted):
        _pair(tally, "derived", (pair in kinds, pair in said), " - ".join(sorted(pair)))
        if pair in kinds:
            tally.asked[f"derived_{kinds[pair]}_recall"] += 1
            tally.right[f"derived_{kinds[pair]}_recall"] += pair in said


def conflicts(laid: Laid, tally: Tally) -> None:
    """conflicts: found when an exported one fits; weak ones are not asked for and excuse what finds them.

    Precision: over all exported conflicts, of any relation.
    """
    fitting = {gold["id"]: [row for row in laid.export["conflicts"] if fits(laid, gold, row)] for gold in laid.gold["conflicts"]}
    for gold in laid.gold["conflicts"]:
        if gold.get("weak"):
            continue
        found, what = fitting[gold["id"]], f"{laid.gold['story']} {gold['id']}"
        tally.count("conflicts_recall", bool(found), what)
        tally.asked[f"conflicts_{gold['relation']}_recall"] += 1
        tally.right[f"conflicts_{gold['relation']}_recall"] += bool(found)
        if found:
            tally.count("conflicts_relation", any(row["relation"] == gold["relation"] for row in found), what)
    excused = {row["id"] for rows in fitting.values() for row in rows}
    for row in laid.export["conflicts"]:
        values = [side.get("value") for side in row["sides"]]
        tally.count("conflicts_precision", row["id"] in excused, f"{laid.gold['story']} {row['kind']} {row['relation']} {values}")


def fits(laid: Laid, gold: dict, row: dict) -> bool:
    """True when the kind is that of the gold slot, and two sides have claims in places of its events, in articles of different values."""
    value, where = {laid.gold["articles"][key]: value for key, value in gold["values"].items()}, {}
    for article, found in (place for event in gold["events"] for place in laid.claims[event]):
        where |= {claim["id"]: article for claim in found if article in value}
    sides = [{value[where[key]] for key in side["claims"] if key in where} for side in row["sides"]]
    fitting = any(row["kind"] in KINDS[slot] for slot in gold["slot"].split(", "))
    return fitting and any(a and b and len(a | b) > 1 for a, b in combinations(sides, 2))


def apart(laid: Laid, tally: Tally) -> None:
    """apart: pairs of events, and of entities, that must not be one and have nothing in common in the export.

    A name that two entities share speaks for each in the articles that the gold gives for it.
    """
    for one, two in laid.gold["never_merge_events"]:
        shared = laid.events(one).keys() & laid.events(two).keys()
        tally.count("apart_events", not shared, f"{laid.gold['story']} {one}, {two}")
    entities = {row["id"]: row for row in laid.gold["entities"]}
    for one, two in laid.gold["never_merge"]:
        shared = named(laid, entities[one]) & named(laid, entities[two])
        tally.count("apart_entities", not shared, f"{laid.gold['story']} {one}, {two}")


def named(laid: Laid, entity: dict) -> set[str]:
    """The exported entities of the mentions that are one of an entity's names."""
    texts, where = (
        {row["id"]: row["text"] for row in laid.export["articles"]},
        {laid.gold["articles"][key] for key in entity.get("articles", ())},
    )
    return {
        row["entity"]
        for row in laid.export["mentions"]
        if row["entity"] and texts[row["article"]][row["start"] : row["end"]] in entity["names"] and (not where or row["article"] in where)
    }


def pairs(items: Iterable[str]) -> set[frozenset[str]]:
    """Every unordered pair of different items."""
    return {frozenset(pair) for pair in combinations(items, 2)}


def _pair(tally: Tally, name: str, truth: tuple[bool, bool], what: str) -> None:
    """Count a pair that is so, or is said to be so, towards recall and precision."""
    real, said = truth
    if real:
        tally.count(f"{name}_recall", said, what)
    if said:
        tally.count(f"{name}_precision", real, what)


def f1(precision: float, recall: float) -> float:
    """The harmonic mean."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def score(golds: list[dict], exports: list[dict]) -> tuple[dict[str, float], list[str]]:
    """Every metric over all stories, and what was missed."""
    tally = Tally()
    for gold, export in zip(golds, exports, strict=True):
        laid = Laid(gold, export)
        for part in (claims, grouping, origins, conflicts, apart):
            part(laid, tally)
        derivation(gold, export["derivations"], tally)
    values = {name: tally.share(name) for name in sorted(tally.asked)}
    for name in ("grouping", "derived", "conflicts"):
        values[f"{name}_f1"] = f1(tally.share(f"{name}_precision"), tally.share(f"{name}_recall"))
    return dict(sorted(values.items())), tally.missed


def read() -> list[dict]:
    """The gold of every story, by name."""
    return [json.loads(file.read_text(encoding="utf-8")) for file in sorted(STORIES.glob("*/gold.json"))]


def exported(story: str) -> dict:
    """What Twosource makes of a story, each story a case of its own."""
    from twosource import Case

    with tempfile.TemporaryDirectory() as folder, Case(Path(folder, "case.db")) as case:
        case.run([str(STORIES / story / "articles.jsonl")])
        return json.loads(case.export_as("json"))


def main() -> None:
    """Print every metric."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--exports", type=Path, metavar="FOLDER")
    parser.add_argument("--misses", action="store_true")
    args = parser.parse_args()
    golds = read()
    names = [gold["story"] for gold in golds]
    exports = [json.loads((args.exports / f"{name}.json").read_text("utf-8")) if args.exports else exported(name) for name in names]
    values, missed = score(golds, exports)
    print("\n".join([*(missed if args.misses else ()), "benchmark", *(f"  {name:<32} {value:8.4f}" for name, value in values.items())]))


if __name__ == "__main__":
    main()
