"""From an id to its thing, for one picture."""

from dataclasses import dataclass, field

from twosource.types import Article, Attribution, Claim, Document, Entity, Event, Mention, Origin, Picture, Timex


@dataclass(frozen=True, slots=True)
class Lookup:
    """Everything in a picture by id: articles and documents by article id, `entity_of` by mention, `event_of` and `origin_of` by claim.

    leading: the claim that speaks for some claims of one event, kept once it was looked for (present/sentence.py).
    """

    document: dict[str, Document]
    article: dict[str, Article]
    mention: dict[str, Mention]
    timex: dict[str, Timex]
    attribution: dict[str, Attribution]
    claim: dict[str, Claim]
    entity: dict[str, Entity]
    event: dict[str, Event]
    origin: dict[str, Origin]
    entity_of: dict[str, Entity]
    event_of: dict[str, Event]
    origin_of: dict[str, Origin]
    leading: dict[tuple[str, ...], Claim] = field(default_factory=dict, compare=False, repr=False)

    def words(self, article: str, start: int, end: int) -> str:
        """The words of a range of an article."""
        return self.article[article].text[start:end]

    def name_of(self, mention: str) -> str:
        """The name of the entity that a mention means; the mention's own words where there is none."""
        if mention in self.entity_of:
            return self.entity_of[mention].name
        row = self.mention[mention]
        return self.words(row.article, row.span.start, row.span.end)


def lookup(picture: Picture) -> Lookup:
    """The lookup of a picture; layers that are not there yet are empty."""
    documents = picture.documents
    return Lookup(
        document={document.article.id: document for document in documents},
        article={document.article.id: document.article for document in documents},
        mention={row.id: row for document in documents for row in document.mentions},
        timex={row.id: row for document in documents for row in document.timexes},
        attribution={row.id: row for document in documents for row in document.attributions},
        claim={row.id: row for document in documents for row in document.claims},
        entity={row.id: row for row in picture.entities},
        event={row.id: row for row in picture.events},
        origin={row.id: row for row in picture.origins},
        entity_of={mention: row for row in picture.entities for mention in row.mentions},
        event_of={claim: row for row in picture.events for claim in row.claims},
        origin_of={claim: row for row in picture.origins for claim in row.claims},
    )
