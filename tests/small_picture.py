"""A small picture by hand: articles, who is who, what is claimed, which claims are one event."""

from collections.abc import Sequence

from factory import entity, event, mention
from twosource.types import Argument, Article, Attribution, Claim, Derivation, Document, Entity, Event, Mention, Picture


def picture(
    *rows: tuple[Article, Sequence[Claim]],
    events: Sequence[Event] = (),
    mentions: Sequence[Mention] = (),
    attributions: Sequence[Attribution] = (),
    entities: Sequence[Entity] = (),
    derivations: Sequence[Derivation] = (),
) -> Picture:
    """A picture of articles and their claims; each mention and attribution goes to its article; claims without an event get one each."""
    told = {key for row in events for key in row.claims}
    alone = [event(row.type, row) for _, claims in rows for row in claims if row.id not in told]
    documents = tuple(
        Document(
            made,
            mentions=tuple(row for row in mentions if row.article == made.id),
            attributions=tuple(row for row in attributions if row.article == made.id),
            claims=tuple(claims),
            published=made.published,
        )
        for made, claims in rows
    )
    return Picture(documents=documents, entities=tuple(entities), events=(*events, *alone), derivations=tuple(derivations))


def names(articles: Sequence[Article], *words: str, type: str = "Person") -> tuple[list[Mention], list[Entity]]:
    """A mention of each name in every article that has it, and the entities, one a name."""
    found = {name: [mention(row, name, type=type) for row in articles if name in row.text] for name in dict.fromkeys(words)}
    return [row for rows in found.values() for row in rows], [entity(name, *rows, type=type) for name, rows in found.items()]


def role(name: str, mentions: Sequence[Mention], article: Article) -> tuple[Argument, ...]:
    """The first mention of an article in that role."""
    return (Argument(name, next(row.id for row in mentions if row.article == article.id)),)
