"""The stretches of an article that tell a claim: its clause, the words that govern it, its subject; cut where they are long."""

import re
from bisect import bisect_left
from functools import cache
from typing import NamedTuple

from twosource import terms
from twosource.lookup import Lookup
from twosource.present import marks
from twosource.text import table
from twosource.types import Claim, Mention, Span

LONGEST = 190
_NEAR = 60
_CLOSE = 8
SUBJECTS = ("agent", "member", "participant", "victim", "patient")
_EDGE = " \t\n,;:–—-"
_DEEPEST = 3
_ARTICLE = re.compile(r"\b(the|an?)\s+$", re.IGNORECASE)
_GAP = re.compile(r"\s+(?:[^\W\d_]+\s+)?")
_LAST_WORDS = re.compile(r"([^\W\d_]+)[\s]+$")


@cache
def words(use: str) -> frozenset[str]:
    """The words of clause_words.tsv with that use."""
    return frozenset(row["word"] for row in table.rows("clause_words") if row["use"] == use)


@cache
def _openers() -> re.Pattern[str]:
    """The conjunctions that a clause may begin with, one or more in a row, and the punctuation about them."""
    openers = "|".join(sorted(words("opener")))
    return re.compile(rf"(?:[{re.escape(_EDGE)}]*\b(?:{openers})\b)+[\s,;:]+", re.IGNORECASE)


class Cutting(NamedTuple):
    """The stretches that tell a claim, in order, each of exact words; whether words of the clause were left out in front and behind."""

    spans: tuple[Span, ...]
    front: bool
    behind: bool

    def holds(self, span: Span) -> bool:
        """True when one of the stretches holds the range."""
        return any(row.holds(span) for row in self.spans)


def cuts(by: Lookup, claim: Claim, *, bare: bool = False) -> Cutting:
    """The stretches that tell the claim. bare: its own clause only, without what governs it."""
    text, whole = by.article[claim.article].text, trimmed(by, claim)
    room = _sentence(by, claim)
    spread = _joined([whole] if bare else _spread(by, claim, whole, depth=0))
    long = spread[-1].end - spread[0].start > LONGEST
    own = next((row for row in spread if row.holds(claim.trigger)), spread[0])
    cut = _shortened(by, claim, own, alone=len(spread) == 1) if long else [own]
    shown = sorted([*cut, *(row for row in spread if row != own)])
    shown = [_with_article(text, row, room) for row in shown]
    near = [marks.paired(text, row, keep=claim.trigger, room=room) for row in shown]
    spans = _joined(near, near=_CLOSE)
    return Cutting(tuple(spans), shown[0].start > spread[0].start, shown[-1].end < spread[-1].end)


def trimmed(by: Lookup, claim: Claim) -> Span:
    """The clause without the conjunction it begins with and the punctuation at its edges."""
    text, (start, end) = by.article[claim.article].text, claim.span
    found = _openers().match(text, start, end)
    if found and found.end() <= claim.trigger.start:
        start = found.end()
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    return Span(start, end)


def _spread(by: Lookup, claim: Claim, whole: Span, *, depth: int) -> list[Span]:
    """The clause and, where it does not stand alone, what it leans on: its subject in front, else the clause that governs it."""
    found = [whole]
    if not stands_alone(by, claim):
        hangs = is_open(by, claim, whole) or _is_governed(by, claim, whole)
        subject = None if hangs or not is_verbal(by, claim) else _subject_before(by, claim, whole)
        outer = None if subject or depth >= _DEEPEST else _governing(by, claim, whole)
        found += [_with_title(subject)] if subject else _spread(by, outer, trimmed(by, outer), depth=depth + 1) if outer else []
        last = None if subject or outer else _subject_before(by, claim, whole)
        found += [_with_title(last)] if last else []
    found += _running_on(by, claim, whole)
    hedge = _hedge(by, claim, whole)
    return found + ([hedge] if hedge and not any(row.holds(hedge) for row in found) else [])


def _with_title(row: Mention) -> Span:
    """The words of a mention with the title in front of it."""
    return Span(min(row.span.start, row.title.start), row.span.end) if row.title else row.span


def _with_article(text: str, span: Span, room: Span) -> Span:
    """The stretch with the article that stands right in front of it."""
    found = _ARTICLE.search(text, max(span.start - 5, room.start), span.start)
    return Span(found.start(1), span.end) if found else span


def stands_alone(by: Lookup, claim: Claim) -> bool:
    """True when the clause can be read alone: a verb with a subject, a noun with its own date, a relation between two."""
    whole = trimmed(by, claim)
    inside = [row for row in claim.arguments if row.mention in by.mention and whole.holds(by.mention[row.mention].span)]
    if claim.type in terms.STATIVE and len(inside) >= 2:
        return True
    if is_verbal(by, claim):
        return not (is_open(by, claim, whole) or is_relative(by, claim, whole)) and _has_subject(by, claim, whole)
    return claim.interval is not None and claim.timex in by.timex and whole.holds(by.timex[claim.timex].span)


