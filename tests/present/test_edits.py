"""An article that was changed after it was first read."""

from dataclasses import replace

from factory import article, document_of
from twosource.present.edits import edits
from twosource.present.evidence import desk
from twosource.types import Document, Picture

BEFORE = "The ferry sank off Lund Island. Two people died, the harbour office said. The captain was arrested. Divers searched the wreck."
AFTER = "The ferry sank off Lund Island. Three people died, the harbour office said. Divers searched the wreck."


def documents(*rows: tuple[str, str, dict]) -> tuple[Document, ...]:
    """Documents of id, text and fields, with their sentences."""
    return tuple(Document(article(text, id, **fields), sentences=document_of(text).sentences) for id, text, fields in rows)


def changed(*rows: tuple[str, str, dict]):
    """The edits that the last of the rows brings."""
    made = documents(*rows)
    return edits(desk(Picture(documents=made[:-1])), desk(Picture(documents=made)))


def test_sentences_that_went_and_came_are_shown_whole():
    """What stayed is not."""
    (edit,) = changed(("a", BEFORE, {"url": "https://quay.example/1"}), ("b", AFTER, {"url": "https://quay.example/1"}))
    assert [row.words for row in edit.removed] == ["Two people died, the harbour office said.", "The captain was arrested."]
    assert [row.words for row in edit.added] == ["Three people died, the harbour office said."]


def test_a_file_read_again_with_other_words_is_an_edit():
    """By its name."""
    assert len(changed(("a", BEFORE, {"path": "ferry.txt"}), ("b", AFTER, {"path": "ferry.txt"}))) == 1


def test_another_article_under_one_name_is_no_edit():
    """Too little in common, or only the file of many articles in common."""
    other = "Northline won the contract for the terminal. The union called a strike for Thursday at noon in the old port."
    assert changed(("a", BEFORE, {"path": "index.html"}), ("b", other, {"path": "index.html"})) == ()
    assert changed(("a", BEFORE, {"path": "all.jsonl"}), ("b", AFTER, {"path": "all.jsonl"})) == ()


def test_the_mark_of_an_edition_does_not_hide_the_id():
    """Two texts under one id."""
    later = article(AFTER, "a")
    rows = documents(("a", BEFORE, {}))
    edition = Document(replace(later, id=f"a~{later.key[:8]}"), sentences=document_of(AFTER).sentences)
    assert len(edits(desk(Picture(documents=rows)), desk(Picture(documents=(*rows, edition))))) == 1
