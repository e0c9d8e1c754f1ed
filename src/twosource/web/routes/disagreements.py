"""Where reports disagree."""

from typing import Literal

from fastapi import APIRouter, Response

from twosource.present.sections import Disagreement
from twosource.web.answers import RefusedError, answer
from twosource.web.context import Now
from twosource.web.shapes import gives

router = APIRouter(prefix="/api", tags=["disagreements"])
Relation = Literal["", "conflict", "update", "finer"]
Status = Literal["", "open", "dismissed"]


@router.get("/disagreements", responses=gives(tuple[Disagreement, ...]))
def disagreements(held: Now, relation: Relation = "", status: Status = "") -> Response:
    """The disagreements: real conflicts first, then updates, then finer values; the dismissed ones last."""
    made = held.index.brief
    rows = (*made.disagreements, *made.dismissed)
    return answer(tuple(row for row in rows if relation in ("", row.relation) and status in ("", row.status)))


@router.get("/disagreements/{id}", responses=gives(Disagreement))
def disagreement(id: str, held: Now) -> Response:
    """One disagreement, by the id of a conflict that is in it."""
    if id not in held.index.rows:
        raise RefusedError(404, f"{id}: no conflict of this case has that id", "it may have moved since; see /api/disagreements")
    return answer(held.index.rows[id])
