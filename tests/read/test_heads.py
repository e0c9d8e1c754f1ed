import pytest

from twosource.read import heads, page

REPORT = (
    "A ferry carrying eighty people sank off Port Ansel on Friday morning and twelve of them are feared dead, the coast guard said in a "
    "statement that it sent to reporters in the evening."
)


def head_of(*lines):
    return heads.read(page.of_text("\n".join([*lines, REPORT])))


@pytest.mark.parametrize("title", ["Ferry sinks off Port Ansel, 12 feared dead", "MAYOR RESIGNS", "Is the pier safe to walk on?"])
def test_the_first_short_line_is_the_title_and_stays(title):
    found = head_of(title)
    assert found.title == title
    assert page.joined(found.lines).startswith(title)


def test_a_report_without_a_title_has_none():
    assert head_of("The pier was closed.").title is None


def test_a_markdown_heading_is_the_title():
    assert head_of("Coast Courier", "# Ferry sinks").title == "Ferry sinks"


def test_a_section_label_beside_the_title_is_cut():
    found = head_of("Ferry sinks off Port Ansel, 12 feared dead", "", "Accidents")
    assert [cut.reason for cut in page.cuts(found.lines)] == ["section label"]


def test_a_menu_before_the_report_is_cut():
    found = head_of("News", "Sport", "Weather", "Ferry sinks off Port Ansel")
    assert found.title == "Ferry sinks off Port Ansel"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Friday, January 9, 2026", "2026-01-09"),
        ("Posted on 9 January 2026 at 10:15", "2026-01-09T10:15:00"),
        ("Updated: 10 Jan 2026 | Published: 9 Jan 2026", "2026-01-09"),
        ("Port Ansel, 9 January 2026", "2026-01-09"),
    ],
)
def test_a_date_line_gives_the_day_of_publication(line, day):
    assert head_of(line).published == day


@pytest.mark.parametrize("line", ["Updated on January 10, 2026", "May 3", "The strike began on January 9, 2026"])
def test_a_change_a_day_without_its_year_or_a_day_that_is_told_gives_none(line):
    assert head_of(line).published is None


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Mara Lind", ("Mara Lind",)),
        ("Written by Mara Lind and Ola Brandt | May 3, 2026", ("Mara Lind", "Ola Brandt")),
        ("By the sea", ()),
    ],
)
def test_a_by_line_names_the_authors(line, authors):
    assert head_of(line).authors == authors


def test_a_breadcrumb_glued_to_the_title_is_cut():
    found = head_of("HomeGo To CoastFerry sinks off Port Ansel", "Ferry sinks off Port Ansel")
    assert page.joined(found.lines).startswith("Ferry sinks")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("PORT ANSEL, May 3, 2026 (Coast Press) -- The pier burned.", "2026-05-03"),
        ("Port Ansel (Norland), 3 May 2026 - The pier burned.", "2026-05-03"),
        ("PORT ANSEL, May 3 -- The pier burned.", None),
        ("On May 3, 2026 -- a Sunday -- the pier burned.", None),
        ("NATO said on May 3, 2026 -- a Sunday -- that it would stay.", None),
    ],
)
def test_a_dateline_gives_a_day_only_with_its_year(text, day):
    assert heads.dateline(text) == day


def test_the_line_after_a_link_to_the_source_is_the_title():
    from twosource.read import furniture

    lines = furniture.cut(page.of_text(f"{REPORT} Go to Source\nFerry sinks off Port Ansel"))
    assert heads.trailing_title(lines) == "Ferry sinks off Port Ansel"
