"""Page furniture: found, kept out of the text, and kept beside it with the reason."""

from collections.abc import Callable

from twosource.read import rules
from twosource.read.page import Line, Lines, ends_sentence, is_headline, is_paragraph, sentences_of
from twosource.types import Cut

Rule = Callable[[Lines], Lines]
_LATE = 0.6
_LONGEST_LIST = 40
_SHORTEST_LIST = 3
_HEADLINE_WORDS = 16


def inline(lines: Lines) -> Lines:
    """Words that stand inside a paragraph: links to pictures, "Go to Source"."""
    return tuple(_inline(line) for line in lines)


def _inline(line: Line) -> Line:
    """A line without the furniture inside it."""
    for rule in rules.of("inline"):
        if found := list(rule.pattern.finditer(line.text)):
            starts, ends = [0, *(match.end() for match in found)], [*(match.start() for match in found), len(line.text)]
            pieces = [line.text[start:end].rstrip() for start, end in zip(starts, ends, strict=True)]
            line = Line("".join(pieces), line.cut + tuple(Cut(match.group().strip(), rule.reason) for match in found))
    return line


def whole_lines(lines: Lines) -> Lines:
    """Lines that are all furniture: share bars, credits, cookie notices."""
    return tuple(line.without(reason) if (reason := rules.whole("line", line.text)) else line for line in lines)


def sentences(lines: Lines) -> Lines:
    """Sentences that beg for a subscription inside a paragraph."""
    return tuple(_sentences(line) for line in lines)


def _sentences(line: Line) -> Line:
    """A line without such sentences."""
    parts = [(part, rules.within("sentence", part)) for _, part in sentences_of(line.text)]
    cut = tuple(Cut(part, reason) for part, reason in parts if reason)
    return Line(" ".join(part for part, reason in parts if not reason), line.cut + cut) if cut else line


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
    """A heading such as "Most Popular", and the headlines after it up to the next sentence."""
    made: list[Line] = []
    reason, length = "", 0
    for line in lines:
        found = rules.whole("list", line.text)
        length = 0 if found else length + bool(line.text.strip())
        if found:
            reason = found
        elif line.text.strip() and (not is_headline(line.text) or length > _LONGEST_LIST or is_paragraph(line.text)):
            reason = ""
        made.append(line.without(reason) if reason else line)
    return tuple(made)


def ends(lines: Lines) -> Lines:
    """A comment form: its lines wherever they stand, and near the end of the page all that follows."""
    total = sum(len(line.text) for line in lines)
    passed, reason = 0, ""
    made: list[Line] = []
    for line in lines:
        found = rules.whole("end", line.text) or ""
        if found and passed >= _LATE * total:
            reason = found
        passed += len(line.text)
        made.append(line.without(found or reason) if found or reason else line)
    return tuple(made)


def trailing_headlines(lines: Lines) -> Lines:
    """Three headlines or more after the last sentence of the page: a list of other pages that lost its heading."""
    last = max((index for index, line in enumerate(lines) if ends_sentence(line.text) or line.text.rstrip().endswith(":")), default=None)
    if last is None or lines[last].text.rstrip().endswith(":"):
        return lines
    tail = {index for index in range(last + 1, len(lines)) if lines[index].text.strip()}
    if len(tail) < _SHORTEST_LIST or not all(_is_long_headline(lines[index].text) for index in tail):
        return lines
    return tuple(line.without("list of other pages") if index in tail else line for index, line in enumerate(lines))


def _is_long_headline(text: str) -> bool:
    """True for a headline of at least four words (names that end a report are shorter) that is no caption and no post."""
    return is_headline(text) and 3 < len(text.split()) <= _HEADLINE_WORDS and "(@" not in text


RULES: tuple[Rule, ...] = (inline, whole_lines, appeals, sentences, lists, ends, trailing_headlines)


EXTRACTED_RULES = (inline, whole_lines, appeals, sentences, lists, ends)


def cut(lines: Lines, rules_in_order: tuple[Rule, ...] = RULES) -> Lines:
    """The lines with all furniture cut, rule after rule. EXTRACTED_RULES are for a text without menus."""
    for rule in rules_in_order:
        lines = rule(lines)
    return lines
