"""The head of a page: title, by-line, date line, breadcrumbs, section labels."""

import re
from itertools import takewhile
from typing import NamedTuple

from twosource.read import published
from twosource.read.page import Line, Lines, ends_sentence, is_headline, is_paragraph

_HEAD_LINES = 30
_DATE_LINE_WORDS = 16
_NAME_WORDS = 4
_SENTENCE_WORDS = 10
_DATELINE = re.compile(r"(?P<place>.{3,80}?)\s*(?:--|–|—|:| - )")
_DATELINE_LINES = 6
_BYLINE = re.compile(
    r"(?:(?i:by|written by|reported by|story by|words by)\s*:?\s+)"
    r"(?P<names>[A-Z][\w.’'-]+(?:(?:,| and| &|) (?:de |van |von |der |al |el |bin |da |di )?[A-Z][\w.’'-]*){0,11})"
    r"(?P<rest>\s*(?:[|,·•–—-].{0,80})?)"
)
_AND = re.compile(r"\s*(?:,| and | & )\s*")
_LABELS = re.compile(
    r"\b(?:published|posted|first|last|updated|modified|created|on|at|date|by|am|pm|[ap]\.m\.|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu"
    r"|fri|sat|sun|ist|gmt|utc|bst|est|edt|pst|pdt|cet|cest|eat|pkt|sgt|hrs?|hours)\b",
    re.I,
)
_PUBLISHED = re.compile(r"\b(?:published|posted)\b.*", re.I)
_UPDATED = re.compile(r"\b(?:updated|modified|edited)\b.*", re.I)
_WORD = re.compile(r"[^\W\d_]{2,}")
_CRUMB = re.compile(r"^\W*home\b|^home(?=[A-Z])", re.I)


class Head(NamedTuple):
    """What the head of a page says, and the lines without what is no part of the report."""

    lines: Lines
    title: str | None = None
    published: str | None = None
    authors: tuple[str, ...] = ()


def read(lines: Lines) -> Head:
    """The head of a page whose furniture is cut."""
    places = _places(lines)
    when: str | None = None
    names: tuple[str, ...] = ()
    made = list(lines)
    for index in places:
        line = made[index]
        if stated := date_line(line.text):
            when, made[index] = when or stated.day, line.without("date line")
        elif found := byline(line.text):
            names = names or found
            when, made[index] = when or published.written(line.text), line.without("by-line")
        elif is_breadcrumb(line.text, lines[index + 1 : index + 20]):
            made[index] = line.without("breadcrumb")
    made = _without_menu(made, places)
    title, made = _titled(made, places)
    return Head(tuple(made), title, when, names)


def _places(lines: Lines) -> list[int]:
    """The indexes of the lines that have words, up to the first paragraph of the report."""
    found: list[int] = []
    for index, line in enumerate(lines):
        if is_paragraph(line.text) or len(found) == _HEAD_LINES:
            break
        if line.text.strip():
            found.append(index)
    return found


class DateLine(NamedTuple):
    """A line that holds a date and nothing else; day is None where it only tells of a later change."""

    day: str | None


def date_line(text: str) -> DateLine | None:
    """The date line, or None for any other line.

    >>> date_line("Friday, January 9, 2026").day, date_line("The strike began on January 9, 2026.")
    ('2026-01-09', None)
    """
    bare = published.without(text)
    others = _WORD.findall(_LABELS.sub(" ", bare))
    if bare == text or len(text.split()) > _DATE_LINE_WORDS or len(others) > _NAME_WORDS or any(word.islower() for word in others):
        return None
    stated = _PUBLISHED.search(text) or text
    return DateLine(published.written(_UPDATED.sub("", stated if isinstance(stated, str) else stated[0])))


