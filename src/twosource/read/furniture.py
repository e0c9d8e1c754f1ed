"""Page furniture: found, kept out of the text, and kept beside it with the reason."""

import re
from collections.abc import Callable
from typing import NamedTuple

from twosource.read import rules
from twosource.types import Cut

_SENTENCE = re.compile(r"(?<=[.!?])[\"”’)]*\s+(?=[A-Z“\"])")
_BLANKS = re.compile(r"\n{3,}")
_LONG = 30
_TAIL = 0.6


class Line(NamedTuple):
    """A line of the page: what is left of it, and what was cut out of it."""

    text: str
    cut: tuple[Cut, ...] = ()

    def without(self, reason: str) -> "Line":
        """The line with all its words cut."""
        return Line("", (*self.cut, Cut(self.text.strip(), reason))) if self.text.strip() else self


Lines = tuple[Line, ...]


def is_report(text: str) -> bool:
    """True for a paragraph: long, and ending like a sentence."""
    return len(text.split()) >= _LONG and re.search(r"[.!?][\"'”’)\]]*$", text.strip()) is not None


def inline(lines: Lines) -> Lines:
    """Words that stand inside a paragraph: links to pictures, "Go to Source"."""
    return tuple(_inline(line) for line in lines)


def _inline(line: Line) -> Line:
    """A line without the furniture inside it."""
    for rule in rules.of("inline"):
        for match in list(rule.pattern.finditer(line.text))[::-1]:
            left = line.text[: match.start()].rstrip() + line.text[match.end() :]
            line = Line(left, (*line.cut, Cut(match.group().strip(), rule.reason)))
    return line


def whole_lines(lines: Lines) -> Lines:
    """Lines that are all furniture: share bars, credits, cookie notices."""
    return tuple(line.without(reason) if (reason := rules.whole("line", line.text)) else line for line in lines)


def sentences(lines: Lines) -> Lines:
    """Sentences that beg for a subscription inside a paragraph."""
    return tuple(_sentences(line) for line in lines)


def _sentences(line: Line) -> Line:
    """A line without such sentences."""
    parts = _SENTENCE.split(line.text)
    reasons = [rules.within("sentence", part.strip()) for part in parts]
    if not any(reasons):
        return line
    kept = " ".join(part for part, reason in zip(parts, reasons, strict=True) if not reason)
    return Line(kept, line.cut + tuple(Cut(part.strip(), reason) for part, reason in zip(parts, reasons, strict=True) if reason))


def appeals(lines: Lines) -> Lines:
    """A heading that asks for support, and the paragraphs after it that plead."""
    made: list[Line] = []
    reason: str | None = None
    for line in lines:
        if found := rules.whole("appeal", line.text):
            reason = found
        elif line.text.strip() and not rules.within("plea", line.text):
            reason = None
        made.append(line.without(reason) if reason else line)
    return tuple(made)


def lists(lines: Lines) -> Lines:
    """A heading such as "Most Popular", and the headlines after it up to the next paragraph."""
    made: list[Line] = []
    reason: str | None = None
    for line in lines:
        if found := rules.whole("list", line.text):
            reason = found
        elif line.text.strip() and (is_report(line.text) or line.text.strip()[-1] in ".:;,"):
            reason = None
        made.append(line.without(reason) if reason else line)
    return tuple(made)


def ends(lines: Lines) -> Lines:
    """A comment form near the end of the page, and all that follows it."""
    total = sum(len(line.text) for line in lines)
    passed, reason, made = 0, None, []
    for line in lines:
        found = rules.whole("end", line.text)
        if found and (passed >= _TAIL * total or reason):
            reason = found
        passed += len(line.text)
        made.append(line.without(reason or found or "") if reason or found else line)
    return tuple(made)


RULES: tuple[Callable[[Lines], Lines], ...] = (inline, whole_lines, appeals, sentences, lists, ends)


class Page(NamedTuple):
    """A pasted page: the report, what was cut, and what the page says of itself."""

    text: str
    cut: tuple[Cut, ...] = ()
    title: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None


def split(text: str) -> Page:
    """The report of a pasted page, and its furniture."""
    lines: Lines = tuple(Line(line.rstrip()) for line in text.split("\n"))
    for rule in RULES:
        lines = rule(lines)
    return Page(joined(lines), tuple(cut for line in lines for cut in line.cut))


def joined(lines: Lines) -> str:
    """The text that is left, with at most one empty line between paragraphs."""
    return _BLANKS.sub("\n\n", "\n".join(line.text.strip() for line in lines)).strip()
