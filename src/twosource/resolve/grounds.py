"""What speaks for and against two claims telling one event. A ground gives an amount with a sentence, or abstains.

The weights stand in resources/en/event_grounds.tsv: fitted on stories read by hand and on ECB+ (train), and rounded; some set by hand
on its dev part. Those for the beginnings of articles, where a word is worth more than names that all share, by ECB+ (train) alone.
"""

from collections.abc import Callable
from functools import lru_cache
from math import sqrt
from typing import NamedTuple

from twosource.resolve.backdrop import Backdrop
from twosource.resolve.event_rules import days_apart, families, related, says_little
from twosource.resolve.tellings import Telling
from twosource.text import dates
from twosource.text.table import rows

_TELLING_WORDS = 3
_OPENING = 2
_BEGINNING = 5
_FEW_EVENTS = 40


class Ground(NamedTuple):
    """How much something speaks for one event, 0 to 1 or more, and the words for it. What it weighs is in WEIGHTS."""

    amount: float
    text: str


Rule = Callable[[Telling, Telling, Backdrop], Ground | None]


@lru_cache(maxsize=200_000)
def _shared_width(left: str | None, right: str | None) -> int | None:
    """The days of the wider of two times that agree; None when they do not, or either is unknown."""
    apart = dates.relation(left, right) in (None, "before", "after")
    return None if apart else max(dates.width(left) or 9999, dates.width(right) or 9999)


