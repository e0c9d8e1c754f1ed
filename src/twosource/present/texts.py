"""The articles' own words for the end of the page, with the place of every claim marked."""

from twosource.present.evidence import Desk
from twosource.present.sections import Text
from twosource.types import Document

MOST_CHARACTERS = 3_000_000


def texts(desk: Desk) -> tuple[Text, ...]:
    """The articles in order of id, until the page would grow too long to open; those left out can be read in the case."""
    made, length = [], 0
    for document in desk.picture.documents:
        length += len(document.article.text)
        if length > MOST_CHARACTERS:
            break
        made.append(_text(desk, document))
    return tuple(made)


def _text(desk: Desk, document: Document) -> Text:
    """One article, the claims of its events marked."""
    marks = sorted((row.span, row.id) for row in document.claims if row.id in desk.by.event_of)
    return Text(
        document.article.id, desk.label[document.article.id], document.article.text, document.sentences, tuple(marks), document.article.cut
    )
