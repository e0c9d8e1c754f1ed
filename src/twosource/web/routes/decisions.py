"""What people decide: taken, listed, undone, carried to another case."""

from typing import Annotated, Literal, NamedTuple

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile

from twosource.errors import InputError
from twosource.judging import Asked
from twosource.present.decisions import Decision, decision
from twosource.types import Judgement
from twosource.web import answers, clock
from twosource.web.answers import answer
from twosource.web.context import Here, Now, Reader
from twosource.web.live import Held
from twosource.web.shapes import gives

router = APIRouter(prefix="/api/judgements", tags=["judgements"])


class Wanted(BaseModel):
    """A decision about one or two things, by their ids; a unique beginning of an id will do."""

    decision: Literal["same", "different", "unsure", "reject", "confirm"]
    named: list[Annotated[str, Field(max_length=200)]] = Field(min_length=1, max_length=2)
    why: str = Field("", max_length=2000)


class Imported(NamedTuple):
    """What became of a file of decisions: how many were taken and known before, a line for each that does not fit."""

    taken: int
    known: int
    unfit: tuple[str, ...]


@router.get("", responses=gives(tuple[Decision, ...]))
def judgements(bench: Here, held: Now) -> Response:
    """Every decision, oldest first, those taken back too."""
    with bench.live.case() as case:
        rows = case.judgements()
    return answer(tuple(_shown(held, row) for row in rows))


@router.post("", responses=gives(Decision, 201), status_code=201)
def judge(wanted: Wanted, bench: Here, held: Now, reader: Reader) -> Response:
    """Take a decision. The picture is made anew in the background; its version rises when that is done."""
    asked = Asked(wanted.decision, tuple(wanted.named), reader, clock.moment(), wanted.why)
    with bench.live.case() as case:
        row = case.judge(asked, picture=held.picture, by=held.index.desk.by)
    bench.live.wake()
    return answer(_shown(held, row), 201)


@router.post("/{number}/undo", responses=gives(Decision))
def undo(number: int, bench: Here, held: Now) -> Response:
    """Take a decision back; it stays in the list."""
    with bench.live.case() as case:
        case.undo(number)
        row = next(row for row in case.judgements() if row.number == number)
    bench.live.wake()
    return answer(_shown(held, row))


@router.get("/file")
def file(bench: Here) -> Response:
    """The standing decisions as a file that another case can take."""
    with bench.live.case() as case:
        return answers.file(case.judgements_file(), "judgements.json", "application/json")


@router.post("/file", responses=gives(Imported))
async def take_file(request: Request, bench: Here) -> Response:
    """Take the decisions of such a file, sent as the body or in a form; a line for each that does not fit this case."""
    raw = await _content(request)
    return await run_in_threadpool(_taken, raw, bench)


async def _content(request: Request) -> bytes:
    """The file, as the body or as the first file of a form."""
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        return await request.body()
    async with request.form(max_files=1) as form:
        files = [row for _, row in form.multi_items() if isinstance(row, UploadFile)]
        return await files[0].read() if files else b""


def _taken(raw: bytes, bench: Here) -> Response:
    """What became of the file."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError("the file", "is not UTF-8", "give a file that `twosource judge export` wrote") from error
    with bench.live.case() as case:
        found = case.take_judgements(text, "the file")
    bench.live.wake()
    return answer(Imported(len(found.taken), found.known, found.unfit))


def _shown(held: Held, row: Judgement) -> Decision:
    """A decision with the names of what it is about."""
    return decision(held.index.desk, row)
