"""Runs of words that are written as one name."""

import pytest

from factory import document_of
from twosource.annotate import capitals, chunks


def runs(text):
    """The words of the runs."""
    tokens = document_of(text).tokens
    return [text[tokens[first].start : tokens[last].end] for first, last in chunks.chunks(tokens, capitals.habits(tokens))]


@pytest.mark.parametrize(
    "run",
    [
        "Omar bin Tarun",
        "Anjuman-e-Sahil",
        "Velsia-occupied Tarun",
        "Front for the Defence of Tarun",
        "Workers' Union",
        "Carrow & Sons",
        "Cessna 208",
        "Tarun Pilots and Divers Association",
    ],
)
def test_a_run_is_held_together(run):
    assert run in runs(f"We wrote about the {run} again.")


def test_two_names_with_a_hyphen_between_stay_apart():
    assert runs("The Tarun-Velsia match: we like Tarun, and we like Velsia.")[:2] == ["Tarun", "Velsia"]


def test_a_run_ends_with_its_sentence():
    assert runs("We met Tarun\nVelsia was there") == ["Tarun", "Velsia"]
