"""A date on which two articles of one descent disagree."""

from dataclasses import replace

from factory import telling
from twosource.resolve.backdrop import Backdrop
from twosource.resolve.parallel import told_in_parallel
from twosource.text.similarity import Rarity
from twosource.types import Derivation

TEXT = "Ada toured the herring sheds of Carrow with the harbour band"


def pairs(*years: str, derived: bool = True, places: tuple[str, str] = ("carrow", "carrow")) -> list[tuple[int, int]]:
    """The pairs found between two articles that tell one tour in these years."""
    told = [
        replace(telling(TEXT, "toured", "VISIT", id=id, doers="ada", places=place, interval=year), stem="tour")
        for id, place, year in zip("ab", places, years, strict=True)
    ]
    other = telling("Prices rose in Ansel", "rose", "OTHER", id="c")
    backdrop = Backdrop(Rarity(row.words for row in (*told, other)), Rarity([("carrow",), ("ansel",)]), {})
    rows = (Derivation("a", "b", "unknown", "rewrite", 0.5),) if derived else ()
    return [(left, right) for left, right, _ in told_in_parallel([*told, other], rows, backdrop)]


def test_one_tour_dated_to_two_years_is_kept_together():
    assert pairs("2021", "2023") == [(0, 1)]


def test_articles_of_two_descents_are_left_alone():
    assert pairs("2021", "2023", derived=False) == []


def test_another_place_is_another_tour():
    assert pairs("2021", "2023", places=("carrow", "ansel")) == []


def test_dates_that_agree_need_no_such_rule():
    assert pairs("2021", "2021-05") == []
