"""Named mentions: the runs of words that are names, without title, article and possessive, and their types."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from twosource.annotate import capitals, chunks, kinds, spelling, told, words
from twosource.types import Token

Run = tuple[int, int]
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_SURE = 0.6
_PREFIXES = frozenset({"anti", "pro", "non", "ex", "pre", "post", "mid"})


class Found(NamedTuple):
    """Words that become a mention: indices of the first, last and head word, what is known of it, and a title with a capital before it."""

    first: int
    last: int
    head: int
    form: str
    type: str
    gender: str | None = None
    plural: bool | None = None
    title: Run | None = None


class Name(NamedTuple):
    """A run of words that is a name, and the title with a capital that stands before it."""

    first: int
    last: int
    title: Run | None = None


def find(tokens: Sequence[Token]) -> list[Found]:
    """The names of a text, in order."""
    habit = capitals.habits(tokens)
    read = [_titled(tokens, run) for run in told.runs(tokens) if not _is_title(tokens, run)]
    inside = {i for name in read for i in range(name.first, name.last + 1)}
    guessed = [name for run in chunks.chunks(tokens, habit) for name in _untitled(tokens, run)]
    names = sorted([*read, *(name for name in guessed if not inside & set(range(name.first - 1, name.last + 2)))])
    whole = (_with_number(tokens, name) for name in (_trimmed(tokens, name) for name in names) if name)
    kept = [name for name in whole if _is_name(tokens, name)]
    types = kinds.decide(tokens, [(name.first, name.last) for name in kept], [name.title is not None for name in kept])
    return [_found(tokens, name, kind) for name, kind in zip(kept, types, strict=True) if kind != "Other" or _may_be_other(tokens, name)]


def _is_title(tokens: Sequence[Token], run: Run) -> bool:
    """True for a title that stands right before a name, and for an office of two words and more that stands alone."""
    after, title = run[1] + 1, [token.text for token in tokens[run[0] : run[1] + 1]]
    follows = after < len(tokens) and tokens[after].entity_start and tokens[after].entity == "PERSON"
    if follows and all(word in words.titles() for word in title):
        return True
    inner = words.listed("mention_title_modifiers") | words.titles().keys()
    return len(title) > 1 and title[-1] in words.titles() and inner.issuperset(title)


def _titled(tokens: Sequence[Token], run: Run) -> Name:
    """The name with the title before it, which the encoder may have taken for its first words."""
    first, last = run
    while first < last and tokens[first].entity == "PERSON" and tokens[first].text in words.titles():
        first += 1
    at = first - 1
    if at < 0 or tokens[at].text not in words.titles() or tokens[at].sentence != tokens[first].sentence:
        return Name(*run)
    return Name(first, last, (_title_start(tokens, 0, at), at))


def _found(tokens: Sequence[Token], name: Name, kind: str) -> Found:
    """The name as a mention to be; a person's people are no part of the name, nor is a lone person several."""
    first = name.first
    if kind == "Person" and tokens[first].text in words.demonyms() - words.given_names().keys() and name.last > first:
        first += 1
    gender = kinds.gender(tokens, (first, name.last), name.title) if kind == "Person" else None
    return Found(first, name.last, name.last, "named", kind, gender, False if kind == "Person" else None, name.title)


def _may_be_other(tokens: Sequence[Token], name: Name) -> bool:
    """False for a run for which nothing speaks and that is a field of someone's office, or one common word with a capital."""
    before = [token.text for token in tokens[max(name.first - 2, 0) : name.first]]
    if len(before) == 2 and before[1] in ("of", "for") and before[0] in words.titles():
        return False
    return name.last > name.first or tokens[name.first].tag.startswith("NNP") or tokens[name.first].entity != ""


def _untitled(tokens: Sequence[Token], run: Run) -> Iterator[Name]:
    """The parts of a run that its titles and the parser's persons leave."""
    first, last = run
    at = _title_noun(tokens, first, last)
    if at is None or spelling.spelled(tokens, run) in words.places():
        yield from _at_persons(tokens, run)
        return
    start = _title_start(tokens, first, at)
    if start > first:
        yield from _at_persons(tokens, (first, start - 1))
    if at < last:
        yield Name(at + 1, last, (start, at))