def is_open(by: Lookup, claim: Claim, whole: Span) -> bool:
    """True for a clause that begins with “to” and a verb: somebody else's verb decides what it means."""
    return by.article[claim.article].text[whole.start : whole.start + 3].lower() == "to "


def _is_governed(by: Lookup, claim: Claim, whole: Span) -> bool:
    """True for a clause behind “of”, “from” or the like: “accused her of stealing” leans on its verb, not on her."""
    before = by.article[claim.article].text[max(whole.start - 12, 0) : whole.start].lower().split()
    return bool(before) and before[-1] in words("governing")


def is_relative(by: Lookup, claim: Claim, whole: Span) -> bool:
    """True for a clause that begins with “which” or “who”: it leans on the words in front of it."""
    first = by.article[claim.article].text[whole.start : min(whole.start + 40, whole.end)].lower().split()[:2]
    return bool(words("relative") & set(first))


def _running_on(by: Lookup, claim: Claim, whole: Span) -> list[Span]:
    """What a clause that ends with its verb runs on to: what is said, or the clause behind it."""
    if claim.trigger.end < whole.end or not is_verbal(by, claim):
        return []
    document = by.document[claim.article]
    told = (row.content for row in document.attributions if any(claim.trigger.overlaps(cue) for cue in row.cue))
    room = _sentence(by, claim)
    said = [span for content in told for span in content if 0 <= span.start - whole.end <= 6 and room.holds(span)]
    at = bisect_left(document.claims, whole.end, key=lambda row: row.span.start)
    behind = [row.span for row in document.claims[at : at + 3] if row.span.start - whole.end <= 2 and room.holds(row.span)]
    return (said or behind)[:1]


def _sentence(by: Lookup, claim: Claim) -> Span:
    """The sentence that the claim stands in; where there are no sentences, the text."""
    document = by.document[claim.article]
    if not document.sentences:
        return Span(0, len(document.article.text))
    found = document.sentences[claim.sentence] if 0 <= claim.sentence < len(document.sentences) else claim.span
    return found if found.holds(claim.span) else claim.span


def is_verbal(by: Lookup, claim: Claim) -> bool:
    """True when the event is told by a verb (“met”), not by a noun (“a meeting”)."""
    text, at = by.article[claim.article].text, claim.trigger.start
    held = _mention_at(by, claim.article, at)
    if (held and held.span.holds(claim.trigger)) or text[max(at - 1, 0) : at] in ("-", "‑"):
        return False
    first, lemma = claim.trigger.of(text).lower().split(" ")[0], claim.lemma.partition("_")[0]
    if first not in (lemma, f"{lemma}s", f"{lemma}es") and not first.endswith("ies"):
        return True
    before = _LAST_WORDS.search(text, max(at - 30, 0), at)
    if before and before[1].lower().endswith("ly"):
        before = _LAST_WORDS.search(text, max(before.start() - 30, 0), before.start())
    led = held is not None and held.span.start >= claim.span.start and _GAP.fullmatch(text, held.span.end, at) is not None
    whose = held is not None and held.span.of(text).lower() in words("possessive") and not text[held.span.end : at].strip()
    led = led and not whose
    return led or (before is not None and before[1].lower() in words("auxiliary"))


def _mention_at(by: Lookup, article: str, place: int) -> Mention | None:
    """The last mention that begins at a place or before it."""
    mentions = by.document[article].mentions
    at = bisect_left(mentions, place + 1, key=lambda row: row.span.start)
    return mentions[at - 1] if at else None


def _has_subject(by: Lookup, claim: Claim, whole: Span) -> bool:
    """True when somebody or something stands in front of the verb inside the clause."""
    roles = (by.mention[row.mention] for row in claim.arguments if row.mention in by.mention)
    return any(whole.start <= row.span.start < claim.trigger.start and whole.holds(row.span) for row in roles)


def _governing(by: Lookup, claim: Claim, whole: Span) -> Claim | None:
    """The nearest clause with a verb, in the same sentence, that holds this one or runs up to it."""
    sentence = _sentence(by, claim)
    rows = by.document[claim.article].claims
    first = bisect_left(rows, sentence.start, key=lambda row: row.span.start)
    last = bisect_left(rows, whole.start + 1, key=lambda row: row.span.start)
    around = [row for row in rows[max(first, last - 40) : last] if _governs(row, claim, whole) and is_verbal(by, row)]
    return min(around, key=lambda row: (row.span.end - row.span.start, row.span.start, row.id), default=None)


