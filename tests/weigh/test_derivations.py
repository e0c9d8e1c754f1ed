"""Who copied whom."""

from dataclasses import replace

import pytest

from factory import article, document_of
from twosource.types import Judgement, Picture
from twosource.weigh import derivations
from wire_texts import ALONE, RETOLD, SPEECH, WIRE


def found(*texts: str, judgements: tuple[Judgement, ...] = (), **published: str):
    """The derivations among texts with the ids a, b, c …"""
    documents = tuple(document_of(text, "abcdefgh"[n], published.get("abcdefgh"[n])) for n, text in enumerate(texts))
    return derivations.add(Picture(documents=documents, judgements=judgements)).derivations


def judged(decision: str) -> tuple[Judgement, ...]:
    """That decision on the articles a and b."""
    return (Judgement(1, decision, "derivation", "b", "a", "Ada", "2026-01-01"),)


def test_a_wire_copy_is_a_copy():
    (row,) = found(WIRE, "From our desk.\n" + WIRE)
    assert (row.article, row.other, row.kind, row.direction) == ("b", "a", "copy", "unknown")
    assert row.score > 0.9


def test_a_retelling_in_other_words_is_a_rewrite():
    (row,) = found(WIRE, RETOLD)
    assert row.kind == "rewrite"
    assert len(row.passages) >= 3


def test_two_reports_on_one_thing_are_not_derived():
    assert found(WIRE, ALONE) == ()


def test_quoting_the_same_speech_is_not_derivation():
    left = "The minister spoke at the quay.\n" + SPEECH + " he said.\n" + ALONE
    right = (
        "Reporters waited for hours.\nAt noon the minister came: " + SPEECH + "\nThe cement had been stacked on deck, a docker recalled."
    )
    assert found(left, right) == ()


def test_a_set_phrase_is_not_derivation():
    phrase = "the Dockers' Front, widely seen as the political arm of the Harbour League"
    assert found(f"{ALONE} It blamed {phrase}.", f"A march by {phrase}, passed the mill.\nRain fell all day and few stopped to look.") == ()


def test_a_passage_of_a_third_text_in_two_reports_of_their_own_is_common():
    shared = "\n".join(WIRE.split("\n")[1:3])
    own = [" ".join(f"Witness{n}{who} saw boat{n}{who} near pier{n}{who}." for n in range(30)) for who in "xy"]
    (row,) = found(f"{own[0]}\n{shared}", f"{shared}\n{own[1]}")
    assert row.kind == "common"


def test_passages_point_at_their_words_in_both_texts():
    documents = {"a": WIRE, "b": RETOLD}
    (row,) = found(WIRE, RETOLD)
    for passage in row.passages:
        left, right = passage.span.of(documents[row.article]), passage.other.of(documents[row.other])
        assert left == left.strip() and right == right.strip() and left and right


def test_the_earlier_copy_is_the_one_copied_from():
    (row,) = found(WIRE, WIRE + "\nMore follows.", a="2026-02-02", b="2026-02-01")
    assert (row.article, row.other, row.direction) == ("a", "b", "known")


def test_one_day_alone_does_not_say_who_was_first():
    (row,) = found(WIRE, WIRE + "\nMore follows.", a="2026-02-01", b="2026-02-01")
    assert row.direction == "unknown"


def test_a_credit_tells_the_direction():
    wire = replace(document_of(WIRE, "z"), article=article(WIRE, "z", publisher="Reuters"))
    copy = document_of(WIRE.replace("A ferry", "PORT ANSEL (Reuters) - A ferry"), "a")
    (row,) = derivations.add(Picture(documents=(copy, wire))).derivations
    assert (row.article, row.other, row.direction, row.agency) == ("a", "z", "known", "Reuters")


@pytest.mark.parametrize("decision", ["reject", "different"])
def test_a_rejected_pair_is_gone(decision):
    assert found(WIRE, WIRE, judgements=judged(decision)) == ()


def test_a_confirmed_pair_is_there_whatever_was_measured():
    assert [(row.article, row.other) for row in found(WIRE, ALONE, judgements=judged("confirm"))] == [("b", "a")]


def test_a_decision_taken_back_does_not_count():
    (row,) = judged("reject")
    assert len(found(WIRE, WIRE, judgements=(replace(row, undone=True),))) == 1


def test_every_pair_of_a_group_is_listed():
    assert [(row.article, row.other) for row in found(WIRE, WIRE, WIRE)] == [("b", "a"), ("c", "a"), ("c", "b")]


@pytest.mark.parametrize("text", ["", "word", "😀 " * 50, "la " * 20_000], ids=["empty", "one word", "emoji", "over and over"])
def test_hostile_texts_do_no_harm(text):
    assert all(row.kind for row in found(text, text, WIRE))


def test_sentence_vectors_may_join():
    other = "Rescue at sea\nAbsolutely nothing here shares vocabulary with it\nNor does this\nOr that one"
    alike = lambda left, right, pairs: [1.0 for _ in pairs]  # noqa: E731
    documents = (document_of(WIRE, "a"), document_of(other, "b"))
    assert derivations.add(Picture(documents=documents), likenesses=(alike,)).derivations == ()
