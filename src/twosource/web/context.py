"""What routes are given: the case held open, the picture of now, the reader who asks, what a list is narrowed by."""

from typing import Annotated, Literal, NamedTuple

from fastapi import Depends, Query, Request
from pydantic import BaseModel, Field

from twosource.present.listing import Filters
from twosource.web.live import Held, Live
from twosource.web.readers import News, Newsroom, Readers
from twosource.web.screens import Screens
from twosource.web.security import Door


class Bench(NamedTuple):
    """What the server holds."""

    live: Live
    readers: Readers
    newsroom: Newsroom
    door: Door
    screens: Screens


async def _bench(request: Request) -> Bench:
    """What the server of this request holds."""
    found: Bench = request.app.state.bench
    return found


Here = Annotated[Bench, Depends(_bench)]


async def _reader(request: Request, bench: Here) -> str:
    """The name of the reader."""
    return bench.readers.of(request)


def _held(bench: Here) -> Held:
    """The picture of now."""
    return bench.live.held()


Reader = Annotated[str, Depends(_reader)]
Now = Annotated[Held, Depends(_held)]


def _news(bench: Here, held: Now, reader: Reader) -> News:
    """What the reader has not seen yet."""
    return bench.newsroom.of(reader, held)


Fresh = Annotated[News, Depends(_news)]


class Narrowed(BaseModel):
    """What a list is narrowed by; what is not given narrows nothing."""

    q: str = Field("", max_length=400, description="Words that must all stand in it.")
    type: str = Field("", max_length=60, description="A type of events or entities.")
    entity: str = Field("", max_length=100, description="Id of an entity with a part in it.")
    source: str = Field("", max_length=100, description="Id of an origin that tells it.")
    article: str = Field("", max_length=200, description="Id of an article that tells it.")
    publisher: str = Field("", max_length=200, description="A publisher that prints it.")
    speaker: str = Field("", max_length=100, description="Id of the entity whose words they are.")
    certainty: str = Field("", max_length=60, description="As put most firmly.")
    least: int = Field(0, ge=0, le=1_000_000, description="Independent origins at least.")
    first: str = Field("", alias="from", max_length=40, description="First day, as 2026-05-01; a month or year will do.")
    last: str = Field("", alias="to", max_length=40, description="Last day.")
    clash: Literal["", "any", "disputed", "updated"] = Field("", description="Whether reports of it disagree.")
    undated: bool = Field(False, description="What has no date, instead of what is of these days.")
    offset: int = Field(0, ge=0, le=10_000_000)
    limit: int = Field(50, ge=1, le=200)

    def filters(self) -> Filters:
        """The same as the lists take it."""
        named = self.model_dump()
        return Filters(words=named.pop("q"), **named)


async def _days(
    first: Annotated[str, Query(alias="from", max_length=40)] = "", last: Annotated[str, Query(alias="to", max_length=40)] = ""
) -> Filters:
    """The days that are looked at."""
    return Filters(first=first, last=last)


Days = Annotated[Filters, Depends(_days)]
