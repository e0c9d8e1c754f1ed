"""The weights: loaded once, asked through plain functions, never seen by a step."""

from twosource.models.encoder import Name, names
from twosource.models.parser import parse

__all__ = ["Name", "names", "parse"]
