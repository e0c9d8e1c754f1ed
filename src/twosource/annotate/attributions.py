"""Who says what in an article: source, cue and content of every attribution.

`reported` reads them off the syntax of single sentences, `quoted` lets their contents grow to whole quotations, and
`sources` says whom the source's words name.
"""

from collections.abc import Iterator
from dataclasses import replace

from twosource import ids
from twosource.annotate import quoted, reported, sources
from twosource.annotate.quoted import Said
from twosource.annotate.syntax import span_of, syntax
from twosource.types import Attribution, Document


def add(document: Document) -> Document:
    """The document with its attributions, in the order of their cues."""
    tree = syntax(document.tokens)
    said = quoted.grown(document.article.text, tuple(reported.reports(tree)))
    naming = sources.naming(document)
    rows = [_row(document.article.key, one, document.article.id) for one in said if one.content]
    named = [replace(row, **sources.described(naming, tree, row.source)._asdict()) for row in rows]
    return replace(document, attributions=tuple(_nested(named)))


def _row(key: str, said: Said, article: str) -> Attribution:
    """The attribution of what one report says."""
    source = span_of(said.report.source) if said.report.source else None
    cue = span_of(said.report.cue)
    made = ids.make("attribution", key, cue.start, cue.end)
    return Attribution(made, article, source, (cue,), said.content, certainty=said.report.certainty)


def _nested(rows: list[Attribution]) -> Iterator[Attribution]:
    """The attributions, each with the smallest other one whose content holds its cue as its parent."""
    for row in rows:
        holding = [
            (sum(span.end - span.start for span in other.content), other.id)
            for other in rows
            if other is not row and any(span.holds(row.cue[0]) for span in other.content)
        ]
        yield replace(row, parent=min(holding)[1]) if holding else row
