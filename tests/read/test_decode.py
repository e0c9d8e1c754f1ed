import pytest

from twosource.errors import InputError
from twosource.read import decode

TEXT = "Der Rat – sagte sie – tagt in Köln. „Wir hören zu“, rief der Sprecher über den Platz."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_the_encoding_is_found(encoding):
    assert decode.text(TEXT.encode(encoding), "a.txt") == TEXT


def test_lines_end_with_a_line_feed():
    assert decode.text(b"one\r\ntwo\rthree", "a.txt") == "one\ntwo\nthree"


@pytest.mark.parametrize("data", [b"Rain\0fell", bytes(range(1, 9)) * 20], ids=["NUL", "control bytes"])
def test_bytes_that_are_not_text_are_refused(data):
    with pytest.raises(InputError, match="not text"):
        decode.text(data, "a.txt")


def test_half_a_character_is_refused():
    with pytest.raises(InputError, match="lone surrogate"):
        decode.text(b"Rain \xed\xa0\xbd fell", "a.txt")


def test_one_broken_byte_in_a_sound_text_spoils_only_itself():
    assert decode.text("“Rain” – ‘fell’. ".encode() * 20 + b"\xff", "a.txt").endswith("‘fell’. \ufffd")
