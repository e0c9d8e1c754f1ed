import json

import pytest

from twosource import ids, read
from twosource.types import Article, Skipped


def found_in(tmp_path, content, name="wire.jsonl"):
    data = content if isinstance(content, bytes) else content.encode()
    (tmp_path / name).write_bytes(data)
    return list(read.articles([str(tmp_path / name)]))


def test_the_text_of_a_line_is_kept_verbatim(tmp_path):
    text = "  Rain fell.\r\n\n\nLeave a Reply\u2028It went on.  "
    [found] = found_in(tmp_path, json.dumps({"id": "1", "text": text}, ensure_ascii=False))
    assert found.text == text
    assert found.cut == ()


def test_only_a_line_feed_ends_a_line(tmp_path):
    content = '{"text": "Rain\u2028fell\x85here"}\n{"text": "It stopped."}\r\n'
    assert [found.text for found in found_in(tmp_path, content)] == ["Rain\u2028fell\x85here", "It stopped."]


def test_what_a_line_says_of_its_article_is_taken(tmp_path):
    record = {
        "id": "1",
        "text": "Rain fell.",
        "title": " Rain ",
        "publisher": "Coast Courier",
        "url": "https://coast.example/1",
        "authors": ["Mara Lind"],
    }
    [found] = found_in(tmp_path, json.dumps(record))
    assert (found.id, found.title, found.publisher, found.url) == ("1", "Rain", "Coast Courier", "https://coast.example/1")
    assert found.authors == ("Mara Lind",)


def test_a_line_without_an_id_gets_one_of_file_name_and_text(tmp_path):
    [found] = found_in(tmp_path, '{"text": "Rain fell."}')
    assert found.id == ids.make("article", "wire.jsonl", "Rain fell.")


@pytest.mark.parametrize("stated", ["2026-01-09", "2026-01-09T09:00:00Z", "2026-01", "2026"])
def test_a_date_is_kept_as_fine_as_it_is_stated(tmp_path, stated):
    [found] = found_in(tmp_path, json.dumps({"text": "Rain fell.", "published": stated}))
    assert found.published == stated


@pytest.mark.parametrize("stated", ["soon", "2026-13-40", 20260109, ["2026"], "09/01/2026"])
def test_a_date_that_is_not_understood_is_left_out_with_a_line(tmp_path, stated):
    notice, found = found_in(tmp_path, json.dumps({"text": "Rain fell.", "published": stated}))
    assert isinstance(notice, Skipped)
    assert "date that is not understood" in notice.what
    assert (found.text, found.published) == ("Rain fell.", None)


@pytest.mark.parametrize(
    ("content", "what"),
    [
        ('{"id": "1"}', "has no `text`"),
        ('{"text": null}', "has no `text`"),
        ('{"text": 7}', "not a string"),
        ('{"text": " \\n "}', "empty `text`"),
        ('{"text": "half \\ud83d a character"}', "half a character"),
        ('{"text": "a \\u0000 b"}', "NUL"),
        ('{"id": 7, "text": "Rain fell."}', "`id`"),
        ('{"id": {}, "text": "Rain fell."}', "`id`"),
        ('{"text": "Rain', "not JSON"),
        ('["Rain fell."]', "not a JSON object"),
        ("Rain fell.", "not JSON"),
        ("[" * 100_000, "not JSON"),
        (b'{"text": "\xff\xfe"}', "not JSON in UTF-8"),
    ],
)
def test_a_bad_line_gives_one_line_that_names_it_and_the_others_stand(tmp_path, content, what):
    data = content if isinstance(content, bytes) else content.encode()
    first, notice, last = found_in(tmp_path, b'{"text": "One."}\n' + data + b'\n{"text": "Three."}')
    assert (first.text, last.text) == ("One.", "Three.")
    assert notice.where.endswith("wire.jsonl, line 2")
    assert what in notice.what


def test_a_text_too_long_is_refused(tmp_path, monkeypatch):
    monkeypatch.setenv("TWOSOURCE_MAX_ARTICLE_CHARACTERS", "5")
    [notice] = found_in(tmp_path, '{"text": "Rain fell."}')
    assert "longer than 5 characters" in notice.what


def test_a_line_too_long_is_passed_over(tmp_path, monkeypatch):
    monkeypatch.setenv("TWOSOURCE_MAX_FILE_BYTES", "30")
    notice, found = found_in(tmp_path, '{"text": "' + "Rain. " * 50 + '"}\n{"text": "It stopped."}\n')
    assert notice.where.endswith("line 1")
    assert found.text == "It stopped."


def test_a_file_of_lines_may_be_larger_than_a_single_article(tmp_path, monkeypatch):
    monkeypatch.setenv("TWOSOURCE_MAX_FILE_BYTES", "100")
    content = "".join(json.dumps({"id": str(number), "text": "Rain fell."}) + "\n" for number in range(50))
    assert sum(isinstance(found, Article) for found in found_in(tmp_path, content)) == 50


@pytest.mark.parametrize(
    "content",
    ['{\n  "text": "Rain fell."\n}', '[{"text": "Rain fell."}]', '{"text": "Rain fell."}\n'],
    ids=["one object over several lines", "a list", "a line"],
)
def test_a_json_file_may_hold_one_article_or_a_list_or_lines(tmp_path, content):
    assert [found.text for found in found_in(tmp_path, content, "wire.json")] == ["Rain fell."]


@pytest.mark.parametrize(("name", "content"), [("wire.json", "[]"), ("wire.jsonl", "\n" * 5000)])
def test_a_file_without_an_article_is_said(tmp_path, name, content):
    [notice] = found_in(tmp_path, content, name)
    assert "holds no article" in notice.what


def test_a_mark_of_byte_order_is_no_part_of_the_first_line(tmp_path):
    [found] = found_in(tmp_path, b'\xef\xbb\xbf{"text": "Rain fell."}')
    assert found.text == "Rain fell."


def test_lone_surrogates_beside_the_text_do_no_harm(tmp_path):
    [found] = found_in(tmp_path, '{"text": "Rain fell.", "title": "Rain \\ud83d"}')
    assert found.title == "Rain \ufffd"


def test_a_wrong_date_of_several_lines_is_told_on_one(tmp_path):
    notice, _ = found_in(tmp_path, '{"text": "Rain fell.", "published": "soon\\n\\nor late"}')
    assert "(soon or late)" in notice.what
