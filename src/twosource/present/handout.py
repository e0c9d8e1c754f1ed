"""A reader's brief to hand over: numbered findings, and an annex with the exact words of each piece of evidence and where they stand."""

import hashlib
from dataclasses import dataclass, field
from typing import NamedTuple

from twosource import __version__
from twosource.present.evidence import Desk
from twosource.present.findings import Finding
from twosource.present.labels import FLAT, OWN_VOICE, UNDATED, count
from twosource.present.sections import Disagreement
from twosource.present.strands import called
from twosource.present.values import Evidence, Line, one_line, plain

TITLE = "A brief"
GONE = "What this finding was about is no longer told in the case."
_LONGEST = 1200
_RELATIONS = {
    "conflict": "reports disagree: the values cannot all hold",
    "update": "a later report changes what an earlier one said",
    "finer": "one report is more exact than another",
}


class Heading(NamedTuple):
    """The head of a brief. moment: when it was written, as told by whoever asks for it."""

    title: str = TITLE
    moment: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Proof:
    """A piece of evidence in the annex, under its number: exact words in their sentence, who says it and how firmly, where it stands.

    digest: SHA-256 of the article's text, UTF-8, in which start and end count code points.
    """

    number: int
    before: str
    words: str
    after: str
    outlet: str
    title: str
    published: str
    speaker: str
    firmness: str
    when: str
    article: str
    start: int
    end: int
    url: str
    retrieved: str
    digest: str


@dataclass(frozen=True, slots=True)
class Support:
    """What a finding, or a side of one, rests on: in words, and the numbers of its evidence. more: what the annex leaves out."""

    words: str
    numbers: tuple[int, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class SideTold:
    """A side of a disagreement: its value, who gives it, its evidence. adopted: by the reader."""

    value: str
    labels: tuple[str, ...]
    support: Support
    adopted: bool


@dataclass(frozen=True, slots=True)
class Told:
    """A finding under its number. facts: when, where, what weakens it. why: the sides exclude each other; status: if it was dismissed."""

    number: int
    sentence: str
    facts: tuple[str, ...]
    note: str
    by: str
    supports: tuple[Support, ...]
    support: str = ""
    sides: tuple[SideTold, ...] = ()
    why: str = ""
    status: str = ""


@dataclass(frozen=True, slots=True)
class Handout:
    """A reader's brief. reports, read: how many articles the case has, and how many were read. version: what made it."""

    heading: Heading
    findings: tuple[Told, ...]
    annex: tuple[Proof, ...]
    reports: int
    read: int
    version: str = __version__


@dataclass(slots=True)
class _Annex:
    """The evidence numbered so far; the same words have the same number everywhere."""

    desk: Desk
    proofs: list[Proof] = field(default_factory=list)
    numbers: dict[str, int] = field(default_factory=dict)
    digests: dict[str, str] = field(default_factory=dict)

    def number(self, row: Evidence) -> int:
        """The number of a piece of evidence; it is put into the annex where it is not there yet."""
        if row.claim not in self.numbers:
            self.numbers[row.claim] = len(self.proofs) + 1
            self.proofs.append(self._proof(row, len(self.proofs) + 1))
        return self.numbers[row.claim]

    def _proof(self, row: Evidence, number: int) -> Proof:
        """One piece of evidence with where it stands."""
        article, quote = self.desk.by.article[row.quote.article], row.quote
        if article.id not in self.digests:
            self.digests[article.id] = hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()
        return Proof(
            number=number,
            before=("… " if quote.cut[0] else "") + quote.before,
            words=_shortened(quote.words),
            after=quote.after + (" …" if quote.cut[1] else ""),
            outlet=quote.label,
            title=article.title or "",
            published=quote.published,
            speaker="" if row.speaker == OWN_VOICE else row.speaker,
            firmness="" if row.firmness == FLAT else row.firmness,
            when=row.when,
            article=article.id,
            start=quote.span.start,
            end=quote.span.end,
            url=article.url or "",
            retrieved=article.retrieved or "",
            digest=self.digests[article.id],
        )


def handout(desk: Desk, rows: tuple[Finding, ...], heading: Heading) -> Handout:
    """The findings, numbered in their order, and the annex of all they rest on."""
    annex = _Annex(desk)
    told = tuple(_told(annex, number, row) for number, row in enumerate(rows, 1))
    documents = desk.picture.documents
    return Handout(heading, told, tuple(annex.proofs), len(documents), sum(bool(row.sentences) for row in documents))


def _told(annex: _Annex, number: int, row: Finding) -> Told:
    """One finding, with its evidence numbered."""
    if row.disagreement and row.conflict:
        return _disputed(annex, number, row, dispute=row.disagreement)
    return _reported(annex, number, row, line=row.line) if row.line and row.fits else Told(number, GONE, (), row.note, row.by, ())


def _reported(annex: _Annex, number: int, row: Finding, *, line: Line) -> Told:
    """A finding that is an event."""
    facts = (line.when if line.when != UNDATED else "", line.where, line.mark, line.clash)
    return Told(
        number=number,
        sentence=plain(line.sentence),
        facts=tuple(one for one in facts if one),
        note=row.note,
        by=row.by,
        support=line.support,
        supports=tuple(_support(annex, called(annex.desk, rest), rest.evidence, more=rest.more) for rest in line.rests),
    )


def _disputed(annex: _Annex, number: int, row: Finding, *, dispute: Disagreement) -> Told:
    """A finding that is a disagreement: both sides are shown, whichever was adopted."""
    sides = tuple(
        SideTold(side.value, side.labels, _support(annex, "", side.evidence), adopted=side.value == row.side) for side in dispute.sides
    )
    closed = dispute.decision
    status = f"dismissed by {closed.by}{': ' + closed.why if closed.why else ''}" if closed and dispute.status != "open" else ""
    return Told(
        number,
        plain(dispute.about),
        (_RELATIONS.get(dispute.relation, dispute.relation),),
        row.note,
        row.by,
        (),
        sides=sides,
        why=dispute.why,
        status=status,
    )


def _support(annex: _Annex, words: str, rows: tuple[Evidence, ...], *, more: int = 0) -> Support:
    """What some evidence is for, and its numbers."""
    return Support(words, tuple(annex.number(row) for row in rows), more)


def _shortened(words: str) -> str:
    """Words that fit on a page; where they are cut, the range still tells where all of them stand."""
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]} … (cut here)"


