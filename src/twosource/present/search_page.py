"""What a search found, narrowed by filters: entities and events by name and words, claims and articles by the store's places."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from twosource.present.article_pages import ArticleRow, article_row, published_on
from twosource.present.claim_rows import ClaimRow, claim_row
from twosource.present.entity_pages import EntityRow, entities
from twosource.present.event_pages import bare, chosen
from twosource.present.evidence import quote
from twosource.present.index import Index
from twosource.present.listing import Filters, overlaps
from twosource.present.values import Line, Quote
from twosource.text import similarity
from twosource.types import Claim, Hit, Span

_MOST_ENTITIES, _MOST_ROWS, _MOST_PLACES = 12, 30, 4


class FoundArticle(NamedTuple):
    """An article with the sentences where the words stand; more: how many further sentences it has."""

    article: ArticleRow
    quotes: tuple[Quote, ...]
    more: int


class Totals(NamedTuple):
    """How many there are in all, those that are not shown too."""

    entities: int
    events: int
    claims: int
    articles: int


@dataclass(frozen=True, slots=True)
class Found:
    """All that a search found. publishers: of the articles found before the filter on publishers, to choose from."""

    words: str
    entities: tuple[EntityRow, ...]
    events: tuple[Line, ...]
    claims: tuple[ClaimRow, ...]
    articles: tuple[FoundArticle, ...]
    publishers: tuple[str, ...]
    total: Totals


def search(index: Index, filters: Filters, hits: Iterable[Hit], *, unseen: frozenset[str] = frozenset()) -> Found:
    """What the words find. hits: the articles where all the words stand, best first, as the store found them; unseen: new to the reader."""
    if not filters.wanted:
        return Found(filters.words, (), (), (), (), (), Totals(0, 0, 0, 0))
    known = [hit for hit in hits if hit.article in index.reports]
    fitting = [hit for hit in known if _fits(index, hit.article, filters)]
    named = entities(index, replace(filters, limit=_MOST_ENTITIES, offset=0), unseen=unseen)
    told, _ = chosen(index, filters, within=_told_in(index, fitting))
    claims = [claim for hit in fitting for claim in _claims(index, hit, filters)]
    return Found(
        words=filters.words,
        entities=named.rows,
        events=tuple(bare(index, id) for id in told[:_MOST_ROWS]),
        claims=tuple(claim_row(index.desk, row) for row in claims[:_MOST_ROWS]),
        articles=tuple(_article(index, hit, fresh=hit.article in unseen) for hit in fitting[:_MOST_ROWS]),
        publishers=tuple(sorted({index.reports[hit.article].publisher for hit in known} - {""})),
        total=Totals(named.total, len(told), len(claims), len(fitting)),
    )


def _told_in(index: Index, hits: list[Hit]) -> list[str]:
    """The events that the found articles tell, in the reader's order: no more of a large case need be looked through."""
    found = {id for hit in hits for id in index.in_article.get(hit.article, ())}
    return sorted(found, key=index.place.__getitem__)


def _fits(index: Index, article: str, filters: Filters) -> bool:
    """True when an article is of the publisher, the days and the article asked for."""
    if filters.publisher not in ("", index.reports[article].publisher) or filters.article not in ("", article):
        return False
    return filters.days is None or overlaps(published_on(index, article), filters.days)


def _claims(index: Index, hit: Hit, filters: Filters) -> list[Claim]:
    """The claims of an article that hold all of the words, and fit."""
    text = index.desk.by.article[hit.article].text
    wanted = set(similarity.stems(filters.words)) or set(filters.wanted)
    held = [(span, set(similarity.stems(span.of(text))) or {span.of(text).casefold()}) for span in sorted(hit.spans)]
    starts = [span.start for span, _ in held]
    found = []
    for claim in index.desk.by.document[hit.article].claims:
        inside = held[bisect_left(starts, claim.span.start) : bisect_left(starts, claim.span.end)]
        stems = set().union(*(stems for span, stems in inside if span.end <= claim.span.end))
        if wanted <= stems and _asked(index, claim, filters):
            found.append(claim)
    return found


def _asked(index: Index, claim: Claim, filters: Filters) -> bool:
    """True when a claim is as firm as asked for, and its event of the type and the number of origins."""
    event = index.desk.by.event_of.get(claim.id)
    if event is None or filters.certainty not in ("", claim.certainty) or filters.type not in ("", event.type):
        return False
    return event.independent_origins >= filters.least and (not filters.entity or filters.entity in index.traits[event.id].entities)


def _article(index: Index, hit: Hit, *, fresh: bool) -> FoundArticle:
    """An article and the sentences where the words stand, one a sentence; those with most of the words first."""
    sentences = index.desk.by.document[hit.article].sentences
    held: dict[int | None, list[Span]] = {}
    starts = [whole.start for whole in sentences]
    for span in hit.spans:
        place = bisect_right(starts, span.start) - 1
        held.setdefault(place if place >= 0 and sentences[place].holds(span) else None, []).append(span)
    order = sorted(held, key=lambda number: (-len(held[number]), held[number][0]))
    shown = tuple(quote(index.desk, hit.article, _whole(held[number]), sentence=number) for number in order[:_MOST_PLACES])
    return FoundArticle(article_row(index, hit.article, fresh=fresh), shown, len(order) - len(shown))


def _whole(spans: list[Span]) -> Span:
    """One span for words that stand close together, else the first of them."""
    whole = Span(spans[0].start, spans[-1].end)
    return whole if whole.end - whole.start <= sum(span.end - span.start for span in spans) + 2 * len(spans) else spans[0]
