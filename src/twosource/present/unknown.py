"""What the reports do not tell, as questions: when, by whom, who said so first, who else says so."""

from collections import Counter

from twosource import terms
from twosource.present.evidence import Desk
from twosource.present.labels import UNDATED, count, listed
from twosource.present.lines import Lines
from twosource.present.sections import Report, Unknown
from twosource.present.values import BODIES, PEOPLE, Line, one_line, plain, shortened
from twosource.types import Attribution

_MOST = 6
_SEVERAL = 2
_MOST_CHARACTERS = 80
_MOST_WORDS = 5


def unknown(desk: Desk, lines: Lines, reports: tuple[Report, ...]) -> tuple[Unknown, ...]:
    """What is not known, one row a kind; a kind with nothing to say is left out."""
    told = [row for row in lines.corroborated.lines if row.type not in terms.STATIVE]
    rows = (
        _row("When these reports were published", [f"{row.label} ({row.published})" for row in reports if row.dated != "stated"]),
        _row("What these reports say, for they could not be read", [f"{row.label}{_language(row)}" for row in reports if not row.read]),
        _row("Where, when and by whom it was made", _media(desk)),
        _row("Who the unnamed sources are", _unnamed(desk)),
        _row("Who said it first", [_short(row) for row in lines.set_phrases.lines]),
        _row(
            "Whether anybody independent confirms it (several reports, one origin)",
            [_short(row) for row in lines.single.lines if row.articles >= _SEVERAL],
        ),
        _row("When it happened", [_short(row) for row in told if row.when == UNDATED]),
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


def _short(row: Line) -> str:
    """The words of a line, cut to what a list can bear."""
    return plain(shortened(row.sentence, _MOST_CHARACTERS))


def _unnamed(desk: Desk) -> list[str]:
    """The unnamed sources in their own words: those on whose word most claims rest first."""
    rests = Counter(row.attribution for document in desk.picture.documents for row in document.claims if row.id in desk.by.event_of)
    labels: dict[str, dict[str, None]] = {}
    weight: Counter[str] = Counter()
    spelled: dict[str, str] = {}
    for document in desk.picture.documents:
        for row in document.attributions:
            if _is_unnamed(desk, row):
                key = _words(desk, row).casefold()
                spelled.setdefault(key, _words(desk, row))
                labels.setdefault(key, {})[desk.label[row.article]] = None
                weight[key] += rests[row.id]
    ordered = sorted((key for key in labels if weight[key]), key=lambda key: (-weight[key], key))
    return [f"“{spelled[key]}” ({listed(list(labels[key]), 3)}; {count(weight[key], 'claim')})" for key in ordered]


def _is_unnamed(desk: Desk, row: Attribution) -> bool:
    """True for people or bodies that speak without a name: a pronoun names nobody to look up, and a thing is no speaker."""
    if row.named or row.source is None or row.kind != "speaker" or len(_words(desk, row).split()) > _MOST_WORDS:
        return False
    found = desk.by.mention.get(row.mention or "")
    return found is None or (found.form != "pronominal" and found.type in PEOPLE + BODIES)


def _words(desk: Desk, row: Attribution) -> str:
    """The words of a source on one line."""
    return one_line(row.source.of(desk.by.article[row.article].text)) if row.source else ""


def _media(desk: Desk) -> list[str]:
    """The films, photographs and posts that claims rest on: those on which most rest first."""
    rows = sorted((row for row in desk.picture.origins if row.kind == "media"), key=lambda row: (-len(row.claims), row.name, row.id))
    return [f"{row.name} ({count(len(row.claims), 'claim')})" for row in rows]
