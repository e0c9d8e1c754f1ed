"""One claim for each event or relation told, with who, whom, where, when and how many."""

from dataclasses import replace

import pytest

from factory import document_of, span_of
from factory import mention as mention_of
from twosource import ids
from twosource.annotate import claims
from twosource.pipeline import annotate_text
from twosource.types import Attribution, Document, Timex

PLACES = {"Dray", "Moss", "Norland"}


def read(text, *names, timexes=(), attributions=()):
    """The document of a text whose mentions are the given words, each at its first place."""
    document = document_of(text)
    mentions = tuple(mention_of(document.article, name, form=form(name), type="Place" if name in PLACES else "Person") for name in names)
    return claims.add(replace(document, mentions=mentions, timexes=tuple(timexes), attributions=tuple(attributions)))


def form(name):
    """The form of a mention of those words."""
    return "named" if name[0].isupper() else "nominal"


def timex(text, words, interval):
    """A date."""
    span = span_of(text, words)
    return Timex(ids.make("timex", *span), "a", span, "DATE", interval, interval)


def claim(document, lemma):
    """The one claim with that lemma."""
    (found,) = [row for row in document.claims if row.lemma == lemma]
    return found


def roles(document, lemma):
    """Role and words of the arguments of the claim with that lemma."""
    words = {mention.id: mention.span.of(document.article.text) for mention in document.mentions}
    return {(argument.role, words[argument.mention]) for argument in claim(document, lemma).arguments}


def test_a_light_verb_and_its_noun_are_one_claim():
    document = read("The mayor held a meeting with Ada in Dray.", "mayor", "Ada", "Dray")
    assert [row.lemma for row in document.claims] == ["meeting"]
    assert roles(document, "meeting") == {("participant", "mayor"), ("participant", "Ada"), ("place", "Dray")}


def test_seeming_and_being_seen_leave_the_claim_to_the_verb_below():
    assert [row.lemma for row in read("Ada was seen leaving Dray.", "Ada", "Dray").claims] == ["leave"]
    assert roles(read("Ada seemed to praise Tom.", "Ada", "Tom"), "praise") == {("agent", "Ada"), ("recipient", "Tom")}


def test_both_subjects_of_a_verb_are_arguments():
    assert roles(read("Ada and Tom arrested the clerk.", "Ada", "Tom", "clerk"), "arrest") == {
        ("agent", "Ada"),
        ("agent", "Tom"),
        ("patient", "clerk"),
    }


def test_a_passive_has_its_agent_after_by():
    assert roles(read("The clerk was arrested by Ada.", "clerk", "Ada"), "arrest") == {("patient", "clerk"), ("agent", "Ada")}


def test_a_relative_clause_is_about_the_noun_before_it():
    assert ("agent", "Ada") in roles(read("Ada, who visited Dray, is ill.", "Ada", "Dray"), "visit")


def test_a_participle_has_the_subject_of_its_clause():
    document = read("Ada addressed a crowd, sharing the stage with Tom.", "Ada", "Tom")
    assert roles(document, "share_stage") == {("participant", "Ada"), ("participant", "Tom")}


def test_joined_verbs_share_their_subject():
    assert ("agent", "Ada") in roles(read("Ada visited Dray and praised the clerk.", "Ada", "Dray", "clerk"), "praise")


def test_the_one_urged_does_what_is_urged():
    assert ("agent", "Tom") in roles(read("Ada urged Tom to visit Dray.", "Ada", "Tom", "Dray"), "visit")


def test_a_title_before_a_name_ties_it_to_the_group_before_the_title():
    document = read("Redline commander Tom Vale left Dray.", "Redline", "Tom Vale", "Dray")
    assert roles(document, "commander") == {("member", "Tom Vale"), ("group", "Redline")}
    assert claim(document, "commander").span.of(document.article.text) == "Redline commander Tom Vale"


def test_a_role_after_a_comma_ties_the_name_to_the_group():
    document = read("They met Ada Cole, chief of the Harbour Union, in Dray.", "Ada Cole", "Harbour Union", "Dray")
    assert roles(document, "chief") == {("member", "Ada Cole"), ("group", "Harbour Union")}


