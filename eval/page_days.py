"""The day of publication that `read` takes from a page, on the pages of the article extraction benchmark.

    python eval/page_days.py

page_days.tsv holds the day that each page states, read by eye: what it shows beside its headline, else what its data say; two days
where it states two, or one in two zones of time. right: the share of these pages whose day is one of them. wrong: the share that are
given another; the others are given none.
"""

import csv
import gzip
import os
import tempfile
from pathlib import Path

from twosource.read import articles
from twosource.types import Article

HERE = Path(__file__).resolve().parent
PAGES = Path(os.environ.get("TWOSOURCE_SHARED", HERE.parents[1] / "shared")) / "bench" / "article_extraction" / "html"


def stated() -> dict[str, list[str]]:
    """Page id -> the days that it states."""
    with (HERE / "page_days.tsv").open(encoding="utf-8", newline="") as file:
        return {row["page"]: row["days"].split("|") for row in csv.DictReader(file, delimiter="\t")}


def found(pages: dict[str, list[str]]) -> dict[str, str]:
    """Page id -> the day that was read."""
    with tempfile.TemporaryDirectory() as folder:
        for page in pages:
            Path(folder, f"{page}.html").write_bytes(gzip.decompress((PAGES / f"{page}.html.gz").read_bytes()))
        rows = [row for row in articles([folder]) if isinstance(row, Article)]
    return {Path(row.path or "").stem: row.published[:10] for row in rows if row.published}


def main() -> None:
    """Print the table."""
    gold = stated()
    made = found(gold)
    right = sum(made.get(page) in days for page, days in gold.items())
    print("page_days")
    print(f"  right {right / len(gold):.4f}")
    print(f"  wrong {(len(made) - right) / len(gold):.4f}")


if __name__ == "__main__":
    main()
