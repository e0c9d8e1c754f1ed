"""The words of others in an e-mail: a quotation under a reply is dropped, what is forwarded is read in place of the note above it.

Dropped, and kept beside the text with the reason: lines that begin with >, the line "On …, … wrote:" and, where no > follows it, all
below it, all below "Original Message" or below a block of header lines (From, Sent, To, Subject), and a signature below "-- ". In a
forwarded message, by its marker or its subject, the text is what stands below the last marker or block of header lines.
"""

import re
from functools import cache
from typing import NamedTuple

from twosource.text import table
from twosource.types import Cut

QUOTED, SIGNATURE, NOTE = "quoted reply", "signature", "note above a forwarded message"
_HEADER = re.compile(r"[*_]{0,2}(from|sent|date|to|cc|bcc|subject|reply-to|importance|attachments)\s*:[*_]{0,2}\s*(.*)", re.I)
_FORWARD = re.compile(r"\s*(?:\[[^\]]{2,30}\]\s*)?(?:fwd?|wg|tr)\s*:", re.I)
_EXACT = re.compile(r"@|\d:\d\d")
_LONGEST_LINE, _LONGEST_SIGNATURE, _MOST_FORWARDS = 300, 15, 10


class Own(NamedTuple):
    """The text of a message without the words of others; of a forwarded one, its header lines by name in small letters."""

    text: str
    cut: tuple[Cut, ...]
    header: dict[str, str]


def own(text: str, *, subject: str = "") -> Own:
    """The words that a message is for.

    >>> own("It is shut.\\n\\nOn Fri, 9 Jan 2026, Mara Lind wrote:\\n> Is the pier open?").text
    'It is shut.'
    """
    lines = _rejoined(text.split("\n"))
    cut: list[Cut] = []
    header: dict[str, str] = {}
    for _ in range(_MOST_FORWARDS):
        at = _forwarded_at(lines, by_subject=bool(_FORWARD.match(subject)))
        if at is None:
            break
        cut += _cut(lines[:at], NOTE)
        found, lines = _headed(_without_marks(lines[at:]))
        header = found or header
    kept, quoted = _unquoted(lines)
    return Own("\n".join(kept).strip(), (*cut, *quoted), header)


def bare_subject(subject: str) -> str:
    """The subject without what programs put before it.

    >>> bare_subject("Re: [coast-desk] Fwd: The pier is shut")
    'The pier is shut'
    """
    bare = subject.strip()
    while found := _prefix().match(bare):
        bare = bare[found.end() :].lstrip()
    return bare


@cache
def _any(kind: str) -> re.Pattern[str]:
    """The rules of a kind as one pattern."""
    return re.compile("|".join(f"(?:{row['pattern']})" for row in table.rows("read_mail") if row["kind"] == kind), re.I)


def _prefix() -> re.Pattern[str]:
    """What stands before a subject."""
    return _any("prefix")


def is_line(kind: str, line: str) -> bool:
    """True for a line of that kind.

    >>> is_line("quoted", "-----Original Message-----")
    True
    """
    bare = line.strip(" \t>*_")
    return len(bare) <= _LONGEST_LINE and _any(kind).fullmatch(bare) is not None


def _rejoined(lines: list[str]) -> list[str]:
    """The lines with a "On …, … wrote:" put together that was broken over two."""
    made: list[str] = []
    for line in lines:
        whole = f"{made[-1].rstrip()} {line.strip(' >')}" if made and line.rstrip().endswith(":") else ""
        if whole and made[-1].strip() and not is_line("wrote", line) and is_line("wrote", whole):
            made[-1] = whole
        else:
            made.append(line)
    return made


def _forwarded_at(lines: list[str], *, by_subject: bool) -> int | None:
    """Where a forwarded message begins: at its marker, or, in a message that says so in its subject, at the first block of header lines."""
    marked = next((index for index, line in enumerate(lines) if is_line("forwarded", line)), None)
    if marked is not None:
        return marked + 1
    starts = (index for index, line in enumerate(lines) if by_subject and (_is_block(lines, index) or is_line("quoted", line)))
    first = next(starts, None)
    return first + 1 if first is not None and is_line("quoted", lines[first]) else first


def _is_block(lines: list[str], index: int) -> bool:
    """True where a block of header lines of another message begins: From, and near it Sent or Date, and To or Subject."""
    if not lines[index].lstrip(" >*_").lower().startswith("from"):
        return False
    names = {found[1].lower() for line in lines[index : index + 6] if (found := _HEADER.fullmatch(line.strip(" >")))}
    return "from" in names and bool(names & {"sent", "date"}) and bool(names & {"to", "subject"})


def _headed(lines: list[str]) -> tuple[dict[str, str], list[str]]:
    """The header lines that a forwarded message begins with, by name, and the lines below them."""
    found: dict[str, str] = {}
    last = ""
    for index, line in enumerate(lines):
        if named := _HEADER.fullmatch(line.strip()):
            last = named[1].lower()
            found.setdefault(last, named[2].strip(" *_"))
        elif line.strip() and not (last in ("to", "cc") and "@" in line):
            return found, lines[index:]
    return found, []


def _without_marks(lines: list[str]) -> list[str]:
    """The lines without the > before each, where most have it."""
    filled = [line for line in lines if line.strip()]
    marked = sum(line.lstrip().startswith(">") for line in filled)
    return [re.sub(r"^\s*>\s?", "", line) for line in lines] if marked * 2 > len(filled) else lines


def _unquoted(lines: list[str]) -> tuple[list[str], list[Cut]]:
    """The lines that are the writer's own, and what was cut."""
    end = next((index for index in range(len(lines)) if _ends(lines, index)), len(lines))
    sign = next((index for index in range(end) if _signs(lines, index, end)), end)
    marked = {index for index in range(sign) if _is_marked(lines[index]) or (is_line("wrote", lines[index]) and _leads(lines, index))}
    quoted = [lines[index] for index in sorted(marked)]
    kept = [lines[index] for index in range(sign) if index not in marked]
    return kept, [*_cut(quoted, QUOTED), *_cut(lines[sign:end], SIGNATURE), *_cut(lines[end:], QUOTED)]


def _is_marked(line: str) -> bool:
    """True for a line with > before it."""
    return line.lstrip().startswith(">")


def _leads(lines: list[str], index: int) -> bool:
    """True when the next line that has words is marked, or there is none."""
    return next((_is_marked(line) for line in lines[index + 1 : index + 6] if line.strip()), True)


def _ends(lines: list[str], index: int) -> bool:
    """True where all below is quoted without marks: "On 9 January the minister wrote:", without address and hour, tells no such thing."""
    if is_line("quoted", lines[index]) or _is_block(lines, index):
        return True
    return is_line("wrote", lines[index]) and _EXACT.search(lines[index]) is not None and not _leads(lines, index)


def _signs(lines: list[str], index: int, end: int) -> bool:
    """True for the line above a signature."""
    return lines[index] == "-- " or (lines[index].rstrip() == "--" and end - index <= _LONGEST_SIGNATURE)


def _cut(lines: list[str], reason: str) -> list[Cut]:
    """The lines as one cut, none where they are empty."""
    text = "\n".join(lines).strip()
    return [Cut(text, reason)] if text else []
