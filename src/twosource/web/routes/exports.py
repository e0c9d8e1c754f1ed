"""The whole case for other tools."""

from typing import Annotated

from fastapi import APIRouter, Query, Response
from starlette.responses import StreamingResponse

from twosource.present import exports
from twosource.web.answers import RefusedError
from twosource.web.context import Here, Now
from twosource.web.shapes import gives_file

router = APIRouter(prefix="/api", tags=["exports"])


@router.get("/export", response_class=Response, responses=gives_file("application/json", "text/plain"))
def export(held: Now, bench: Here, form: Annotated[str, Query(alias="as", max_length=40)] = "json") -> Response:
    """The case as a file: json is the contract's format; docs/exports.md says what each format keeps."""
    if form not in exports.FORMS:
        raise RefusedError(404, f"{form}: no such format", f"formats are {', '.join(exports.FORMS)}")
    pieces = (piece.encode("utf-8", "backslashreplace") for piece in exports.pieces(held.picture, form))
    headers = {"Content-Disposition": f'attachment; filename="case.{form}"'}
    return StreamingResponse(pieces, media_type="application/json" if form == "json" else "text/plain; charset=utf-8", headers=headers)
