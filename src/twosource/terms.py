"""The closed vocabularies, each row with a definition and an example. docs/terms.md is made from this file."""

from typing import NamedTuple


class Term(NamedTuple):
    """A word of a closed vocabulary."""

    name: str
    definition: str
    example: str


class EventType(NamedTuple):
    """A kind of event or relation, and what other vocabularies call it.

    stative: True for a lasting relation. cameo: CAMEO root codes; ace: ACE 2005 types; ftm: FollowTheMoney schemata.
    """

    name: str
    definition: str
    example: str
    stative: bool = False
    cameo: str = ""
    ace: str = ""
    ftm: str = ""


ENTITY_TYPES = (
    Term("Person", "a human being", "Ada Brook"),
    Term("Organization", "a group with a name and a purpose", "Harbour Workers' Union"),
    Term("PublicBody", "an organization of a state", "Ministry of Health"),
    Term("Company", "an organization that trades", "Northline Shipping Ltd"),
    Term("Place", "a country, region, town or named area", "Port Ansel"),
    Term("Address", "a street address", "12 Quay Road"),
    Term("Facility", "a building or a built site", "Ansel Bridge"),
    Term("Vehicle", "a land vehicle with a name or model", "Unimog"),
    Term("Vessel", "a ship or boat", "MV Carrow"),
    Term("Airplane", "an aircraft, by model or name", "ATR 72"),
    Term("Weapon", "a weapon by kind or model", "AK-47"),
    Term("Law", "a law, treaty or case", "Geneva Convention"),
    Term("Product", "a thing made and sold, or a work with a title", "The Long Tide"),
    Term("Other", "any other thing with a name, such as a named event", "Operation Sandpiper"),
)

EVENT_TYPES = (
    EventType("AGREE", "parties come to terms or accept a proposal", "the two sides signed a ceasefire", cameo="03 05", ace="", ftm=""),
    EventType(
        "CONSULT", "parties talk, call, negotiate or mediate", "the envoy held talks with the council", cameo="04", ace="Contact.Meet"
    ),
    EventType("SUPPORT", "one backs, praises or endorses another", "the party praised the ruling", cameo="05"),
    EventType(
        "CONCEDE",
        "one yields, releases, lifts or apologises",
        "the minister apologised for the delay",
        cameo="08",
        ace="Justice.Release-Parole",
    ),
    EventType("COOPERATE", "parties work together, share or train", "the agencies shared intelligence", cameo="06"),
    EventType("AID", "one gives help, money, goods or rescue", "volunteers delivered food", cameo="07", ace="Transaction.Transfer-Money"),
    EventType("RETREAT", "forces or people withdraw or end an action", "troops pulled out of the valley", cameo="08"),
    EventType("REQUEST", "one asks, urges, invites or demands", "the union urged members to stay home", cameo="02 10"),
    EventType(
        "ACCUSE",
        "one blames, condemns, investigates or alleges",
        "the opposition accused the mayor of fraud",
        cameo="11 09",
        ace="Justice.Sue",
    ),
    EventType("REJECT", "one refuses, denies or opposes", "the company denied the report", cameo="12"),
    EventType("THREATEN", "one warns of or threatens harm", "the group threatened to strike", cameo="13"),
    EventType("PROTEST", "people demonstrate, strike or riot", "crowds marched on the port", cameo="14", ace="Conflict.Demonstrate"),
    EventType("SANCTION", "one cuts ties, bans, expels or boycotts", "the bank froze the accounts", cameo="16 17", ftm="Sanction"),
    EventType("MOBILIZE", "one readies or deploys force", "the army sent reinforcements", cameo="15", ace="Movement.Transport"),
    EventType("COERCE", "one seizes, arrests, restricts or raids", "police arrested two men", cameo="17", ace="Justice.Arrest-Jail"),
    EventType("ASSAULT", "one uses violence against another", "gunmen attacked the convoy", cameo="18 19 20", ace="Conflict.Attack"),
    EventType("MEET", "people come together in one place", "the two leaders met in Port Ansel", ace="Contact.Meet", cameo="04"),
    EventType("ATTEND", "one takes part in or is present at an event", "she attended the conference", ace="Contact.Meet", cameo="04"),
    EventType("VISIT", "one travels to a place", "the envoy travelled to the island", ace="Movement.Transport", cameo="04"),
    EventType("SPEAK", "one says, reports or announces", "the mayor said the bridge was safe", cameo="01", ace="Contact.Communicate"),
    EventType(
        "MEMBER_OF", "a person belongs to a group", "a member of the union", stative=True, ace="ORG-AFF.Membership", ftm="Membership"
    ),
    EventType(
        "LEADS",
        "a person heads a group, place or office",
        "the head of the agency",
        stative=True,
        ace="ORG-AFF.Employment",
        ftm="Directorship",
    ),
    EventType("PART_OF", "a thing belongs to a larger one", "a wing of the party", stative=True, ace="PART-WHOLE", ftm="Ownership"),
    EventType("FRONT_OF", "one body acts as the cover of another", "a front for the smugglers", stative=True, ftm="UnknownLink"),
    EventType(
        "ALLY_OF",
        "two are tied by friendship, kinship or interest",
        "the brother of the consul",
        stative=True,
        ace="PER-SOC",
        ftm="Associate Family",
    ),
    EventType("OPPOSED_TO", "two are rivals or enemies", "long at odds with the council", stative=True, ftm="UnknownLink"),
    EventType(
        "FUND",
        "one pays, finances or transfers money",
        "the trust financed the campaign",
        ace="Transaction.Transfer-Money",
        cameo="07",
        ftm="Payment",
    ),
    EventType(
        "DESIGNATE",
        "an authority lists or names one as something",
        "the group was designated a terrorist organisation",
        cameo="16",
        ftm="Sanction",
    ),
    EventType(
        "CHARGE", "an authority indicts, sues or prosecutes", "he was charged with murder", ace="Justice.Charge-Indict", cameo="11 17"
    ),
    EventType(
        "CONVICT", "a court finds guilty, sentences or acquits", "a court sentenced her to two years", ace="Justice.Convict", cameo="17"
    ),
    EventType("DIE", "someone is dead", "three sailors died", ace="Life.Die"),
    EventType("INJURE", "someone is hurt", "nine people were injured", ace="Life.Injure"),
    EventType(
        "ESTABLISH", "a body or thing is founded, opened or begun", "the commission was established in May", ace="Business.Start-Org"
    ),
    EventType("ACCIDENT", "an unintended harm: crash, fire, flood", "the ferry capsized"),
    EventType("OTHER", "an event that no type above fits", "prices rose"),
)

