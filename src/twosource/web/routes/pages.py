"""The built pages: files of the package, and one page for every address that is not of the API."""

import html
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from fastapi import APIRouter, Request, Response
from starlette.responses import FileResponse, HTMLResponse

from twosource.web.answers import RefusedError
from twosource.web.context import Here
from twosource.web.live import Held

FOLDER = Path(__file__).parent.parent / "pages"
PLACEHOLDER = "__TWOSOURCE_TOKEN__"
_LISTS = ("events", "entities", "sources", "articles", "disagreements")
_PAGES = ("", "overview", *_LISTS, "timeline", "network", "map", "review", "decisions", "screening", "search", "brief", "upload")
_UNBUILT = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Twosource</title><h1>The pages are not built</h1>
<p>Run <code>make serve</code> in the checkout once: it builds them. An installed package has them.</p>
<p>The <a href="/api/overview">API</a> answers all the same.</p>"""
router = APIRouter()


@router.api_route("/api/{path:path}", methods=["GET", "POST", "PUT", "PATCH", "DELETE"], include_in_schema=False)
async def unknown(path: str) -> Response:
    """Any other address of the API is none."""
    raise RefusedError(404, f"/api/{path}: no such address", "see /api/openapi.json for the addresses")


@router.get("/{path:path}", include_in_schema=False)
async def page(path: str, request: Request, bench: Here) -> Response:
    """A built file, or the page that shows the rest; its status says whether there is such a thing in the case."""
    file = (FOLDER / path).resolve()
    if path and path != "index.html" and file.is_relative_to(FOLDER) and file.is_file():
        return FileResponse(file)
    if not (FOLDER / "index.html").exists():
        return HTMLResponse(_UNBUILT, 503)
    text = _index((FOLDER / "index.html").stat().st_mtime_ns).replace(PLACEHOLDER, html.escape(bench.door.page))
    return HTMLResponse(text, 200 if _is_there(path, bench.live.now) else 404)


@cache
def _index(changed: int) -> str:
    """The page, read anew when it was built anew."""
    return (FOLDER / "index.html").read_text(encoding="utf-8")


def _is_there(path: str, held: Held | None) -> bool:
    """False for an address that shows nothing: an unknown page, or a thing that is not in the case."""
    kind, _, id = path.strip("/").partition("/")
    if kind not in _PAGES:
        return False
    if held is None or not id:
        return True
    by = held.index.desk.by
    tables: tuple[Mapping[str, object], ...] = (by.event, by.entity, by.origin, by.article, held.index.conflicts)
    return kind in _LISTS and id in tables[_LISTS.index(kind)]
