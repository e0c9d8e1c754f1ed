"""JSON Lines, the contract's input: one article a line, its text kept verbatim."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import IO, Any

from twosource import ids
from twosource.config import setting
from twosource.errors import InputError
from twosource.read import article, decode, published, verbatim
from twosource.read.files import Source
from twosource.types import Article, Skipped

_REMEDY = "make it one JSON object with a `text`"


def articles(source: Source) -> Iterator[Article | Skipped]:
    """The articles of a JSON Lines source, line by line; a line that cannot be read becomes a `Skipped`. Only a line feed ends a line."""
    limit = setting("max_file_bytes")
    with source.open() as handle:
        number = filled = 0
        while line := handle.readline(limit + 1):
            number += 1
            where = f"{source.where}, line {number}"
            filled += bool(line.strip())
            if len(line) > limit:
                _pass_over(handle, line)
                yield Skipped(where, f"is longer than {limit:,} bytes", "split it, or raise TWOSOURCE_MAX_FILE_BYTES")
            elif line.strip():
                yield from _of_line(line, where, source)
    if not filled:
        yield Skipped(source.where, "holds no article", _REMEDY)


def document(source: Source) -> Iterator[Article | Skipped]:
    """The articles of a `.json` file: one object, a list of objects, or JSON Lines under another name."""
    try:
        found = json.loads(source.bytes())
    except (ValueError, RecursionError):
        yield from articles(source)
        return
    if found == []:
        yield Skipped(source.where, "holds no article", _REMEDY)
    for number, record in enumerate(found if isinstance(found, list) else [found], 1):
        yield from _of_record(record, f"{source.where}, item {number}", source)


def _pass_over(handle: IO[bytes], line: bytes) -> None:
    """Reads past the rest of a line that is too long."""
    while line and not line.endswith(b"\n"):
        line = handle.readline(1 << 20)


def _of_line(line: bytes, where: str, source: Source) -> Iterator[Article | Skipped]:
    """The article of one line."""
    try:
        record = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        why = "nested too deeply" if isinstance(error, RecursionError) else str(error).split(":")[0][:80]
        yield Skipped(where, f"is not JSON in UTF-8 ({why})", _REMEDY)
        return
    yield from _of_record(record, where, source)


def _of_record(record: object, where: str, source: Source) -> Iterator[Article | Skipped]:
    """The article of one JSON object, before it a notice when its date is not understood."""
    try:
        made = _article(record, where, source)
    except InputError as error:
        yield Skipped(error.where, error.what, error.remedy)
        return
    stated = record.get("published") if isinstance(record, Mapping) else None
    if stated and not made.published:
        shown = " ".join(decode.printable(str(stated)[:40]).split())
        yield Skipped(where, f"has a date that is not understood ({shown}): the article is kept without one", "write it as 2026-01-09")
    yield made


def _article(record: object, where: str, source: Source) -> Article:
    """The article of one JSON object.

    Raises:
        InputError: it has no text that can be kept, or an id of another kind than a string.
    """
    if not isinstance(record, dict):
        raise InputError(where, "is not a JSON object", _REMEDY)
    text, given = _text(record, where), _id(record, where)
    made = article.of_file(text, source) if given is None else Article(given, ids.digest(given, text), text, source.path)
    return replace(
        made,
        url=_string(record.get("url")),
        title=_string(record.get("title")),
        publisher=_string(record.get("publisher")),
        authors=_authors(record.get("authors")),
        published=published.normal(record.get("published")),
        furniture=verbatim.spans(text),
    )


def _text(record: Mapping[str, Any], where: str) -> str:
    """The text of a record.

    Raises:
        InputError: there is none, or it cannot be kept.
    """
    text = record.get("text")
    if not isinstance(text, str):
        raise InputError(where, "has no `text`" if text is None else "has a `text` that is not a string", _REMEDY)
    if not text.strip():
        raise InputError(where, "has an empty `text`", _REMEDY)
    if decode.has_surrogate(text) or "\0" in text:
        raise InputError(where, "has half a character (a lone surrogate) or NUL in its `text`", "write the text again as UTF-8")
    article.check_length(text, where)
    return text


def _id(record: Mapping[str, Any], where: str) -> str | None:
    """The id of a record, None where it has none.

    Raises:
        InputError: it is not a string that can be kept.
    """
    found = record.get("id")
    if found is not None and (not isinstance(found, str) or decode.has_surrogate(found) or "\0" in found):
        raise InputError(where, "has an `id` that is not a sound string", "write the id as a string, or leave it out")
    return found or None


def _string(found: object) -> str | None:
    """A string with something in it, or None."""
    return decode.printable(found).strip() or None if isinstance(found, str) else None


def _authors(found: object) -> tuple[str, ...]:
    """The authors of a record, where it names them in a list."""
    return tuple(name for name in map(_string, found) if name) if isinstance(found, list) else ()
