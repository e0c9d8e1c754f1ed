"""The weights: loaded once, asked through plain functions, never seen by a step."""

from twosource.models.bonds import Couple, Single, Worth, bonds, worths
from twosource.models.encoder import read
from twosource.models.parser import parse
from twosource.models.parts import Asked, Chance, chances
from twosource.models.reading import Reading, Stretch
from twosource.models.usual import rarity

__all__ = ["Asked", "Chance", "Couple", "Reading", "Single", "Stretch", "Worth", "bonds", "chances", "parse", "rarity", "read", "worths"]
