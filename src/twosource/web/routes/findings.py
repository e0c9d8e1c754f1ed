"""The reader's brief: findings taken, annotated, put in order, taken off."""

from dataclasses import replace
from typing import Annotated, Literal

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel, Field

from twosource import judging
from twosource.case import Case
from twosource.present import handouts
from twosource.present.findings import Finding, findings
from twosource.present.handout import TITLE, Heading
from twosource.present.index import Index
from twosource.types import Pinned
from twosource.web import answers, clock
from twosource.web.answers import RefusedError, answer
from twosource.web.context import Here, Now, Reader
from twosource.web.shapes import gives, gives_file

router = APIRouter(prefix="/api/findings", tags=["findings"])


class Taking(BaseModel):
    """What to take for the brief: an event, or a conflict with the side to adopt, in its words or by the id of one of its claims."""

    event: str | None = Field(None, max_length=100)
    conflict: str | None = Field(None, max_length=100)
    side: str | None = Field(None, max_length=2000)
    note: str = Field("", max_length=20_000)


class Form(BaseModel):
    """How the brief is wanted."""

    form: Literal["html", "markdown", "docx", "pdf"] = Field("html", alias="as", description="The form of the file.")
    title: str = Field("", max_length=300, description="What it is called.")


class Changing(BaseModel):
    """Another note, or another place in the order: smaller comes first."""

    note: str | None = Field(None, max_length=20_000)
    position: float | None = Field(None, ge=-1e9, le=1e9)


@router.get("", responses=gives(tuple[Finding, ...]))
def listed(held: Now, bench: Here) -> Response:
    """The findings in their order."""
    with bench.live.case() as case:
        rows = case.notebook.findings()
    return answer(findings(held.index, rows))


@router.get("/file", response_class=Response, responses=gives_file(*(kind.media for kind in handouts.FORMS.values())))
def handed_over(form: Annotated[Form, Query()], held: Now, bench: Here, reader: Reader) -> Response:
    """The reader's brief as a file, with a numbered annex of evidence."""
    with bench.live.case() as case:
        rows = findings(held.index, case.notebook.findings())
    heading = Heading(form.title.strip() or TITLE, clock.readable(), reader)
    kind = handouts.FORMS[form.form]
    return answers.file(handouts.render(held.index.desk, rows, form.form, heading=heading), f"brief.{kind.ending}", kind.media)


@router.post("", responses=gives(Finding, 201), status_code=201)
def take(taking: Taking, held: Now, bench: Here, reader: Reader) -> Response:
    """Take a finding; it comes last."""
    left, right, side = _kept_on(held.index, taking)
    with bench.live.case() as case:
        row = case.notebook.pin(Pinned(0, left, right, side, taking.note, 0, reader, clock.moment()))
    return answer(findings(held.index, (row,))[0], 201)


@router.patch("/{number}", responses=gives(Finding))
def change(number: int, changing: Changing, held: Now, bench: Here, reader: Reader) -> Response:
    """Annotate a finding, or move it."""
    given = changing.model_dump(exclude_none=True)
    with bench.live.case() as case:
        row = replace(_standing(case, number), **given)
        case.notebook.change(row, by=reader, at=clock.moment())
    return answer(findings(held.index, (row,))[0])


@router.delete("/{number}", status_code=204)
def drop(number: int, bench: Here, reader: Reader) -> Response:
    """Take a finding off; its history is kept."""
    with bench.live.case() as case:
        case.notebook.unpin(_standing(case, number), by=reader, at=clock.moment())
    return Response(status_code=204)


def _standing(case: Case, number: int) -> Pinned:
    """The finding of that number.

    Raises:
        RefusedError: there is none.
    """
    found = next((row for row in case.notebook.findings() if row.number == number), None)
    if found is None:
        raise RefusedError(404, f"{number}: no finding of that number", "see /api/findings")
    return found


def _kept_on(index: Index, taking: Taking) -> tuple[str, str | None, str | None]:
    """The claims that a finding is kept on.

    Raises:
        RefusedError: it names nothing of this case, or not one thing.
    """
    if bool(taking.event) == bool(taking.conflict):
        raise RefusedError(422, "a finding is an event or a conflict", "give one of the two")
    if taking.event:
        event = index.desk.by.event.get(taking.event)
        if event is None:
            raise RefusedError(404, f"{taking.event}: no event of this case has that id", "it may have joined another since")
        return judging.event_anchor(event), None, None
    conflict = index.conflicts.get(taking.conflict or "")
    if conflict is None:
        raise RefusedError(404, f"{taking.conflict}: no conflict of this case has that id", "it may have moved since; reload")
    return (*judging.sides(conflict), _side(index, conflict.id, taking.side) if taking.side else None)


def _side(index: Index, conflict: str, side: str) -> str:
    """A claim of the side that is adopted.

    Raises:
        RefusedError: there is no such side.
    """
    for row in index.rows[conflict].sides:
        claims = [one.claim for one in row.evidence]
        if claims and (row.value == side or side in claims):
            return claims[0]
    raise RefusedError(422, f"{side}: no side of this disagreement has that value", "give the value of one of its sides")
