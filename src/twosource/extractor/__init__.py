"""The optional extractor: a language model, named by the user, offers claims; those whose quoted words stand in the text are kept.

It is off unless an endpoint is named. Nothing else of Twosource knows of it (docs/extractor.md).
"""

from twosource.extractor.asking import Model
from twosource.extractor.extractor import Extractor

__all__ = ["Extractor", "Model"]
