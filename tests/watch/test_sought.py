"""What belongs to a story: by words that were given, or by the reports of a case."""

import pytest

from twosource.errors import InputError
from twosource.pipeline import annotate_text
from twosource.types import Article
from twosource.watch import sought

FIRST = (
    "Ada Brook, head of the ferry union, called a strike in Port Ansel on Monday. The ferries of Coast Lines stayed in the harbour. "
    "Mayor Tomas Relling asked both sides to talk."
)
SECOND = "The ferry strike in Port Ansel goes on, Ada Brook said on Tuesday. Coast Lines wants the harbour opened by a court."
THIRD = "Coast Lines went to court over the strike of the ferry union in Port Ansel. Ada Brook called it a threat."
OTHER = "A bakery in Verrin won a prize for its rye bread on Monday. The baker, Ola Brandt, said that the mayor was the first to eat it."


def article(text, title=None):
    """An article of that text."""
    return Article("x", "x", text, title=title)


def judged(about, text):
    """How far a text belongs to the words given."""
    return sought(about, ()).judge(article(text))


@pytest.mark.parametrize("about", ["Port Ansel ferry strike", "Ada Brook", "Bo Lund, Ada Brook", "strike ferries", '"ferry union"'])
def test_a_report_with_the_names_and_words_belongs_to_the_story(about):
    """One group between commas is enough."""
    assert judged(about, FIRST).score >= sought(about, ()).threshold


@pytest.mark.parametrize("about", ["Port Ansel lighthouse", "Bo Lund", "strike miners wages", '"union ferry"', "Ada Lovelace"])
def test_a_report_with_too_few_of_them_does_not(about):
    """The name of the place alone, or a word alone, is another story."""
    assert judged(about, FIRST).score < sought(about, ()).threshold


@pytest.mark.parametrize(
    ("about", "text"),
    [
        ("Khaleel ur Basit", "The court freed Khalil-ul-Baseet on Friday."),
        ("Khalil Basit", "The court freed Khalil Ahmad Basit on Friday."),
        ("Mayor Tomas Relling", "Tomas Relling went home."),
        ("Сергей Иванов", "Sergei Ivanov went home."),
        ("WHO", "The WHO warned of it."),
        ("G7", "The G7 met again."),
        ("Ferry strike", "Ferries lay still in the strike."),
    ],
)
def test_a_name_is_found_as_reports_write_it(about, text):
    """In another spelling, with a middle name, without a title; an acronym in its letters."""
    assert judged(about, text).score == 1.0


@pytest.mark.parametrize(
    ("about", "text"), [("WHO", "The man who warned."), ("General Motors", "It ran on motors."), ("Nato", "A sonata.")]
)
def test_words_that_only_look_like_the_name_are_none(about, text):
    """A pronoun is no acronym, a part is no name."""
    assert judged(about, text).score == 0.0


def test_the_judgement_names_what_is_shared_and_what_is_not():
    """In one line, with the score and what is asked."""
    found = judged("Port Ansel lighthouse", FIRST)
    assert found.why(0.6) == "relevance 0.50 (0.60 is asked): shares Port Ansel; not lighthouse"


def test_without_words_the_reports_of_the_case_say_what_belongs():
    """Their names and rare words, and nothing that any report has."""
    story = sought("", [annotate_text(FIRST, id="1"), annotate_text(SECOND, id="2")])
    near, far = story.judge(article(THIRD)), story.judge(article(OTHER))
    assert near.score >= story.threshold > far.score
    assert {"Ada Brook", "Port Ansel"} <= set(near.shared) and "monday" not in far.shared


def test_one_report_is_enough_to_go_by():
    """The second belongs, another story does not."""
    story = sought("", [annotate_text(FIRST, id="1")])
    assert story.judge(article(SECOND)).score >= story.threshold > story.judge(article(OTHER)).score


def test_half_of_a_name_is_not_the_name():
    """A cook is not Mount Cook."""
    story = sought("", [annotate_text("Bo Lund fell on Mount Cook and was saved by a helicopter.", id="1")])
    assert "Mount Cook" in story.judge(article("He went to Mount Cook.")).shared
    assert "Mount Cook" not in story.judge(article("Tim Cook spoke about phones.")).shared


def test_the_order_of_the_reports_does_not_matter():
    """The same judgement."""
    rows = [annotate_text(text, id=str(number)) for number, text in enumerate((FIRST, SECOND, OTHER))]
    assert sought("", rows).judge(article(THIRD)) == sought("", rows[::-1]).judge(article(THIRD))


@pytest.mark.parametrize("about", ["", "the of", ",;", "The"])
def test_nothing_to_go_by_is_one_clear_line(about):
    """It says what to do."""
    with pytest.raises(InputError, match=r"name people|--about"):
        sought(about, ())
