"""JSON Lines, the contract's input: one article a line, its text kept verbatim."""

import json
from collections.abc import Iterator
from typing import Any

from twosource import ids
from twosource.config import setting
from twosource.errors import InputError
from twosource.read import decode, language, published
from twosource.read.files import Source
from twosource.types import Article, Skipped

_LINE = "make the line one JSON object with a `text`"


def articles(source: Source) -> Iterator[Article | Skipped]:
    """The articles of a JSON Lines source, line by line; a line that cannot be read becomes a `Skipped`."""
    limit = setting("max_file_bytes")
    handle = source.open()
    number = 0
    while line := handle.readline(limit + 1):
        number += 1
        where = f"{source.where}, line {number}"
        if len(line) > limit:
            _to_line_end(handle, line)
            yield Skipped(where, f"is longer than {limit:,} bytes", "split it, or raise TWOSOURCE_MAX_FILE_BYTES")
        elif line.strip():
            yield from _of_line(line, where, source.name)
    if source.place is not None:
        handle.close()


def document(source: Source) -> Iterator[Article | Skipped]:
    """The articles of a `.json` file: one object, a list of objects, or JSON Lines under another name."""
    try:
        found = json.loads(source.bytes())
    except (ValueError, RecursionError):
        yield from articles(source)
        return
    for number, record in enumerate(found if isinstance(found, list) else [found], 1):
        yield from _of_record(record, f"{source.where}, item {number}", source.name)


def _to_line_end(handle: Any, line: bytes) -> None:
    """Reads past the rest of a line that is too long."""
    while line and not line.endswith(b"\n"):
        line = handle.readline(1 << 20)


def _of_line(line: bytes, where: str, name: str) -> Iterator[Article | Skipped]:
    """The article of one line."""
    try:
        record = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        yield Skipped(where, f"is not JSON in UTF-8 ({_short(error)})", _LINE)
        return
    yield from _of_record(record, where, name)


def _short(error: Exception) -> str:
    """The first words of an error."""
    return "nested too deeply" if isinstance(error, RecursionError) else str(error).split(":")[0][:80]


def _of_record(record: object, where: str, name: str) -> Iterator[Article | Skipped]:
    """The article of one JSON object, before it a notice about a date that was not understood."""
    try:
        text, given = _text(record, where), _id(record, where)
    except InputError as error:
        yield Skipped(error.where, error.what, error.remedy)
        return
    assert isinstance(record, dict)
    when = published.normal(record.get("published"))
    if record.get("published") and when is None:
        shown = decode.printable(str(record["published"])[:40])
        yield Skipped(where, f"the date {shown!r} is not understood; the article is kept without one", "write it as 2026-01-09")
    name_of = given or ids.make("article", name, text)
    fields = {key: _string(record.get(key)) for key in ("url", "title", "publisher")}
    yield language.judged(
        Article(id=name_of, key=ids.digest(name_of, text), text=text, path=name, published=when, authors=_authors(record), **fields)
    )


def _text(record: object, where: str) -> str:
    """The text of a record.

    Raises:
        InputError: there is none, or it cannot be kept.
    """
    if not isinstance(record, dict):
        raise InputError(where, "is not a JSON object", _LINE)
    text = record.get("text")
    if not isinstance(text, str):
        raise InputError(where, "has no `text`" if text is None else "has a `text` that is not a string", _LINE)
    if not text.strip():
        raise InputError(where, "has an empty `text`", _LINE)
    if decode.has_surrogate(text):
        raise InputError(where, "has half a character (a lone surrogate) in its `text`", "write the text again as UTF-8")
    check_length(text, where)
    return text


def check_length(text: str, where: str) -> None:
    """Raises when the text is longer than an article may be."""
    limit = setting("max_article_characters")
    if len(text) > limit:
        raise InputError(where, f"is longer than {limit:,} characters", "split it, or raise TWOSOURCE_MAX_ARTICLE_CHARACTERS")


def _id(record: object, where: str) -> str | None:
    """The id of a record, None where it has none.

    Raises:
        InputError: it is not a string.
    """
    found = record.get("id") if isinstance(record, dict) else None
    if found is not None and (not isinstance(found, str) or decode.has_surrogate(found)):
        raise InputError(where, "has an `id` that is not a string", "write the id as a string, or leave it out")
    return found or None


def _string(found: object) -> str | None:
    """A string with something in it, or None."""
    return decode.printable(found.strip()) or None if isinstance(found, str) else None


def _authors(record: dict[str, Any]) -> tuple[str, ...]:
    """The authors of a record, where it names them."""
    found = record.get("authors")
    return tuple(name for name in map(_string, found) if name) if isinstance(found, list) else ()
