"""What a line rests on: claims grouped by origin, each with its exact words in their sentence."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from twosource.lookup import Lookup, lookup
from twosource.present.dismissals import dismissed
from twosource.present.labels import firmness, labels, published, speaker, when
from twosource.present.values import Evidence, Quote, Rest
from twosource.types import Claim, Document, Event, Judgement, Picture, Span

MOST_EVIDENCE = 8
_REACH = 160
_ARTICLE_ID = re.compile(r"article-[0-9a-f]{16}")


@dataclass(frozen=True, slots=True)
class Desk:
    """A picture ready to be asked: its lookup, the label of each article, the entities called by a name.

    relation: of each conflict that nobody dismissed; dismissed: the decision on each other one.
    """

    picture: Picture
    by: Lookup
    label: dict[str, str]
    names: frozenset[str]
    relation: dict[str, str]
    dismissed: dict[str, Judgement]

    def named(self, entity: str) -> bool:
        """True when a mention of the entity is a name."""
        return entity in self.names

    def said(self, text: str) -> str:
        """A sentence made by a step, with the ids of articles turned into their labels."""
        return _ARTICLE_ID.sub(lambda found: self.label.get(found[0], found[0]), text)

    def claims(self, ids: Iterable[str]) -> list[Claim]:
        """The claims of some ids, in order of article and place."""
        found = [self.by.claim[row] for row in ids if row in self.by.claim]
        return sorted(found, key=lambda row: (row.article, row.span, row.id))


def desk(picture: Picture) -> Desk:
    """The picture ready to be asked."""
    by = lookup(picture)
    named = frozenset(by.entity_of[row.id].id for row in by.mention.values() if row.form == "named" and row.id in by.entity_of)
    gone = dismissed(picture)
    return Desk(picture, by, labels(picture), named, {row.id: row.relation for row in picture.conflicts if row.id not in gone}, gone)


def quote(desk: Desk, article: str, span: Span, *, link: str = "", sentence: int | None = None) -> Quote:
    """Exact words in their sentence, with the article's label and date."""
    document = desk.by.document[article]
    around, cut = _around(document, span, sentence)
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
        cut=cut,
    )


def _around(document: Document, span: Span, sentence: int | None) -> tuple[Span, tuple[bool, bool]]:
    """The sentence of the words, and whether it was cut in front and behind; never a whole page, and no cut inside a word."""
    if sentence is None or not 0 <= sentence < len(document.sentences) or not document.sentences[sentence].holds(span):
        return span, (False, False)
    whole, text = document.sentences[sentence], document.article.text
    start, end = max(whole.start, span.start - _REACH), min(whole.end, span.end + _REACH)
    while whole.start < start < span.start and not text[start - 1].isspace():
        start += 1
    while span.end < end < whole.end and not text[end].isspace():
        end -= 1
    return Span(start, end), (start > whole.start, end < whole.end)


def selector(row: Quote) -> dict[str, str | int]:
    """The place of exact words for JSON, named as TextPositionSelector and TextQuoteSelector name it."""
    return {
        "article": row.article,
        "start": row.span.start,
        "end": row.span.end,
        "exact": row.words,
        "prefix": row.before,
        "suffix": row.after,
        "publisher": row.label,
        "published": row.published,
    }


def evidence(desk: Desk, claim: Claim) -> Evidence:
    """One claim as proof: its words, whose they are, how firmly they are put, and the time they give."""
    return Evidence(
        claim=claim.id,
        quote=quote(desk, claim.article, claim.span, link=claim.id, sentence=claim.sentence),
        speaker=speaker(desk.by, claim),
        firmness=firmness(claim),
        when=when(claim.interval) if claim.interval else "",
        origin=origin_name(desk, found.id) if (found := desk.by.origin_of.get(claim.id)) else "",
    )


def rests(desk: Desk, event: Event, *, most: int = MOST_EVIDENCE) -> tuple[Rest, ...]:
    """The event's claims grouped by strand and origin: the strand with most articles first, in it the origin with most."""
    strand_of = {claim: n for n, strand in enumerate(event.strands, 1) for claim in strand}
    return grouped(desk, desk.claims(event.claims), strand_of, most=most)


def grouped(desk: Desk, claims: Iterable[Claim], strand_of: dict[str, int], *, most: int = MOST_EVIDENCE) -> tuple[Rest, ...]:
    """Claims grouped by strand and origin, in that order. most: how many an origin shows; the rest are counted."""
    found: dict[tuple[int, str], list[Claim]] = {}
    wide: dict[int, set[str]] = {}
    for row in claims:
        origin, strand = desk.by.origin_of.get(row.id), strand_of.get(row.id, 0)
        found.setdefault((strand, origin.id if origin else ""), []).append(row)
        wide.setdefault(strand, set()).add(row.article)
    made = [_rest(desk, key, rows, most=most) for key, rows in found.items()]
    return tuple(sorted(made, key=lambda row: (-len(wide[row.strand]), row.strand, -len(row.articles), row.name, row.origin)))


def _rest(desk: Desk, key: tuple[int, str], claims: list[Claim], *, most: int) -> Rest:
    """One origin and what leans on it."""
    strand, origin = key
    found = desk.by.origin.get(origin)
    shown = _told_once(claims)
    return Rest(
        origin=origin,
        name=origin_name(desk, origin) or "origin not worked out",
        kind=found.kind if found else "",
        why=desk.said(found.why) if found else "",
        articles=tuple(dict.fromkeys(desk.label[row.article] for row in claims)),
        evidence=tuple(evidence(desk, row) for row in shown[:most]),
        more=max(len(shown) - most, 0),
        strand=strand,
        known=found is None or found.known,
    )


def _told_once(claims: list[Claim]) -> list[Claim]:
    """Of the claims of one sentence, in one voice, the one with most words: the reader need not see the same sentence twice."""
    best: dict[tuple[object, ...], Claim] = {}
    for row in claims:
        key = (row.article, row.sentence, row.attribution, row.polarity)
        known = best.get(key)
        if known is None or row.span.end - row.span.start > known.span.end - known.span.start:
            best[key] = row
    return sorted(best.values(), key=lambda row: (row.article, row.span, row.id))


def fullest(claims: Iterable[Claim]) -> list[Claim]:
    """The claims less those whose words stand within the words of another in the same voice: what holds them says them too."""
    made: list[Claim] = []
    ends: dict[tuple[str, str | None, str], int] = {}
    for row in sorted(claims, key=lambda row: (row.article, row.span.start, -row.span.end, row.id)):
        voice = (row.article, row.attribution, row.polarity)
        if row.span.end > ends.get(voice, -1):
            ends[voice] = row.span.end
            made.append(row)
    return made


def origin_name(desk: Desk, origin: str) -> str:
    """The origin's name, an article's id turned into its label."""
    found = desk.by.origin.get(origin)
    if not found:
        return ""
    return desk.label.get(found.name) or desk.said(found.name)
