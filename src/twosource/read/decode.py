"""Bytes to text."""

import codecs
import re

from charset_normalizer import from_bytes

from twosource.errors import InputError

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_CONTROL = re.compile(r"[\x01-\x08\x0e-\x1a\x1c-\x1f]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_SAMPLE = 65536
# Encodings of other things than texts, or that take too long to decode.
_NO_TEXTS = ("utf-8", "utf-7", "punycode", "idna", "unicode_escape", "raw_unicode_escape", "undefined")


def text(data: bytes, where: str) -> str:
    """The text of the bytes: UTF-8 where it is, else the likeliest encoding. Lines end with `\\n`.

    Raises:
        InputError: the bytes are not text, or hold half a character.
    """
    found = _decoded(data, where)
    if "\0" in found or len(_CONTROL.findall(found, 0, _SAMPLE)) > 3 + len(found[:_SAMPLE]) // 200:
        raise InputError(where, "is not text (it holds NUL or other control bytes)", "give text, HTML, PDF or JSON Lines")
    return found.replace("\r\n", "\n").replace("\r", "\n")


def declared(data: bytes, name: str) -> str | None:
    """The text in the encoding that is declared for it; None where the bytes are UTF-8 all the same, or it is no encoding of texts.

    >>> declared("двор".encode("cp1251"), "windows-1251"), declared("двор".encode(), "windows-1251"), declared(b"x", "punycode")
    ('двор', None, None)
    """
    try:
        data.decode("utf-8")
        return None
    except UnicodeDecodeError:
        pass
    try:
        return data.decode(name, "replace") if codecs.lookup(name).name not in _NO_TEXTS else None
    except (LookupError, UnicodeError, ValueError):
        return None


def has_surrogate(found: str) -> bool:
    """True when the text holds half a character, which no file can hold."""
    return _SURROGATE.search(found) is not None


def _decoded(data: bytes, where: str) -> str:
    """The text under the first encoding that fits."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        _refuse_half_characters(data, where)
        return _guessed(data)


def _refuse_half_characters(data: bytes, where: str) -> None:
    """Raises when the bytes are UTF-8 but for lone surrogates."""
    try:
        data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return
    raise InputError(where, "holds half a character (a lone surrogate)", "save it again as UTF-8")


def _guessed(data: bytes) -> str:
    """The text in the likeliest encoding; a mostly sound UTF-8 text keeps its sound part."""
    lenient = data.decode("utf-8", "replace")
    sound = sum(map(lenient.count, "’“”–—é")) > lenient.count("\ufffd") * 20
    best = None if sound else from_bytes(data[:_SAMPLE]).best()
    return lenient if sound else data.decode(best.encoding if best else "cp1252", "replace")


def printable(found: str) -> str:
    """The text with half characters replaced, so that it can be stored and printed."""
    return _SURROGATE.sub("\ufffd", found)
