"""What an entity is called: the titles beside its name and the relations it stands in, each phrase once, with who says so."""

import re
from functools import cache

from twosource import terms
from twosource.lookup import Lookup
from twosource.present.cuts import is_verbal
from twosource.present.evidence import Desk, evidence, quote
from twosource.present.labels import FLAT, OWN_VOICE
from twosource.present.sections import Role
from twosource.present.sentence import inside_of
from twosource.present.values import PEOPLE, Evidence, Part, one_line
from twosource.text import table
from twosource.types import Claim, Entity, Mention, Span

_MOST_ROLES = 6
_LONGEST = 70
_EDGE = ' \t\n,;:–—-()“”"'
_ROLE_TYPES = terms.STATIVE | {"DESIGNATE"}
_SUBJECT = frozenset({"member", "agent", "participant", "patient"})
_LEAD = re.compile(
    r"(?:(?:is|was|are|were|be|to be|as its|as his|as her|as their|the|a|an|also|currently|current|then|his|her|its|their)\s+)+",
    re.IGNORECASE,
)
_STOP = re.compile(r"[,;:–—(]|\b(?:who|which|that|whom|whose|where|when|while|and was|and is|was|is|were|has|had|have|by then)\b")
_ADDRESS = frozenset({"mr", "mrs", "ms", "miss", "dr", "sir"})
_SMALL = frozenset({"a", "an", "the", "of", "in", "at", "for", "to", "and", "as", "is", "was"})
_LEFT_OF_NAME = frozenset({"MEMBER_OF", "LEADS", "DESIGNATE", "PART_OF"})
_Key = tuple[str, str, frozenset[str]]
_Found = dict[_Key, tuple[Role, list[str]]]
_Kept = tuple[Role, tuple[str, ...], _Key]


def roles(desk: Desk, entity: Entity, claims: list[Claim], *, named: list[Mention]) -> tuple[Role, ...]:
    """What an entity is called, the phrases of most reports first; what a fuller phrase of the same reports holds is not said again."""
    found: _Found = {}
    own = _name_words(desk, named)
    titles = {(row.article, row.title) for row in named if row.title}
    for article, title in sorted((row for row in titles), key=lambda row: (row[0], row[1] or (0, 0))):
        if title:
            _keep(desk, found, (article, _bare_title(desk.by, article, title), None), own=own)
    for claim in claims:
        span = _phrase(desk.by, claim, entity)
        if span and not any(article == claim.article and title and title.holds(claim.trigger) for article, title in titles):
            _keep(desk, found, (claim.article, span, evidence(desk, claim)), own=own)
    rows = [(role, tuple(dict.fromkeys(labels)), key) for key, (role, labels) in found.items()]
    kept = [row for row in rows if not any(_says_less(row, other) for other in rows)]
    ordered = sorted(kept, key=lambda row: -len(row[1]))
    return tuple(Role(role.sentence, role.evidence, labels) for role, labels, _ in ordered[:_MOST_ROLES])


def _says_less(row: _Kept, other: _Kept) -> bool:
    """True when the other phrase has all the words and more, put alike, in all the same reports."""
    return row[2][:2] == other[2][:2] and row[2][2] < other[2][2] and set(row[1]) <= set(other[1])


def _name_words(desk: Desk, named: list[Mention]) -> frozenset[str]:
    """The words of an entity's names."""
    return frozenset(word for row in named for word in _words(row.span.of(desk.by.article[row.article].text)))


@cache
def _polite() -> frozenset[str]:
    """Words of address and of kinship, which alone are no role: "Mr", "cousin"."""
    kin = {form for row in table.rows("claim_roles") if row["type"] == "ALLY_OF" for form in (row["word"], f"{row['word']}s")}
    return _ADDRESS | kin | {"children", "relative", "relatives", "parent", "parents"}


def _words(text: str) -> list[str]:
    """The words of a text that carry meaning, in lower case."""
    return [word for word in re.findall(r"[^\W_]+", text.casefold()) if word not in _SMALL]


def _bare_title(by: Lookup, article: str, title: Span) -> Span:
    """A title without an article or a verb in front."""
    return _trimmed(by.article[article].text, title.start, title.end)


def _trimmed(text: str, start: int, end: int) -> Span:
    """A range without punctuation at its edges and small words in front."""
    while start < end and text[start] in _EDGE:
        start += 1
    lead = _LEAD.match(text, start, end)
    start = lead.end() if lead else start
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    return Span(start, end)


def _phrase(by: Lookup, claim: Claim, entity: Entity) -> Span | None:
    """The words by which a lasting relation describes the entity, beside its name: “a senior member of the guild”."""
    mention = _own_mention(by, claim, entity) if claim.type in _ROLE_TYPES else None
    if mention is None or (claim.type == "DESIGNATE" and is_verbal(by, claim)):
        return None
    text = by.article[claim.article].text
    if claim.trigger.start >= mention.span.end and text[mention.span.end : mention.span.end + 2] not in ("'s", "’s"):
        stop = _STOP.search(text, claim.trigger.end, claim.span.end)
        span = _trimmed(text, mention.span.end, stop.start() if stop else claim.span.end)
    elif claim.type in _LEFT_OF_NAME and claim.trigger.end <= mention.span.start:
        stop = _STOP.search(text, claim.trigger.end, min(mention.span.start, claim.span.end))
        span = _trimmed(text, claim.span.start, stop.start() if stop else min(mention.span.start, claim.span.end))
    else:
        return None
    if not span.holds(claim.trigger) or span.end - span.start > _LONGEST:
        return None
    others = [row for row in inside_of(by.document[claim.article].mentions, span) if row.form == "named" and row.type in PEOPLE]
    if claim.type == "ALLY_OF":
        return span if _names_other(by, claim, span) else None
    return span if not others or span.start >= mention.span.end else None


def _names_other(by: Lookup, claim: Claim, span: Span) -> bool:
    """True when the phrase says with whom: "brother" alone tells nothing."""
    parts = (by.mention[row.mention] for row in claim.arguments if row.mention in by.mention)
    return any(row.form == "named" and span.holds(row.span) for row in parts)


def _own_mention(by: Lookup, claim: Claim, entity: Entity) -> Mention | None:
    """The mention by which the claim says something of the entity: beside its words, and not as the group of its members."""
    parts = (row for row in claim.arguments if row.role in _SUBJECT and row.mention in by.entity_of)
    own = [by.mention[row.mention] for row in parts if by.entity_of[row.mention].id == entity.id]
    reach = Span(claim.span.start, claim.span.end + 2)
    text = by.article[claim.article].text
    return next(
        (row for row in own if reach.overlaps(row.span) and "-" not in text[max(row.span.start - 1, 0)] + text[row.span.end :][:1]), None
    )


def _keep(desk: Desk, found: _Found, told: tuple[str, Span, Evidence | None], *, own: frozenset[str]) -> None:
    """The phrase added to those found; the same words, put as firmly by the same speaker, stand once with all that use them."""
    article, span, proof = told
    words = one_line(span.of(desk.by.article[article].text))
    said = frozenset(_words(words)) - own
    if not said - _polite() or words.startswith(("'", "’")):
        return
    key = (proof.speaker if proof else OWN_VOICE, proof.firmness if proof else FLAT, said)
    role = Role((Part(quote(desk, article, span).words, article, span),), proof, ())
    found.setdefault(key, (role, []))[1].append(desk.label[article])
