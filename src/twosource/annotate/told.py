"""The names that the encoder tells, as runs of words, made whole where it cuts a name in two or leaves a bracket open."""

from collections.abc import Iterator, Sequence

from twosource.annotate import words
from twosource.annotate.capitals import NAME_LABELS
from twosource.annotate.spelling import spelled
from twosource.types import Token

Run = tuple[int, int]
_HYPHENS = ("-", "‐", "‑")
_NO_END = frozenset({"ADP", "DET", "CCONJ", "SCONJ", "PART", "PUNCT", "SYM"})
_ENDS = frozenset({".", "!", ")"})
_LONGEST_KNOWN = 8


def runs(tokens: Sequence[Token]) -> list[Run]:
    """First and last word of each name, in order."""
    read = _read(tokens)
    alone = frozenset(spelled(tokens, run) for run in read if not _beside_hyphen(tokens, run))
    tied: list[Run] = []
    for run in _with_known(tokens, [_whole(tokens, run) for run in read]):
        if tied and _one_name(tokens, tied[-1], run, alone=alone):
            tied[-1] = (tied[-1][0], run[1])
        else:
            tied.append(run)
    parts = [_trimmed(tokens, part) for run in tied for part in _parts(tokens, run)]
    return [run for run in parts if run[0] <= run[1]]


def _read(tokens: Sequence[Token]) -> list[Run]:
    """The words under each label, as the encoder set it."""
    found: list[Run] = []
    for token in tokens:
        if token.entity in NAME_LABELS and (token.entity_start or not found or found[-1][1] != token.i - 1):
            found.append((token.i, token.i))
        elif token.entity in NAME_LABELS:
            found[-1] = (found[-1][0], token.i)
    return found


def _whole(tokens: Sequence[Token], run: Run) -> Run:
    """A name with what the encoder left outside: the second half of letters with a hyphen, the people whose body it is."""
    half = tokens[run[1] + 1 : run[1] + 3]
    letters = len(half) > 1 and half[0].text in _HYPHENS and half[1].text.isupper() and len(half[1].text) > 1
    if letters and tokens[run[1]].text.isupper() and not half[1].entity and half[1].start - tokens[run[1]].end == 1:
        return run[0], half[1].i
    return _with_people(tokens, run)


def _with_people(tokens: Sequence[Token], run: Run) -> Run:
    """A body that is told by a word for any such body, with the people whose it is: Velsian | Army."""
    before, body = tokens[max(run[0] - 1, 0)], tokens[run[0]]
    theirs = before.entity == "NORP" and before.sentence == body.sentence and before.text[0].isupper()
    lone = run[0] == run[1] > 0 and body.entity == "ORG" and body.text in words.head_words("last")
    return (before.i, run[1]) if theirs and lone else run


def _beside_hyphen(tokens: Sequence[Token], run: Run) -> bool:
    """True for a run with a hyphen right before or after it."""
    return any(0 <= at < len(tokens) and tokens[at].text in _HYPHENS for at in (run[0] - 1, run[1] + 1))


def _with_known(tokens: Sequence[Token], read: Sequence[Run]) -> list[Run]:
    """The runs, and in place of those inside it the whole name of a body or a place that the world knows."""
    known = [
        run for run in _known(tokens) if not any(run[0] <= other[1] and other[0] <= run[1] and not _holds(run, other) for other in read)
    ]
    return sorted([*known, *(run for run in read if not any(_holds(whole, run) for whole in known))])


def _holds(whole: Run, part: Run) -> bool:
    """True when one run lies inside the other."""
    return whole[0] <= part[0] and part[1] <= whole[1]


def _known(tokens: Sequence[Token]) -> Iterator[Run]:
    """Where a body or a place of several words stands whose name the world knows; of two the longer."""
    names = words.listed("mention_bodies", "names") | words.places()
    firsts = {name.split()[0] for name in names if " " in name}
    done = -1
    for token in tokens:
        if token.i <= done or token.text not in firsts:
            continue
        ends = range(min(token.i + _LONGEST_KNOWN, len(tokens) - 1), token.i, -1)
        if (end := next((end for end in ends if spelled(tokens, (token.i, end)) in names), None)) is not None:
            done = end
            yield token.i, end


def _one_name(tokens: Sequence[Token], left: Run, right: Run, *, alone: frozenset[str]) -> bool:
    """True for two runs that are parts of one name: Ada | Brook, Tarun | -occupied | Velsia, Carrow | & | Sons, Dayr | az | Ansel."""
    first, last = tokens[left[1]], tokens[right[0]]
    between = [token.text for token in tokens[left[1] + 1 : right[0]]]
    if first.sentence != last.sentence or len(between) > 2:
        return False
    same = first.entity == last.entity
    if not between:
        cut = same and first.entity == "PERSON" and left[0] == left[1] and right[0] == right[1]
        return cut or (same and first.text in (*_HYPHENS, "&")) or _begins_place(tokens, left, last)
    if between == ["&"]:
        return same and first.entity == "ORG"
    if len(between) == 1 and between[0] in words.listed("mention_particles", "words", "between words"):
        return same
    if between[0] not in _HYPHENS or last.start - first.end != len("".join(between)) + len(between) - 1:
        return False
    if len(between) == 2:
        return last.entity == "GPE" and between[1] in words.listed("mention_context", "words", "held")
    return same and not (spelled(tokens, left) in alone | words.places() and spelled(tokens, right) in alone | words.places())


def _begins_place(tokens: Sequence[Token], run: Run, after: Token) -> bool:
    """True for one word that begins the name of a place, before a place: Mount | Ansel, Northern | Velsia."""
    kind = words.head_words("first").get(tokens[run[0]].text)
    return run[0] == run[1] and kind == "Place" and tokens[run[0]].entity == after.entity == "GPE"


def _parts(tokens: Sequence[Token], run: Run) -> Iterator[Run]:
    """The run, without what a lone bracket cuts off; a place and the land it lies in are two."""
    first, last = _in_brackets(tokens, run)
    for at in range(first + 1, last):
        if tokens[at].text == "," and tokens[first].entity == "GPE" and spelled(tokens, (at + 1, last)) in words.places():
            yield first, at - 1
            first = at + 1
    yield first, last


def _in_brackets(tokens: Sequence[Token], run: Run) -> Run:
    """The run up to a bracket that does not close in it, or from after one that did not open."""
    opened: list[int] = []
    first, last = run
    for at in range(first, last + 1):
        if tokens[at].text in ("(", "["):
            opened.append(at)
        elif tokens[at].text in (")", "]") and opened:
            opened.pop()
        elif tokens[at].text in (")", "]"):
            first, last = (at + 1, last) if at < last else (first, at - 1)
    return (first, opened[0] - 1) if opened else (first, last)


def _trimmed(tokens: Sequence[Token], run: Run) -> Run:
    """The run without marks, small words and "our" at its ends."""
    first, last = run
    while first <= last and (not _has_letters(tokens[first]) or tokens[first].tag == "PRP$" or tokens[first].text == "the"):
        first += 1
    while first <= last and _ends_nothing(tokens[last]):
        last -= 1
    return first, last


def _has_letters(token: Token) -> bool:
    """True for a word with a letter or a digit."""
    return any(letter.isalnum() for letter in token.text)


def _ends_nothing(token: Token) -> bool:
    """True for a small word, or for a mark that is no part of what stands before it."""
    if not _has_letters(token):
        return token.text not in _ENDS
    return token.pos in _NO_END and token.text.islower()
