"""Reports whose content is a quotation: the content grows to the whole quotation, and what is quoted on goes to the same speaker."""

from typing import NamedTuple

from twosource.annotate.quotes import quotations, spoken
from twosource.annotate.reported import Report, Tokens
from twosource.annotate.syntax import span_of
from twosource.types import Span

NEAR = 40  # characters that may stand between a quotation and the words that say whose it is


class Said(NamedTuple):
    """A report with the spans of its content."""

    report: Report
    content: tuple[Span, ...]


def grown(text: str, reports: tuple[Report, ...]) -> tuple[Said, ...]:
    """The reports with their contents: whole quotations, also those that stand in sentences of their own."""
    quotes = quotations(text)
    said = [Said(report, _joined([_whole(span, report, quotes) for span in _runs(report)])) for report in reports]
    free = [quote for quote in quotes if spoken(quote, text) and not _claimed(quote, said)]
    for quote in free:
        at = _owner(text, quote, said)
        if at is not None:
            said[at] = said[at]._replace(content=_joined([*said[at].content, quote]))
    return tuple(said)


def _runs(report: Report) -> list[Span]:
    """The content's words as spans, one for each unbroken run, without commas at the ends."""
    runs: list[list] = []
    for token in report.content:
        if runs and token.i == runs[-1][-1].i + 1:
            runs[-1].append(token)
        else:
            runs.append([token])
    trimmed = [_trimmed(tuple(run)) for run in runs]
    return [span_of(run) for run in trimmed if run]


def _trimmed(run: Tokens) -> Tokens:
    """The words without commas, dashes and full stops around them."""
    first, last = 0, len(run)
    while first < last and run[first].text in EDGE:
        first += 1
    while last > first and run[last - 1].text in EDGE:
        last -= 1
    return run[first:last]


EDGE = frozenset({",", ".", ";", ":", "-", "–", "—", "--"})


def _whole(span: Span, report: Report, quotes: tuple[Span, ...]) -> Span:
    """The span with the whole of a quotation that it has a part of, unless the report itself is inside the quotation."""
    cue = span_of(report.cue)
    for quote in quotes:
        if quote.overlaps(span) and not quote.overlaps(cue):
            span = Span(min(span.start, quote.start), max(span.end, quote.end))
    return span


def _joined(spans: list[Span]) -> tuple[Span, ...]:
    """The spans in order, those that overlap made one."""
    made: list[Span] = []
    for span in sorted(spans):
        if made and span.start <= made[-1].end:
            made[-1] = Span(made[-1].start, max(made[-1].end, span.end))
        else:
            made.append(span)
    return tuple(made)


def _claimed(quote: Span, said: list[Said]) -> bool:
    """True when the quotation is content already."""
    return any(span.overlaps(quote) for one in said for span in one.content)


def _owner(text: str, quote: Span, said: list[Said]) -> int | None:
    """Which report a free quotation belongs to: one that waits beside it for its content, else the one quoted before it in the paragraph."""
    for at, one in enumerate(said):
        start, end = _extent(one.report)
        before, after = text[quote.end : start], text[end : quote.start]
        if not one.content and ((quote.end <= start and _near(before)) or (end <= quote.start and _near(after))):
            return at
    earlier = [at for at, one in enumerate(said) if one.content and _extent(one.report)[0] < quote.start]
    if earlier and "\n" not in text[_extent(said[earlier[-1]].report)[0] : quote.start] and _quoting(text, said[earlier[-1]]):
        return earlier[-1]
    return None


def _extent(report: Report) -> tuple[int, int]:
    """From the first word of source and cue to the last."""
    words = (*report.source, *report.cue)
    return min(token.start for token in words), max(token.end for token in words)


def _near(gap: str) -> bool:
    """True for a gap within a paragraph that holds little but a comma or a colon."""
    return len(gap) <= NEAR and "\n" not in gap


def _quoting(text: str, said: Said) -> bool:
    """True when the report quotes word for word."""
    return any(span.of(text)[:1] in '"“' or span.of(text)[-1:] in '"”' for span in said.content)