def byline(text: str) -> tuple[str, ...]:
    """The authors a by-line names, nothing for any other line.

    >>> byline("By Mara Lind and Ola Brandt"), byline("By noon the harbour was shut.")
    (('Mara Lind', 'Ola Brandt'), ())
    """
    found = _BYLINE.fullmatch(text.strip())
    if not found or len(text.split()) > 20:
        return ()
    return tuple(name for name in _AND.split(found["names"].strip()) if name)


def without_breadcrumbs(lines: Lines) -> Lines:
    """The lines with the breadcrumbs of the head cut."""
    made = list(lines)
    for index in _places(lines):
        if is_breadcrumb(lines[index].text, lines[index + 1 : index + 20]):
            made[index] = lines[index].without("breadcrumb")
    return tuple(made)


def is_breadcrumb(text: str, following: Lines) -> bool:
    """True for a line that starts with Home and ends with a headline which stands again below it."""
    bare = text.strip()
    return bool(_CRUMB.search(bare)) and any(len(line.text.split()) > 2 and bare.endswith(line.text.strip()) for line in following)


def _without_menu(lines: list[Line], places: list[int]) -> list[Line]:
    """The lines without runs of three lines or more of one to three words before the report: a menu."""
    run: list[int] = []
    before = list(takewhile(lambda index: not _is_sentence(lines[index].text), places))
    for index in [*before, None]:
        if index is not None and lines[index].text.strip() and len(lines[index].text.split()) <= 3 and is_headline(lines[index].text):
            run.append(index)
            continue
        if index is not None and not lines[index].text.strip():
            continue
        for place in run if len(run) >= 3 else ():
            lines[place] = lines[place].without("menu")
        run = []
    return lines


def _is_sentence(text: str) -> bool:
    """True for a line that is a sentence of some length: no menu stands below the first one."""
    return len(text.split()) >= _SENTENCE_WORDS and ends_sentence(text)


def _titled(lines: list[Line], places: list[int]) -> tuple[str | None, list[Line]]:
    """The title, and the lines without the section labels around it. The title itself stays where it stands."""
    left = [index for index in places if lines[index].text.strip()]
    for index in left:
        if lines[index].text.startswith("# "):
            lines[index] = Line(lines[index].text.lstrip("# "), lines[index].cut)
            return lines[index].text.strip(), lines
    heads = [index for index in left[:3] if is_headline(lines[index].text)]
    if not heads or heads[0] != left[0]:
        return None, lines
    title = next((index for index in heads if len(lines[index].text.split()) > 3), heads[0] if len(heads) == 1 else None)
    if title is None or len(lines[title].text.split()) < 2:
        return None, lines
    for index in heads:
        if index != title and len(lines[index].text.split()) <= 2:
            lines[index] = lines[index].without("section label")
    return lines[title].text.strip(), lines


def trailing_title(lines: Lines) -> str | None:
    """The headline that a feed puts after "Go to Source" at the end of its text, or None."""
    left = [line for line in lines if line.text.strip() or line.cut]
    if len(left) < 2 or not any(cut.reason == "link to the source" for cut in left[-2].cut):
        return None
    last = left[-1].text.strip()
    return last if is_headline(last) and len(last.split()) > 3 else None


def dateline(text: str) -> str | None:
    """The date with its year in the dateline that opens a report; None when it has no year, and for any other opening.

    >>> dateline("PORT ANSEL, May 3, 2026 (Coast Press) -- The pier burned."), dateline("PORT ANSEL, May 3 -- The pier burned.")
    ('2026-05-03', None)
    """
    for line in [line for line in text.split("\n") if line.strip()][:_DATELINE_LINES]:
        found = _DATELINE.match(line)
        day = published.written(found["place"]) if found else None
        if found and day and _is_place(published.without(found["place"])):
            return day[:10]
    return None


def _is_place(words: str) -> bool:
    """True when the words, their date taken out, could name a place and an agency: in capitals, or with brackets."""
    capital = all(not word[:1].islower() for word in re.findall(r"\w+", words))
    return capital and ("(" in words or re.match(r"[A-Z]{3,}", words) is not None)
