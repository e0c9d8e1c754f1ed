"""The sets that teach who takes part in what."""

import json
import lzma

import part_sets


def test_words_of_sentences_make_a_text_and_keep_their_places():
    text, places = part_sets.joined([["Ada", "fell", "(", "twice", ")", "."], ["Nobody", "came", "."]])
    assert text == "Ada fell (twice).\nNobody came."
    assert [text[start:end] for start, end in places][:4] == ["Ada", "fell", "(", "twice"]


def test_an_event_of_five_sentences_has_its_parts(tmp_path):
    row = {
        "doc_key": "one",
        "sentences": [["Guards", "beat", "the", "old", "clerk", "."]],
        "evt_triggers": [[1, 1, [["harm", 1.0]]]],
        "gold_evt_links": [[[1, 1], [0, 0], "who"], [[1, 1], [2, 4], "whom"]],
    }
    for name in ("dev", "test"):
        with lzma.open(tmp_path / f"{name}.jsonlines.xz", "wt", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")
    told = next(part_sets.rams(tmp_path))
    (event,) = told.events
    assert [told.text[start:end] for start, end in (event.trigger, *event.parts)] == ["beat", "Guards", "the old clerk"]


def test_of_a_report_only_what_was_read_is_taken(tmp_path):
    row = {
        "id": "one", "text": "Not read.\nGuards ran.", "validated": [[10, 21]],
        "events": [{"start": 17, "end": 20}], "entities": [{"start": 10, "end": 16}, {"start": 0, "end": 3}],
    }  # fmt: skip
    file = tmp_path / "train.jsonl"
    file.write_text(json.dumps(row) + "\n", encoding="utf-8")
    (told,) = part_sets.ecbplus(file)
    assert told.text == "Guards ran."
    assert (told.events[0].trigger, told.entities) == ((7, 10), ((0, 6),))
