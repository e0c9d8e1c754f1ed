"""Who and what is the same across articles."""

from dataclasses import replace

import pytest

from factory import article, claim, mention
from twosource.resolve import entities
from twosource.text.table import rows
from twosource.types import Argument, Article, Document, Judgement, Picture


def document(text: str, *names: str, id: str = "a", types: dict[str, str] | None = None, **fields) -> Document:
    """A document with a named mention of each name in turn; Person unless types says otherwise."""
    made, found, place = replace(article(text, id), **fields), [], 0
    for name in names:
        found.append(mention(made, name, type=(types or {}).get(name, "Person"), after=place))
        place = found[-1].span.end
    return Document(made, mentions=tuple(found))


def groups(*documents: Document, judgements: tuple[Judgement, ...] = ()) -> set[frozenset[str]]:
    """The names of each entity, as written."""
    made = entities.add(Picture(documents=documents, judgements=judgements))
    return {frozenset((row.name, *row.aliases)) for row in made.entities}


def pair(left: str, right: str, type: str = "Person") -> set[frozenset[str]]:
    """The groups of two names in two articles."""
    types = {left: type, right: type}
    return groups(document(f"It was {left}.", left, id="a", types=types), document(f"It was {right}.", right, id="b", types=types))


def test_a_name_that_is_a_person_nine_times_is_not_a_place_the_tenth():
    held = [document("It was Ada Brook.", "Ada Brook", id=f"a{number}") for number in range(9)]
    tenth = document("It was Ada Brook.", "Ada Brook", id="b", types={"Ada Brook": "Place"})
    assert [(row.type, len(row.mentions)) for row in entities.add(Picture((*held, tenth))).entities] == [("Person", 10)]


@pytest.mark.parametrize(
    ("left", "right", "type"),
    [
        ("Tehrik-e-Sahil", "Tehreek-i-Sahil", "Organization"),
        ("Khalil-ur-Basit", "Khaleel ur Basit", "Person"),
        ("Samir al-Hadid", "Samir Hadid", "Person"),
        ("Harbour Workers Union", "HWU", "Organization"),
        ("Ada Brook", "Brook", "Person"),
        ("U.S.", "United States", "Place"),
        ("Bombay", "Mumbai", "Place"),
        ("Carrow Harbour League", "Harbour League", "Organization"),
        ("Sahil-e-Nur", "Sahil", "Organization"),
    ],
)
def test_two_writings_of_one_name_are_one_entity(left, right, type):
    assert len(pair(left, right, type)) == 1


@pytest.mark.parametrize(
    ("left", "right", "type"),
    [
        ("Ada Brook", "Tom Brook", "Person"),
        ("Hassan Orel", "Hussein Orel", "Person"),
        ("Ada Brook", "Ada", "Person"),
        ("John Brook Jr", "John Brook Sr", "Person"),
        ("Carrow", "Carrow Police", "Organization"),
        ("Ministry of Works", "Works", "Organization"),
        ("LeS", "let", "Organization"),
        ("Bombay", "Mumbai", "Organization"),
        ("Springfield", "Shelbyville", "Place"),
    ],
)
def test_two_names_are_two_entities(left, right, type):
    assert len(pair(left, right, type)) == 2


def test_a_short_name_in_brackets_is_the_long_one():
    text = "The Northern Harbour Movement (NoHM) met."
    types = {"Northern Harbour Movement": "Organization", "NoHM": "Organization"}
    assert groups(document(text, *types, types=types)) == {frozenset(types)}


def test_a_surname_that_fits_two_people_is_tied_to_neither():
    text = "Ada Brook met Tom Brook. Brook left."
    assert frozenset(("Brook",)) in groups(document(text, "Ada Brook", "Tom Brook", "Brook"))


def test_a_surname_means_the_person_of_its_own_article_first():
    one = document("Ada Brook spoke. Brook left.", "Ada Brook", "Brook", id="a")
    other = document("Tom Brook spoke. Brook left.", "Tom Brook", "Brook", id="b")
    assert groups(one, other) == {frozenset(("Ada Brook", "Brook")), frozenset(("Tom Brook", "Brook"))}


