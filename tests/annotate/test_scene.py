"""A text's mentions with their grammar."""

from factory import document_of
from twosource.annotate import mentions, same_name
from twosource.annotate.scene import Scene


def scene_of(text):
    """The scene of a text in which equal names are tied."""
    document = mentions.add(document_of(text))
    return Scene(document, same_name.groups(text, [mention for mention in document.mentions if mention.form == "named"]))


def test_equal_names_are_tied_and_share_what_is_known():
    scene = scene_of("Wendy Velsor left. Velsor was ill.")
    assert scene.cluster[scene.places[1].mention.id] == scene.places[0].mention.id
    assert scene.gender_of(scene.places[1]) == "female"


def test_mentions_before_come_nearest_first():
    scene = scene_of("Kenya met Ghana. Then Accra met Nairobi.")
    words = [place.mention.span.of(scene.text) for place in scene.before(scene.places[-1], 0)]
    assert words == ["Accra"]
    assert len(list(scene.before(scene.places[-1], 1))) == 3


def test_words_in_quotation_marks_are_known():
    scene = scene_of("He said “boats sink” and left.")
    assert [scene.tokens[i].text for i in sorted(scene.quoted)] == ["boats", "sink"]
