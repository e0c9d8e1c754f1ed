"""The brief as one HTML file: nothing is loaded from anywhere, no script runs, and every source's words are escaped."""

import base64
import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from twosource import ids
from twosource.present import copies, disagreement, labels, layout, scale, segments
from twosource.present.sections import Alike, Brief, Disagreement, cells, labels_of
from twosource.present.values import Evidence, Line, Sentence, plain

_MOST_COLUMNS = 8


def render(brief: Brief) -> str:
    """The whole page."""
    style = _style()
    return _page().render(
        brief=brief,
        style=style,
        policy=policy(style),
        ruler=scale.ruler(brief.timeline, brief.reports),
        drawing=layout.drawing(brief.network),
        names={row.entity: row.name for row in brief.network.actors},
        known=_known(brief),
        said=_said(brief),
    )


@cache
def _page() -> Template:
    """The page's template, with what it may call."""
    made = Environment(
        loader=PackageLoader("twosource.present"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    made.filters.update(
        plain=plain,
        count=labels.count,
        listed=labels.listed,
        web=web,
        voice=_voice,
        stretches=segments.stretches,
        compared=_compared,
        columns=_columns,
        cells=cells,
        dismissals_told=disagreement.dismissals_told,
        place=_place,
    )
    made.globals.update(UNDATED=labels.UNDATED, FLAT=labels.FLAT)
    return made.get_template("page.html")


def _style() -> str:
    """The page's style sheet."""
    return (files("twosource.present") / "templates" / "style.css").read_text(encoding="utf-8")


def policy(style: str) -> str:
    """The page's own law: it loads nothing, runs nothing, sends nothing, and takes its style from this sheet alone."""
    digest = base64.b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def web(url: str) -> str:
    """A link that leads to the web; nothing for any other scheme."""
    return url if url.startswith(("https://", "http://")) else ""


def _voice(row: Evidence) -> str:
    """Who says it, for the page: nothing where the article speaks for itself."""
    return "" if row.speaker == labels.OWN_VOICE else row.speaker


def _compared(pair: Alike) -> tuple[list[copies.Stretch], list[copies.Stretch]]:
    """Both passages of a pair in runs of shared and other words."""
    return copies.compared(pair.left.words, pair.right.words)


def _place(article: str) -> str:
    """The anchor of an article's text: ids that come with the input may hold anything, so they are hashed."""
    return f"text-{ids.digest(article)}"


def _columns(rows: tuple[Disagreement, ...]) -> tuple[str, ...]:
    """The reports that take part in a disagreement, one a column; none when they are too many for a table."""
    found = labels_of(rows)
    return found if len(found) <= _MOST_COLUMNS else ()


def _lines(brief: Brief) -> Iterator[Line]:
    """Every line of the page."""
    lanes = (brief.corroborated, brief.relations, brief.set_phrases, brief.single, brief.tail, brief.denials)
    return (row for lane in lanes for row in lane.lines)


def _said(brief: Brief) -> dict[str, Sentence]:
    """The sentence of each event that has a line."""
    return {row.event: row.sentence for row in _lines(brief)}


def _known(brief: Brief) -> frozenset[str]:
    """The ids that have a place on the page: only these can be linked."""
    profiles = (row.entity for cast in (brief.people, brief.bodies, brief.places) for row in cast.profiles)
    marks = (id for text in brief.texts for _, id in text.marks)
    conflicts = (row.conflict for row in brief.disagreements)
    return frozenset([*_said(brief), *conflicts, *profiles, *marks, *(_place(text.article) for text in brief.texts)])
