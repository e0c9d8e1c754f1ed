"""From good inputs to bad ones: bytes turned, cut, doubled, nested, and pieces of the grammar put where they do not belong."""

from collections.abc import Sequence
from random import Random

ODD = (
    b"\0", b"\xff\xfe", b"\xed\xa0\x80", b"\xe2\x80\xae", b"\xc2\xa0", b"\xf0\x9f\x98\x80", b"\xcc\x81", b"\r", b"\n\n", b"\t", b"\x1a",
    b"&#0;", b"&amp;lt;", b"%00", b"\\ud800", b"-1", b"0", b"99999999999999999999", b"1e999", b"NaN", b"null", b"[]", b"{}", b'"',
)  # fmt: skip
MOST = 20_000
_LONG = 400


def mutated(chance: Random, seeds: Sequence[bytes], words: Sequence[bytes]) -> bytes:
    """An input made from the seeds: one in eight from words of the grammar alone, the rest from a seed by one to six changes."""
    if words and chance.random() < 0.125:
        return b" ".join(chance.choice(words) for _ in range(chance.randrange(1, 12)))
    made = bytearray(chance.choice(seeds))
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 6))):
        chance.choice(CHANGES)(chance, made, (*words, *ODD, *seeds))
        del made[MOST:]
    return bytes(made)


def _turn(chance: Random, made: bytearray, words: Sequence[bytes]) -> None:
    """Another byte in one place."""
    if made:
        made[chance.randrange(len(made))] = chance.randrange(256)


def _digit(chance: Random, made: bytearray, words: Sequence[bytes]) -> None:
    """Another digit in place of one."""
    places = [at for at, byte in enumerate(made[:2000]) if 48 <= byte <= 57]
    if places:
        made[chance.choice(places)] = chance.choice(b"0123456789")


def _cut(chance: Random, made: bytearray, words: Sequence[bytes]) -> None:
    """A stretch taken out."""
    start, length = _stretch(chance, made)
    del made[start : start + length]


def _end(chance: Random, made: bytearray, words: Sequence[bytes]) -> None:
    """The rest cut off."""
    del made[chance.randrange(len(made) + 1) :]


def _double(chance: Random, made: bytearray, words: Sequence[bytes]) -> None:
    """A stretch said again, at times many times."""
    start, length = _stretch(chance, made)
    made[start:start] = made[start : start + length] * chance.choice((1, 1, 2, 50))


def _put(chance: Random, made: bytearray, words: Sequence[bytes]) -> None:
    """A word of the grammar, an odd sign or a piece of a seed put in."""
    word = chance.choice(words)
    start = chance.randrange(max(1, len(word)))
    at = chance.randrange(len(made) + 1)
    made[at:at] = word[start : start + _LONG] if len(word) > _LONG else word


def _swap(chance: Random, made: bytearray, words: Sequence[bytes]) -> None:
    """A stretch moved elsewhere."""
    start, length = _stretch(chance, made)
    piece = made[start : start + length]
    del made[start : start + length]
    at = chance.randrange(len(made) + 1)
    made[at:at] = piece


CHANGES = (_turn, _digit, _cut, _end, _double, _put, _put, _swap)


def _stretch(chance: Random, made: bytearray) -> tuple[int, int]:
    """Where a stretch begins, and its length: mostly short."""
    length = chance.choice((1, 2, 4, 8, 16, 64, 256))
    return chance.randrange(max(1, len(made))), length