def test_a_role_noun_without_a_group_is_no_claim():
    assert [row.lemma for row in read("The commander left Dray.", "commander", "Dray").claims] == ["leave"]


def test_a_hyphen_ties_too():
    document = read("The Norland-based group left.", "Norland", "group")
    assert claim(document, "base").place == document.mentions[0].id


def test_an_event_has_the_guests_and_the_hosts_that_the_clause_tells():
    document = read("Ada attended a rally organised by Tom.", "Ada", "Tom")
    assert roles(document, "rally") == {("participant", "Ada"), ("agent", "Tom")}


def test_a_weapon_is_the_instrument_wherever_it_stands():
    document = document_of("A bomb exploded in the market.")
    bomb = mention_of(document.article, "bomb", form="nominal", type="Weapon")
    (made,) = claims.add(replace(document, mentions=(bomb,))).claims
    assert [argument.role for argument in made.arguments] == ["instrument"]


def test_both_of_whom_are_those_told_before():
    assert ("patient", "Ada") in roles(read("Ada and Tom, both of whom were arrested in Dray, left.", "Ada", "Tom"), "arrest")


def test_a_date_at_the_front_holds_for_both_verbs():
    text = "On March 3, Ada visited Dray and praised the clerk."
    document = read(text, "Ada", "Dray", timexes=[timex(text, "March 3", "2024-03-03")])
    assert {row.interval for row in document.claims} == {"2024-03-03"}


def test_the_date_of_saying_is_not_the_date_of_what_is_said():
    text = "Ada said on Monday that Tom was arrested."
    document = read(text, "Ada", "Tom", timexes=[timex(text, "Monday", "2024-03-04")])
    assert (claim(document, "say").interval, claim(document, "arrest").interval) == ("2024-03-04", None)


def test_that_visit_has_the_date_and_place_of_the_visit_told_before():
    text = "In May 2024, Ada visited Dray. During that visit, she addressed a rally."
    document = read(text, "Ada", "Dray", timexes=[timex(text, "May 2024", "2024-05")])
    rally = claim(document, "rally")
    assert (rally.interval, rally.place) == ("2024-05", document.mentions[1].id)


def test_another_event_of_the_kind_has_no_date_of_the_first():
    text = "In May 2024, a rally was held in Dray. The second rally was loud."
    document = read(text, "Dray", timexes=[timex(text, "May 2024", "2024-05")])
    assert [row.interval for row in document.claims if row.lemma == "rally"] == ["2024-05", None]


def test_who_is_killed_in_an_accident_dies():
    document = read("The bus crashed near Dray, killing at least 12 people.", "bus", "Dray", "people")
    assert claim(document, "kill").type == "DIE"
    assert claim(document, "kill").quantity == "at least 12"
    assert roles(document, "kill") == {("victim", "people")}


def test_an_attribution_lends_its_doubt_and_its_own_cue_stays_outside():
    text = "Ada alleged that Tom robbed the bank."
    row = Attribution(
        "x", "a", span_of(text, "Ada"), (span_of(text, "alleged"),), (span_of(text, "Tom robbed the bank"),), certainty="probable"
    )
    document = read(text, "Ada", "Tom", attributions=[row])
    assert (claim(document, "rob").attribution, claim(document, "rob").certainty) == ("x", "probable")
    assert claim(document, "allege").attribution is None


def test_the_span_leaves_out_what_is_told_beside_it():
    document = read("Ada said that Tom, who lives in Dray, attended a rally held by Redline.", "Ada", "Tom")
    assert claim(document, "say").span.of(document.article.text) == "Ada said"
    assert claim(document, "attend").span.of(document.article.text) == "Tom, who lives in Dray, attended a rally"


def test_the_span_has_no_words_of_the_source():
    document = read("According to a report by Tom, Ada robbed the bank.", "Ada", "Tom")
    assert claim(document, "rob").span.of(document.article.text) == "Ada robbed the bank"


def test_how_many_are_already_known_is_no_quantity():
    assert claim(read("These two ministers praised the three nurses."), "praise").quantity is None
    assert claim(read("The mayor praised about 40 nurses."), "praise").quantity == "about 40"