ASSAULT_MODES = (
    Term("bombing", "explosives or air strikes", "a car bomb went off"),
    Term("shooting", "guns", "gunmen opened fire"),
    Term("attack", "violence of no stated kind", "the convoy was attacked"),
    Term("kidnapping", "taking people captive", "two engineers were abducted"),
    Term("arson", "setting fire", "the depot was torched"),
    Term("robbery", "taking goods by force", "masked men robbed the bank"),
    Term("forced_work_stoppage", "stopping work by force", "rebels shut the mine by force"),
    Term("killing", "death by violence of no stated means", "the judge was murdered"),
    Term("beating", "blows", "guards beat the driver"),
    Term("torture", "torture", "prisoners were tortured"),
    Term("other", "violence of another kind", "a man was stabbed"),
)

ROLES = (
    Term("agent", "who does it", "*the union* called a strike"),
    Term("patient", "whom or what it is done to or about", "police arrested *two men*"),
    Term("victim", "who is harmed", "*nine people* were injured"),
    Term("target", "what is attacked, asked or accused", "gunmen attacked *the convoy*"),
    Term("instrument", "with what", "killed with *a rifle*"),
    Term("recipient", "who gets it", "gave aid to *the village*"),
    Term("participant", "who takes part, with no side", "she met *the envoy*"),
    Term("member", "who belongs", "*Ada Brook*, a member of the union"),
    Term("group", "to what one belongs", "a member of *the union*"),
    Term("topic", "what it is about", "talks on *the ceasefire*"),
    Term("place", "where", "met in *Port Ansel*"),
)

POLARITIES = (
    Term("positive", "it is so", "the bridge fell"),
    Term("negative", "it is not so", "the bridge did not fall"),
)
CERTAINTIES = (
    Term("certain", "put flatly", "the bridge fell"),
    Term("probable", "put as likely, believed or reported", "the bridge reportedly fell"),
    Term("possible", "put as a possibility", "the bridge may have fallen"),
)
MODALITIES = (
    Term("actual", "told as happening or having happened", "the bridge fell"),
    Term("planned", "intended, proposed, expected, will", "the bridge will be rebuilt"),
    Term("hypothetical", "if, would, demanded, feared", "the bridge could fall"),
)
MENTION_FORMS = (
    Term("named", "by name", "Ada Brook"),
    Term("nominal", "by a common noun", "the mayor"),
    Term("pronominal", "by a pronoun", "she"),
)
ORIGIN_KINDS = (
    Term("speaker", "a person or body that says it", "the harbour police"),
    Term("document", "a report, statement or file", "the audit report"),
    Term("media", "footage, a photograph, a post", "an undated video"),
    Term("agency", "a news agency named by credit or dateline", "Coastal Press Agency"),
    Term("outlet", "the outlet's own reporting", "the Ansel Herald"),
)
DERIVATION_KINDS = (
    Term("copy", "most of the words are the same", "the agency text under another headline"),
    Term("rewrite", "the same facts in the same order, reworded", "a retelling"),
    Term("common", "passages of both come from one text", "two reports quoting one statement at length"),
)
CONFLICT_KINDS = (
    Term("time", "when", "in May against in June"),
    Term("place", "where", "in the port against at the airport"),
    Term("number", "how many", "nine hurt against twelve hurt"),
    Term("actor", "who", "the mayor against the council"),
    Term("outcome", "what came of it", "accepted against rejected"),
    Term("polarity", "whether", "denied against asserted"),
)
CONFLICT_RELATIONS = (
    Term("conflict", "they cannot both hold", "in May against in June"),
    Term("update", "a later report replaces an earlier figure", "12 dead, the next day 14"),
    Term("finer", "one says the same more exactly", "2023 against 14 October 2023"),
)
DECISIONS = (
    Term("same", "the two are one", "judge same A B"),
    Term("different", "the two are not one", "judge different A B"),
    Term("reject", "the reading is wrong and is left out", "judge reject A"),
    Term("confirm", "the reading is right", "judge confirm A"),
    Term("unsure", "looked at, left open", "judge unsure A B"),
)

VOCABULARIES = {
    "entity types": ENTITY_TYPES,
    "modes of ASSAULT": ASSAULT_MODES,
    "roles": ROLES,
    "polarity": POLARITIES,
    "certainty": CERTAINTIES,
    "modality": MODALITIES,
    "forms of a mention": MENTION_FORMS,
    "kinds of origin": ORIGIN_KINDS,
    "kinds of derivation": DERIVATION_KINDS,
    "kinds of conflict": CONFLICT_KINDS,
    "relations of a conflict": CONFLICT_RELATIONS,
    "decisions": DECISIONS,
}
STATIVE = frozenset(row.name for row in EVENT_TYPES if row.stative)
EVENT_NAMES = frozenset(row.name for row in EVENT_TYPES)
