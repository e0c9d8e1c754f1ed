"""Later words for an event already dated: "during that visit", "the crash"."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from twosource.annotate.syntax import Syntax
from twosource.annotate.triggers import Trigger
from twosource.terms import STATIVE
from twosource.types import Claim, Mention

_POINTING = frozenset({"this", "that", "these", "those", "such"})
_VAGUE = frozenset({"event", "incident", "gathering", "occasion", "episode", "meeting"})
_SPEECH = frozenset({"SPEAK", "OTHER", "SUPPORT", "REJECT", "ACCUSE", "REQUEST", "COOPERATE"})
_NEAR = 3


def dates(syntax: Syntax, found: Sequence[Trigger], claims: Sequence[Claim], *, mentions: Mapping[str, Mention]) -> list[Claim]:
    """The claims, undated ones dated by an earlier claim that is plainly of the same event."""
    made: list[Claim] = []
    for trigger, claim in zip(found, claims, strict=True):
        if claim.interval is None and claim.type not in STATIVE and claim.modality == "actual":
            earlier = _noun(syntax, trigger, claim, made, mentions) if trigger.form == "noun" else _verb(claim, made, mentions)
            if earlier:
                claim = replace(claim, timex=earlier.timex, interval=earlier.interval, place=claim.place or earlier.place)
        made.append(claim)
    return made


def _noun(syntax: Syntax, trigger: Trigger, claim: Claim, made: Sequence[Claim], mentions: Mapping[str, Mention]) -> Claim | None:
    """What a definite event noun points back to: the last claim with that word, or of that type where it stands near."""
    article = syntax.child(trigger.token, "det")
    pointing = article is not None and article.lemma in _POINTING
    if not (pointing or (article is not None and article.lemma == "the")):
        return None
    for earlier in reversed(made):
        near = claim.sentence - earlier.sentence <= _NEAR
        same = earlier.lemma == claim.lemma or (near and _same_kind(claim, earlier))
        if same and (near or claim.type not in _SPEECH) and earlier.interval and _one_place(claim, earlier, mentions):
            return earlier
    return None


def _same_kind(claim: Claim, earlier: Claim) -> bool:
    """True for claims of one type that is not speech, and for a vague word after a coming together."""
    vague = claim.lemma in _VAGUE and earlier.type in ("MEET", "PROTEST", "ATTEND", "CONSULT")
    return vague or (claim.type == earlier.type and claim.mode == earlier.mode and claim.type not in _SPEECH)


def _verb(claim: Claim, made: Sequence[Claim], mentions: Mapping[str, Mention]) -> Claim | None:
    """The earlier claims with the same word and one of the same parties, where they have one date among them."""
    if claim.type in _SPEECH:
        return None
    own = {_name(argument.mention, mentions) for argument in claim.arguments}
    alike = [
        earlier
        for earlier in made
        if earlier.interval and earlier.lemma == claim.lemma and earlier.type == claim.type and _one_place(claim, earlier, mentions)
    ]
    shared = [earlier for earlier in alike if own & {_name(argument.mention, mentions) for argument in earlier.arguments}]
    return shared[-1] if shared and len({earlier.interval for earlier in shared}) == 1 else None


def _one_place(claim: Claim, earlier: Claim, mentions: Mapping[str, Mention]) -> bool:
    """True unless the two name two places."""
    return claim.place is None or earlier.place is None or _name(claim.place, mentions) == _name(earlier.place, mentions)


def _name(key: str, mentions: Mapping[str, Mention]) -> str:
    """Which entity a mention means, as far as this document ties mentions: its first antecedent's id."""
    for _ in range(8):
        before = mentions[key].antecedent if key in mentions else None
        if before is None:
            return key
        key = before
    return key
