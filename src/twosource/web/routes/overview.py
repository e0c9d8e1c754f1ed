"""The overview."""

from fastapi import APIRouter, Response

from twosource.present.values import as_plain
from twosource.web.answers import answer
from twosource.web.context import Fresh, Now

router = APIRouter(prefix="/api", tags=["overview"])


@router.get("/overview")
def overview(held: Now, fresh: Fresh) -> Response:
    """What is reported, what is disputed, what is new to this reader."""
    made = held.index.brief
    names = ("header", "corroborated", "relations", "single", "denials", "set_phrases", "disagreements", "unknown")
    shown = {name: as_plain(getattr(made, name)) for name in names}
    return answer(shown | {"open_disagreements": len(made.disagreements), "since": fresh.since, "fresh": None})
