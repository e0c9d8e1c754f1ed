"""The open benchmark: its files are what its sources make, and its gold holds together."""

import json
import sys
from itertools import combinations
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent.parent / "eval" / "benchmark"
sys.path.insert(0, str(FOLDER))

import make  # noqa: E402
import score  # noqa: E402

STORIES = sorted(path.parent for path in FOLDER.glob("stories/*/gold.json"))


def read(story: Path) -> tuple[dict, dict[str, str]]:
    """The gold of a story, and its texts by id."""
    lines = (story / "articles.jsonl").read_text(encoding="utf-8").splitlines()
    return json.loads((story / "gold.json").read_text(encoding="utf-8")), {row["id"]: row["text"] for row in map(json.loads, lines)}


def test_the_files_are_what_the_sources_make():
    """`python eval/benchmark/make.py` after a change of a source."""
    assert [file for file, text in make.files().items() if file.read_text(encoding="utf-8") != text] == []


def test_there_are_enough_stories_and_articles():
    """At least 12 and 70, of the lengths that the page tells."""
    words = [len(text.split()) for story in STORIES for text in read(story)[1].values()]
    assert len(STORIES) >= 12
    assert len(words) >= 70
    assert min(words) >= 80
    assert max(words) <= 250


def test_the_page_tells_the_counts():
    """Each row of the sizes in docs/benchmark.md is what the sources hold."""
    page = (FOLDER.parent.parent / "docs" / "benchmark.md").read_text(encoding="utf-8")
    assert [(name, number) for name, number in make.counts() if f"| {name} | {number:,} |" not in page] == []


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_every_place_holds_its_words_once(story):
    """And every event has one, every name stands somewhere."""
    gold, texts = read(story)
    for event in gold["events"]:
        assert event["support"], event["id"]
        for place in event["support"]:
            text = texts[place["article"]]
            assert text[place["start"] : place["end"]] == place["quote"]
            assert text.count(place["quote"]) == 1, place["quote"]
    missing = [name for row in gold["entities"] for name in row["names"] if not any(name in text for text in texts.values())]
    assert missing == []


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_every_id_leads_somewhere(story):
    """Articles, events and entities that the gold refers to are there."""
    gold, texts = read(story)
    keys, events, entities = set(gold["articles"]), {row["id"] for row in gold["events"]}, {row["id"] for row in gold["entities"]}
    assert list(gold["articles"].values()) == list(texts)
    assert {key for pair in gold["never_merge"] for key in pair} <= entities
    assert {key for pair in gold["never_merge_events"] for key in pair} <= events
    for row in gold["events"]:
        speakers = [name for some in row.get("attribution", {}).values() for name in (some if isinstance(some, list) else [some])]
        assert set(speakers) <= entities
        assert set(row.get("related", [])) <= events
    assert {key for rows in gold["lineage"].values() for row in rows for key in row["articles"]} <= keys


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_every_value_stands_on_a_place(story):
    """A date, speaker or conflicting value of an article is of an event that the article tells."""
    gold, _ = read(story)
    told = {row["id"]: {place["article"] for place in row["support"]} for row in gold["events"]}
    for row in gold["events"]:
        assert {gold["articles"][key] for key in [*row.get("time", {}), *row.get("attribution", {})]} <= told[row["id"]]
    for row in gold["conflicts"]:
        assert {gold["articles"][key] for key in row["values"]} <= set().union(*(told[event] for event in row["events"]))


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_a_pair_has_one_reading(story):
    """No two articles are called derived and not derived."""
    gold, _ = read(story)
    pairs = [frozenset(pair) for rows in gold["lineage"].values() for row in rows for pair in combinations(row["articles"], 2)]
    assert len(pairs) == len(set(pairs))


def perfect(gold: dict, texts: dict[str, str]) -> dict:
    """An export that says what the gold says and nothing else."""
    claims = [
        {"id": f"{event['id']}{number}", "event": event["id"], "article": place["article"], "trigger": [place["start"], place["end"]]}
        for event in gold["events"]
        for number, place in enumerate(event["support"])
    ]
    ids = gold["articles"]
    return {
        "articles": [{"id": key, "text": text} for key, text in texts.items()],
        "mentions": [],
        "claims": claims,
        "events": [
            {
                "id": row["id"],
                "claims": [claim["id"] for claim in claims if claim["event"] == row["id"]],
                "independent_origins": row["independent_origins"]["min"],
            }
            for row in gold["events"]
        ],
        "derivations": [
            {"article": ids[a], "from": ids[b]} for row in gold["lineage"]["derived"] for a, b in combinations(row["articles"], 2)
        ],
        "conflicts": [
            {
                "id": row["id"],
                "kind": row["slot"].split(", ")[0],
                "relation": row["relation"],
                "sides": [
                    {"claims": [claim["id"] for claim in claims if claim["article"] == ids[key] and claim["event"] in row["events"]]}
                    for key in row["values"]
                ],
            }
            for row in gold["conflicts"]
        ],
    }


def test_the_gold_as_an_export_scores_one():
    """And an empty export scores nothing."""
    both = [read(story) for story in STORIES]
    golds = [gold for gold, _ in both]
    values, missed = score.score(golds, [perfect(gold, texts) for gold, texts in both])
    assert set(values.values()) == {1.0}
    assert missed == []
    empty = {"articles": [], "mentions": [], "claims": [], "events": [], "derivations": [], "conflicts": []}
    values, _ = score.score(golds, [empty] * len(golds))
    assert values["claims"] == values["origins"] == values["derived_f1"] == values["conflicts_f1"] == 0.0
