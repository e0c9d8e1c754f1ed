"""The articles of a case as a list, and the page of one: its text with claims and names in place, and what it shares with others."""

import hashlib
from dataclasses import dataclass, fields
from typing import NamedTuple

from twosource.errors import NotFoundError
from twosource.present.claim_rows import ClaimRow, claim_row
from twosource.present.copies import in_words
from twosource.present.decisions import Decision, decisions
from twosource.present.edits import is_edition, places
from twosource.present.index import Index
from twosource.present.listing import Filters, Listing, overlaps, page, size
from twosource.present.refs import Ref, article_ref
from twosource.present.sections import Report
from twosource.present.values import one_line
from twosource.text import dates
from twosource.types import Cut, Derivation, Document, Passage, Span


@dataclass(frozen=True, slots=True)
class ArticleRow(Report):
    """An article in a list. entities: named in it; shares: articles with which it has passages in common; fresh: not seen by the reader."""

    claims: int = 0
    entities: int = 0
    shares: int = 0
    fresh: bool = False


class Naming(NamedTuple):
    """Words of an article that mean an entity. form: named, nominal, pronominal."""

    span: Span
    entity: str
    name: str
    type: str
    form: str


class Twin(NamedTuple):
    """A passage and the words of the other article that are alike or the same."""

    span: Span
    other: Span
    words: str
    other_words: str
    score: float


@dataclass(frozen=True, slots=True)
class Shared:
    """Two articles side by side: how they hang together, in words, and each passage with its twin. share: part of this article's text."""

    other: Ref
    sentence: str
    kind: str
    direction: str
    agency: str | None
    share: float
    passages: tuple[Twin, ...]


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """One article. furniture: parts of the page in the text that no layer reads; sha256: of the text in UTF-8."""

    report: Report
    text: str
    sentences: tuple[Span, ...]
    claims: tuple[ClaimRow, ...]
    mentions: tuple[Naming, ...]
    shared: tuple[Shared, ...]
    cut: tuple[Cut, ...]
    furniture: tuple[Span, ...]
    editions: tuple[Ref, ...]
    retrieved: str | None
    sha256: str
    decisions: tuple[Decision, ...]


def articles(index: Index, filters: Filters, *, unseen: frozenset[str] = frozenset()) -> Listing[ArticleRow]:
    """The articles that fit by the day they were published, the undated last. unseen: those that the reader has not seen."""
    asked = filters.days
    fitting = [id for id in index.reports if _fits(index, id, filters)]
    undated = [id for id in fitting if published_on(index, id) is None]
    found = undated if filters.undated else [id for id in fitting if asked is None or overlaps(published_on(index, id), asked)]
    shown = tuple(article_row(index, id, fresh=id in unseen) for id in page(found, filters))
    return Listing(shown, len(found), filters.offset, size(filters), len(undated) if asked or filters.undated else 0)


def published_on(index: Index, id: str) -> dates.Days | None:
    """The days on which an article may have been published."""
    document = index.desk.by.document[id]
    return dates.days(document.published or document.article.published)


def _fits(index: Index, id: str, filters: Filters) -> bool:
    """True when an article is of the publisher, has the words in its head, and tells what is asked for."""
    row = index.reports[id]
    head = " ".join((row.label, row.title, row.publisher, row.opening, id)).casefold()
    origin = index.desk.by.origin.get(filters.source)
    return (
        filters.publisher in ("", row.publisher)
        and all(word in head for word in filters.wanted)
        and (not filters.entity or id in index.naming.get(filters.entity, ()))
        and (not filters.source or (origin is not None and any(one.article == id for one in index.desk.claims(origin.claims))))
    )


def article_row(index: Index, id: str, *, fresh: bool = False) -> ArticleRow:
    """An article in a list."""
    report, document = index.reports[id], index.desk.by.document[id]
    return ArticleRow(
        **{field.name: getattr(report, field.name) for field in fields(report)},
        claims=len(document.claims),
        entities=len({row.entity for row in _mentions(index, document) if row.form == "named"}),
        shares=len({row.other if row.article == id else row.article for row in index.shared.get(id, ())}),
        fresh=fresh,
    )


def article_page(index: Index, id: str) -> ArticlePage:
    """One article.

    Raises:
        NotFoundError: no article has that id.
    """
    desk = index.desk
    if id not in desk.by.document:
        raise NotFoundError(f"{one_line(id)}: no article of this case has this id; the list of articles has them all")
    document = desk.by.document[id]
    row = document.article
    return ArticlePage(
        report=index.reports[id],
        text=row.text,
        sentences=document.sentences,
        claims=tuple(claim_row(desk, claim) for claim in sorted(document.claims, key=lambda one: (one.span, one.id))),
        mentions=_mentions(index, document),
        shared=tuple(_shared(index, document, one) for one in index.shared.get(id, ())),
        cut=row.cut,
        furniture=row.furniture,
        editions=_editions(index, document),
        retrieved=row.retrieved,
        sha256=hashlib.sha256(row.text.encode("utf-8", "surrogatepass")).hexdigest(),
        decisions=decisions(desk, (id, *(claim.id for claim in document.claims))),
    )


def _mentions(index: Index, document: Document) -> tuple[Naming, ...]:
    """The words that mean somebody or something, in order of place."""
    of = index.desk.by.entity_of
    known = [(row, of[row.id]) for row in document.mentions if row.id in of]
    made = (Naming(row.span, entity.id, entity.name, entity.type, row.form) for row, entity in known)
    return tuple(sorted(made, key=lambda row: (row.span, row.entity)))


def _shared(index: Index, document: Document, row: Derivation) -> Shared:
    """What the article shares with another, seen from this one."""
    here = row.article == document.article.id
    other = row.other if here else row.article
    twins = sorted((_twin(index, (document.article.id, other), _turned(one, here)) for one in row.passages), key=lambda twin: twin.span)
    return Shared(
        other=article_ref(index.desk, other),
        sentence=in_words(index.desk, row),
        kind=row.kind,
        direction=row.direction,
        agency=row.agency,
        share=round(_covered(twins) / max(len(document.article.text), 1), 3),
        passages=tuple(twins),
    )


def _turned(passage: Passage, here: bool) -> Passage:
    """The passage with this article's words first."""
    return passage if here else Passage(passage.other, passage.span, passage.score)


def _twin(index: Index, pair: tuple[str, str], passage: Passage) -> Twin:
    """A passage with the words of both."""
    ours, theirs = (index.desk.by.article[id].text for id in pair)
    return Twin(passage.span, passage.other, passage.span.of(ours), passage.other.of(theirs), passage.score)


def _covered(rows: list[Twin]) -> int:
    """How many characters the passages cover, each once; they are in order."""
    covered, at = 0, 0
    for row in rows:
        covered += max(row.span.end - max(row.span.start, at), 0)
        at = max(at, row.span.end)
    return covered


def _editions(index: Index, document: Document) -> tuple[Ref, ...]:
    """The same article as it read at other times."""
    known = dict.fromkeys(id for place in places(document.article) for id in index.editions[place] if id != document.article.id)
    same = [id for id in known if is_edition(index.desk.by.article[id], document.article)]
    return tuple(article_ref(index.desk, id) for id in index.reports if id in same)