def same_word(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """The word that names the event is the same, and says something."""
    if left.stem != right.stem or left.claim.lemma in says_little():
        return None
    return Ground(1.0, f"both say “{left.claim.lemma}”")


def word_family(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """The words that name the event are of one family."""
    if left.stem != right.stem and related(left.stem, right.stem):
        return Ground(1.0, f"“{left.claim.lemma}” and “{right.claim.lemma}” may name one event")
    return None


def other_word(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """The kind is the same and the words for it are of two families, as to arrive and to leave."""
    known = families(left.stem) and families(right.stem) and left.claim.type == right.claim.type
    return Ground(1.0, f"“{left.claim.lemma}” is not “{right.claim.lemma}”") if known and not related(left.stem, right.stem) else None


def better_beside(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """Another claim in the sentence uses the very word of the other."""
    found = left.stem != right.stem and (left.stem in right.beside or right.stem in left.beside)
    return Ground(1.0, "beside one of them stands another claim with the other’s word") if found else None


def one_or_several(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """One tells of one event, the other of several."""
    return Ground(1.0, "one tells of one event, the other of several") if left.several != right.several else None


def one_is_another(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """One is told as another event than those before, the other is not."""
    return Ground(1.0, "one is told as a further event") if left.anew != right.anew else None


def same_type(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """The kind of event is the same."""
    alike = left.claim.type == right.claim.type and left.claim.type != "OTHER"
    return Ground(1.0, f"both are of the kind {left.claim.type}") if alike else None


def same_people(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """The same named people, bodies or places take part; rare ones say more."""
    shared = left.who & right.who
    return Ground(min(2.0, backdrop.entity.mass(shared)), f"in both a part is played by {backdrop.names(shared)}") if shared else None


def same_cast(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """The same names stand in both clauses."""
    shared = (left.cast & right.cast) - (left.who & right.who)
    return Ground(min(2.0, backdrop.entity.mass(shared)), f"both clauses name {backdrop.names(shared)}") if shared else None


def whole_cast(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """The clauses name the same few, and nobody else."""
    shared, everyone = left.cast & right.cast, left.cast | right.cast
    return Ground(len(shared) / len(everyone), "the clauses name hardly anyone else") if len(shared) > 1 else None


def near_people(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """The same names stand in both sentences."""
    shared = (left.near & right.near) - (left.cast & right.cast)
    return Ground(min(2.0, backdrop.entity.mass(shared)), f"both sentences name {backdrop.names(shared)}") if shared else None


def other_people(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """Other people do it, or it is done to others."""
    for what, one, other in (("doer", left.doers, right.doers), ("object", left.sufferers, right.sufferers)):
        if one and other and not one & (other | right.cast) and not other & left.cast:
            return Ground(1.0, f"the {what} is another")
    return None


def other_cast(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """The clauses name people, and share none."""
    return Ground(1.0, "the clauses share no name") if left.cast and right.cast and not left.cast & right.cast else None


def same_place(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """The place is the same; a rare one says more."""
    shared = left.places & right.places
    return Ground(max(map(backdrop.entity.of, shared)), f"both are at {backdrop.names(shared)}") if shared else None


def other_place(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """The places are two."""
    if not backdrop.apart(left.places, right.places):
        return None
    return Ground(1.0, f"one is at {backdrop.names(left.places)}, the other at {backdrop.names(right.places)}")


def same_time(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """The times agree; the narrower they are the more it says."""
    wide = _shared_width(left.interval, right.interval)
    return None if wide is None or wide > 366 else Ground(1.0 if wide <= 2 else 0.7 if wide <= 31 else 0.3, "their times agree")


def other_time(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """The times are two."""
    days = days_apart(left.interval, right.interval)
    return Ground(min(1.0, 0.3 + days / 30), f"{days} days lie between") if days else None


def long_between(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """Long after one time the other is news: unless both give the day, they rather tell of two events of one kind."""
    days = backdrop.between(left, right)
    if days < 60 or same_time(left, right, backdrop):
        return None
    return Ground(min(1.0, 0.4 + days / 600), f"their times or reports lie {days} days apart")


def same_words(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """The clauses share words; rare ones say more."""
    if min(len(left.words), len(right.words)) < _TELLING_WORDS:
        return None
    return _shared(backdrop.word.overlap(left.words, right.words), "clauses")


def same_sentence(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """The sentences share words; rare ones say more, and all of them in one story twice as much."""
    whole = len(left.sentence) >= _TELLING_WORDS and left.sentence == right.sentence and _retold_story(left, right, backdrop)
    return _shared(backdrop.word.overlap(left.sentence, right.sentence) * (1 + whole), "sentences")


def same_setting(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """The sentences around share words; rare ones say more."""
    return _shared(backdrop.word.overlap(left.around, right.around), "sentences beside them")


def same_object(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """What it is done to is told in the same words."""
    return _shared(backdrop.word.overlap(left.object, right.object), "phrases for the object")


def other_object(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """The same is done to what is told in other words, and by no name in both."""
    apart = left.object and right.object and not left.object & right.object and not left.sufferers & right.sufferers
    return Ground(1.0, "the phrases for the object share no word") if apart and left.stem == right.stem else None


def one_article(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """Both stand in one article, which seldom tells a thing twice without saying so."""
    return Ground(1.0, "both stand in one article") if left.article == right.article else None


def speech(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """Words like said are used for every speech, and say little."""
    return Ground(1.0, "both report speech") if left.claim.type == right.claim.type == "SPEAK" else None


def other_modality(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """One is told as a fact, the other as a plan or a supposition."""
    return Ground(1.0, "one is told as a fact, the other is not") if left.claim.modality != right.claim.modality else None


def other_story(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """Two articles tell two stories."""
    return None if _one_story(left, right, backdrop) else Ground(1.0, "their articles tell two stories")


def word_of_story(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """Two articles of one story use the same word; the shorter they are the more it says, for long ones tell many events by one word."""
    short = _shortness(left, right, backdrop)
    return Ground(short, "two short articles of one story say it") if short and same_word(left, right, backdrop) else None


def family_of_story(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """Two articles of one story use words of one family; the shorter they are the more it says."""
    short = _shortness(left, right, backdrop)
    return Ground(short, "two short articles of one story use such words") if short and word_family(left, right, backdrop) else None


def both_open(left: Telling, right: Telling, backdrop: Backdrop) -> Ground | None:
    """Both stand at the beginning of two articles of one story, where the news is told."""
    opening = max(left.claim.sentence, right.claim.sentence) <= _OPENING
    return Ground(1.0, "two articles of one story open with it") if opening and _retold_story(left, right, backdrop) else None


def _shortness(left: Telling, right: Telling, backdrop: Backdrop) -> float:
    """How few events two articles of one story tell: 1 for short ones, near 0 for long ones; 0 for one article or two stories."""
    if not _retold_story(left, right, backdrop):
        return 0.0
    many = sqrt(backdrop.many.get(left.article, 1) * backdrop.many.get(right.article, 1))
    return round(min(1.0, _FEW_EVENTS / many) ** 4, 3)


def _retold_story(left: Telling, right: Telling, backdrop: Backdrop) -> bool:
    """True when two articles tell one story."""
    return left.article != right.article and _one_story(left, right, backdrop)


def _one_story(left: Telling, right: Telling, backdrop: Backdrop) -> bool:
    """True when the two articles tell one story."""
    return backdrop.story.get(left.article, -1) == backdrop.story.get(right.article, -1)


def _shared(share: float, what: str) -> Ground | None:
    """The ground of a share of common words."""
    return Ground(share, f"the {what} share {min(share, 1.0):.0%} of their words") if share > 0.05 else None


RULES: tuple[Rule, ...] = (
    same_word,
    word_family,
    other_word,
    better_beside,
    one_or_several,
    one_is_another,
    same_type,
    same_people,
    same_cast,
    whole_cast,
    near_people,
    other_people,
    other_cast,
    same_place,
    other_place,
    same_time,
    other_time,
    long_between,
    same_words,
    same_sentence,
    same_setting,
    same_object,
    other_object,
    one_article,
    speech,
    other_modality,
    other_story,
    word_of_story,
    family_of_story,
    both_open,
)
BASE, BASE_OPENING = -3.5, -2.6


def _weights(column: str) -> dict[Rule, float]:
    """What each rule weighs, by a column of the table."""
    return {rule: float(row[column]) for row in rows("event_grounds") for rule in RULES if rule.__name__ == row["ground"]}


WEIGHTS, WEIGHTS_OPENING = _weights("weight"), _weights("opening")


def grounds(left: Telling, right: Telling, backdrop: Backdrop) -> list[tuple[float, Rule, Ground]]:
    """All that speaks for and against one event, with what it weighs."""
    weights = WEIGHTS_OPENING if _both_begin(left, right) else WEIGHTS
    found = ((rule, rule(left, right, backdrop)) for rule in RULES)
    return [(weights[rule] * ground.amount, rule, ground) for rule, ground in found if ground and weights[rule]]


def score(left: Telling, right: Telling, backdrop: Backdrop) -> float:
    """The weight of all grounds: above 0 the two are rather one event than two."""
    return round((BASE_OPENING if _both_begin(left, right) else BASE) + sum(weight for weight, _, _ in grounds(left, right, backdrop)), 6)


def _both_begin(left: Telling, right: Telling) -> bool:
    """True when both stand in the beginnings of their articles."""
    return max(left.claim.sentence, right.claim.sentence) <= _BEGINNING
