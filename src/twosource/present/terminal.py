"""The brief for a terminal."""

from twosource.present import markdown
from twosource.present.values import Brief


def render(brief: Brief, *, width: int = 100) -> str:
    """The brief as text."""
    return markdown.render(brief)
