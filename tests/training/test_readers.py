"""The sets as articles."""

import gzip
import json
import lzma

import pytest
import readers


def cut(text):
    """The sentences of a text, without their offsets."""
    return [sentence for _, sentence in readers.sentences(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ada spoke. Nobody came.", ["Ada spoke.", "Nobody came."]),
        ("Gov. Brook spoke to Mr. Dane.", ["Gov. Brook spoke to Mr. Dane."]),
        ("A headline\r\n\r\nThe first line", ["A headline", "The first line"]),
        ("“It fell.” Nobody ran.", ["“It fell.”", "Nobody ran."]),
        ("It cost 3.5 million.", ["It cost 3.5 million."]),
        (" \n ", []),
    ],
)
def test_a_text_is_cut_into_sentences(text, wanted):
    assert cut(text) == wanted


def test_names_keep_their_words_in_their_sentence(tmp_path):
    text = "Ferry halted.\nAda Brook spoke. She left Port Ansel."
    marked = [[14, 23, "Person"], [40, 50, "Location"]]
    file = tmp_path / "set.jsonl.gz"
    file.write_bytes(gzip.compress(json.dumps({"id": "a", "text": text, "entities": marked}).encode()))
    (article,) = readers.articles(file)
    found = [(sentence.text[start:end], kind) for sentence in article.sentences for start, end, kind in sentence.marked]
    assert found == [("Ada Brook", "Person"), ("Port Ansel", "Location")]


def test_a_sentence_does_not_end_inside_a_name(tmp_path):
    file = tmp_path / "set.jsonl.gz"
    file.write_bytes(gzip.compress(json.dumps({"id": "a", "text": "The Yes! Party won. It did.", "entities": [[4, 14, "ORG"]]}).encode()))
    (article,) = readers.articles(file)
    assert [sentence.text for sentence in article.sentences] == ["The Yes! Party won.", "It did."]


@pytest.mark.parametrize("beginning", ["B", "I"])
def test_words_and_tags_become_text_and_names(tmp_path, beginning):
    rows = ["Ada O", f"Port {beginning}-LOC", "Ansel I-LOC", ", O", f"Orla {beginning}-PER"]
    file = tmp_path / "set.conll.xz"
    file.write_bytes(lzma.compress("\n".join(rows).encode()))
    (article,) = readers.tagged(file)
    (sentence,) = article.sentences
    assert sentence.text == "Ada Port Ansel, Orla"
    assert [(sentence.text[start:end], kind) for start, end, kind in sentence.marked] == [("Port Ansel", "LOC"), ("Orla", "PER")]