def test_a_group_never_ties_two_first_names():
    """A bare surname must not be the bridge between two people."""
    texts = {"a": "Ada Brook", "b": "Brook", "c": "Tom Brook"}
    found = groups(*(document(f"It was {name}.", name, id=id) for id, name in texts.items()))
    assert not any({"Ada Brook", "Tom Brook"} <= group for group in found)


def test_a_person_is_not_the_place_of_the_same_name():
    text = "Ansel Carrow went to Carrow."
    found = document(text, "Ansel Carrow", "Carrow", types={"Carrow": "Place"})
    more = document("Carrow is a port. In Carrow it rained.", "Carrow", "Carrow", id="b", types={"Carrow": "Place"})
    assert len(groups(found, more)) == 2


def test_the_type_is_a_vote():
    documents = [
        document("In Carrow it rained.", "Carrow", id=id, types={"Carrow": type})
        for id, type in zip("abc", ("Place", "Person", "Place"), strict=True)
    ]
    assert [row.type for row in entities.add(Picture(documents=tuple(documents))).entities] == ["Place"]


def test_the_fullest_frequent_form_is_the_name():
    types = dict.fromkeys(("Harbour Workers Union", "HWU"), "Organization")
    made = document("The Harbour Workers Union (HWU) met. HWU left.", "Harbour Workers Union", "HWU", "HWU", types=types)
    assert [(row.name, row.aliases) for row in entities.add(Picture(documents=(made,))).entities] == [("Harbour Workers Union", ("HWU",))]


def test_the_writer_of_an_article_is_no_actor():
    assert groups(document("By Ada Brook. It rained.", "Ada Brook", authors=("Ada Brook",))) == set()


def test_a_pronoun_follows_its_antecedent():
    made = document("Ada Brook spoke. She left.", "Ada Brook")
    she = replace(mention(made.article, "She", form="pronominal"), antecedent=made.mentions[0].id)
    (entity,) = entities.add(Picture(documents=(replace(made, mentions=(*made.mentions, she)),))).entities
    assert she.id in entity.mentions


def test_an_unnamed_actor_of_a_claim_is_an_entity_of_its_article():
    made = article("The crew left the port.")
    crew, port = (mention(made, words, form="nominal", type="Person") for words in ("The crew", "the port"))
    left = claim(made, "The crew left the port", "left", "OTHER", arguments=(Argument("agent", crew.id),))
    picture = entities.add(Picture(documents=(Document(made, mentions=(crew, port), claims=(left,)),)))
    assert [row.name for row in picture.entities] == ["The crew"]


@pytest.mark.parametrize(("words", "one"), [("Norland navy", True), ("navy", False)])
def test_a_noun_phrase_that_is_a_bodys_name_elsewhere_is_that_body(words, one):
    named = document("The Norland Navy sailed.", "Norland Navy", types={"Norland Navy": "Organization"})
    made = article(f"The {words} came back.", "b")
    phrase = mention(made, words, form="nominal", type="Organization")
    came = claim(made, f"The {words} came back", "came", "OTHER", arguments=(Argument("agent", phrase.id),))
    found = entities.add(Picture(documents=(named, Document(made, mentions=(phrase,), claims=(came,))))).entities
    assert sorted(len(row.mentions) for row in found) == ([2] if one else [1, 1])


def decided(decision: str, left: str, right: str | None, number: int = 1, **fields) -> Judgement:
    """A judgement on two mentions."""
    return Judgement(number, decision, "entity", left, right, "editor", "2026-01-01", **fields)


def test_people_can_tie_what_no_rule_ties():
    one, other = document("It was Ada Brook.", "Ada Brook", id="a"), document("It was the Heron.", "Heron", id="b")
    row = decided("same", one.mentions[0].id, other.mentions[0].id)
    assert groups(one, other, judgements=(row,)) == {frozenset(("Ada Brook", "Heron"))}
    assert len(groups(one, other, judgements=(replace(row, undone=True),))) == 2


