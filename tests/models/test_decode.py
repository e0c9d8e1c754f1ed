"""From scores to spans."""

import numpy as np
import pytest

from twosource.models import decode

LABELS = ("O", "B-Person", "I-Person", "B-Place", "I-Place")


def spans(*wanted, second=None):
    """The spans of rows of scores in which the wanted label leads; `second` may give a row another label of weight."""
    rows = np.zeros((len(wanted), len(LABELS)), dtype=np.float32)
    for at, label in enumerate(wanted):
        rows[at, LABELS.index(label)] = 5
    for at, label, weight in second or ():
        rows[at, LABELS.index(label)] = weight
    return [(span.first, span.last, span.type) for span in decode.spans(decode.sure(rows), LABELS)]


@pytest.mark.parametrize(
    ("labels", "wanted"),
    [
        (("O", "O"), []),
        (("B-Person", "I-Person", "O"), [(0, 1, "Person")]),
        (("B-Person", "B-Person"), [(0, 0, "Person"), (1, 1, "Person")]),
        (("O", "B-Place"), [(1, 1, "Place")]),
        (("B-Person", "B-Place", "I-Place"), [(0, 0, "Person"), (1, 2, "Place")]),
    ],
)
def test_labels_make_spans(labels, wanted):
    assert spans(*labels) == wanted


def test_an_inside_without_its_beginning_is_mended_by_the_next_best_labels():
    assert spans("O", "I-Person", "O", second=[(1, "B-Person", 4)]) == [(1, 1, "Person")]


def test_a_name_changes_its_type_only_where_another_begins():
    assert spans("B-Person", "I-Place", second=[(0, "B-Place", 4)]) == [(0, 1, "Place")]


def test_a_sure_span_is_more_probable():
    rows = [np.array([[0, height, 0, 0, 0]], dtype=np.float32) for height in (9, 2)]
    sure, unsure = (decode.spans(decode.sure(row), LABELS)[0].probability for row in rows)
    assert sure > 0.99 > unsure


def test_no_word_gives_no_span():
    assert decode.spans(np.zeros((0, 5), dtype=np.float32), LABELS) == []
