"""One document against its text: every span lies in it, every id is the hash of its place, every reference is answered."""

from collections import Counter
from collections.abc import Iterator

from twosource import ids
from twosource.types import Attribution, Claim, Document, Fault, Mention, Span, Timex

Row = Mention | Timex | Attribution | Claim
_MENDED = "document"


def of_document(document: Document) -> Iterator[Fault]:
    """The faults of a document."""
    text = document.article.text
    for where, span in _spans(document):
        if not 0 <= span.start < span.end <= len(text):
            yield Fault(where, f"{span.start}-{span.end} is no place in the text of {len(text)} characters", _MENDED)
    for row in _rows(document):
        if row.article != document.article.id:
            yield Fault(row.id, f"stands in the document of {document.article.id} and says it is of {row.article}", _MENDED)
        if row.id != _id(row, document.article.key):
            yield Fault(row.id, "its id is not the hash of its place", _MENDED)
    for name, times in Counter(row.id for row in _rows(document)).items():
        if times > 1:
            yield Fault(name, f"stands {times} times in {document.article.id}", _MENDED)
    yield from _dangling(document)


def _rows(document: Document) -> tuple[Row, ...]:
    """The rows of all layers."""
    return (*document.mentions, *document.timexes, *document.attributions, *document.claims)


def _id(row: Row, key: str) -> str:
    """The id that a row must have."""
    match row:
        case Mention():
            return ids.make("mention", key, *row.span)
        case Timex():
            return ids.make("timex", key, *row.span)
        case Attribution():
            return ids.make("attribution", key, *row.cue[0])
        case Claim():
            return ids.make("claim", key, *row.trigger, row.type)


def _spans(document: Document) -> Iterator[tuple[str, Span]]:
    """Every span of a document and what it belongs to."""
    yield from ((document.article.id, span) for span in (*document.sentences, *document.article.furniture))
    for mention in document.mentions:
        yield from ((mention.id, span) for span in (mention.span, mention.head, mention.title) if span)
    yield from ((timex.id, timex.span) for timex in document.timexes)
    for row in document.attributions:
        yield from ((row.id, span) for span in (row.source, *row.cue, *row.content) if span)
    for claim in document.claims:
        yield from ((claim.id, span) for span in (claim.span, claim.trigger, claim.hedge) if span)


def _dangling(document: Document) -> Iterator[Fault]:
    """What a row names and the document does not have."""
    known = {row.id for row in _rows(document)}
    for where, name in _references(document):
        if name is not None and name not in known:
            yield Fault(where, f"names {name}, which its document does not have", _MENDED)
    for claim in document.claims:
        if document.sentences and not 0 <= claim.sentence < len(document.sentences):
            yield Fault(claim.id, f"stands in sentence {claim.sentence} of {len(document.sentences)}", _MENDED)


def _references(document: Document) -> Iterator[tuple[str, str | None]]:
    """Each row with each id that it names."""
    yield from ((mention.id, mention.antecedent) for mention in document.mentions)
    for row in document.attributions:
        yield from ((row.id, row.mention), (row.id, row.parent))
    for claim in document.claims:
        named = (claim.timex, claim.place, claim.attribution, *claim.matters, *(part.mention for part in (*claim.arguments, *claim.beside)))
        yield from ((claim.id, name) for name in named)
