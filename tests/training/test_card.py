"""The weights that ship, their card, and the recipe they were made by."""

import json
from importlib.resources import files

import card
import pytest
from heads import HEADS

WEIGHTS = files("twosource") / "weights"
SCORES = card.Measured({"a_set": dict.fromkeys(card.METRICS, 0.5)}, {"events: a_set": {"event": 0.25}})


def test_the_weights_fit_their_budget():
    assert sum(len(file.read_bytes()) for file in WEIGHTS.iterdir()) < 25_000_000


def test_the_labels_that_ship_are_those_of_the_heads():
    shipped = json.loads((WEIGHTS / "encoder.json").read_text(encoding="utf-8"))["heads"]
    assert shipped == {head.name: list(head.labels) for head in HEADS}


@pytest.mark.parametrize("taught", [taught for head in HEADS for taught in head.sets], ids=lambda taught: taught.name)
def test_the_card_that_ships_names_every_set_with_its_licence(taught):
    told = (WEIGHTS / "CARD.md").read_text(encoding="utf-8")
    assert taught.name in told and taught.licence in told


def test_a_card_tells_the_command_and_every_score(tmp_path):
    card.write(tmp_path, card.Recipe(steps=3, finish=1, pieces=64, seed=1), SCORES)
    told = (tmp_path / "CARD.md").read_text(encoding="utf-8")
    assert "train.py --steps 3 --finish 1 --pieces 64 --seed 1" in told
    assert told.count("0.5000") == len(card.METRICS)
    assert "| events: a_set | event 0.250 |" in told


def test_a_part_of_the_card_is_put_in_place_of_the_one_before(tmp_path):
    """The rest of the card stays."""
    file = tmp_path / "CARD.md"
    file.write_text("# Card\n\nWords.\n", encoding="utf-8")
    card.put(file, "## Part\n\nold\n\n<!-- end -->")
    card.put(file, "## Part\n\nnew\n\n<!-- end -->")
    assert file.read_text(encoding="utf-8") == "# Card\n\nWords.\n\n## Part\n\nnew\n\n<!-- end -->\n"
