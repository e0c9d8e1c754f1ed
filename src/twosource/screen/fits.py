"""What the context says of an entity beside an entry of a list: one function a question, each with its part of the score.

A function answers between 0 (it contradicts) and 1 (it fits), and UNTOLD where one of the two sides says nothing.
"""

from collections.abc import Callable
from typing import NamedTuple

from twosource.screen.context import Told, countries
from twosource.screen.ties import others, spoken_of
from twosource.text import similarity
from twosource.types import Ground, Listed

UNTOLD = 0.4
_ELSEWHERE = 0.2
_MOST_NAMES = 3


class Fit(NamedTuple):
    """How far it fits, and the grounds for and against."""

    share: float = UNTOLD
    reason: Ground | None = None
    against: Ground | None = None


class Entries(NamedTuple):
    """What is asked of a list as a whole: its entries by id, and how rare the words of its remarks are."""

    by_id: dict[str, Listed]
    rarity: similarity.Rarity


def by_country(told: Told, listed: Listed, entries: Entries) -> Fit:
    """The countries that the reports tell of the entity are the list's, or they are others."""
    ours, theirs = told.countries, countries(" ; ".join(listed.countries))
    if not ours or not theirs:
        return Fit()
    if both := sorted(ours & theirs):
        return Fit(1.0, Ground("country", f"both name {', '.join(both)}"))
    said = f"the reports name {', '.join(sorted(ours))}, the list {', '.join(sorted(theirs))}"
    return Fit(0.0, None, Ground("country", said))


def by_birth(told: Told, listed: Listed, entries: Entries) -> Fit:
    """The year of birth that the reports state, or that an age gives, is near the list's, or it is not."""
    ours, words = told.born
    theirs = {int(year) for year in listed.born if year.isdigit()}
    if not ours or not theirs:
        return Fit()
    said = f"the reports say “{words}”, born in {' or '.join(map(str, sorted(ours)))}; the list says {', '.join(map(str, sorted(theirs)))}"
    if any(abs(our - their) <= 1 for our in ours for their in theirs):
        return Fit(1.0, Ground("born", said))
    return Fit(0.0, None, Ground("born", said))


def by_ties(told: Told, listed: Listed, entries: Entries) -> Fit:
    """Somebody whom the reports tie to the entity stands in the list's remarks on it, or only other bodies of the list do."""
    if shared := spoken_of(told.tied, listed):
        name, shown = shared
        return Fit(1.0, Ground("ties", f"the reports tie it to “{name}”, the list names “{shown}” with it"))
    ours = [row.name for row in told.tied if row.type != "Person"]
    theirs = others(listed, entries.by_id)
    if not ours or not theirs:
        return Fit()
    said = f"the reports tie it to {', '.join(ours[:_MOST_NAMES])}; the list to {', '.join(theirs[:_MOST_NAMES])}"
    return Fit(_ELSEWHERE, None, Ground("ties", said))


def by_words(told: Told, listed: Listed, entries: Entries) -> Fit:
    """What the reports say the entity is shares telling words with the list's remarks."""
    named = (*(alias.name for alias in listed.names), *(row.name for row in told.tied))
    own = frozenset(word for name in named for word in similarity.stems(name))
    shared = {word: told.stems[word] for word in similarity.stems(listed.words) if word in told.stems and word not in own}
    worth = sum(entries.rarity.of(word) for word in shared)
    if worth < 1:
        return Fit()
    return Fit(min(1.0, 0.5 + worth / 4), Ground("words", f"both say {', '.join(sorted(set(shared.values())))}"))


def by_designation(told: Told, listed: Listed, entries: Entries) -> Fit:
    """The reports themselves say that the entity is on a list of the kind, or that it is not."""
    said = {row.says for row in told.designated if not row.asked}
    if "listed" in said:
        return Fit(1.0, Ground("designation", "the reports say that it is designated"))
    if "off" in said:
        return Fit(0.0, None, Ground("designation", "the reports say that it is not, or no longer, designated"))
    return Fit()


PARTS: tuple[tuple[float, Callable[[Told, Listed, Entries], Fit]], ...] = (
    (0.11, by_country),
    (0.08, by_birth),
    (0.1, by_ties),
    (0.05, by_words),
    (0.06, by_designation),
)
