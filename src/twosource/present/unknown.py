"""What the reports do not tell: no date, no name behind a source, no second origin."""

from twosource import terms
from twosource.present.evidence import Desk
from twosource.present.labels import UNDATED, count
from twosource.present.lines import Lines
from twosource.present.sections import Report, Unknown
from twosource.present.values import Line, plain
from twosource.types import Attribution

_MOST = 12


def unknown(desk: Desk, lines: Lines, reports: tuple[Report, ...]) -> tuple[Unknown, ...]:
    """What is not known, one row a kind; a kind with nothing to say is left out."""
    told = lines.corroborated.lines + lines.single.lines
    rows = (
        _row("Reports without a stated date", [f"{row.label} ({row.published})" for row in reports if row.dated != "stated"]),
        _row("Reports that were not read", [f"{row.label}{_language(row)}" for row in reports if not row.read]),
        _row("Sources that are not named", _unnamed(desk)),
        _row("Set phrases whose first speaker cannot be told", [plain(row.sentence) for row in lines.set_phrases.lines]),
        _row("Told in several articles, but on one origin", [_single(row) for row in lines.single.lines if row.articles >= 2]),
        _row("Events that nobody dates", [plain(row.sentence) for row in told if row.when == UNDATED and row.type not in terms.STATIVE]),
        _row("Media whose making nobody dates or signs", _media(desk)),
    )
    return tuple(row for row in rows if row.lines)


def _row(what: str, found: list[str]) -> Unknown:
    """A kind of unknown, its list cut with the rest counted."""
    single = list(dict.fromkeys(found))
    more = [f"and {len(single) - _MOST} more"] if len(single) > _MOST else []
    return Unknown(what, tuple(single[:_MOST] + more))


def _language(row: Report) -> str:
    """The language of an article that was not read, where it is known."""
    return f" (language: {row.language})" if row.language else ""


def _single(row: Line) -> str:
    """A line that many articles tell on one origin."""
    return f"{plain(row.sentence)} ({count(row.articles, 'article')}, one origin)"


def _unnamed(desk: Desk) -> list[str]:
    """The unnamed sources in their own words, with the articles that lean on them."""
    found: dict[str, list[str]] = {}
    spelled: dict[str, str] = {}
    for document in desk.picture.documents:
        for row in document.attributions:
            if not row.named and row.source is not None and row.kind == "speaker" and not _is_pronoun(desk, row):
                found.setdefault(spelled.setdefault(_words(desk, row).casefold(), _words(desk, row)), []).append(desk.label[row.article])
    return [f"“{words}” ({', '.join(dict.fromkeys(labels))})" for words, labels in sorted(found.items(), key=lambda row: row[0].casefold())]


def _is_pronoun(desk: Desk, row: Attribution) -> bool:
    """True when the source is a pronoun whose name nobody found: there is nothing to look up."""
    found = desk.by.mention.get(row.mention or "")
    return found is not None and found.form == "pronominal"


def _words(desk: Desk, row: Attribution) -> str:
    """The words of a source on one line."""
    return " ".join(row.source.of(desk.by.article[row.article].text).split()) if row.source else ""


def _media(desk: Desk) -> list[str]:
    """The films, photographs and posts that claims rest on."""
    return [f"{row.name} ({count(len(row.claims), 'claim')})" for row in desk.picture.origins if row.kind == "media"]
