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


def kept(tmp_path, row, name="set.jsonl"):
    """A file with one line."""
    file = tmp_path / name
    file.write_text(json.dumps(row), encoding="utf-8")
    return file


def told(article):
    """The words of each mark, with its type, sentence by sentence."""
    return [[(sentence.text[start:end], kind) for start, end, kind in sentence.marked] for sentence in article.sentences]


def test_what_runs_over_a_sentence_goes_on_in_the_next():
    made = list(readers.clipped("It sank. Nobody died. It rained.", [(3, 20, "content")]))
    assert told(readers.Read("a", tuple(made))) == [[("sank.", "content")], [("Nobody died", "content")], []]


def test_only_the_sentences_that_were_read_teach_events(tmp_path):
    row = {"id": "a", "text": "It sank. It rained.", "validated": [[0, 8]], "events": [{"start": 3, "end": 7}, {"start": 12, "end": 18}]}
    (article,) = readers.validated(kept(tmp_path, row))
    assert told(article) == [[("sank", "event")]]


def test_events_are_marked_in_every_sentence(tmp_path):
    row = {"id": "a", "text": "It sank. It rained.", "events": [{"start": 3, "end": 7}, {"start": 12, "end": 18}]}
    (article,) = readers.events(kept(tmp_path, row))
    assert told(article) == [[("sank", "event")], [("rained", "event")]]


def test_sentences_of_a_corpus_stand_alone_and_together_in_turn(tmp_path):
    file = tmp_path / "set.jsonl"
    event = [{"start": 3, "end": 7, "factuality": 2.5}]
    lines = [{"set": one, "text": "It sank.", "events": event} for one in ("uw", "uw", "cb", "uw", "uw")]
    file.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    found = list(readers.factuality(file, corpus="uw", together=2))
    assert [len(article.sentences) for article in found] == [1, 1, 2]
    assert told(found[0]) == [[("sank", "2.5")]]


def test_a_saying_knows_on_which_side_its_cue_stands(tmp_path):
    row = {"id": "a", "text": "It sank, Ada said.", "attributions": [{"source": [[9, 12]], "cue": [[13, 17]], "content": [[0, 7]]}]}
    (article,) = readers.attributions(kept(tmp_path, row))
    assert told(article) == [[("It sank", "content"), ("Ada", "source"), ("said", "cue")]]
    row["attributions"][0] |= {"source": [], "cue": [[0, 2]], "content": [[3, 7]]}
    (article,) = readers.attributions(kept(tmp_path, row))
    assert told(article) == [[("It", "cue"), ("sank", "content after")]]


def test_a_filler_is_marked_wherever_its_words_stand(tmp_path):
    template = {role: [] for role in ("PerpInd", "PerpOrg", "Target", "Victim", "Weapon")} | {"Weapon": [[["car bomb", 2], ["bomb", 6]]]}
    row = {"id": "a", "text": "a car bomb went off.  the bomb was bombastic.", "templates": [template]}
    (article,) = readers.incidents(kept(tmp_path, row))
    assert told(article) == [[("car bomb", "Weapon")], [("bomb", "Weapon")]]
    (article,) = readers.incidents(kept(tmp_path, row | {"templates": []}))
    assert told(article) == [[], []]
