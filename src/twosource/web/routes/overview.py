"""The overview, and the evidence drawer that every page has."""

from fastapi import APIRouter, Response

from twosource.present import drawer as drawers
from twosource.present import overview as overviews
from twosource.present.drawer import Drawer
from twosource.present.overview import Overview
from twosource.web.answers import answer
from twosource.web.context import Fresh, Now
from twosource.web.shapes import gives

router = APIRouter(prefix="/api", tags=["overview"])


@router.get("/overview", responses=gives(Overview))
def overview(held: Now, fresh: Fresh) -> Response:
    """What is reported, what is disputed, what is new to this reader."""
    return answer(overviews.overview(held.index, fresh.changes, since=fresh.since))


@router.get("/evidence/tie", responses=gives(Drawer))
def tie(held: Now, left: str, right: str) -> Response:
    """What a tie between two actors rests on, grouped by origin."""
    return answer(drawers.tie_drawer(held.index, left, right))


@router.get("/evidence/{id}", responses=gives(Drawer))
def evidence(id: str, held: Now) -> Response:
    """What an event, claim, entity, conflict or origin rests on, grouped by origin."""
    return answer(drawers.drawer(held.index, id))
