"""The weights: loaded once, asked through plain functions, never seen by a step."""

from twosource.models.encoder import read
from twosource.models.parser import parse
from twosource.models.reading import Reading, Stretch

__all__ = ["Reading", "Stretch", "parse", "read"]
