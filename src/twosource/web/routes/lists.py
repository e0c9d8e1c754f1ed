"""The lists and pages of events, claims, entities, sources and articles."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from twosource.present import article_pages, entity_pages, event_pages, source_pages
from twosource.present.article_pages import ArticlePage, ArticleRow
from twosource.present.claim_rows import ClaimRow
from twosource.present.entity_pages import EntityPage, EntityRow
from twosource.present.event_pages import EventPage
from twosource.present.listing import Listing
from twosource.present.source_pages import SourcePage, SourceRow
from twosource.present.values import Line
from twosource.web.answers import answer
from twosource.web.context import Fresh, Narrowed, Now
from twosource.web.shapes import gives

router = APIRouter(prefix="/api", tags=["lists"])
Asked = Annotated[Narrowed, Query()]


@router.get("/events", responses=gives(Listing[Line]))
def events(held: Now, asked: Asked) -> Response:
    """Events, those on most independent origins first."""
    return answer(event_pages.events(held.index, asked.filters()))


@router.get("/events/{id}", responses=gives(EventPage))
def event(id: str, held: Now) -> Response:
    """All about an event."""
    return answer(event_pages.event_page(held.index, id))


@router.get("/claims", responses=gives(Listing[ClaimRow]))
def claims(held: Now, asked: Asked) -> Response:
    """Claims, a line each."""
    return answer(event_pages.claims(held.index, asked.filters()))


@router.get("/entities", responses=gives(Listing[EntityRow]))
def entities(held: Now, asked: Asked, fresh: Fresh) -> Response:
    """People, bodies, places and things, those in most articles first."""
    return answer(entity_pages.entities(held.index, asked.filters(), unseen=fresh.unseen))


@router.get("/entities/{id}", responses=gives(EntityPage))
def entity(id: str, held: Now) -> Response:
    """All about an entity."""
    return answer(entity_pages.entity_page(held.index, id))


@router.get("/sources", responses=gives(Listing[SourceRow]))
def sources(held: Now, asked: Asked) -> Response:
    """Whom the reports lean on, those with most events first."""
    return answer(source_pages.sources(held.index, asked.filters()))


@router.get("/sources/{id}", responses=gives(SourcePage))
def source(id: str, held: Now) -> Response:
    """What an origin said, how often alone, who repeats it."""
    return answer(source_pages.source_page(held.index, id))


@router.get("/articles", responses=gives(Listing[ArticleRow]))
def articles(held: Now, asked: Asked, fresh: Fresh) -> Response:
    """The articles, by the day they were published."""
    return answer(article_pages.articles(held.index, asked.filters(), unseen=fresh.unseen))


@router.get("/articles/{id}", responses=gives(ArticlePage))
def article(id: str, held: Now) -> Response:
    """An article: its text, its claims in place, what it shares with others."""
    return answer(article_pages.article_page(held.index, id))
