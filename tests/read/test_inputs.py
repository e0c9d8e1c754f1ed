import io
import json

import pytest

from twosource import read
from twosource.errors import InputError
from twosource.types import Article, Skipped

REPORT = "The council met in Port Ansel on Monday and voted to keep the old pier open for two more years, its speaker said."


def line(**record):
    return json.dumps(record) + "\n"


def read_stdin(data):
    return list(read.articles(["-"], stdin=io.BytesIO(data)))


def test_a_file_gives_an_article_with_the_name_of_the_file(tmp_path):
    (tmp_path / "pier.txt").write_text(REPORT)
    [found] = read.articles([str(tmp_path / "pier.txt")])
    assert (found.text, found.path, found.language) == (REPORT, "pier.txt", "en")


def test_the_same_file_twice_is_one_article(tmp_path):
    (tmp_path / "pier.txt").write_text(REPORT)
    assert len(list(read.articles([str(tmp_path / "pier.txt"), str(tmp_path)]))) == 1


def test_the_same_text_under_two_names_is_two_articles(tmp_path):
    (tmp_path / "a.txt").write_text(REPORT)
    (tmp_path / "b.txt").write_text(REPORT)
    one, two = read.articles([str(tmp_path)])
    assert one.id != two.id
    assert one.text == two.text


def test_an_id_does_not_rest_on_the_folder(tmp_path):
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "pier.txt").write_text(REPORT)
    [one], [two] = (list(read.articles([str(tmp_path / folder)])) for folder in ("a", "b"))
    assert (one.id, one.key) == (two.id, two.key)


def test_the_same_id_with_the_same_text_is_one_article():
    assert len(read_stdin((line(id="1", text=REPORT) * 2).encode())) == 1


def test_the_same_id_with_another_text_is_another_article():
    one, two = read_stdin((line(id="1", text=REPORT) + line(id="1", text="Corrected: " + REPORT)).encode())
    assert one.id == two.id
    assert one.key != two.key


def test_standard_input_is_json_lines_when_it_opens_with_a_brace():
    [found] = read_stdin(b"\n  " + line(id="1", text="Rain fell.").encode())
    assert (found.id, found.text, found.path) == ("1", "Rain fell.", None)


def test_standard_input_is_html_when_it_looks_so():
    [found] = read_stdin(
        f"<!doctype html><title>Pier</title><article><p>{REPORT}</p><p>{REPORT} It will cost little.</p></article>".encode()
    )
    assert "<p>" not in found.text


def test_standard_input_is_text_else():
    [found] = read_stdin(REPORT.encode())
    assert found.text == REPORT


def test_a_long_standard_input_is_read_to_its_end():
    lines = "".join(line(id=str(number), text=REPORT) for number in range(300)).encode()
    assert [found.id for found in read_stdin(lines)] == [str(number) for number in range(300)]


@pytest.mark.parametrize("data", [b"", b" \n\t \n", b"\xef\xbb\xbf"], ids=["nothing", "blanks", "only a mark"])
def test_empty_standard_input_is_said_to_be_empty(data):
    [found] = read_stdin(data)
    assert "empty" in found.what


def test_a_web_address_without_a_machine_is_told_in_a_line():
    [found] = read.articles(["https://coast.invalid/pier"])
    assert isinstance(found, Skipped)
    assert "cannot be fetched" in found.what and "save the page" in found.remedy


def test_a_bad_input_leaves_the_others_unharmed(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "b.txt").write_text(REPORT)
    found = list(read.articles([str(tmp_path), str(tmp_path / "none.txt")]))
    assert [type(one) for one in found] == [Skipped, Article, Skipped]


def test_a_text_in_another_language_is_kept_with_a_line_before_it():
    text = (
        "Der Rat der Stadt hat am Montag beschlossen, die alte Brücke noch zwei Jahre lang offen zu halten, "
        "sagte seine Sprecherin am Abend vor der Presse."
    )
    notice, found = read_stdin(line(id="1", text=text).encode())
    assert "another language (de): kept, not read" in notice.what
    assert (found.language, found.text) == ("de", text)


def test_a_name_with_a_line_end_is_told_on_one_line(tmp_path):
    (tmp_path / "a\nb.txt").write_text("")
    [found] = read.articles([str(tmp_path / "a\nb.txt")])
    assert found.where.endswith("a b.txt")


def test_one_gives_the_article_with_its_cuts(tmp_path):
    (tmp_path / "pier.txt").write_text(f"{REPORT}\n\nLeave a Reply")
    assert [cut.reason for cut in read.one(str(tmp_path / "pier.txt")).cut] == ["comment form"]


def test_one_says_why_there_is_no_article(tmp_path):
    with pytest.raises(InputError, match="does not exist"):
        read.one(str(tmp_path / "none.txt"))


def test_one_of_an_empty_folder_says_so(tmp_path):
    with pytest.raises(InputError, match="holds no article"):
        read.one(str(tmp_path))
