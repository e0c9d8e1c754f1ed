"""An article from a text and the file it stood in."""

from twosource import ids
from twosource.config import setting
from twosource.errors import InputError
from twosource.read.files import Source
from twosource.types import Article


def of_file(text: str, source: Source) -> Article:
    """The article of a text that carries no id of its own: the id rests on the file's name and the text.

    Raises:
        InputError: the text is longer than an article may be.
    """
    check_length(text, source.where)
    name = ids.make("article", source.name, text)
    return Article(id=name, key=ids.digest(name, text), text=text, path=source.path)


def check_length(text: str, where: str) -> None:
    """Raises when the text is longer than an article may be."""
    limit = setting("max_article_characters")
    if len(text) > limit:
        raise InputError(where, f"is longer than {limit:,} characters", "split it, or raise TWOSOURCE_MAX_ARTICLE_CHARACTERS")
