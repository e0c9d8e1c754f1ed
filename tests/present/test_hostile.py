"""Whatever a source writes, the brief is written, and every word of it is where it says."""

from hypothesis import given, settings
from hypothesis import strategies as some

from factory import article
from twosource.present import html, markdown, terminal
from twosource.present.brief import brief
from twosource.present.explain import explain, render
from twosource.present.findings import findings
from twosource.present.handout import Heading
from twosource.present.handouts import FORMS
from twosource.present.handouts import render as hand_out
from twosource.present.index import index
from twosource.types import Claim, Document, Event, Picture, Span
from twosource.types.kept import Pinned

TEXTS = some.text(min_size=1, max_size=80)


def picture(text, marks, name):
    """A case of one article whose claims stand at any places of it."""
    made = article(text, name, title=name, publisher=name, path=name)
    spans = sorted(Span(*sorted(mark % (len(text) + 1) for mark in pair)) for pair in marks)
    claims = tuple(Claim(f"claim-{n}", name, span, Span(span.start, span.start), "go", "MEET") for n, span in enumerate(spans))
    events = tuple(Event(f"event-{row.id}", "MEET", claims=(row.id,), independent_origins=2) for row in claims)
    return Picture((Document(made, sentences=(Span(0, len(text)),), claims=claims),), events=events)


@settings(deadline=None, max_examples=60, derandomize=True)
@given(TEXTS, some.lists(some.tuples(some.integers(0, 99), some.integers(0, 99)), max_size=4), TEXTS)
def test_any_text_can_be_shown_in_every_way(text, marks, name):
    case = picture(text, marks, name)
    made = brief(case)
    assert html.render(made).endswith("</html>")
    assert "\x1b" not in terminal.render(made) + markdown.render(made)
    assert render(explain(case, name)).startswith(f"article {name}")


@settings(deadline=None, max_examples=60, derandomize=True)
@given(TEXTS, some.lists(some.tuples(some.integers(0, 99), some.integers(0, 99)), max_size=4))
def test_evidence_is_exact_whatever_the_text(text, marks):
    made = brief(picture(text, marks, "a"))
    lines = (*made.corroborated.lines, *made.single.lines, *made.tail.lines)
    quotes = [row.quote for line in lines for rest in line.rests for row in rest.evidence]
    assert [row.words for row in quotes] == [row.span.of(text) for row in quotes]


@settings(deadline=None, max_examples=25, derandomize=True)
@given(TEXTS, some.lists(some.tuples(some.integers(0, 99), some.integers(0, 99)), max_size=3), TEXTS)
def test_any_text_can_be_handed_over_in_every_form(text, marks, name):
    found = index(picture(text, marks, name))
    rows = [Pinned(n, row.claims[0], None, None, name, n, name, "") for n, row in enumerate(found.picture.events)]
    for form in FORMS:
        assert len(hand_out(found.desk, findings(found, rows), form, heading=Heading(name, name, name))) > 500 or form == "markdown"
