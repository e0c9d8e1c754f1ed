"""The time line, the map, search, and the review queue."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from twosource.present import map_page, review, search_page, timeline_page
from twosource.present.map_page import MapPlace
from twosource.present.review_values import Queue
from twosource.present.search_page import Found
from twosource.present.timeline_page import Timeline
from twosource.web.answers import answer
from twosource.web.context import Fresh, Here, Narrowed, Now
from twosource.web.shapes import gives

router = APIRouter(prefix="/api", tags=["views"])
Asked = Annotated[Narrowed, Query()]
_MOST_HITS = 200


@router.get("/timeline", responses=gives(Timeline))
def timeline(held: Now, asked: Asked) -> Response:
    """Events as bars as wide as their date is vague, with the days on which they were reported."""
    return answer(timeline_page.timeline(held.index, asked.filters()))


@router.get("/map", responses=gives(tuple[MapPlace, ...]))
def places(held: Now, asked: Asked) -> Response:
    """The places whose point is known, and what is told to have happened there."""
    return answer(map_page.places(held.index, asked.filters()))


@router.get("/search", responses=gives(Found))
def search(held: Now, bench: Here, asked: Asked, fresh: Fresh) -> Response:
    """Where words stand: in names, events, claims and articles."""
    with bench.live.case() as case:
        hits = case.search(asked.q, limit=_MOST_HITS)
    return answer(search_page.search(held.index, asked.filters(), hits, unseen=fresh.unseen))


@router.get("/review", responses=gives(Queue))
def queue(held: Now, kind: str = "") -> Response:
    """What the system is least sure of first. kind: merge, split, event, conflict, derivation, or all."""
    return answer(review.queue(held.index, held.doubts, kind))
