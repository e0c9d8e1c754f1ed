"""Where reports disagree."""

from typing import Literal

from fastapi import APIRouter, Response

from twosource.present import of_days
from twosource.present.sections import Disagreement
from twosource.web.answers import RefusedError, answer
from twosource.web.context import Days, Now
from twosource.web.shapes import gives

router = APIRouter(prefix="/api", tags=["disagreements"])
Relation = Literal["", "conflict", "update", "finer"]
Status = Literal["", "open", "dismissed"]


@router.get("/disagreements", responses=gives(tuple[Disagreement, ...]))
def disagreements(held: Now, days: Days, relation: Relation = "", status: Status = "") -> Response:
    """The disagreements: real conflicts first, then updates, then finer values; the dismissed ones last."""
    made = held.index.brief
    rows = [row for row in (*made.disagreements, *made.dismissed) if relation in ("", row.relation) and status in ("", row.status)]
    return answer(of_days.disagreements(held.index, rows, days))


@router.get("/disagreements/{id}", responses=gives(Disagreement))
def disagreement(id: str, held: Now) -> Response:
    """One disagreement, by the id of a conflict that is in it."""
    if id not in held.index.rows:
        raise RefusedError(404, f"{id}: no conflict of this case has that id", "it may have moved since; see /api/disagreements")
    return answer(held.index.rows[id])
