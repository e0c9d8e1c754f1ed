"""Groups of claims hold together as a whole."""

from itertools import pairwise

from factory import telling
from twosource.resolve.backdrop import Backdrop
from twosource.resolve.clusters import Clusters
from twosource.resolve.weighing import Scene, holds_together
from twosource.text.similarity import Rarity
from twosource.types import Reason


def scene(found, joined):
    """A scene of tellings of which the first so many are one event."""
    clusters = Clusters(len(found))
    for left, right in pairwise(range(joined)):
        clusters.join(left, right, Reason("", "", "", ""))
    return Scene(found, clusters, Backdrop(Rarity([]), Rarity([]), {}), {})


def test_what_an_article_tells_as_another_event_is_never_tied_by_way_of_other_articles():
    found = [telling("The mail flight to Carrow crashed", "flight", "VISIT", id=f"a{number}") for number in range(12)]
    second = "On the day after that a second mail flight to Carrow crashed"
    assert holds_together(11, 12, scene([*found, telling(second, "flight", "VISIT", id="b")], 12))
    assert not holds_together(11, 12, scene([*found, telling(second, "flight", "VISIT", id="a7")], 12))


def test_a_group_is_asked_by_those_who_use_the_word():
    """A meeting is told by who came, too: these say nothing of another telling by the word itself."""
    met = [telling("Ada met Tom in Carrow", "met", "MEET", id=f"a{number}", doers="ada tom", lemma="meet") for number in range(2)]
    came = [telling("Ada joined", "joined", "ATTEND", id=f"b{number}", lemma="join") for number in range(12)]
    again = telling("Ada met Tom in Carrow", "met", "MEET", id="c", doers="ada tom", lemma="meet")
    assert holds_together(0, 14, scene([*met, *came, again], 14))