def test_people_can_part_what_a_rule_ties():
    one, other = (document("It was Ada Brook.", "Ada Brook", id=id) for id in "ab")
    picture = Picture(documents=(one, other), judgements=(decided("different", one.mentions[0].id, other.mentions[0].id),))
    assert len(entities.add(picture).entities) == 2


def test_people_can_part_a_chain_of_one_article():
    made = document("Ada Brook spoke. Ada Brook left.", "Ada Brook", "Ada Brook")
    first, second = made.mentions
    chained = replace(made, mentions=(first, replace(second, antecedent=first.id)))
    picture = Picture(documents=(chained,), judgements=(decided("different", first.id, second.id),))
    assert len(entities.add(picture).entities) == 2


def test_people_can_throw_out_a_name():
    made = document("It was Ada Brook.", "Ada Brook")
    assert groups(made, judgements=(decided("reject", made.mentions[0].id, None),)) == set()


def test_each_tie_has_a_reason_with_both_names():
    (entity,) = entities.add(Picture(documents=(document("Ada Brook spoke. Brook left.", "Ada Brook", "Brook"),))).entities
    assert [row.rule for row in entity.reasons] == ["part_of_name"]
    assert "“Ada Brook”" in entity.reasons[0].text


def test_the_order_of_documents_does_not_matter():
    found = [document(f"It was {name}.", name, id=id) for id, name in zip("abc", ("Ada Brook", "Brook", "Ada M. Brook"), strict=True)]
    assert groups(*found) == groups(*reversed(found))


def test_hostile_names_are_no_error():
    strange = Article(id="x", key="x", text="😀 … " + "a" * 5000)
    found = Document(strange, mentions=(mention(strange, "😀"), mention(strange, "…"), mention(strange, "a" * 5000)))
    assert len(entities.add(Picture(documents=(found, Document(Article(id="y", key="y", text=""))))).entities) == 3


@pytest.mark.parametrize("row", rows("name_countries"), ids=lambda row: row["short"])
def test_everyday_names_of_a_country_are_one(row):
    left, right = row["example"].split(" = ")
    assert len(pair(left, right, "Place")) == 1


def test_a_given_name_is_the_person_whom_a_like_article_names_in_full():
    others = ("Tom Vale", "Harbour League", "Port Ansel")
    types = {"Harbour League": "Organization", "Port Ansel": "Place"}
    one = document(f"{', '.join(others)}. Ada Brook spoke.", *others, "Ada Brook", id="a", types=types)
    other = document(f"{', '.join(others)}. Ada left.", *others, "Ada", id="b", types=types)
    assert frozenset(("Ada Brook", "Ada")) in groups(one, other)


@pytest.mark.parametrize("row", rows("name_bodies"), ids=lambda row: row["word"])
def test_a_body_may_be_named_without_its_kind(row):
    left, right = row["example"].split(" = ")
    assert row["word"] in left.lower()
    assert len(pair(left, right, "Organization")) == 1


def test_a_full_name_of_no_known_kind_is_the_persons_whose_surname_stands_alone():
    made = document("Tomas Arvel spoke. Arvel left.", "Tomas Arvel", "Arvel", types={"Tomas Arvel": "Other"})
    assert groups(made) == {frozenset(("Tomas Arvel", "Arvel"))}


def test_the_last_word_of_one_bodys_name_is_that_body():
    types = {"Dunmere Rovers": "Organization", "Rovers": "Organization"}
    made = document("The Dunmere Rovers won. The Rovers sang.", "Dunmere Rovers", "Rovers", types=types)
    assert groups(made) == {frozenset(("Dunmere Rovers", "Rovers"))}


def test_the_last_word_of_two_bodies_names_is_neither():
    types = dict.fromkeys(("Dunmere Rovers", "Carrow Rovers", "Rovers"), "Organization")
    made = document("Dunmere Rovers beat Carrow Rovers. The Rovers sang.", "Dunmere Rovers", "Carrow Rovers", "Rovers", types=types)
    assert len(groups(made)) == 3


def test_initials_with_spaces_are_the_initials_without():
    assert len(pair("U. K. Quay Survey", "U.K. Quay Survey", "Organization")) == 1
