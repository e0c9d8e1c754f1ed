from twosource.read import wrap

WRAPPED = [
    "The council met in Port Ansel on Monday and voted to keep",
    "the old pier open for two more years, its speaker said in",
    "the evening. The vote was close.",
    "",
    "Nine members were for it and eight were against. Nobody",
    "else came to the meeting of the council that day.",
]


def test_broken_lines_become_paragraphs():
    first, gap, second = wrap.unwrapped("\n".join(WRAPPED)).split("\n")
    assert first.endswith("said in the evening. The vote was close.")
    assert gap == ""
    assert second.startswith("Nine members")


def test_paragraphs_on_lines_of_their_own_are_kept():
    text = "\n".join(f"The council met in Port Ansel for the vote number {number}." for number in range(9))
    assert wrap.unwrapped(text) == text


def test_one_wide_line_shows_that_nothing_was_broken():
    text = "\n".join([*WRAPPED, "x" * 200])
    assert wrap.unwrapped(text) == text
