from itertools import pairwise

from twosource.read import verbatim

REPORT = "The council met in Port Ansel on Monday and voted to keep the old pier open for two more years, its speaker said."


def words_of(text):
    return [span.of(text) for span in verbatim.spans(text)]


def test_furniture_is_named_by_its_place():
    text = f"Skip to main content\n\n\n{REPORT} Go to Source\n  Leave a Reply  "
    assert words_of(text) == ["Skip to main content", "Go to Source", "  Leave a Reply  "]


def test_a_biography_at_the_end_is_named():
    text = f"{REPORT} Mara Lind is a reporter at Coast Courier."
    assert words_of(text) == ["Mara Lind is a reporter at Coast Courier."]


def test_a_report_has_none():
    assert verbatim.spans(f"By Mara Lind\nJanuary 9, 2026\n{REPORT}") == ()


def test_places_neither_overlap_nor_leave_the_text():
    text = "Boats burn pic.twitter.com/aB1 pic.twitter.com/aB2 (Photo: Ida Holm)\nShare\n\nMost Popular"
    found = verbatim.spans(text)
    assert all(one.end <= two.start for one, two in pairwise(found))
    assert found[-1].end <= len(text)


def test_a_breadcrumb_is_named():
    crumb, title = "HomeGo To CoastFerry sinks off Port Ansel", "Ferry sinks off Port Ansel"
    assert words_of(f"{crumb}\n{title}\n{REPORT}") == [crumb]
