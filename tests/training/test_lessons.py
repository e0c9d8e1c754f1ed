"""Lessons: windows with what each head may answer."""

import random

import lessons
import numpy as np
import pytest
from heads import Head, Set
from readers import UNASKED, Read, Sentence

from twosource.models.shapes import words
from twosource.models.windows import Window

TAUGHT = Set("set", None, "", {"PER": ("Person",), "LOC": ("Place", "Facility")}, silent=("Event",))
HEAD = Head("names", ("Person", "Place", "Facility", "Event"), (TAUGHT,))


def allowed(label):
    """The head's labels that are right for a label of the set."""
    return {ours for ours, right in zip(HEAD.labels, lessons.choices(HEAD, TAUGHT)[label], strict=True) if right}


def test_a_type_that_may_be_several_of_ours_allows_each():
    assert allowed("B-LOC") == {"B-Place", "B-Facility"}
    assert allowed("I-PER") == {"I-Person"}


def test_what_a_set_never_marks_may_hide_in_its_unmarked_words():
    assert allowed("O") == {"O", "B-Event", "I-Event"}


def test_of_what_is_not_asked_every_answer_is_right():
    assert allowed(f"B-{UNASKED}") == set(HEAD.labels)


def test_single_words_have_no_beginning():
    head = Head("events", ("event",), (), form="words")
    right = lessons.choices(head, TAUGHT._replace(types={"EVENT": ("event",)}))
    assert right["B-EVENT"].tolist() == right["I-EVENT"].tolist() == [0, 1]


@pytest.mark.parametrize(("told", "wanted"), [("B-1.25", [0, 0.75, 0.25]), ("B-2.0", [0, 0, 1]), ("O", [0, 0, 0])])
def test_a_number_is_shared_by_the_steps_around_it(told, wanted):
    assert lessons.shares(("0", "1", "2"), told).tolist() == wanted


def test_every_word_of_a_name_has_a_label():
    text = "Port-Ansel greets Ada Brook"
    assert lessons.tags(words(text), ((0, 10, "LOC"), (18, 27, "PER"))) == ["B-LOC", "I-LOC", "I-LOC", "O", "B-PER", "I-PER"]


def lesson(length):
    """A lesson of so many pieces."""
    return lessons.Lesson(Window([1] * length, [(0, 0, 0, 0)] * length, [0], [(0, 0)]), "names", np.ones((1, 9), dtype=np.float32))


def test_batches_hold_every_lesson_once_within_their_size():
    found = [lesson(length) for length in (5, 9, 3, 7, 9, 2)]
    made = lessons.batches(found, pieces=18, chance=random.Random(1))
    assert sorted(len(one.window.pieces) for batch in made for one in batch) == [2, 3, 5, 7, 9, 9]
    assert all(len(batch) * max(len(one.window.pieces) for one in batch) <= 18 for batch in made)


def test_arrays_tell_pieces_from_filling():
    made = lessons.arrays([lesson(2), lesson(4)])
    assert made["real"].sum() == 6
    assert made["firsts"].tolist() == [[0, 0], [1, 0]]


def test_a_pass_takes_each_set_by_its_part():
    articles = [Read(str(number), (Sentence("Ada spoke.", ((0, 3, "PER"),)),)) for number in range(10)]
    half, double = TAUGHT._replace(part=0.5), TAUGHT._replace(part=2.0)
    assert [len(lessons.taken(articles, part.part, random.Random(1))) for part in (half, double)] == [5, 20]
