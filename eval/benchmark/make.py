"""Make the benchmark's files from its sources: every story.toml becomes articles.jsonl and gold.json beside it.

    python eval/benchmark/make.py            write the files
    python eval/benchmark/make.py --check    1 when a file is not what its source makes
    python eval/benchmark/make.py --counts   what the stories hold, as a table

A source holds the articles, with marks in the text, and tables of what the marks mean. `[[fire|a fire broke out]]`
marks words that tell the event `fire`; marks may lie in one another. An article with `copy` has the text of another
one: its first `keep` paragraphs, words of `swap` replaced, `before` and `after` put around them.
"""

import argparse
import json
import re
import tomllib
from collections import Counter
from itertools import combinations
from pathlib import Path

STORIES = Path(__file__).resolve().parent / "stories"
MARK = re.compile(r"\[\[(\w+)\||\]\]")
LINEAGE = ("derived", "not_derived", "unsure")


def sources() -> list[Path]:
    """The story sources, by name."""
    return sorted(STORIES.glob("*/story.toml"))


def marked(row: dict, rows: dict[str, dict]) -> str:
    """The marked text of an article, headline first; a copy's is made from the text that it copies."""
    body = rows[row["copy"]]["text"].strip().split("\n\n")[: row.get("keep")] if "copy" in row else [row["text"].strip()]
    words = "\n\n".join(part.strip() for part in (row.get("before", ""), *body, row.get("after", "")) if part.strip())
    swap = row.get("swap", [])
    for old, new in zip(swap[::2], swap[1::2], strict=True):
        if old not in words:
            raise ValueError(f"{row['key']}: nothing to swap: {old!r}")
        words = words.replace(old, new)
    return f"{row['title']}\n\n{words}"


def unmarked(text: str) -> tuple[str, list[tuple[str, int, int]]]:
    """The text without its marks, and each mark's event, start and end in it."""
    plain, open_marks, found, at = "", [], [], 0
    for match in MARK.finditer(text):
        plain, at = plain + text[at : match.start()], match.end()
        if match[1]:
            open_marks.append((match[1], len(plain)))
        else:
            found.append((*open_marks.pop(), len(plain)))
    if open_marks:
        raise ValueError(f"marks left open: {open_marks}")
    return plain + text[at:], sorted(found, key=lambda mark: mark[1:])


def made(source: Path) -> tuple[list[dict], dict]:
    """The articles and the gold of a story."""
    story, name = tomllib.loads(source.read_text(encoding="utf-8")), source.parent.name
    rows = {row["key"]: row for row in story["articles"]}
    ids = {key: f"{name}_{key}" for key in rows}
    articles, support = [], {event: [] for event in story["events"]}
    for key, row in rows.items():
        text, marks = unmarked(marked(row, rows))
        articles.append(
            {
                "id": ids[key],
                "title": unmarked(row["title"])[0],
                "publisher": row["outlet"],
                "published": row.get("published"),
                "text": text,
            }
        )
        for event, start, end in marks:
            support[event].append({"article": ids[key], "quote": text[start:end], "start": start, "end": end})
    return articles, {
        "note": f"Invented. {story['about']}.",
        "story": name,
        "covers": story["covers"],
        "articles": ids,
        "entities": [_entity(key, row) for key, row in story["entities"].items()],
        "never_merge": story["apart"],
        "never_merge_events": story["apart_events"],
        "events": [_event(key, row, support[key]) for key, row in story["events"].items()],
        "conflicts": story.get("conflicts", []),
        "lineage": {name: story.get(name, []) for name in LINEAGE},
    }


def _entity(key: str, row: list | dict) -> dict:
    """An entity of the gold; a table also says in which articles a name that two share means this one."""
    return {"id": key, **row} if isinstance(row, dict) else {"id": key, "type": row[0], "names": row[1:]}


def _event(key: str, row: dict, support: list[dict]) -> dict:
    """An event of the gold."""
    low, high = row["origins"]
    event = {"id": key, "what": row["what"], "support": support, "independent_origins": {"min": low, "max": high, "why": row["why"]}}
    named = {"time": row.get("time"), "attribution": row.get("by"), "related": row.get("related")}
    return event | {name: value for name, value in named.items() if value}


def files() -> dict[Path, str]:
    """Every generated file and what must be in it."""
    found = {}
    for source in sources():
        articles, gold = made(source)
        lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in articles)
        found[source.parent / "articles.jsonl"] = lines
        found[source.parent / "gold.json"] = json.dumps(gold, ensure_ascii=False, indent=1) + "\n"
    return found


def counts() -> list[tuple[str, int]]:
    """What the benchmark holds: sizes, pairs by derivation, conflicts by relation and slot, stories by what they cover."""
    both = [made(source) for source in sources()]
    golds = [gold for _, gold in both]
    events = [event for gold in golds for event in gold["events"]]
    conflicts = [row for gold in golds for row in gold["conflicts"] if not row.get("weak")]
    sizes = {
        "stories": len(golds),
        "articles": sum(len(articles) for articles, _ in both),
        "words": sum(len(article["text"].split()) for articles, _ in both for article in articles),
        "entities": sum(len(gold["entities"]) for gold in golds),
        "events": len(events),
        "supports": sum(len(event["support"]) for event in events),
        "pairs of articles": sum(len(list(combinations(gold["articles"], 2))) for gold in golds),
    }
    derived = Counter(
        f"derived: {row['kind']}" for gold in golds for row in gold["lineage"]["derived"] for _ in combinations(row["articles"], 2)
    )
    relations = Counter(f"conflicts: {row['relation']}, {row['slot']}" for row in conflicts)
    covers = Counter(f"stories with: {word}" for gold in golds for word in gold["covers"])
    return [*sizes.items(), *sorted(derived.items()), *sorted(relations.items()), *sorted(covers.items())]


def main() -> int:
    """1 when --check finds a file that is not what its source makes."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--counts", action="store_true")
    args = parser.parse_args()
    if args.counts:
        print("\n".join(f"{name:<44} {number:>6}" for name, number in counts()))
        return 0
    stale = [file for file, text in files().items() if not file.exists() or file.read_text(encoding="utf-8") != text]
    if not args.check:
        for file, text in files().items():
            file.write_text(text, encoding="utf-8")
    print("\n".join(f"{'stale' if args.check else 'made'}: {file.relative_to(STORIES)}" for file in stale) or "up to date")
    return int(args.check and bool(stale))


if __name__ == "__main__":
    raise SystemExit(main())