def _title_noun(tokens: Sequence[Token], first: int, last: int) -> int | None:
    """The last title noun of a run after which a name, or nothing, is left; None where the title is part of a body's name."""
    for at in range(last, first - 1, -1):
        if tokens[at].text not in words.titles():
            continue
        rest = tokens[at + 1 : last + 1]
        if not rest:
            if _is_surname(tokens, first, at):
                return None
            return at
        if rest[-1].text in words.head_words("last") or rest[0].text in ("of", "for", "and", "&", "-", "'s", "’s"):
            return None
        return at
    return None


def _is_surname(tokens: Sequence[Token], first: int, at: int) -> bool:
    """True for a title noun that ends a person's name, as in Ada Bishop."""
    if at == first or tokens[at - 1].text not in words.given_names():
        return False
    return at == first + 1 or (tokens[at].entity == "PERSON" and not tokens[at].entity_start)


def _title_start(tokens: Sequence[Token], first: int, at: int) -> int:
    """Where the title begins that ends at this noun: it takes its modifiers along."""
    inner = words.listed("mention_title_modifiers")
    while at > first and (
        tokens[at - 1].text in inner or tokens[at - 1].text in words.titles() or tokens[at - 1].text in ("-", "of", "and", "&")
    ):
        at -= 1
    return at


def _at_persons(tokens: Sequence[Token], run: Run) -> Iterator[Name]:
    """The run, cut where the parser begins a person after the name of something else."""
    first, last = run
    if tokens[last].text not in words.head_words("last"):
        for at in range(first + 1, last):
            before = tokens[at - 1]
            starts = tokens[at].entity == "PERSON" and tokens[at].entity_start and tokens[last].entity == "PERSON"
            if starts and before.entity in ("ORG", "GPE", "NORP", "LOC") and tokens[at].text in words.given_names():
                yield Name(first, at - 1)
                yield Name(at, last)
                return
    yield Name(first, last)


def _trimmed(tokens: Sequence[Token], name: Name) -> Name | None:
    """The name without what cannot begin or end one."""
    first, last, title = name
    small = words.listed("mention_particles", "words", "between words") | {"of", "and", "for", "on", "&", "the", ","}
    while first <= last and (tokens[last].text in small or (tokens[last].pos == "PUNCT" and tokens[last].text[-1] != ".")):
        last -= 1
    while first + 1 < last and tokens[first].text.lower() in _PREFIXES and tokens[first + 1].text in ("-", "‑"):
        first += 2
    while first <= last and (
        tokens[first].text in ("of", "and", "for", "&", "the", "The", "-", "’s", "'s", ",") or tokens[first].pos == "PUNCT"
    ):
        first += 1
    return Name(first, last, title) if first <= last else None


def _is_common_body(word: Token) -> bool:
    """True for a word for any body, which is a name alone only where the world knows it or the encoder is sure: the Coalition."""
    common = words.head_words("last").get(word.text, "PublicBody") != "PublicBody"
    sure = word.entity == "ORG" and word.entity_probability >= _SURE
    return common and not sure and word.text not in words.listed("mention_bodies", "names")


def _with_number(tokens: Sequence[Token], name: Name) -> Name:
    """The name of a body with the number in front that tells it from its like: 3rd Harbour Battalion."""
    before = tokens[name.first - 1] if name.first else tokens[name.first]
    numbered = _ORDINAL.fullmatch(before.text) and before.sentence == tokens[name.first].sentence
    return name._replace(first=before.i) if numbered and not name.title and tokens[name.last].text in _bodies() else name


@cache
def _bodies() -> frozenset[str]:
    """The words for bodies of which there are several, told apart by number."""
    return frozenset(word for word, kind in words.head_words("last").items() if kind == "PublicBody")


def _is_name(tokens: Sequence[Token], name: Name) -> bool:
    """False for runs that hold only words for peoples, common words with a capital, single letters and web addresses."""
    run = [token.text for token in tokens[name.first : name.last + 1]]
    if len(run) == 1 and (len(run[0]) == 1 or "@" in run[0] or "/" in run[0] or ("." in run[0][1:-1] and run[0] not in words.places())):
        return False
    empty, whole = words.demonyms() | words.listed("mention_never") | words.listed("mention_title_modifiers"), " ".join(run)
    if whole in words.places():
        return True
    if whole in empty or whole.startswith("New Year"):
        return False
    if len(run) == 1 and _is_common_body(tokens[name.first]):
        return False
    headed = len(run) > 1 and run[-1] in words.head_words("last")
    return headed or any(word not in empty and word[0].isalpha() for word in run)
