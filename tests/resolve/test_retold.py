"""What one article tells again."""

from factory import article, claim
from twosource.resolve.retold import retold
from twosource.resolve.tellings import tellings
from twosource.types import Document, Picture, Span


def ties(text: str, *told: tuple[str, str, str, str]) -> list[tuple[str, str, str]]:
    """The ties inside one article: words of the two events, and the rule. told: clause, trigger, type, lemma."""
    made = article(text)
    starts = [0, *(place + 2 for place in range(len(text)) if text[place : place + 2] == ". ")]
    sentences = tuple(Span(start, end) for start, end in zip(starts, [*starts[1:], len(text)], strict=True))
    claims = []
    for clause, trigger, type, lemma in told:
        start = text.index(clause)
        number = max(place for place, span in enumerate(sentences) if span.start <= start)
        mode = "attack" if lemma == "attack" else None
        claims.append(claim(made, clause, trigger, type, lemma=lemma, sentence=number, mode=mode))
    document = Document(made, sentences=sentences, claims=tuple(claims))
    found = tellings(Picture(documents=(document,)))
    return [(found[left].claim.lemma, found[right].claim.lemma, reason.rule) for left, right, reason in retold(document, found)]


def test_the_event_points_back():
    text = "A rally was held in Carrow. Crowds came. The rally was loud."
    assert ties(text, ("A rally", "rally", "PROTEST", "rally"), ("The rally", "rally", "PROTEST", "rally")) == [
        ("rally", "rally", "refers_back")
    ]


def test_an_event_does_not_point_back():
    text = "A rally was held in Carrow. A rally was loud."
    assert ties(text, ("A rally was held", "rally", "PROTEST", "rally"), ("A rally was loud", "rally", "PROTEST", "rally")) == []


def test_those_events_point_to_no_single_one():
    text = "A visit was planned. The visits were long."
    assert ties(text, ("A visit", "visit", "VISIT", "visit"), ("The visits", "visits", "VISIT", "visit")) == []


def test_a_word_of_another_kind_does_not_point_back():
    text = "A ferry sank. The meeting was long."
    assert ties(text, ("A ferry sank", "sank", "ACCIDENT", "sink"), ("The meeting", "meeting", "MEET", "meeting")) == []


def test_the_attack_points_back_to_any_violence_close_by():
    stabbed, attack = ("Thieves stabbed a guard", "stabbed", "ASSAULT", "stab"), ("The attack", "attack", "ASSAULT", "attack")
    assert ties("Thieves stabbed a guard. The attack was condemned.", stabbed, attack) == [("stab", "attack", "refers_back")]
    assert ties("Thieves stabbed a guard. Rain fell. Snow fell. The attack was condemned.", stabbed, attack) == []


def test_the_last_of_a_count_is_the_one_told_before():
    text = "A tram crashed in Carrow. Crowds came. It was the third crash in ten weeks."
    first, last = ("A tram crashed", "crashed", "ACCIDENT", "crash"), ("It was the third crash", "crash", "ACCIDENT", "crash")
    assert ties(text, first, last) == [("crash", "crash", "refers_back")]
