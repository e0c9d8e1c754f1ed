"""How the server is, who reads, and the token that writes need."""

from typing import NamedTuple

from fastapi import APIRouter, Response
from pydantic import BaseModel, Field

from twosource import __version__
from twosource.places import name
from twosource.types import Visit
from twosource.web import clock, readers
from twosource.web.answers import RefusedError, answer
from twosource.web.context import Here, Now, Reader
from twosource.web.shapes import gives

router = APIRouter(prefix="/api", tags=["state"])


class State(NamedTuple):
    """How the server is: asked every two seconds. version rises when the picture is another, 0 is none yet.

    busy: what is being done, or nothing; done, of: articles. articles: in the picture; read: those of them that were read.
    as_of: when the last article came. readers: who is here now. case: the file's name. twosource: the version.
    """

    version: int
    case: str
    busy: str
    done: int
    of: int
    articles: int
    read: int
    as_of: str
    reader: str
    readers: tuple[str, ...]
    twosource: str


class Token(NamedTuple):
    """What every write must bring in the header X-Twosource-Token."""

    token: str


class Since(NamedTuple):
    """The moment of the visit that was kept."""

    since: str


class Name(NamedTuple):
    """The name of a reader."""

    name: str


class Called(BaseModel):
    """How a reader wants to be called."""

    name: str = Field(max_length=600)


@router.get("/state", responses=gives(State))
async def state(bench: Here, reader: Reader) -> Response:
    """How the server is. It answers at once, whatever is being done."""
    held, work = bench.live.now, bench.live.work
    header = held.index.brief.header if held else None
    return answer(
        State(
            version=held.version if held else 0,
            case=name(bench.live.path),
            busy=work.busy,
            done=work.done,
            of=work.of,
            articles=header.reports if header else 0,
            read=header.read if header else 0,
            as_of=held.as_of if held else "",
            reader=reader,
            readers=bench.readers.here(),
            twosource=__version__,
        )
    )


@router.get("/token", responses=gives(Token))
async def token(bench: Here) -> Response:
    """The token of this server's pages, for a script that writes. Other sites cannot read it."""
    return answer(Token(bench.door.page))


@router.put("/reader", responses=gives(Name))
async def call_reader(called: Called) -> Response:
    """Remember the reader's name in this browser."""
    name = readers.name_of(called.name)
    if not name:
        raise RefusedError(422, "a name with nothing to see in it", "give a name")
    made = answer(Name(name))
    made.set_cookie(readers.COOKIE, readers.written(name), max_age=31_536_000, httponly=True, samesite="strict")
    return made


@router.post("/visits", responses=gives(Since))
def visit(bench: Here, held: Now, reader: Reader) -> Response:
    """Keep that this reader has seen the picture as it is now: what comes later is new."""
    at = clock.moment()
    with bench.live.case() as case:
        case.notebook.visit(reader, Visit(at, held.upto))
    return answer(Since(at))