def _governs(row: Claim, claim: Claim, whole: Span) -> bool:
    """True when the row's clause holds the claim's, or stands right in front of it."""
    if row.id == claim.id or row.sentence != claim.sentence or row.trigger == claim.trigger:
        return False
    holds = row.span.holds(whole) and row.span != claim.span
    return holds or (row.span.start < whole.start and 0 <= whole.start - row.span.end <= 2)


def _subject_before(by: Lookup, claim: Claim, whole: Span) -> Mention | None:
    """What the claim's subject is called in front of the clause, in the same sentence: the nearest such words, pronouns aside."""
    sentence = _sentence(by, claim)
    rows = [by.mention[row.mention] for row in claim.arguments if row.role in SUBJECTS and row.mention in by.mention]
    before = [row for row in rows if sentence.start <= row.span.start and row.span.end <= whole.start and row.form != "pronominal"]
    return max(before, key=lambda row: row.span, default=None)


def _hedge(by: Lookup, claim: Claim, whole: Span) -> Span | None:
    """The word that denies or weakens the claim, where it stands outside the clause and near it."""
    hedge, sentence = claim.hedge, _sentence(by, claim)
    if hedge is None or not sentence.holds(hedge) or whole.holds(hedge):
        return None
    told = hedge.of(by.article[claim.article].text)
    if hedge.start > whole.start or sum(sign.isalpha() for sign in told) <= 2:
        return None
    if claim.polarity == "positive" and whole.start - hedge.end > _NEAR:
        return None
    rows = by.document[claim.article].claims
    first = bisect_left(rows, sentence.start, key=lambda row: row.span.start)
    last = bisect_left(rows, hedge.end, key=lambda row: row.span.start)
    around = (row.span for row in rows[max(first, last - 40) : last] if row.trigger == hedge and row.span.end <= whole.start)
    return next(around, hedge)


def _joined(spread: list[Span], *, near: int = LONGEST) -> list[Span]:
    """The stretches in order; those that overlap or lie near each other are one, as long as that is not too long to read."""
    made: list[Span] = []
    for row in sorted(spread):
        if made and (row.start <= made[-1].end + _CLOSE or (row.start - made[-1].end <= near and row.end - made[-1].start <= LONGEST)):
            made[-1] = Span(made[-1].start, max(made[-1].end, row.end))
        else:
            made.append(row)
    return made


def _shortened(by: Lookup, claim: Claim, whole: Span, *, alone: bool) -> list[Span]:
    """A long stretch as its subject and what is told from the verb on, or as a window on the verb. alone: no other stretch goes with it."""
    text = by.article[claim.article].text
    roles = [by.mention[row.mention] for row in claim.arguments if row.role in SUBJECTS and row.mention in by.mention]
    subject = next((row for row in roles if whole.start <= row.span.start and row.span.end < claim.trigger.start), None)
    verb = _verb_start(text, claim, whole)
    if subject and verb - subject.span.end > _NEAR and is_verbal(by, claim):
        first = Span(whole.start if subject.span.end - whole.start <= LONGEST // 2 else subject.span.start, subject.span.end)
        return [first, _end(text, Span(verb, whole.end), most=LONGEST - (first.end - first.start), keep=claim.trigger)]
    return [_window(text, claim, whole)] if alone or whole.end - whole.start > LONGEST else [whole]


def _verb_start(text: str, claim: Claim, whole: Span) -> int:
    """Where the verb begins with its auxiliaries: “has been” in “has been established”."""
    at = claim.trigger.start
    while found := _LAST_WORDS.search(text, max(at - 30, whole.start), at):
        if found[1].lower() not in words("auxiliary") and not found[1].lower().endswith("ly"):
            break
        at = found.start()
    return at


def _end(text: str, span: Span, *, most: int, keep: Span) -> Span:
    """The stretch cut at its end to a length, between words, after the words that must stay; before a comma where one is near."""
    if span.end - span.start <= most:
        return span
    low = min(max(keep.end, span.start + most // 2), span.end)
    high = max(span.start + most, low)
    comma = text.rfind(", ", low, high)
    at = comma if comma > high - most // 3 else text.rfind(" ", low, high + 1)
    return Span(span.start, len(text[:at].rstrip(_EDGE)) if at > low else min(high, span.end))


def _window(text: str, claim: Claim, whole: Span) -> Span:
    """The part of a long clause that is shown: it holds the trigger and stops between words."""
    start = whole.start
    if claim.trigger.end > start + LONGEST * 3 // 4:
        found = text.find(" ", max(start, claim.trigger.start - LONGEST // 2), claim.trigger.start)
        start = found + 1 if found >= 0 else max(start, claim.trigger.start - LONGEST // 2)
    return _end(text, Span(start, whole.end), most=LONGEST, keep=Span(start, min(claim.trigger.end, whole.end)))
