"""The network of actors, the way from one to another, and how readers arranged it."""

from typing import Annotated, NamedTuple

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel, Field

from twosource.judging import entity_anchor
from twosource.lookup import Lookup
from twosource.present import network as nets
from twosource.present import of_days
from twosource.present.network import Path
from twosource.present.sections import Network
from twosource.types import Layout, Spot
from twosource.web import clock
from twosource.web.answers import RefusedError, answer
from twosource.web.context import Days, Here, Now, Reader
from twosource.web.shapes import gives

router = APIRouter(prefix="/api", tags=["network"])
Id = Annotated[str, Field(max_length=100)]


class Arranged(NamedTuple):
    """A network as a reader arranged it: the actors, and where each stands, by id. It follows them when their ids move."""

    name: str
    actors: tuple[str, ...]
    places: dict[str, tuple[float, float]]
    by: str
    at: str


class Arrangement(BaseModel):
    """Where each actor stands, by id."""

    actors: list[Id] = Field(max_length=5000)
    places: dict[Id, tuple[float, float]] = Field(max_length=5000)


@router.get("/network", responses=gives(Network))
def network(
    held: Now,
    days: Days,
    around: Annotated[list[Id], Query(max_length=200)] = [],  # noqa: B006 - the framework copies it
    limit: Annotated[int, Query(ge=1, le=2000)] = 60,
    most: Annotated[int, Query(ge=0, le=5000)] = 0,
) -> Response:
    """The actors that are chosen and those tied to them; or, with `most`, the actors with most ties."""
    known = held.index.web
    net = nets.most(known, most) if most else nets.around(known, around, limit)
    return answer(of_days.network(held.index, net, days, kept=around))


@router.get("/network/path", responses=gives(Path))
def path(held: Now, first: Annotated[str, Query(alias="from")], last: Annotated[str, Query(alias="to")]) -> Response:
    """The shortest evidenced way from one actor to another; of equally short ones that with most origins."""
    return answer(nets.path(held.index.desk, held.index.web, (first, last)))


@router.get("/layouts", responses=gives(tuple[Arranged, ...]))
def layouts(held: Now, bench: Here) -> Response:
    """The layouts that readers kept, by name."""
    with bench.live.case() as case:
        rows = case.notebook.layouts()
    return answer(tuple(_arranged(held.index.desk.by, row) for row in rows))


@router.put("/layouts/{name}", responses=gives(Arranged))
def keep(name: str, arranged: Arrangement, held: Now, bench: Here, reader: Reader) -> Response:
    """Keep a layout under a name; one of that name is replaced, and stays in the history."""
    if not name.strip() or len(name) > 100:
        raise RefusedError(422, "no name for the layout, or one too long", "give it a name of up to 100 characters")
    by = held.index.desk.by
    places = {row: arranged.places.get(row, (0.0, 0.0)) for row in dict.fromkeys((*arranged.actors, *arranged.places)) if row in by.entity}
    made = Layout(name, tuple(Spot(entity_anchor(by, by.entity[row]), *at) for row, at in places.items()), reader, clock.moment())
    with bench.live.case() as case:
        case.notebook.keep_layout(made)
    return answer(_arranged(by, made))


@router.delete("/layouts/{name}", status_code=204)
def drop(name: str, bench: Here, reader: Reader) -> Response:
    """Take a layout off the list."""
    with bench.live.case() as case:
        found = next((row for row in case.notebook.layouts() if row.name == name), None)
        if found is None:
            raise RefusedError(404, f"{name}: no layout of that name", "see /api/layouts")
        case.notebook.keep_layout(Layout(name, found.spots, reader, clock.moment()), undone=True)
    return Response(status_code=204)


def _arranged(by: Lookup, row: Layout) -> Arranged:
    """A layout by the ids that its actors have now; an actor that is gone is left out."""
    known = [(by.entity_of[spot.mention].id, (spot.x, spot.y)) for spot in row.spots if spot.mention in by.entity_of]
    return Arranged(row.name, tuple(dict.fromkeys(id for id, _ in known)), dict(reversed(known)), row.by, row.at)
