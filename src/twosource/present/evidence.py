"""What a line rests on: claims grouped by origin, each with its exact words in their sentence."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from twosource.lookup import Lookup, lookup
from twosource.present.labels import count, firmness, labels, listed, published, speaker, when
from twosource.present.values import Evidence, Quote, Rest
from twosource.types import Claim, Document, Picture, Span

MOST_EVIDENCE = 8
_REACH = 160
_ARTICLE_ID = re.compile(r"article-[0-9a-f]{16}")


@dataclass(frozen=True, slots=True)
class Desk:
    """A picture ready to be asked: its lookup, and the label of each article."""

    picture: Picture
    by: Lookup
    label: dict[str, str]

    def named(self, entity: str) -> bool:
        """True when a mention of the entity is a name."""
        found = self.by.entity.get(entity)
        return found is not None and any(self.by.mention[row].form == "named" for row in found.mentions if row in self.by.mention)

    def said(self, text: str) -> str:
        """A sentence made by a step, with the ids of articles turned into their labels."""
        return _ARTICLE_ID.sub(lambda found: self.label.get(found[0], found[0]), text)

    def claims(self, ids: Iterable[str]) -> list[Claim]:
        """The claims of some ids, in order of article and place."""
        found = [self.by.claim[row] for row in ids if row in self.by.claim]
        return sorted(found, key=lambda row: (row.article, row.span, row.id))


def desk(picture: Picture) -> Desk:
    """The picture ready to be asked."""
    return Desk(picture, lookup(picture), labels(picture))


def quote(desk: Desk, article: str, span: Span, *, link: str = "", sentence: int | None = None) -> Quote:
    """Exact words in their sentence, with the article's label and date."""
    document = desk.by.document[article]
    around = _around(document, span, sentence)
    text = document.article.text
    return Quote(
        article=article,
        label=desk.label[article],
        span=span,
        before=text[around.start : span.start],
        words=span.of(text),
        after=text[span.end : around.end],
        published=published(document),
        link=link,
    )


def _around(document: Document, span: Span, sentence: int | None) -> Span:
    """The sentence of the words, or some words on either side where no sentence holds them; never a whole page."""
    limit = Span(max(span.start - _REACH, 0), min(span.end + _REACH, len(document.article.text)))
    if sentence is None or not 0 <= sentence < len(document.sentences):
        return span
    whole = document.sentences[sentence]
    if not whole.holds(span):
        return span
    return Span(max(whole.start, limit.start), min(whole.end, limit.end))


def evidence(desk: Desk, claim: Claim) -> Evidence:
    """One claim as proof: its words, whose they are, how firmly they are put, and the time they give."""
    return Evidence(
        claim=claim.id,
        quote=quote(desk, claim.article, claim.span, link=claim.id, sentence=claim.sentence),
        speaker=speaker(desk.by, claim),
        firmness=firmness(claim),
        when=when(claim.interval) if claim.interval else "",
    )


def rests(desk: Desk, claims: list[Claim]) -> tuple[Rest, ...]:
    """The claims grouped by origin: the origin with most articles first."""
    grouped: dict[str, list[Claim]] = {}
    for row in claims:
        origin = desk.by.origin_of.get(row.id)
        grouped.setdefault(origin.id if origin else "", []).append(row)
    made = [_rest(desk, origin, rows) for origin, rows in grouped.items()]
    return tuple(sorted(made, key=lambda row: (-len(row.articles), row.name, row.origin)))


def _rest(desk: Desk, origin: str, claims: list[Claim]) -> Rest:
    """One origin and what leans on it."""
    found = desk.by.origin.get(origin)
    shown = _outermost(claims)
    return Rest(
        origin=origin,
        name=origin_name(desk, origin) or "origin not worked out",
        kind=found.kind if found else "",
        why=desk.said(found.why) if found else "",
        articles=tuple(dict.fromkeys(desk.label[row.article] for row in claims)),
        evidence=tuple(evidence(desk, row) for row in shown[:MOST_EVIDENCE]),
        more=max(len(shown) - MOST_EVIDENCE, 0),
    )


def _outermost(claims: list[Claim]) -> list[Claim]:
    """The claims that do not stand inside the words of another one: the reader need not see the same words twice."""
    kept: list[Claim] = []
    for row in sorted(claims, key=lambda row: (row.article, row.span.start, -row.span.end, row.id)):
        if not (kept and kept[-1].article == row.article and kept[-1].span.holds(row.span)):
            kept.append(row)
    return kept


def origin_name(desk: Desk, origin: str) -> str:
    """The origin's name, an article's id turned into its label."""
    found = desk.by.origin.get(origin)
    if not found:
        return ""
    return desk.label.get(found.name) or desk.said(found.name)


def support(rested: tuple[Rest, ...], independent: int) -> str:
    """What the count rests on, in words: “2 origins: the audit report (2 articles), a video (Tide Blog)”."""
    if not any(row.origin for row in rested):
        return "origins not worked out"
    named = [f"{row.name} ({_articles(row)})" if row.articles != (row.name,) else row.name for row in rested]
    if independent == len(rested):
        return f"{count(independent, 'origin')}: {listed(named)}"
    return f"{count(independent, 'independent origin')} of {len(rested)} named: {listed(named)}"


def _articles(row: Rest) -> str:
    """The articles of an origin: named when one, counted when more."""
    return row.articles[0] if len(row.articles) == 1 else count(len(row.articles), "article")
