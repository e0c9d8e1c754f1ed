"""Quotation marks and brackets in shown words: each has its fellow, by the choice of the cut and never by a change."""

from twosource.types import Span

_PAIRS = (("“", "”"), ("(", ")"), ("‘", "’"))
_REACH = 60
_EDGE = " \t\n,;:–—-"


def paired(text: str, span: Span, *, keep: Span, room: Span) -> Span:
    """The stretch moved at its edges until its marks pair, as far as that can be done around the words to keep, inside the room."""
    for opening, closing in _PAIRS:
        span = _closed(text, span, (opening, closing), keep=keep, room=room)
        span = _opened(text, span, (opening, closing), keep=keep, room=room)
    return _edges(text, _even(text, span, keep=keep, room=room))


def _closed(text: str, span: Span, pair: tuple[str, str], *, keep: Span, room: Span) -> Span:
    """The stretch in which what was opened last is closed: it goes on to the closing mark, or leaves the opening one out."""
    lone = _lone_opening(text, span, pair) if text.find(pair[0], *span) >= 0 else None
    if lone is None:
        return span
    found = _mark(text, pair[1], start=span.end, end=min(room.end, span.end + _REACH))
    if found is not None and pair[0] not in text[span.end : found]:
        return Span(span.start, found + 1)
    return _without(span, lone, keep)


def _opened(text: str, span: Span, pair: tuple[str, str], *, keep: Span, room: Span) -> Span:
    """The stretch in which what is closed was opened: it begins at the opening mark, or leaves the closing one out."""
    lone = _lone_closing(text, span, pair) if text.find(pair[1], *span) >= 0 else None
    if lone is None:
        return span
    found = text.rfind(pair[0], max(room.start, span.start - _REACH), span.start)
    return Span(found, span.end) if found >= 0 else _without(span, lone, keep)


def _lone_opening(text: str, span: Span, pair: tuple[str, str]) -> int | None:
    """The first opening mark that nothing closes."""
    open_at: list[int] = []
    for place in range(span.start, span.end):
        if text[place] == pair[0]:
            open_at.append(place)
        elif _is_closing(text, place, pair[1]) and open_at:
            open_at.pop()
    return open_at[0] if open_at else None


def _lone_closing(text: str, span: Span, pair: tuple[str, str]) -> int | None:
    """The first closing mark that nothing opened; an apostrophe is none."""
    depth = 0
    for place in range(span.start, span.end):
        if text[place] == pair[0]:
            depth += 1
        elif _is_closing(text, place, pair[1]):
            if depth == 0:
                return place if pair[1] != "’" else None
            depth -= 1
    return None


def _is_closing(text: str, place: int, mark: str) -> bool:
    """True for a closing mark; ’ inside a word is an apostrophe."""
    return text[place] == mark and (mark != "’" or not text[place + 1 : place + 2].isalnum())


def _mark(text: str, mark: str, *, start: int, end: int) -> int | None:
    """The first closing mark in a range."""
    return next((place for place in range(start, end) if _is_closing(text, place, mark)), None)


def _even(text: str, span: Span, *, keep: Span, room: Span) -> Span:
    """The stretch with an even number of straight marks."""
    if text.count('"', span.start, span.end) % 2 == 0:
        return span
    found = text.find('"', span.end, min(room.end, span.end + _REACH))
    if found >= 0:
        return Span(span.start, found + 1)
    first, last = text.find('"', span.start, span.end), text.rfind('"', span.start, span.end)
    return _without(span, first if first < keep.start else last, keep)


def _without(span: Span, at: int, keep: Span) -> Span:
    """The stretch in front of or behind a mark, whichever holds the words to keep; the stretch itself when they lie about the mark."""
    if at >= keep.end:
        return Span(span.start, at)
    return Span(at + 1, span.end) if at < keep.start or not keep.overlaps(span) else span


def _edges(text: str, span: Span) -> Span:
    """The stretch without punctuation and spaces at its edges."""
    start, end = span
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    return Span(start, end)
