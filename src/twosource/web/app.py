"""The app: the routes behind their door, the case opened when it starts and closed when it ends."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from twosource import __version__
from twosource.web import answers
from twosource.web.answers import Failure
from twosource.web.context import Bench
from twosource.web.live import Live
from twosource.web.readers import Newsroom, Readers
from twosource.web.routes import ROUTERS
from twosource.web.screens import Screens
from twosource.web.security import Door, Guard
from twosource.web.shapes import shape

_ABOUT = (
    "What the pages of the workbench are made from, and a script may use. Offsets count Unicode code points of an article's text. "
    "Every failure is {error, remedy}. A write needs the header X-Twosource-Token with the token of /api/token; the header "
    "X-Twosource-Reader, percent-encoded, says who writes."
)


def create_app(live: Live, door: Door, reader: str, *, listed: str = "") -> FastAPI:
    """The app of a case. reader: the name of who gives none. listed: a list of designated people and bodies to hold the case against."""

    @asynccontextmanager
    async def opened(app: FastAPI) -> AsyncIterator[None]:
        """The case, open while the app runs."""
        live.start()
        yield
        live.stop()

    app = FastAPI(
        title="Twosource", version=__version__, description=_ABOUT, lifespan=opened,
        openapi_url="/api/openapi.json", docs_url=None, redoc_url=None,
        responses={"4XX": {"model": shape(Failure), "description": "what is wrong, and what to do"}},
    )  # fmt: skip
    app.state.bench = Bench(live, Readers(reader), Newsroom(live), door, Screens(listed))
    for router in ROUTERS:
        app.include_router(router)
    answers.add(app)
    app.add_middleware(Guard, door=door)
    return app