def numbers(row: Support) -> str:
    """The numbers of some evidence: “[1] [2] and 3 more”.

    >>> numbers(Support("the audit report", (1, 2), more=3))
    '[1] [2] and 3 more in the case'
    """
    shown = " ".join(f"[{number}]" for number in row.numbers)
    return f"{shown} and {row.more} more in the case" if row.more else shown


def made(row: Handout) -> str:
    """What a brief was made from and with, in one sentence."""
    by = f" for {row.heading.by}" if row.heading.by else ""
    moment = f", {row.heading.moment}" if row.heading.moment else ""
    read = f"{row.read} of {count(row.reports, 'report')} read"
    return one_line(f"Made by twosource {row.version}{by}{moment}; {read}. It says who reports what, not what is true.")


def told_by(row: Proof) -> str:
    """Outlet, date, speaker and how firmly it is put, in one line."""
    said = (
        row.outlet,
        row.published,
        f"says {row.speaker}" if row.speaker else OWN_VOICE,
        row.firmness,
        f"about {row.when}" if row.when else "",
    )
    return "; ".join(one_line(part) for part in said if part)


def stands_at(row: Proof) -> str:
    """Where the words stand: article, range, address, when it was fetched, digest of the text."""
    fetched = f"fetched {row.retrieved}" if row.retrieved else ""
    said = (f"article {row.article}, {row.start}–{row.end}", row.url, fetched, f"SHA-256 of the text {row.digest}")
    return "; ".join(one_line(part) for part in said if part)
