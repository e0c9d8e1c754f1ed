"""Lanes of the brief."""

from dataclasses import replace

import pytest

from factory import claim, document_of, entity, event, mention
from small_case import story
from twosource.present.evidence import desk
from twosource.present.lines import lines, mark, weakness
from twosource.present.values import plain
from twosource.types import Argument, Participant, Picture

NAMES = ("Ada Brook", "Tide League", "Tom Vale")
LANES = ("corroborated", "relations", "set_phrases", "single", "tail", "denials")


def lanes(picture):
    """The types of the lines in each lane."""
    found = lines(desk(picture))
    return {
        name: [row.type for row in getattr(found, name).lines]
        for name in ("corroborated", "relations", "set_phrases", "single", "tail", "denials")
    }


def test_each_event_has_one_lane():
    assert lanes(story()) == {
        "corroborated": ["MEET"],
        "relations": [],
        "set_phrases": ["FRONT_OF"],
        "single": ["VISIT"],
        "tail": ["FUND"],
        "denials": ["REJECT"],
    }


def test_copies_alone_corroborate_nothing():
    events = tuple(replace(row, independent_origins=1) for row in story().events)
    assert lanes(replace(story(), events=events))["corroborated"] == []


def test_a_flat_relation_on_two_origins_is_no_set_phrase():
    documents = tuple(replace(row, claims=tuple(replace(one, certainty="certain") for one in row.claims)) for row in story().documents)
    found = lanes(replace(story(), documents=documents))
    assert found["relations"] == ["FRONT_OF"]
    assert found["set_phrases"] == []


def test_lanes_do_not_hang_on_the_order_of_events():
    turned = replace(story(), events=story().events[::-1])
    assert lines(desk(turned)) == lines(desk(story()))


def test_what_is_not_shown_is_counted():
    events = tuple(replace(story().events[1], id=f"event-{n}") for n in range(500))
    found = lines(desk(replace(story(), events=events)))
    assert len(found.tail.lines) + found.tail.more == 500
    assert found.tail.more > 0


def test_a_line_says_when_where_and_on_what():
    (row,) = lines(desk(story())).corroborated.lines
    assert (row.when, row.where, row.origins, row.articles) == ("2 March 2026", "Port Ansel", 2, 3)
    assert plain(row.sentence) == "Ada Brook met Tomas Relling in Port Ansel on 2 March"


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, ""),
        ({"polarity": "negative"}, "not so"),
        ({"modality": "planned"}, "planned"),
        ({"modality": "hypothetical"}, "supposed"),
        ({"certainty": "possible"}, "alleged"),
        ({"attribution": "a"}, "alleged"),
    ],
    ids=["flat", "negative", "planned", "hypothetical", "possible", "attributed"],
)
def test_what_weakens_all_claims_is_marked(fields, said):
    row = story().documents[0].claims[0]
    flat = replace(row, polarity="positive", certainty="certain", modality="actual", attribution=None)
    assert mark([replace(flat, **fields)]) == said


def test_one_flat_claim_lifts_the_mark():
    flat = next(row for row in story().documents[1].claims if row.type == "MEET")
    assert mark([flat, replace(flat, certainty="possible")]) == ""


def test_a_tie_told_by_nouns_stands_below_an_act():
    documents, acts, ties = [], [], []
    for key in "abc":
        row = document_of("Ada Brook met Tom Vale in Carrow. The links between Ada Brook and Tom Vale grew in Carrow.", key)
        made = row.article
        named = [mention(made, name) for name in ("Ada Brook", "Tom Vale")]
        acts.append(
            claim(made, "Ada Brook met Tom Vale in Carrow", "met", "MEET", arguments=tuple(Argument("agent", one.id) for one in named))
        )
        told = claim(made, "The links between Ada Brook and Tom Vale", "links", "COOPERATE", arguments=acts[-1].arguments, sentence=1)
        ties.append(told)
        documents.append(replace(row, mentions=tuple(named), claims=(acts[-1], told)))
    people = [entity(name, *(row.mentions[place] for row in documents)) for place, name in enumerate(("Ada Brook", "Tom Vale"))]
    parts = tuple(Participant("agent", row.id) for row in people)
    events = (
        event("COOPERATE", *ties, independent_origins=3, arguments=parts),
        event("MEET", *acts, independent_origins=2, arguments=parts),
    )
    found = lanes(Picture(tuple(documents), entities=tuple(people), events=events))
    assert found["corroborated"] == ["MEET", "COOPERATE"]


def test_one_happening_in_one_clause_is_told_once():
    texts = {
        "a": "During the visit Ada Brook addressed a loud rally of the Tide League with Tom Vale.",
        "b": "Ada Brook addressed a rally.",
    }
    rows = {key: document_of(text, key) for key, text in texts.items()}
    named = {key: [mention(row.article, name) for name in NAMES if name in row.article.text] for key, row in rows.items()}
    told = [
        claim(row.article, row.article.text[:-1], "addressed", "MEET", arguments=(Argument("agent", named[key][0].id),))
        for key, row in rows.items()
    ]
    held = claim(rows["a"].article, "a loud rally of the Tide League with Tom Vale", "rally", "PROTEST")
    claims = {"a": (told[0], held), "b": (told[1],)}
    documents = tuple(replace(row, mentions=tuple(named[key]), claims=claims[key]) for key, row in rows.items())
    people = [entity(name, *(row for n in named.values() for row in n if row.span.of(texts[row.article]) == name)) for name in NAMES]
    first, second, third = (Participant("agent", row.id) for row in people)
    meeting = event("MEET", *told, independent_origins=1, arguments=(first, second))

    def single(*arguments):
        """The types of the lines on one origin, where those take part in the rally."""
        events = (meeting, event("PROTEST", held, independent_origins=1, arguments=arguments))
        return lanes(Picture(documents, entities=tuple(people), events=events))["single"]

    assert single(second, third) == ["MEET"]
    assert single(third) == ["MEET", "PROTEST"]


def test_what_only_a_model_offered_is_said_to_be():
    """Beside what else weakens it; one claim that Twosource read itself is enough to be silent."""
    asked = desk(story())
    claims = [replace(row, offered="tiny") for row in asked.claims(story().events[0].claims)]
    assert weakness(asked, claims).endswith("offered by a model")
    assert "offered" not in weakness(asked, [*claims, replace(claims[0], offered="")])
