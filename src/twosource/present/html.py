"""The brief as one HTML file."""

from html import escape

from twosource.present import markdown
from twosource.present.values import Brief


def render(brief: Brief) -> str:
    """The whole page."""
    return f"<!doctype html><meta charset=utf-8><title>Brief</title><pre>{escape(markdown.render(brief))}</pre>"
