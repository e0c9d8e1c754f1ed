"""What the claims are about, across articles."""

from dataclasses import replace

import pytest

from factory import article, claim, entity, mention
from twosource.resolve import events
from twosource.types import Argument, Document, Judgement, Picture, Span


class Story:
    """Articles of one sentence with one claim, and the named entities in them; kept open while a test adds to it."""

    def __init__(self) -> None:
        self.documents: list[Document] = []
        self.named: dict[str, list] = {}
        self.places: set[str] = set()

    def tell(self, text: str, trigger: str, type: str, roles: dict[str, str] | None = None, **fields) -> str:
        """Add an article whose one claim is the whole text; gives the claim's id."""
        made = article(text, f"{len(self.documents):03}")
        found = {name: mention(made, name) for name in (roles or {}).values()}
        for name, row in found.items():
            self.named.setdefault(name, []).append(row)
        arguments = tuple(Argument(role, found[name].id) for role, name in (roles or {}).items())
        place = found[roles["place"]].id if roles and "place" in roles else None
        self.places |= {roles["place"]} if place else set()
        row = claim(made, text, trigger, type, arguments=arguments, place=place, **fields)
        sentences = (Span(0, len(text)),)
        self.documents.append(Document(made, sentences=sentences, mentions=tuple(found.values()), claims=(row,)))
        return row.id

    def picture(self, *judgements: Judgement) -> Picture:
        """The picture with its events."""
        known = tuple(entity(name, *rows, type="Place" if name in self.places else "Person") for name, rows in sorted(self.named.items()))
        return events.add(Picture(documents=tuple(self.documents), judgements=judgements, entities=known))

    def groups(self, *judgements: Judgement) -> set[frozenset[str]]:
        """The claims of each event."""
        return {frozenset(row.claims) for row in self.picture(*judgements).events}


@pytest.fixture
def story() -> Story:
    """A story with two unrelated articles, so that shared words are not in every text."""
    made = Story()
    made.tell("Prices of herring rose in the spring", "rose", "OTHER", lemma="rise")
    made.tell("The council of Dunmere elected Bela Thorn", "elected", "OTHER", {"patient": "Bela Thorn"}, lemma="elect")
    return made


def test_one_meeting_told_in_two_ways_is_one_event(story):
    roles = {"agent": "Ada Brook", "place": "Carrow"}
    one = story.tell("Ada Brook met the harbour envoy in Carrow", "met", "MEET", roles, lemma="meet")
    other = story.tell("The meeting of Ada Brook and the envoy in Carrow", "meeting", "MEET", roles, lemma="meeting")
    assert frozenset((one, other)) in story.groups()


def test_every_claim_is_in_one_event(story):
    claims = [claim for row in story.picture().events for claim in row.claims]
    assert len(claims) == len(set(claims)) == 2


def test_two_visits_in_two_years_and_places_stay_two(story):
    told = {
        story.tell(f"Ada Brook visited {place}", "visited", "VISIT", {"agent": "Ada Brook", "place": place}, lemma="visit", interval=year)
        for place, year in (("Carrow", "2021"), ("Ansel", "2023"))
    }
    assert {frozenset((claim,)) for claim in told} <= story.groups()


def test_a_copied_sentence_tells_the_same_event(story):
    text = "Gunmen fired on the ferry crew at the old quay at dawn"
    one, other = (story.tell(text, "fired", "ASSAULT", lemma="fire", mode="shooting") for _ in range(2))
    assert frozenset((one, other)) in story.groups()


def test_a_relation_between_the_same_two_is_one(story):
    roles = {"member": "Ada Brook", "group": "Harbour League"}
    one = story.tell("Ada Brook, a commander of the Harbour League", "commander", "MEMBER_OF", roles)
    other = story.tell("Ada Brook, head of the Harbour League", "head", "LEADS", roles)
    third = story.tell("Tom Vale, head of the Harbour League", "head", "LEADS", {"member": "Tom Vale", "group": "Harbour League"})
    assert {frozenset((one, other)), frozenset((third,))} <= story.groups()


def test_an_event_has_the_roles_place_and_reasons_of_its_claims(story):
    roles = {"agent": "Ada Brook", "place": "Carrow"}
    for text in ("Ada Brook met the harbour envoy in Carrow", "In Carrow, Ada Brook met the envoy"):
        story.tell(text, "met", "MEET", roles, lemma="meet")
    made = story.picture()
    (event,) = (row for row in made.events if len(row.claims) == 2)
    names = {row.id: row.name for row in made.entities}
    assert {(row.role, names[row.entity]) for row in event.arguments} == {("agent", "Ada Brook"), ("place", "Carrow")}
    assert names[event.place] == "Carrow"
    assert len(event.reasons) == 1
    assert "both say “meet”" in event.reasons[0].text.lower()
    assert "Ada Brook" in event.reasons[0].text


def test_people_can_tie_and_part_events(story):
    roles = {"agent": "Ada Brook", "place": "Carrow"}
    one, other = (story.tell("Ada Brook met the envoy in Carrow", "met", "MEET", roles, lemma="meet") for _ in range(2))
    far = story.tell("The ferry sank off Ansel", "sank", "ACCIDENT", lemma="sink")
    apart = Judgement(1, "different", "event", one, other, "editor", "2026-01-01")
    tied = Judgement(2, "same", "event", one, far, "editor", "2026-01-01")
    assert {frozenset((one, far)), frozenset((other,))} <= story.groups(apart, tied)
    assert frozenset((one, other)) in story.groups(replace(apart, undone=True))


def test_the_order_of_articles_does_not_matter(story):
    roles = {"agent": "Ada Brook", "place": "Carrow"}
    for text in ("Ada Brook met the envoy in Carrow", "Ada Brook met an envoy of the league in Carrow", "Ada Brook in Carrow met them"):
        story.tell(text, "met", "MEET", roles, lemma="meet")
    before = story.groups()
    story.documents.reverse()
    assert story.groups() == before


def test_no_claims_give_no_events():
    assert events.add(Picture(documents=(Document(article("")),))).events == ()
