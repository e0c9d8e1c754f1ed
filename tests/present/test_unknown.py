"""What nobody says."""

from dataclasses import replace

from small_case import story
from twosource.present.brief import brief


def unknown(picture):
    """Kind -> what is not known."""
    return {row.what: row.lines for row in brief(picture).unknown}


def test_reports_without_a_date_are_listed():
    assert unknown(story())["When these reports were published"] == ("blog (undated)",)


def test_unnamed_sources_keep_their_words():
    documents = tuple(replace(row, attributions=tuple(replace(one, named=False) for one in row.attributions)) for row in story().documents)
    assert unknown(replace(story(), documents=documents))["Who the unnamed sources are"] == ("“harbour police” (Northern Post; 1 claim)",)


def test_a_set_phrase_has_no_known_first_speaker():
    (said,) = unknown(story())["Who said it first"]
    assert said == "The Quay Club is widely seen as a front for the Night Ferrymen"


def test_a_report_in_another_language_is_said_to_be_unread():
    first, *others = story().documents
    unread = replace(first, article=replace(first.article, language="fr"), sentences=())
    assert unknown(replace(story(), documents=(unread, *others)))["What these reports say, for they could not be read"] == (
        "blog (language: fr)",
    )
