"""A hook of mkdocs: the pages of docs/decisions stand in the navigation by their titles, so that a new one needs no line there."""

from pathlib import Path
from typing import Any

DOCS = Path(__file__).resolve().parent


def on_config(config: Any) -> Any:
    """The configuration with the decisions at the end of the navigation."""
    pages = sorted((DOCS / "decisions").glob("*.md"))
    titles = [page.read_text(encoding="utf-8").split("\n", 1)[0].removeprefix("# ") for page in pages]
    config.nav[-1]["Judge it"].append({"Decisions": [{title: f"decisions/{page.name}"} for title, page in zip(titles, pages, strict=True)]})
    return config
