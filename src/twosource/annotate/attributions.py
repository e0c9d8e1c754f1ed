"""Who says what in an article: source, cue and content of every attribution.

`reported` and `asides` read them off the syntax of single sentences, `quoted` lets their contents grow to whole quotations, and
`sources` says whom the source's words name.
"""

from collections.abc import Iterator
from dataclasses import replace

from twosource import ids
from twosource.annotate import asides, heard, quoted, reported, sources
from twosource.annotate.quoted import Said
from twosource.annotate.sources import Described
from twosource.annotate.syntax import span_of, syntax
from twosource.types import Article, Attribution, Document, Span


def add(document: Document) -> Document:
    """The document with its attributions, in the order of their cues."""
    tree = syntax(document.tokens)
    naming = sources.naming(document, tree)
    rows = []
    ruled = quoted.grown(document.article.text, tuple(reported.reports(tree, asides.RULES)))
    for said in heard.merged(document.article.text, tree, ruled):
        if said.content:
            source = span_of(said.report.source) if said.report.source else None
            rows.append(_row(document.article, said, sources.described(naming, tree, source)))
    return replace(document, attributions=tuple(_nested(rows)))


def _row(article: Article, said: Said, described: Described) -> Attribution:
    """The attribution of what one report says. Evidence is an assertion where somebody gives it ("the survey shows"), else the teller's."""
    cue, act = span_of(said.report.cue), said.report.act
    return Attribution(
        id=ids.make("attribution", article.key, cue.start, cue.end),
        article=article.id,
        source=span_of(said.report.source) if said.report.source else None,
        cue=(cue,),
        content=said.content,
        kind=described.kind,
        mention=described.mention,
        named=described.named,
        certainty=said.report.certainty,
        act=("assertion" if described.speaks else "hedge") if act == "evidence" else act,
    )


def _nested(rows: list[Attribution]) -> Iterator[Attribution]:
    """The attributions, each with the smallest larger one whose content holds its cue as its parent."""
    waiting = sorted(((span, _size(row), row.id) for row in rows for span in row.content), reverse=True)
    open_ones: list[tuple[Span, int, str]] = []
    for row in sorted(rows, key=lambda row: row.cue):
        cue = row.cue[0]
        while waiting and waiting[-1][0].start <= cue.start:
            open_ones.append(waiting.pop())
        open_ones = [one for one in open_ones if one[0].end > cue.start]
        holding = [(size, id) for span, size, id in open_ones if span.holds(cue) and size > _size(row) and id != row.id]
        yield replace(row, parent=min(holding)[1]) if holding else row


def _size(row: Attribution) -> int:
    """How many characters its content has."""
    return sum(span.end - span.start for span in row.content)