def test_a_date_line_is_no_subject():
    assert roles(read("DRAY, Norland — A clerk accused the banker.", "clerk", "banker", "Norland"), "accuse") == {
        ("agent", "clerk"),
        ("target", "banker"),
    }


def test_ids_are_unique_and_triggers_lie_in_their_spans():
    document = read("Ada met Tom. Ada met Tom, and the talks on the truce between Ada and Tom failed.", "Ada", "Tom")
    assert len({row.id for row in document.claims}) == len(document.claims) > 3
    assert all(row.span.holds(row.trigger) for row in document.claims)


def test_odd_texts_have_no_claims_and_raise_nothing():
    for text in ("", " \n", "…", "🙂🙂", "-" * 300, "the " * 500):
        assert claims.add(document_of(text)).claims == ()
    assert claims.add(Document(document_of("x").article)).claims == ()


def test_a_predicate_that_no_person_can_be_is_told_of_the_body_before_it():
    text = "Dario Venn, a figure associated with the Harvest League — widely seen as a front of the Dray Ring — left."
    document = read(text, "Dario Venn", "Harvest League", "Dray Ring")
    assert roles(document, "front") == {("member", "Harvest League"), ("group", "Dray Ring")}


def test_a_hyphen_ties_only_the_noun_after_it():
    document = read("The Redline-linked charity and the council met.", "Redline", "charity", "council")
    assert roles(document, "link") == {("participant", "Redline"), ("participant", "charity")}


def test_a_rally_against_a_land_is_not_held_there():
    assert roles(read("Ada addressed an anti-Norland rally.", "Ada", "Norland"), "rally") == {("participant", "Ada"), ("target", "Norland")}


def test_what_stands_since_a_date_has_an_open_end():
    text = "The port has been shut since 2019."
    assert claim(read(text, "port", timexes=[timex(text, "2019", "2019")]), "shut").interval == "2019/.."


def test_days_after_a_dated_event_are_a_date():
    text = "A rally was held on March 3. Police arrested Ada three days after the rally."
    when = [timex(text, "March 3", "2024-03-03"), replace(timex(text, "three days", None), type="DURATION", value="P3D")]
    assert claim(read(text, "Ada", timexes=when), "arrest").interval == "2024-03-06"


def test_one_strike_of_workers_makes_every_strike_one():
    document = read("The union called a strike. The strike was long.", "union")
    assert {row.type for row in document.claims if row.lemma == "strike"} == {"PROTEST"}


def test_which_after_a_place_means_the_event_there():
    document = read("The bombing of a depot in Dray, which killed Tom, was long.", "Dray", "Tom", "bombing")
    assert roles(document, "kill") == {("agent", "bombing"), ("victim", "Tom")}


def test_a_speaker_after_a_quotation_is_the_subject():
    document = read("“We plant trees, not bombs,” the clerk, Ada Cole, said in Dray.", "bombs", "Ada Cole", "clerk")
    assert ("agent", "bombs") not in roles(document, "say")


def test_a_boat_is_the_means_and_not_the_doer():
    assert ("instrument", "boat") in roles(read("Ada left Dray by boat.", "Ada", "Dray", "boat"), "leave")


def test_there_is_tells_of_nobody():
    assert read("There is some doubt.").claims == ()


def test_what_only_shows_something_does_not_speak():
    text = "The meeting indicates that Ada left."
    shown = Attribution("x", "a", span_of(text, "The meeting"), (span_of(text, "indicates"),), (span_of(text, "Ada left"),), act="hedge")
    assert claim(read(text, "Ada", attributions=[shown]), "indicate").type == "OTHER"


def test_what_somebody_wants_nobody_says():
    text = "Ada wants to leave Dray."
    aim = Attribution("x", "a", span_of(text, "Ada"), (span_of(text, "wants"),), (span_of(text, "to leave Dray"),), act="aim")
    assert claim(read(text, "Ada", "Dray", attributions=[aim]), "leave").attribution is None


