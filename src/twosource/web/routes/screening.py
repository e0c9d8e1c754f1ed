"""The case held against a list of designated people and bodies, and what people decide of its hits."""

from typing import Annotated, Literal

from fastapi import APIRouter, Response
from pydantic import BaseModel, Field

from twosource.judging import Asked
from twosource.present.decisions import Decision, decision
from twosource.present.screening import Screening
from twosource.web import clock
from twosource.web.answers import answer
from twosource.web.context import Here, Now, Reader
from twosource.web.shapes import gives

router = APIRouter(prefix="/api/screening", tags=["screening"])


class Ruling(BaseModel):
    """What a hit is: the one on the list (same), a namesake (different), left open (unsure). named: the entity, the entry of the list."""

    decision: Literal["same", "different", "unsure"]
    named: list[Annotated[str, Field(max_length=200)]] = Field(min_length=2, max_length=2)
    why: str = Field("", max_length=2000)


@router.get("", responses=gives(Screening))
def screened(bench: Here, held: Now) -> Response:
    """Who of the case may stand on the list that the server was started with, with grounds and decisions."""
    return answer(bench.screens.of(bench.live, held))


@router.post("", responses=gives(Decision, 201), status_code=201)
def rule(wanted: Ruling, bench: Here, held: Now, reader: Reader) -> Response:
    """Decide a hit; it is kept, listed and undone like every other decision."""
    asked = Asked(wanted.decision, tuple(wanted.named), reader, clock.moment(), wanted.why)
    with bench.live.case() as case:
        row = case.judge_listed(asked, bench.screens.place, picture=held.picture)
    bench.live.wake()
    return answer(decision(held.index.desk, row), 201)
