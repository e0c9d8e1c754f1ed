"""What lets two claims tell one event, and what forbids it."""

import re
from dataclasses import replace

import pytest

from factory import article, claim, telling
from twosource.resolve.event_rules import clash, families, may_be_one, related, two_steps
from twosource.resolve.journeys import Ends
from twosource.resolve.stretches import Names
from twosource.resolve.tellings import says_another
from twosource.text.similarity import stem
from twosource.text.table import rows
from twosource.types import Span


@pytest.mark.parametrize("row", rows("event_words"), ids=lambda row: row["family"])
def test_words_of_one_family_are_related(row):
    left, right = ([word.strip(".,").lower() for word in side.replace("’s", "").split()] for side in row["example"].split(" = "))
    inside = {stem(word) for word in row["words"].split("|")}
    pairs = [(a, b) for a in map(stem, left) for b in map(stem, right) if a in inside and b in inside]
    assert any(related(*pair) and row["family"] in families(pair[0]) for pair in pairs)


@pytest.mark.parametrize("row", rows("event_types"), ids=lambda row: f"{row['left']}-{row['right']}")
def test_types_that_may_tell_one_event(row):
    assert " = " in row["example"]
    assert may_be_one(row["left"], row["right"])
    assert may_be_one(row["right"], row["left"])


@pytest.mark.parametrize("row", rows("event_apart"), ids=lambda row: f"{row['left']}-{row['right']}")
def test_two_steps_of_a_story_are_two_events(row):
    left, right = (side.split() for side in row["example"].split(" != "))
    assert any(two_steps(stem(a), stem(b)) and row["left"] in families(stem(a)) for a in left for b in right)


@pytest.mark.parametrize("row", rows("event_another"), ids=lambda row: row["word"])
def test_a_word_that_says_that_it_is_another_one(row):
    text = row["example"]
    after = re.findall(r"\w+", text[text.index(row["word"]) + len(row["word"]) :])
    assert any(says_another(claim(article(text), text, word, "OTHER"), text) for word in after)


@pytest.mark.parametrize("row", rows("event_counted"), ids=lambda row: row["example"])
def test_the_last_of_a_count_is_not_another_one(row):
    text = row["example"]
    assert not says_another(claim(article(text), text, "flood", "OTHER"), text)
    assert says_another(claim(article("A second flood came."), "A second flood came", "flood", "OTHER"), "A second flood came.")


def test_a_habit_is_no_single_event():
    left, right = telling("She opened the fair", "opened", "ATTEND"), telling("She often opens the fair", "opens", "ATTEND", id="b")
    assert clash(left, replace(right, habit=True))
    assert clash(replace(right, habit=True), left)
    assert not clash(replace(left, several=True), replace(right, habit=True))


def test_the_death_of_many_is_not_the_death_of_one_by_name():
    many, one = telling("Nine sailors died", "died", "DIE"), telling("Ada Brook died", "died", "DIE", id="b", sufferers="Brook")
    assert clash(replace(many, crowd=True), one)
    assert not clash(many, one)


def test_doer_and_sufferer_swapped_are_two_events():
    left = telling("The guards struck the crew", "struck", "ASSAULT", doers="guards", sufferers="crew")
    right = telling("The crew struck the guards", "struck", "ASSAULT", id="b", doers="crew", sufferers="guards")
    assert clash(left, right)


def test_a_state_and_a_deed_are_two():
    assert clash(telling("He heads the port", "heads", "LEADS"), telling("He met the port", "met", "MEET", id="b"))


def test_two_speakers_say_two_things():
    left, right = (telling("He said so", "said", "SPEAK", id=id, doers=who) for id, who in (("a", "ada"), ("b", "tom")))
    assert clash(left, right)


def test_years_apart_are_two_events():
    left = telling("She visited Carrow", "visited", "VISIT", interval="2021-05")
    right = telling("She visited Carrow", "visited", "VISIT", id="b", interval="2023-05")
    assert clash(left, right)


def test_same_people_at_the_same_place_keep_a_clash_of_dates_together():
    """So that the disagreement can be shown."""
    left = telling("She visited Carrow", "visited", "VISIT", doers="ada", places="carrow", interval="2021-05")
    right = telling("She visited Carrow", "visited", "VISIT", id="b", doers="ada", places="carrow", interval="2023-05")
    assert not clash(left, right)


def test_a_denial_and_an_assertion_are_one_event():
    left = telling("The crew struck the guards", "struck", "ASSAULT", doers="crew")
    right = telling("The crew struck nobody", "struck", "ASSAULT", id="b", doers="crew", polarity="negative")
    assert not clash(left, right)


def test_a_relation_is_one_only_between_the_same_two():
    left = telling("Ada heads the port", "heads", "LEADS", doers="ada", sufferers="port")
    assert not clash(left, telling("Ada is chief of the port", "chief", "MEMBER_OF", id="b", doers="ada", sufferers="port"))
    assert clash(left, telling("Tom heads the port", "heads", "LEADS", id="b", doers="tom", sufferers="port"))


def test_another_event_of_the_same_article_stays_another():
    first = telling("A blast shook Carrow", "blast", "ASSAULT")
    second = telling("A blast shook Carrow. Another blast shook Carrow", "Another blast", "ASSAULT")
    assert not second.anew
    later = telling("Carrow heard another blast", "blast", "ASSAULT")
    assert later.anew
    assert clash(first, later)


def test_a_time_told_far_away_does_not_date_a_clause():
    assert Names.near(Span(700, 710), Span(650, 900))
    assert Names.near(None, Span(0, 10))
    assert not Names.near(Span(5000, 5010), Span(0, 100))


def test_what_somebody_says_is_not_the_saying():
    said = telling("Tom Vale denied it", "denied", "REJECT", lemma="deny")
    content = replace(telling("The bridge was never closed", "closed", "OTHER"), cues=(said.claim.trigger,))
    assert clash(said, content)


def test_one_sentence_that_does_two_things_to_two_objects_tells_two_events():
    left = replace(telling("They called a strike and demanded talks", "called", "REQUEST"), object=frozenset(("strik",)), stem="call")
    right = replace(telling("They called a strike and demanded talks", "demanded", "REQUEST"), object=frozenset(("talk",)), stem="demand")
    assert clash(left, right)


def test_a_word_that_says_little_tells_nothing_again_in_one_article():
    left, right = (replace(telling(text, "have", "OTHER"), stem="hav") for text in ("They have doubts", "We have no boats"))
    other = replace(right, claim=replace(right.claim, sentence=1))
    assert clash(left, other)
    assert not clash(left, replace(other, article="b"))


def test_the_journey_back_is_another():
    there, back = telling("They sailed to Carrow", "sailed", "VISIT"), telling("They sailed from Carrow", "sailed", "VISIT", id="b")
    carrow = frozenset(("Carrow",))
    assert not clash(there, back)
    assert clash(replace(there, journey=Ends(reaches=carrow)), replace(back, journey=Ends(leaves=carrow)))
