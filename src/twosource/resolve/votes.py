"""What a group of mentions is called and what it is."""

from collections import Counter
from collections.abc import Iterable

from twosource.resolve.candidates import family, is_acronym
from twosource.resolve.name_rules import full, known
from twosource.text import names


def name(forms: Counter[str]) -> str:
    """The fullest most frequent form: a full name before a short one, an acronym last."""
    return min(forms, key=lambda form: (-_fullness(form), -forms[form], -len(form), form))


def _fullness(form: str) -> int:
    """0 for an acronym, 1 for one word, 2 for a full name, 3 for one that says what kind of body it is."""
    if known(form) == form:
        return 2
    return 0 if is_acronym(form) else 1 + full(form) + (full(form) and names.words(form)[-1] in names.listed("name_bodies"))


def kind(types: Iterable[str]) -> str:
    """The type with most votes; kinds are counted first, so that Company and PublicBody do not split the vote of Organization."""
    votes = Counter(types)
    kinds: Counter[str] = Counter()
    for one, count in votes.items():
        kinds[family(one) or "Other"] += count * (1 if family(one) else 0) or 0
    best = min(kinds, key=lambda one: (-kinds[one], one), default="Other")
    inside = [one for one in votes if (family(one) or "Other") == best]
    return min(inside, key=lambda one: (-votes[one], one), default="Other")
