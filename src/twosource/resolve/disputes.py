"""Who may be who, left open: what people judged unsure, what reports say or deny of two names, a man and a woman of one name."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import combinations, pairwise

from twosource.lookup import Lookup
from twosource.resolve.candidates import family
from twosource.resolve.judged import standing
from twosource.resolve.name_rules import full
from twosource.text import names
from twosource.text.table import rows
from twosource.types import Document, Entity, Mention, Picture, Reason

_REACH = 90
_FAMILIES = frozenset(("Person", "Organization"))
_ENDS = re.compile(r"\s*(?:[.,;:!?)”\"—–]|$)")


def disputes(picture: Picture, by: Lookup) -> dict[str, list[Reason]]:
    """Entity -> why it and another may be one: the two are kept apart, and each has the reason."""
    made: dict[str, dict[tuple[str, str], Reason]] = defaultdict(dict)
    for reason in (*_unsure(picture), *_told(picture, by), *_man_and_woman(picture, by)):
        one, other = (by.entity_of[key].id for key in (reason.left, reason.right))
        if one != other:
            for entity in (one, other):
                made[entity].setdefault((min(one, other), max(one, other)), reason)
    return {entity: list(held.values()) for entity, held in made.items()}


def _unsure(picture: Picture) -> Iterator[Reason]:
    """What people looked at and left open."""
    known = {key for row in picture.entities for key in row.mentions}
    for row in standing(picture.judgements, "entity"):
        if row.decision == "unsure" and {row.left, row.right or ""} <= known:
            yield Reason(row.left, row.right or "", "judgement", f"{row.by} looked at the two and left it open. {row.why}".strip(), 0.5)


def _told(picture: Picture, by: Lookup) -> Iterator[Reason]:
    """What reports say of two names: “Ada Brook, whom police call Ann Vale”, “Ada Brook denied being Ann Vale”."""
    for document in picture.documents:
        held = [row for row in document.mentions if row.id in by.entity_of and family(row.type) in _FAMILIES]
        for left, right in pairwise(sorted(held, key=lambda row: (row.span, row.id))):
            if right.form == "named" and family(left.type) == family(right.type) and _says_so(document, left, right):
                words = " ".join(document.article.text[left.span.start : right.span.end].split())
                yield Reason(left.id, right.id, "told_in_doubt", f"A report says or denies that the two are one: “{words}”.", 0.5)


def _says_so(document: Document, left: Mention, right: Mention) -> bool:
    """True when the words between two names leave open that they are one."""
    text = document.article.text
    between = text[left.span.end : right.span.start] if 0 < right.span.start - left.span.end < _REACH else ""
    return bool(between and _pattern().fullmatch(between) and _ENDS.match(text, right.span.end))


@cache
def _pattern() -> re.Pattern[str]:
    """The words between two names that leave it open whether they are one."""
    return re.compile("|".join(f"(?:{row['pattern']})" for row in rows("name_disputes")))


def _man_and_woman(picture: Picture, by: Lookup) -> Iterator[Reason]:
    """People of one full name who are told as a man and as a woman."""
    namesakes: dict[str, list[Entity]] = defaultdict(list)
    for row in picture.entities:
        if row.type == "Person" and full(row.name):
            namesakes[names.normal(row.name)].append(row)
    for held in (held for held in namesakes.values() if len(held) > 1):
        for (left, ones), (right, others) in combinations([(row, _genders(row, by)) for row in held], 2):
            if ones and others and not ones & others:
                said = f"Both are called “{left.name}”; the one is told as a man, the other as a woman."
                yield Reason(min(left.mentions), min(right.mentions), "man_and_woman", said, 0.3)


def _genders(row: Entity, by: Lookup) -> frozenset[str]:
    """The genders that an entity is told with."""
    return frozenset(gender for key in row.mentions if (gender := by.mention[key].gender))
