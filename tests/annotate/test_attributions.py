"""Who says what."""

import pytest

from factory import article, document_of, unread
from twosource import ids
from twosource.annotate import attributions
from twosource.types import Document, Mention, Span


def told(text):
    """Source, cue and contents of each attribution of a text, as words."""
    rows = attributions.add(unread(document_of(text))).attributions
    return [(row.source and row.source.of(text), row.cue[0].of(text), [span.of(text) for span in row.content]) for row in rows]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry sank, said Ada Brook.", ("Ada Brook", "said", ["The ferry sank"])),
        ("The port, observers note, has two gates.", ("observers", "note", ["The port", "has two gates"])),
        ("According to the coast guard, two ships sank.", ("the coast guard", "According to", ["two ships sank"])),
        ("The man is believed to be in Ansel.", (None, "is believed", ["The man", "to be in Ansel"])),
        ("He is widely regarded as the founder.", (None, "is widely regarded", ["He", "as the founder"])),
        ("The ferry reportedly sank.", (None, "reportedly", ["The ferry", "sank"])),
        ("An undated video showed men loading boxes.", ("An undated video", "showed", ["men loading boxes"])),
        ("Brook has vowed to rebuild it.", ("Brook", "has vowed", ["to rebuild it"])),
        ("The group said in a statement that it had closed the port.", ("The group", "said in a statement", ["it had closed the port"])),
        ("Mayor Brook: bridge is safe", ("Mayor Brook", ":", ["bridge is safe"])),
        ("As Brook put it, the bridge is safe.", ("Brook", "put it", ["the bridge is safe"])),
        ("The attack was claimed by the Red Oar.", ("the Red Oar", "was claimed", ["The attack"])),
        ("Brook told the court: “The bell was mine.”", ("Brook", "told", ["“The bell was mine.”"])),
    ],
)
def test_an_attribution_has_source_cue_and_content(text, expected):
    assert told(text) == [expected]


def test_a_quotation_goes_on_in_the_next_sentences():
    text = '"The gates are open," Brook said. "The bridge is safe. Nobody needs to fear."'
    assert told(text) == [("Brook", "said", ['"The gates are open,"', '"The bridge is safe. Nobody needs to fear."'])]


def test_a_quotation_in_the_next_paragraph_is_not_hers():
    text = '"The gates are open," Brook said.\n"The bridge is safe and sound." It stood on a wall.'
    assert told(text) == [("Brook", "said", ['"The gates are open,"'])]


def test_what_a_speaker_thinks_within_his_words_is_no_attribution_of_its_own():
    assert [row[1] for row in told('"I think the gates are open," Brook said.')] == ["said"]


def test_an_infinitive_is_no_report():
    assert told("The mayor came to say that the bridge is safe.") == []


def test_an_attribution_within_another_has_it_as_its_parent():
    rows = attributions.add(unread(document_of("Brook said that Reed denied that the bridge fell."))).attributions
    assert [row.parent for row in rows] == [None, rows[0].id]


def test_the_cue_says_how_firm_the_content_is():
    rows = attributions.add(unread(document_of("Brook claimed that the bridge fell. Reed confirmed that it fell."))).attributions
    assert [row.certainty for row in rows] == ["probable", "certain"]


def test_ids_do_not_depend_on_other_attributions():
    text = "Brook said that it fell."
    assert attributions.add(unread(document_of(text))).attributions[0].id == ids.make("attribution", article(text).key, 6, 10)


def mention(text, words, form):
    """A mention of those words."""
    start = text.index(words)
    span = Span(start, start + len(words))
    return Mention(ids.make("mention", words), "a", span, form, "Other", Span(text.rindex(" ", 0, span.end) + 1, span.end))


def sourced(text, *mentions):
    """The first attribution of a text whose mentions are given as (words, form), with the words of its mention."""
    document = document_of(text)
    rows = tuple(mention(text, words, form) for words, form in mentions)
    made = attributions.add(Document(document.article, document.tokens, document.sentences, rows)).attributions[0]
    return next((row.span.of(text) for row in rows if row.id == made.mention), None), made.named, made.kind


@pytest.mark.parametrize(
    ("text", "mentions", "expected"),
    [
        ("A spokesman for Northline said it sank.", [("A spokesman", "nominal"), ("Northline", "named")], ("Northline", True, "speaker")),
        ("The mayor of Ansel said it sank.", [("The mayor", "nominal"), ("Ansel", "named")], ("The mayor", True, "speaker")),
        ("Ada Brook said it sank.", [("Ada Brook", "named")], ("Ada Brook", True, "speaker")),
        ("Ada Brook, who runs it, said it sank.", [("Ada Brook", "named")], ("Ada Brook", True, "speaker")),
        ("Some analysts said it sank.", [("Some analysts", "nominal")], ("Some analysts", False, "speaker")),
        ("A Northline report said it sank.", [("Northline", "named")], ("Northline", True, "document")),
    ],
)
def test_a_source_is_tied_to_who_can_be_looked_up(text, mentions, expected):
    assert sourced(text, *mentions) == expected


@pytest.mark.parametrize("text", ["", "said", '"', ": : :", "🚢" * 50, "\n\n\n", "according to"])
def test_odd_texts_give_no_attribution(text):
    assert told(text) == []
