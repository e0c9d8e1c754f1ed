"""A screening shows its grounds, what reports say of designation, and every decision that stands."""

from dataclasses import replace

from factory import article, claim, event
from small_picture import names, picture
from twosource.judging import Asked, listing
from twosource.present.evidence import desk
from twosource.present.screening import render, screening
from twosource.screen import screened
from twosource.types import Alias, Argument, Listed, SanctionsList

HELD = SanctionsList(
    "The Union's list", "2026-01-01", (Listed("P.1", "Person", (Alias("KARIM HADLEY"),)), Listed("P.2", "Person", (Alias("ADA BROOK"),)))
)
REPORT = article("The Union delisted Karim Hadley. The Union designated Bo Lund. Ada Brook sang.")


def case(*decisions, held=HELD):
    """The screening of a report, with these decisions (decision, name, entry) taken one after the other."""
    mentions, entities = names([REPORT], "Karim Hadley", "Bo Lund", "Ada Brook")
    told = [
        claim(REPORT, words, word, "DESIGNATE", lemma=lemma, arguments=(Argument("patient", row.id),))
        for words, word, lemma, row in (
            ("The Union delisted Karim Hadley", "delisted", "delist", mentions[0]),
            ("The Union designated Bo Lund", "designated", "designate", mentions[1]),
        )
    ]
    made = picture((REPORT, told), mentions=mentions, entities=entities, events=[event("DESIGNATE", row) for row in told])
    ids = {row.name: row.id for row in entities}
    rows = [
        listing(made, Asked(decision, (ids[name], entry), "vera", "2026-05-04T09:30:00Z", "by her age"), HELD)
        for decision, name, entry in decisions
    ]
    made = replace(made, judgements=tuple(replace(row, number=number) for number, row in enumerate(rows, 1)))
    return screening(desk(made), held, screened(made, held))


def test_where_the_list_and_a_report_disagree_it_is_said():
    """With the words; and who is told to be listed and is not stands apart."""
    found = case()
    hadley = next(hit for hit in found.hits if hit.name == "Karim Hadley")
    assert hadley.disagrees and hadley.told[0].quote.words == "The Union delisted Karim Hadley"
    assert [name for name, _ in found.unlisted] == ["Bo Lund"] and found.entities == 3
    assert "taken off or denied; ⟦The Union delisted Karim Hadley⟧" in render(found)


def test_a_namesake_comes_last_and_is_never_dropped():
    """With who decided it, when and why."""
    found = case(("different", "Ada Brook", "P.2"))
    assert [(hit.name, hit.decided) for hit in found.hits] == [("Karim Hadley", ""), ("Ada Brook", "different")]
    assert "decided to be a namesake by vera, 2026-05-04T09:30:00Z (judgement 1): by her age" in render(found)


def test_the_last_decision_holds_and_the_earlier_one_stays_to_be_seen():
    """Two readers may differ."""
    hit = next(hit for hit in case(("different", "Ada Brook", "P.2"), ("same", "Ada Brook", "P.2")).hits if hit.name == "Ada Brook")
    assert hit.decided == "same" and [row.decision for row in hit.decisions] == ["different", "same"]


def test_a_decision_without_a_hit_is_shown_as_one():
    """The entry left the list, and the decision was still taken."""
    found = case(("same", "Ada Brook", "P.2"), held=replace(HELD, entries=HELD.entries[:1]))
    assert [row.names for row in found.unmatched] == [("Ada Brook", "The Union's list: P.2")]
    assert "decided before, and no hit now:\n  Ada Brook, The Union's list: P.2: decided to be the one on the list" in render(found)


def test_a_decision_on_another_list_is_none_on_this_one():
    """Ids of two lists may be the same."""
    found = case(("same", "Ada Brook", "P.2"), held=replace(HELD, title="Another list"))
    assert found.unmatched == () and not any(hit.decisions for hit in found.hits)