@pytest.mark.parametrize(
    ("text", "lemma", "roles"),
    [
        ("The law allows clerks to strike.", "allow", {("agent", "law"), ("patient", "clerks")}),
        ("The union has plans to close the port.", "close", {("agent", "union"), ("patient", "port")}),
        ("Vale accused Brook of bribing two clerks.", "bribe", {("agent", "Brook"), ("patient", "two clerks")}),
        ("The pier is a ruin.", "ruin", {("agent", "pier"), ("patient", "ruin")}),
    ],
)
def test_whoever_plans_or_is_made_to_act_takes_part(text: str, lemma: str, roles: set[tuple[str, str]]) -> None:
    """Roles that stand outside the clause of the verb."""
    made = annotate_text(text)
    words = {row.id: row.span.of(text) for row in made.mentions}
    claim = next(claim for claim in made.claims if claim.lemma == lemma)
    assert {(argument.role, words[argument.mention]) for argument in claim.arguments} >= roles


def test_a_minister_whose_name_follows_the_field_at_once_is_the_one_named() -> None:
    """The parser takes the name for the end of what the minister is for."""
    text = "Minister for the Lower Isles Tobias Brook said the port was safe."
    made = annotate_text(text)
    words = {row.id: row.span.of(text) for row in made.mentions}
    claim = next(claim for claim in made.claims if claim.type == "LEADS")
    assert {(row.role, words[row.mention]) for row in claim.arguments} == {("member", "Tobias Brook"), ("group", "Lower Isles")}


def test_nobody_leads_a_thing() -> None:
    """The owner of a phone heads no body."""
    text = "Owners of the Tidewater complained."
    document = document_of(text)
    mentions = (mention_of(document.article, "Owners", form="nominal"), mention_of(document.article, "Tidewater", type="Product"))
    assert "LEADS" not in {row.type for row in claims.add(replace(document, mentions=mentions)).claims}


def _told_by(text: str, *events: str) -> set[str]:
    """The lemmas of the claims of a text of which the encoder takes just these words for events."""
    document = document_of(text)
    tokens = tuple(replace(token, event=0.9 if token.text in events else 0.0, factuality=None) for token in document.tokens)
    return {row.lemma for row in claims.add(replace(document, tokens=tokens)).claims}


def test_a_light_verb_tells_where_its_noun_does_not() -> None:
    """As the encoder hears it: "gave a speech" tells a speech, "took measures" a taking."""
    assert _told_by("Ada gave a speech.", "gave", "speech") == {"speech"}
    assert "take" in _told_by("Ada took measures.", "took")


def test_a_noun_that_no_list_knows_tells_where_the_encoder_says_so() -> None:
    """But a noun that the list knows for no event does not."""
    assert _told_by("The recapitalization harmed the town.", "recapitalization", "harmed") == {"recapitalization", "harm"}
    assert _told_by("The history harmed the town.", "history", "harmed") == {"harm"}


def test_a_headline_in_capitals_tells_its_event():
    assert [row.lemma for row in read("Brook Flees Dray After Night Raid", "Brook", "Dray").claims] == ["flee", "raid"]


def test_what_somebody_was_found_is_told_of_them():
    assert roles(read("Tom was found dead in Dray.", "Tom", "Dray"), "dead") == {("victim", "Tom"), ("place", "Dray")}


def test_an_event_that_somebody_is_in_stands_for_the_verb_be():
    document = read("Ada is in negotiations with the bank.", "Ada", "bank")
    assert [row.lemma for row in document.claims] == ["negotiation"]
    assert roles(document, "negotiation") == {("agent", "Ada"), ("participant", "bank")}


def test_whom_an_event_befalls_is_not_its_doer():
    assert roles(read("Two guards were under arrest.", "guards"), "arrest") == {("patient", "guards")}


def test_an_event_before_another_noun_is_told_too():
    assert {row.lemma for row in read("The murder trial of Tom opened in Dray.", "Tom", "Dray").claims} == {"murder", "trial", "open"}


def test_a_role_is_told_of_someone_by_name_and_not_of_some_holder():
    assert read("Her friends met an officer of the Watch.", "friends", "officer", "Watch").claims[0].lemma == "meet"
    assert claim(read("Ada, an officer of the Watch, spoke.", "Ada", "officer", "Watch"), "officer").type == "MEMBER_OF"
