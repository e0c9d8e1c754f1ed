"""A reader's brief as one HTML file: nothing is loaded, no script runs, every word of a source and of the reader is escaped."""

from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from twosource.present import handout, labels
from twosource.present.handout import Handout
from twosource.present.html import policy, web


def render(row: Handout) -> bytes:
    """The whole page, UTF-8."""
    style = (files("twosource.present") / "templates" / "handout.css").read_text(encoding="utf-8")
    return _page().render(row=row, style=style, policy=policy(style)).encode("utf-8", "replace")


@cache
def _page() -> Template:
    """The page's template, with what it may call."""
    made = Environment(
        loader=PackageLoader("twosource.present"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    made.filters.update(made=handout.made, told_by=handout.told_by, stands_at=handout.stands_at, listed=labels.listed, web=web)
    return made.get_template("handout.html")
