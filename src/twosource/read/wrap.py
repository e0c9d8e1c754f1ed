"""Texts whose lines were broken to fit a page or a screen."""

from twosource.read.page import ends_sentence

_FEWEST = 5
_NARROW = 100
_FULL = 0.6
_BRIM = 0.9


def unwrapped(text: str) -> str:
    """The text with its paragraphs on one line each, where its lines were broken at a fixed width; else as it is.

    >>> unwrapped("One line.\\nAnother line.")
    'One line.\\nAnother line.'
    """
    lines = text.split("\n")
    return "\n".join(paragraphs(lines)) if _is_wrapped(lines) else text


def _is_wrapped(lines: list[str]) -> bool:
    """True when no line is wide, most are nearly as wide as the widest, and most do not end a sentence."""
    filled = [line.strip() for line in lines if line.strip()]
    width = _width(filled)
    if len(filled) < _FEWEST or not 40 <= width <= _NARROW or max(map(len, filled)) > _NARROW:
        return False
    full = [line for line in filled if len(line) > _FULL * width]
    return len(full) > _FULL * len(filled) and sum(map(ends_sentence, full)) < len(full) / 3


def _width(lines: list[str]) -> int:
    """The length that one line in five exceeds."""
    return sorted(map(len, lines))[int(0.8 * (len(lines) - 1))] if lines else 0


def paragraphs(lines: list[str]) -> list[str]:
    """The lines with those joined that belong to one paragraph: a full line goes on in the next, unless an empty line follows."""
    bare = [line.strip() for line in lines]
    width = _width([line for line in bare if line])
    made: list[str] = []
    goes_on = False
    for line in bare:
        if goes_on and line:
            made[-1] += " " + line
        else:
            made.append(line)
        ended = ends_sentence(line) and len(line) < _BRIM * width
        goes_on = len(line) > _FULL * width and not ended
    return made
