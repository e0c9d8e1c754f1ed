"""Sets whose marks hold more than names: what is surely a name is taken, and about other words with a capital nothing is taught."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from readers import UNASKED, Marked, Read, clipped, rows

CAPITAL = re.compile(r"\b[A-Z][\w.]*")
WORD = re.compile(r"\w+")
ARTICLE = re.compile(r"(?:the|an?)\s+", re.IGNORECASE)
# Words of a name that need no capital, and words before a person's name that are no part of it.
SMALL = frozenset({"of", "the", "and", "for", "de", "la", "al", "el", "bin", "ibn", "von", "van", "in", "on", "-", "'s", "’s", "&"})
TITLE = re.compile(
    r"(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Gen|General|Col|Colonel|Lt|Maj|Capt|Captain|President|Minister|Secretary|Senator|Sheikh|King|Queen|"
    r"Professor|Pope|Ambassador|Governor|Judge|Prime|Former|Sergeant|Foreign|Vice|Deputy|Special|Chief|Inspector|MP|Rep|Sen)\b",
    re.IGNORECASE,
)
NO_NAME = re.compile(
    r"(?:I|You|He|She|It|We|They|My|Your|His|Her|Its|Our|Their|Him|Them|Us|This|That|These|Those|Who)$|.*(?:,|['’]s\b)", re.IGNORECASE
)
NOT_FREE = "BBC Online"  # its texts may not be used for gain


def gum(file: Path) -> Iterator[Read]:
    """The news of GUM."""
    for article in rows(file):
        spans = [(one["start"], one["end"], one["type"]) for one in article["mentions"]]
        yield Read(article["id"], tuple(clipped(article["text"], sure(article["text"], spans))))


def re3d(file: Path) -> Iterator[Read]:
    """The half of re3d's dev part that is trained on; what is an organization here and a place there may be either."""
    texts = [article for article in rows(file) if is_taught(article)]
    places = {article["text"][a:b] for article in texts for a, b, kind in article["entities"] if kind == "Location"}
    for article in texts:
        text = article["text"]
        spans = [(a, b, "Either" if kind == "Organisation" and text[a:b] in places else kind) for a, b, kind in article["entities"]]
        yield Read(article["id"], tuple(clipped(text, sure(text, spans))))


def is_taught(article: dict[str, Any]) -> bool:
    """True for a text of re3d that is trained on: every second one by its id, none of the BBC; the others stay an honest measure."""
    return article["publisher"] != NOT_FREE and hashlib.sha256(article["id"].encode()).digest()[0] % 2 == 0


def sure(text: str, spans: list[Marked]) -> list[Marked]:
    """Spans that are names for sure, without article, the longest where they are nested.

    Other words with a capital teach nothing, nor do those that may be one name with them.
    """
    bare = [(_begin(text, start, end), end, kind) for start, end, kind in spans]
    kept = [
        span for span in bare if _is_name(text[span[0] : span[1]], span[2]) and not (span[2].lower() == "person" and _holds(span, bare))
    ]
    unsure = [span for span in bare if text[span[0]].isupper() and span not in kept]
    inside = [word for start, end, _ in unsure for word in WORD.finditer(text, start, end)]
    words = [(word.start(), word.end(), UNASKED) for word in (*CAPITAL.finditer(text), *inside)]
    return apart([*sorted(kept, key=lambda span: (span[0] - span[1], span)), *words])


def apart(spans: Iterable[Marked]) -> list[Marked]:
    """The spans that share no letter with one before them, by place."""
    found: list[Marked] = []
    for start, end, kind in spans:
        if all(end <= a or b <= start for a, b, _ in found):
            found.append((start, end, kind))
    return sorted(found)


def _begin(text: str, start: int, end: int) -> int:
    """Where a span begins without its article."""
    article = ARTICLE.match(text, start, end)
    return article.end() if article else start


def _holds(span: Marked, spans: list[Marked]) -> bool:
    """True when another mention stands inside the span."""
    return any(span[0] <= start and end <= span[1] and (start, end) != span[:2] for start, end, _ in spans)


def _is_name(words: str, kind: str) -> bool:
    """True when all words but small ones have a capital; no pronoun, comma or possessive; a person has at most three words, no title."""
    parts = words.split()
    if NO_NAME.match(words):
        return False
    if kind.lower() == "person" and (len(parts) > 3 or TITLE.match(words)):
        return False
    return bool(parts) and all(part[:1].isupper() or part in SMALL for part in parts) and parts[0] not in SMALL and len(words) > 1
