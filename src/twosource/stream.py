"""Articles in, what they say out, line by line: for pipes. Nothing is kept and nothing is compared across articles; `run` does that."""

import json
from collections.abc import Iterator
from typing import BinaryIO

from twosource import __version__, pipeline
from twosource.present import export
from twosource.read import stream
from twosource.types import Article, Picture, Skipped

SKIPPED = '{"skipped"'


def lines(given: BinaryIO) -> Iterator[str]:
    """For each line of JSON Lines one line, as soon as it is made: the export (docs/format.md) of a case that holds that article alone,
    or `{"skipped": {"where", "what", "remedy"}}` for what is not taken, or only in part. Never an error.
    """
    for found in stream(given):
        yield _told(found) if isinstance(found, Skipped) else _made(found)


def _made(article: Article) -> str:
    """The line of an article; where a step fails on its text, the line that says so."""
    try:
        return "".join(export.pieces(pipeline.picture(Picture((pipeline.annotate(article),)))))
    except Exception as error:
        what = f"none of it is read: a fault in Twosource {__version__} ({type(error).__name__}: {str(error)[:120]})"
        return _told(Skipped(article.id, what, "report it with the text; the other articles are read"))


def _told(found: Skipped) -> str:
    """The line of what is not taken."""
    return (
        json.dumps(
            {"skipped": {"where": found.where, "what": found.what, "remedy": found.remedy}}, ensure_ascii=False, separators=(",", ":")
        )
        + "\n"
    )
