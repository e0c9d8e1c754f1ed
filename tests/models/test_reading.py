"""From scores to what the encoder tells of a sentence."""

import numpy as np
import pytest

from twosource.models.reading import VECTORS, nothing, readings
from twosource.models.shapes import words

LABELS = {
    "names": ("O", "B-Person", "I-Person"),
    "attribution": ("O", "B-content after", "I-content after"),
    "incident": ("O", "B-victim", "I-victim"),
    "events": ("O", "event"),
    "factuality": ("-3", "-2", "-1", "0", "1", "2", "3"),
}


def told(text, **rows):
    """The reading of a sentence; a head that is not given scores as of words never seen."""
    row = words(text)
    scores = {head: np.tile(nothing(labels), (len(row), 1)) for head, labels in LABELS.items()}
    scores[VECTORS] = np.zeros((len(row), 4), dtype=np.float32)
    (made,) = readings([row], scores | {head: np.array(some, dtype=np.float32) for head, some in rows.items()}, LABELS)
    return made


def test_words_that_were_never_seen_tell_nothing():
    made = told("Ada fell")
    assert (made.names, made.attribution, made.incident) == ((), (), ())
    assert [(word.event, word.factuality) for word in made.words] == [(0.0, 0.0)] * 2


def test_a_stretch_has_its_place_type_and_probability():
    (name,) = told("Ada Brook fell", names=[[0, 5, 0], [0, 0, 5], [5, 0, 0]]).names
    assert (name.start, name.end, name.type) == (0, 9, "Person")
    assert name.probability == pytest.approx(0.987, abs=0.001)


def test_an_event_is_as_probable_as_it_is_not_outside():
    assert [word.event for word in told("Ada fell", events=[[0, 0], [0, 20]]).words] == [0.5, 1.0]


def test_factuality_is_what_is_expected_of_the_scale():
    sure_not, between = [20, 0, 0, 0, 0, 0, 0], [-30, -30, -30, -30, -30, 0, 0]
    assert [word.factuality for word in told("Ada fell", factuality=[sure_not, between]).words] == [-3.0, 2.5]


def test_a_sentence_without_words_tells_nothing():
    assert told("") == ((), (), (), ())
