"""The story line: "Later she left" is told without a date, and readers take it to be perhaps the day that the story was at."""

from collections.abc import Container, Sequence
from dataclasses import replace

from twosource.annotate.syntax import Syntax
from twosource.annotate.triggers import Trigger
from twosource.terms import STATIVE
from twosource.text import dates
from twosource.types import Claim

_NEAR = 30
"""How many sentences a day of the story holds."""
_WEEK = 7
_ASIDE = frozenset({"relcl", "acl", "pcomp"})
_APART = frozenset({"after", "before", "since", "until"})


def add(
    syntax: Syntax, found: Sequence[Trigger], claims: Sequence[Claim], *, published: str | None, vague: Container[str | None]
) -> tuple[Claim, ...]:
    """The claims, what is told undated in the simple past with the day that the story was at, as no more than likely.

    `2024-05-15?`: the last day told before in the simple past, of the week before publication. `2024-05-15%`: about publication,
    where none was told. A day longer ago ends the story line; a sentence with a date of its own takes none from before.
    vague: the ids of the expressions that say when, but not which day ("recently"): what they date takes no day.
    """
    told = {claim.sentence for claim in claims if claim.interval and _in_story(claim)}
    day, since = f"{(published or '').partition('T')[0]}%" if dates.width(published) == 1 else None, 0
    made: list[Claim] = []
    for trigger, claim in zip(found, claims, strict=True):
        if _in_story(claim) and _is_told(syntax, trigger):
            if dates.width(claim.interval) == 1:
                day, since = _day(claim.interval or "", published), claim.sentence
            elif claim.interval is None and claim.timex not in vague and _reaches(since, claim.sentence, told):
                claim = replace(claim, carried=day)
        made.append(claim)
    return tuple(made)


def _reaches(since: int, sentence: int, told: Container[int]) -> bool:
    """True where a day of the story still holds: near enough, in a sentence without another date."""
    return sentence == since or (sentence - since <= _NEAR and sentence not in told)


def _day(interval: str, published: str | None) -> str | None:
    """The day as no more than likely; None for one that lies further than a week from a known publication."""
    far = dates.width(published) == 1 and (dates.gap(interval, published) or 0) > _WEEK
    return None if far else interval.rstrip("?~%") + "?"


def _in_story(claim: Claim) -> bool:
    """True for what the writer tells as having happened, and not what somebody said had."""
    return claim.modality == "actual" and claim.type not in STATIVE and claim.attribution is None


def _is_told(syntax: Syntax, trigger: Trigger) -> bool:
    """True for a verb in the simple past that carries a sentence on: "she left", not "who left", "had left" or "after she left"."""
    verb = trigger.carrier
    helpers = syntax.children(verb, "aux", "auxpass")
    past = verb.tag == "VBD" or any(word.tag == "VBD" for word in helpers) or (verb.dep == "conj" and syntax.head(verb).tag == "VBD")
    apart = any(word.lemma in _APART for word in syntax.children(verb, "mark"))
    return past and verb.dep not in _ASIDE and not apart and not any(word.lemma == "have" for word in helpers)
