"""What kind of event a word names: its type and, for violence, its mode."""

from functools import cache
from typing import NamedTuple

from twosource.text import table

_ENDINGS = ("ation", "ition", "ment", "ion", "ing", "al", "ance", "ence")


class Meaning(NamedTuple):
    """The type of an event (terms.EVENT_TYPES) and the mode of an ASSAULT."""

    type: str
    mode: str | None = None


@cache
def _meanings(resource: str) -> dict[str, Meaning]:
    """The meaning of each word of a resource; a word without a type names no event."""
    return {row["word"]: Meaning(row["type"], row.get("mode") or None) for row in table.rows(resource)}


def of_verb(lemma: str) -> Meaning | None:
    """The meaning of a verb, or of a phrase such as `carry_out`; None where the table has no such row.

    >>> of_verb("abduct")
    Meaning(type='ASSAULT', mode='kidnapping')
    """
    return _meanings("claim_verbs").get(lemma)


def of_adjective(lemma: str) -> Meaning | None:
    """The meaning of an adjective after "be".

    >>> of_adjective("dead")
    Meaning(type='DIE', mode=None)
    """
    return _meanings("claim_adjectives").get(lemma)


def knows_verb(lemma: str) -> bool:
    """True for a verb that stands in one of the tables."""
    return of_verb(lemma) is not None or lemma in light_verbs()


def of_noun(lemma: str) -> Meaning | None:
    """The meaning of a noun that names an event: by the table, else by that of the verb it is made from.

    >>> of_noun("abduction")
    Meaning(type='ASSAULT', mode='kidnapping')
    """
    found = _meanings("claim_nouns").get(lemma) or _from_verb(lemma)
    return found if found and found.type else None


def lists_noun(lemma: str) -> bool:
    """True for a noun that stands in the table, also for one that is listed because it names no event.

    >>> lists_noun("history"), of_noun("history")
    (True, None)
    """
    return lemma in _meanings("claim_nouns")


@cache
def _from_verb(lemma: str) -> Meaning | None:
    """The meaning of the verb that a noun is made from: abduction, abduct."""
    for ending in _ENDINGS:
        stem = lemma.removesuffix(ending)
        if stem == lemma or len(stem) < 3:
            continue
        for verb in (stem, f"{stem}e", f"{stem}ate", stem[:-1]):
            if (found := of_verb(verb)) and verb not in ("", lemma):
                return found
    return None


@cache
def role_nouns() -> dict[str, str]:
    """The nouns that say who someone is to a group or to another, with the relation they name."""
    return {row["word"]: row["type"] for row in table.rows("claim_roles")}


@cache
def light_verbs() -> frozenset[str]:
    """Verbs that only carry the event noun they stand with, as in "held a meeting"."""
    return frozenset(row["word"] for row in table.rows("claim_light"))
