"""Articles that were changed after they were first read: both texts are kept, and the difference is shown."""

from difflib import SequenceMatcher
from typing import NamedTuple

from twosource.present.evidence import Desk, quote
from twosource.present.values import Quote, one_line
from twosource.text import shingles
from twosource.types import Article, Document

_SHARED = 0.3


class Edit(NamedTuple):
    """An article read again with other words. removed, added: whole sentences. withdrawn, brought: ids of the claims that stood there."""

    earlier: str
    later: str
    removed: tuple[Quote, ...]
    added: tuple[Quote, ...]
    withdrawn: tuple[str, ...]
    brought: tuple[str, ...]


def edits(old: Desk, new: Desk) -> tuple[Edit, ...]:
    """The articles of `old` that `new` holds once more with another text: of one id, address or file, with much text in common."""
    known: dict[tuple[str, str], list[str]] = {}
    for document in old.picture.documents:
        for place in places(document.article):
            known.setdefault(place, []).append(document.article.id)
    made = []
    for document in new.picture.documents:
        if document.article.id not in old.by.article:
            found = dict.fromkeys(id for place in places(document.article) for id in known.get(place, ()))
            earlier = [new.by.document[id] for id in found if id in new.by.document]
            made += [_edit(new, row, document) for row in earlier if is_edition(row.article, document.article)]
    return tuple(made)


def places(article: Article) -> list[tuple[str, str]]:
    """What an article can be known by when it comes again: its id without the mark of an edition, its address, its file."""
    name = article.id.removesuffix(f"~{article.key[:8]}")
    file = article.path if article.path and not article.path.endswith(".jsonl") else ""
    return [row for row in (("id", name), ("url", article.url or ""), ("file", file)) if row[1]]


def is_edition(left: Article, right: Article) -> bool:
    """True when two texts have much in common."""
    one, two = (set(shingles.sums(shingles.words(row.text))) for row in (left, right))
    return len(one & two) >= _SHARED * max(min(len(one), len(two)), 1)


def _edit(desk: Desk, earlier: Document, later: Document) -> Edit:
    """The sentences that went and those that came."""
    left, right = (_sentences(row) for row in (earlier, later))
    gone, come = set(), set()
    for kind, a, b, c, d in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if kind != "equal":
            gone |= {n for n in range(a, b) if left[n] not in right}
            come |= {n for n in range(c, d) if right[n] not in left}
    return Edit(
        earlier=desk.label[earlier.article.id],
        later=desk.label[later.article.id],
        removed=_quotes(desk, earlier, gone),
        added=_quotes(desk, later, come),
        withdrawn=_claims(earlier, gone),
        brought=_claims(later, come),
    )


def _sentences(document: Document) -> list[str]:
    """The sentences of a document as they are compared: on one line."""
    return [one_line(span.of(document.article.text)) for span in document.sentences]


def _quotes(desk: Desk, document: Document, numbers: set[int]) -> tuple[Quote, ...]:
    """Sentences of a document, whole."""
    return tuple(quote(desk, document.article.id, document.sentences[number], sentence=number) for number in sorted(numbers))


def _claims(document: Document, numbers: set[int]) -> tuple[str, ...]:
    """The claims that stand in some sentences of a document."""
    return tuple(row.id for row in document.claims if row.sentence in numbers)
