"""Reports whose content is a quotation: the content grows to the whole quotation, and what is quoted on goes to the same speaker."""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from twosource.annotate.quotes import MARK, quotations, spoken
from twosource.annotate.reported import Report
from twosource.annotate.syntax import span_of
from twosource.types import Span, Token

NEAR = 40  # characters that may stand between a quotation and the words that say whose it is
BACK = 12  # reports looked at, back from a quotation, for the one that it carries on
EDGE = frozenset({",", ".", ";", ":", "-", "–", "—", "--"})


class Said(NamedTuple):
    """A report with the spans of its content."""

    report: Report
    content: tuple[Span, ...]


def grown(text: str, reports: tuple[Report, ...]) -> tuple[Said, ...]:
    """The reports with their contents: whole quotations, also those that stand in sentences of their own."""
    quotes = quotations(text)
    said: list[Said] = []
    taken: set[Span] = set()
    told = {token.i for report in reports for token in report.content}
    for report in reports:
        around = _touching(span_of(report.cue), quotes)
        if (around or report.cue[0].i in told) and not _stands(report):
            continue
        runs = [run for run in _runs(report) if not around or around[0].holds(run)]
        held = {quote for run in runs for quote in _touching(run, quotes)} - set(around)
        said.append(Said(report, joined([*runs, *held])))
        taken.update(held)
    cues = [span_of(one.report.cue).start for one in said]
    for quote in quotes:
        at = None if quote in taken or not spoken(quote, text) else _owner(text, quote, said, after=bisect_right(cues, quote.start))
        if at is not None:
            said[at] = said[at]._replace(content=joined([*said[at].content, quote]))
    return tuple(said)


def _touching(span: Span, quotes: tuple[Span, ...]) -> tuple[Span, ...]:
    """The quotations that share a character with the span; they do not overlap one another."""
    first = bisect_right(quotes, (span.start, span.start)) - 1
    found = quotes[max(first, 0) : bisect_left(quotes, (span.end, span.end))]
    return tuple(quote for quote in found if quote.overlaps(span))


def _stands(report: Report) -> bool:
    """True for what is told within another's words of somebody else's words; an aside like "I think" or "we want" is not."""
    return report.act in ("assertion", "evidence") and any(token.pos in ("NOUN", "PROPN") for token in report.source)


def _runs(report: Report) -> list[Span]:
    """The content's words as spans, one for each unbroken run, without commas at the ends."""
    runs: list[list[Token]] = []
    for token in report.content:
        if runs and token.i == runs[-1][-1].i + 1:
            runs[-1].append(token)
        else:
            runs.append([token])
    trimmed = [_trimmed(run) for run in runs]
    return [span_of(tuple(run)) for run in trimmed if run]


def _trimmed(run: list[Token]) -> list[Token]:
    """The words without commas, dashes and full stops around them."""
    first, last = 0, len(run)
    while first < last and run[first].text in EDGE:
        first += 1
    while last > first and run[last - 1].text in EDGE:
        last -= 1
    return run[first:last]


def joined(spans: list[Span]) -> tuple[Span, ...]:
    """The spans in order, those that touch made one."""
    made: list[Span] = []
    for span in sorted(spans):
        if made and span.start <= made[-1].end:
            made[-1] = Span(made[-1].start, max(made[-1].end, span.end))
        else:
            made.append(span)
    return tuple(made)


def _owner(text: str, quote: Span, said: list[Said], *, after: int) -> int | None:
    """Which report a free quotation belongs to: one beside it that waits for its content, else the one quoted before it in the paragraph.

    after: the first report whose cue stands after the quotation's start.
    """
    beside = [at for at in (after - 1, after, after + 1) if 0 <= at < len(said)]
    waiting = next((at for at in beside if not said[at].content and _is_near(text, quote, said[at].report)), None)
    if waiting is not None:
        return waiting
    for at in range(after - 1, max(after - 1 - BACK, -1), -1):
        if "\n" in text[_extent(said[at].report)[0] : quote.start]:
            return None
        if any(MARK.search(span.of(text)) for span in said[at].content):
            return at
    return None


def _is_near(text: str, quote: Span, report: Report) -> bool:
    """True when little but a comma or a colon stands between a report and a quotation."""
    start, end = _extent(report)
    if quote.overlaps(Span(start, end)):
        return False
    gap = text[quote.end : start] if quote.end <= start else text[end : quote.start]
    return len(gap) <= NEAR and "\n" not in gap


def _extent(report: Report) -> tuple[int, int]:
    """From the first word of source and cue to the last."""
    words = (*report.source, *report.cue)
    return min(token.start for token in words), max(token.end for token in words)
