"""The contract: whatever a text holds, what is exported is valid against docs/format.schema.json and points into the text."""

import json
from functools import cache
from pathlib import Path

from jsonschema import Draft202012Validator

from fuzz.samples import STORY, TEXT
from fuzz.target import BrokenError, Target
from twosource import ids, pipeline
from twosource.present import export
from twosource.types import Article, Picture

SCHEMA = Path(__file__).parents[1] / "docs" / "format.schema.json"
_NAMES = ("Ada Brook", "met", "said that", "denied", "12 people", "on Monday", "in Port Ansel", ", who", "the envoy", "hers")
_SIGNS = ("“", "”", "\u202e", "e\u0301", "😀", ".", "(", "\ud7ff", "&")


@cache
def _validator() -> Draft202012Validator:
    """The schema's validator."""
    return Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))


def _exported(body: bytes) -> None:
    """The export of a case of one article with that text."""
    text = body.decode("utf-8", "replace").replace("\0", " ")[:2000]
    if not text.strip():
        return
    article = Article("a", ids.digest("a", text), text, title=text[:40], published="2026-05-05", language="en")
    told = json.loads(json.dumps(export.export(pipeline.picture(Picture((pipeline.annotate(article),))))))
    for error in _validator().iter_errors(told):
        raise BrokenError(f"not valid: {error.message[:80]}")
    for row in (*told["mentions"], *told["timexes"], *told["claims"]):
        if not 0 <= row["start"] < row["end"] <= len(text):
            raise BrokenError("a place outside of the text")


TARGETS = (
    Target("the contract (JSON export)", _exported, 0.5, (TEXT, STORY.encode()), tuple(word.encode() for word in (*_NAMES, *_SIGNS))),
)
