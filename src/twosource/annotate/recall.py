"""Later words for an event already dated: "during that visit", "the crash"."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from twosource.annotate.syntax import Syntax
from twosource.annotate.triggers import Trigger
from twosource.terms import STATIVE
from twosource.types import Claim, Mention

_POINTING = frozenset({"this", "that", "these", "those", "such"})
_VAGUE = frozenset({"event", "incident", "gathering", "occasion", "episode", "meeting"})
_COMING_TOGETHER = frozenset({"MEET", "PROTEST", "ATTEND", "CONSULT"})
_SPEECH = frozenset({"SPEAK", "OTHER", "SUPPORT", "REJECT", "ACCUSE", "REQUEST", "COOPERATE"})
_OFTEN = _COMING_TOGETHER | {"VISIT"}
_EARLIER = frozenset({"early", "earlier", "previous", "past"})
_ANOTHER = _EARLIER | {"another", "second", "third", "similar", "separate", "different", "other", "next", "last"}
_NEAR = 3
_LOOK_BACK = 40


@dataclass(frozen=True, slots=True)
class _Dated:
    """The dated claims seen so far: all in order, and by their word."""

    in_order: list[Claim] = field(default_factory=list)
    by_word: dict[str, list[Claim]] = field(default_factory=lambda: defaultdict(list))

    def keep(self, claim: Claim) -> None:
        """Remember a dated claim."""
        self.in_order.append(claim)
        self.by_word[claim.lemma].append(claim)


def dates(syntax: Syntax, found: Sequence[Trigger], claims: Sequence[Claim], *, mentions: Mapping[str, Mention]) -> list[Claim]:
    """The claims, undated ones dated by an earlier claim that is plainly of the same event."""
    dated, everywhere, made = _Dated(), _everywhere(syntax, found, claims), []
    for trigger, claim in zip(found, claims, strict=True):
        beside = _beside(syntax, trigger)
        if claim.interval is None and claim.type not in STATIVE and claim.modality == "actual" and not beside & _ANOTHER:
            earlier = _by_noun(syntax, trigger, claim, dated=dated, mentions=mentions) if trigger.form == "noun" else None
            earlier = earlier or _by_word(claim, everywhere, mentions)
            if earlier:
                claim = replace(claim, timex=earlier.timex, interval=earlier.interval, place=claim.place or earlier.place)
        if claim.interval is not None and not beside & _EARLIER:
            dated.keep(claim)
        made.append(claim)
    return made


def _beside(syntax: Syntax, trigger: Trigger) -> frozenset[str]:
    """The words that may set an event apart from one told before: "the earlier crash", "a similar rally"."""
    return frozenset(child.lemma for child in syntax.children(trigger.token, "amod", "det"))


def _by_noun(syntax: Syntax, trigger: Trigger, claim: Claim, *, dated: _Dated, mentions: Mapping[str, Mention]) -> Claim | None:
    """What a definite event noun points back to: the last claim with that word, or of that type where it stands near."""
    article = syntax.child(trigger.token, "det")
    if article is None or not (article.lemma == "the" or article.lemma in _POINTING):
        return None
    near = [earlier for earlier in dated.in_order[-_LOOK_BACK:] if claim.sentence - earlier.sentence <= _NEAR]
    alike = [earlier for earlier in near if earlier.lemma == claim.lemma or _same_kind(claim, earlier)]
    far = [] if claim.type in _SPEECH else dated.by_word.get(claim.lemma, [])[-_LOOK_BACK:]
    return _last(claim, alike, mentions) or _last(claim, far, mentions)


def _last(claim: Claim, dated: Iterable[Claim], mentions: Mapping[str, Mention]) -> Claim | None:
    """The last of the claims that tells no other place."""
    return next((earlier for earlier in reversed(list(dated)) if _one_place(claim, earlier, mentions)), None)


def _same_kind(claim: Claim, earlier: Claim) -> bool:
    """True for claims of one type that is not speech, and for a vague word after a coming together."""
    vague = claim.lemma in _VAGUE and earlier.type in _COMING_TOGETHER
    return vague or (claim.type == earlier.type and claim.mode == earlier.mode and claim.type not in _SPEECH)


def _everywhere(syntax: Syntax, found: Sequence[Trigger], claims: Sequence[Claim]) -> _Dated:
    """All dated claims of the document, less those set apart as earlier."""
    dated = _Dated()
    for trigger, claim in zip(found, claims, strict=True):
        if claim.interval is not None and not _beside(syntax, trigger) & _EARLIER:
            dated.keep(claim)
    return dated


def _by_word(claim: Claim, dated: _Dated, mentions: Mapping[str, Mention]) -> Claim | None:
    """The claims with the same word and one of the same parties, before or after, where they have one date among them.

    Of accidents an article rarely tells two by the same word: there the parties, told in ever new words, are not asked for.
    Of visits and meetings it often tells several: there the word alone says nothing.
    """
    if claim.type in _SPEECH | _OFTEN:
        return None
    own = {_entity(argument.mention, mentions) for argument in claim.arguments}
    alike = [
        earlier
        for earlier in dated.by_word.get(claim.lemma, [])[-_LOOK_BACK:]
        if earlier.type == claim.type
        and _one_place(claim, earlier, mentions)
        and (claim.type == "ACCIDENT" or own & {_entity(argument.mention, mentions) for argument in earlier.arguments})
    ]
    finest = max(alike, key=lambda earlier: len(earlier.interval or ""), default=None)
    return finest if finest and all((finest.interval or "").startswith(earlier.interval or "") for earlier in alike) else None


def _one_place(claim: Claim, earlier: Claim, mentions: Mapping[str, Mention]) -> bool:
    """True unless the two name two places."""
    names = [mentions.get(key) if key else None for key in (claim.place, earlier.place)]
    if any(mention is None or mention.form != "named" for mention in names):
        return True
    return _entity(claim.place or "", mentions) == _entity(earlier.place or "", mentions)


def _entity(key: str, mentions: Mapping[str, Mention]) -> str:
    """Which entity a mention means, as far as this document ties mentions: the id of its first antecedent."""
    for _ in range(8):
        before = mentions[key].antecedent if key in mentions else None
        if before is None:
            return key
        key = before
    return key
