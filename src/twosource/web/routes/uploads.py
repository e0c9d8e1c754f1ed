"""Reports dropped on the page: written to a private folder, read, put in line to be annotated."""

import tempfile
from pathlib import Path, PurePosixPath
from shutil import copyfileobj
from typing import NamedTuple

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile

from twosource.present.sections import Note
from twosource.types import Article, Skipped
from twosource.web.answers import RefusedError, answer
from twosource.web.context import Bench, Here
from twosource.web.shapes import gives

router = APIRouter(prefix="/api", tags=["uploads"])
_MOST_FILES = 10_000
_LONGEST_NAME = 120
_BODY = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {"type": "object", "properties": {"files": {"type": "array", "items": {"type": "string", "format": "binary"}}}}
            }
        },
    }
}


class Uploaded(NamedTuple):
    """What became of the files: names of those that hold articles, and a note for everything that was not taken."""

    accepted: tuple[str, ...]
    refused: tuple[Note, ...]


@router.post("/uploads", responses=gives(Uploaded, 202), status_code=202, openapi_extra=_BODY)
async def upload(request: Request, bench: Here) -> Response:
    """Take files (.txt .md .html .pdf .docx .jsonl .json .eml .mbox .warc .warc.gz); the state tells how far they are annotated."""
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        raise RefusedError(422, "not a form with files", "send multipart/form-data with `files`")
    async with request.form(max_files=_MOST_FILES, max_fields=100) as form:
        files = [row for _, row in form.multi_items() if isinstance(row, UploadFile)]
        if not files:
            raise RefusedError(422, "no files", "send multipart/form-data with `files`")
        return await run_in_threadpool(_read, files, bench)


def _read(files: list[UploadFile], bench: Bench) -> Response:
    """Read the files and put their articles in line."""
    with tempfile.TemporaryDirectory(prefix="twosource-") as folder, bench.live.case() as case:
        places = [_written(Path(folder) / str(number), row) for number, row in enumerate(files)]
        rows = [_named(row, folder) for row in case.read([str(place) for place in places])]
    bench.live.take(rows)
    accepted = tuple(dict.fromkeys(row.path or row.id for row in rows if isinstance(row, Article)))
    return answer(Uploaded(accepted, tuple(Note(row.where, row.what, row.remedy) for row in rows if isinstance(row, Skipped))), 202)


def _written(folder: Path, upload: UploadFile) -> Path:
    """The file, under its own name, in a folder of its own."""
    folder.mkdir(mode=0o700)
    place = folder / file_name(upload.filename or "")
    with place.open("wb") as written:
        copyfileobj(upload.file, written)
    return place


def file_name(given: str) -> str:
    """The last part of a name, without what a file's name cannot hold.

    >>> file_name("../../etc/pass\\x00wd"), file_name("C:\\\\reports\\\\a.txt"), file_name("..")
    ('passwd', 'a.txt', 'upload')
    """
    name = "".join(sign for sign in PurePosixPath(given.replace("\\", "/")).name if sign.isprintable())
    head, dot, tail = name.rpartition(".")
    short = f"{head[:_LONGEST_NAME]}{dot}{tail[:10]}" if head else name[:_LONGEST_NAME]
    kept = short.encode("utf-8", "replace")[:240].decode("utf-8", "ignore")
    return "upload" if kept.strip(". ") == "" else kept


def _named(row: Article | Skipped, folder: str) -> Article | Skipped:
    """The row, with the name that the reader gave the file in place of where it lay."""
    if isinstance(row, Article):
        return row
    where = row.where.removeprefix(folder).lstrip("/").partition("/")[2] if row.where.startswith(folder) else row.where
    return Skipped(where, row.what, row.remedy)
