"""The heads of the encoder, as data: what each tells of a word, and the sets that teach it.

A new head is a tuple of labels, a reader in readers.py, and a row in HEADS. A set's type that is none of ours is given as all
of ours that it may be: training then asks only that the head's choice is among them. What a set leaves unmarked is in `silent`.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Literal, NamedTuple

import names
import readers

Types = tuple[str, ...]


class Set(NamedTuple):
    """A set of articles that teaches a head: its reader and file, its types as ours, and its part in one pass over the data.

    small: it is written in small letters alone.
    """

    name: str
    read: Callable[[Path], Iterator[readers.Read]]
    file: str
    types: Mapping[str, Types]
    silent: Types = ()
    part: float = 1.0
    licence: str = ""
    small: bool = False


class Head(NamedTuple):
    """A question asked of every word: the types it can tell, and its sets.

    form: spans (words that belong together), words (each for itself), or scale (a number, asked of marked words alone; the types
    are the steps). weight: how much a word counts that is asked; what few words answer counts more. finish: the same in the last
    part of a run, where what is told with few errors, as names are, is not to be drowned by what is told with many. lean: added to
    the scores of all types of spans when the weights are written; a head whose rare types stay too silent speaks up. Chosen on dev.
    """

    name: str
    types: Types
    sets: tuple[Set, ...]
    form: Literal["spans", "words", "scale"] = "spans"
    weight: float = 1.0
    finish: float = 1.0
    lean: float = 0.0

    @property
    def labels(self) -> tuple[str, ...]:
        """Of spans: outside, then beginning and inside of each type; of words: outside and the types; of a scale: its steps."""
        if self.form == "scale":
            return self.types
        marks = "BI" if self.form == "spans" else ""
        return ("O", *(f"{mark}-{kind}" for kind in self.types for mark in marks), *(() if marks else self.types))


PLACES = ("Place", "Facility")
LESSER = ("Group", "Event", "Product", "Other")
REST = {"MISC": LESSER, "ORG": ("Organization",), "PER": ("Person",), "LOC": PLACES}

NAME_SETS = (
    Set(
        "worldwide_ner",
        readers.articles,
        "worldwide_ner/train.jsonl.gz",
        {
            "Person": ("Person",),
            "Organization": ("Organization",),
            "Location": ("Place",),
            "Facility": ("Facility",),
            "NORP": ("Group",),
            "Product": ("Product",),
            "Misc": ("Event", "Other"),
        },
        licence="none stated; texts of the outlets",
    ),
    Set("conllpp", readers.articles, "conllpp/train.jsonl.gz", REST, licence="annotation Apache-2.0, texts of Reuters for research only"),
    Set(
        "crossner",
        readers.articles,
        "crossner/train.jsonl.gz",
        {
            "person": ("Person",),
            "politician": ("Person",),
            "organisation": ("Organization",),
            "politicalparty": ("Organization",),
            "country": PLACES,
            "location": PLACES,
            "election": ("Event",),
            "event": ("Event",),
            "misc": LESSER,
        },
        part=4.0,
        licence="MIT, texts CC BY-SA (Wikipedia)",
    ),
    Set("wikigold", readers.tagged, "ner_misc/wikigold.conll.txt.xz", REST, licence="CC BY 4.0"),
    Set(
        "wnut17",
        readers.tagged,
        "ner_misc/wnut17train.conll.xz",
        {
            "person": ("Person",),
            "corporation": ("Organization",),
            "group": ("Organization", "Group"),
            "location": PLACES,
            "product": ("Product",),
            "creative-work": ("Product", "Other"),
        },
        silent=("Group", "Event", "Other"),
        part=0.5,
        licence="CC BY 4.0",
    ),
    Set("btc", readers.tagged, "ner_misc/btc.conll.xz", REST, silent=LESSER, part=0.25, licence="CC BY 4.0"),
    Set(
        "gum",
        names.gum,
        "gum/dev.jsonl.gz",
        {
            "person": ("Person",),
            "organization": ("Organization",),
            "place": PLACES,
            **dict.fromkeys(("event", "object", "abstract"), LESSER),
        },
        part=2.0,
        licence="annotation CC BY 4.0, texts CC BY 2.5 (Wikinews)",
    ),
    Set(
        "re3d, every second text by its id",
        names.re3d,
        "re3d/dev.jsonl.gz",
        {
            "Person": ("Person",),
            "Organisation": ("Organization",),
            "Either": ("Place", "Organization"),
            "Location": PLACES,
            "Nationality": ("Group",),
            **dict.fromkeys(("MilitaryPlatform", "Weapon", "DocumentReference"), LESSER),
        },
        part=4.0,
        licence="by source: OGL 3, US public domain, CC BY-SA 3.0, CC BY 3.0 AU, EU notice; the BBC's texts (CC BY-NC) are left out",
    ),
)

EVENT = {"event": ("event",)}
EVENT_SETS = (
    Set("tempeval3", readers.events, "tempeval3/train.jsonl.gz", EVENT, licence="texts of LDC and outlets: measure and train only"),
    Set("ecbplus", readers.validated, "ecbplus/train.jsonl", EVENT, licence="annotation CC BY 3.0, texts of the outlets"),
)

# Of UDS-IH2 every predicate is an event, nouns after "is" too: its words are asked how firm they are, not whether they are events.
SENTENCES, MIXED = "factuality/train.jsonl.gz", "mixed, see the papers: measure and train only"
FIRM_SETS = (
    Set("uw", partial(readers.factuality, corpus="uw", together=4), SENTENCES, {}, licence="TimeBank's texts (LDC, outlets)"),
    Set("uds_ih2", partial(readers.factuality, corpus="uds_ih2", together=4), SENTENCES, {}, part=0.7, licence=MIXED),
    Set("cb", partial(readers.factuality, corpus="cb"), SENTENCES, {}, licence=MIXED),
    Set("rp", partial(readers.factuality, corpus="rp"), SENTENCES, {}, part=0.3, licence=MIXED),
    Set("mv2", partial(readers.factuality, corpus="mv2"), SENTENCES, {}, part=0.3, licence=MIXED),
)

SAYING = ("source", "source after", "cue", "content", "content after")
SAYING_SETS = (
    Set(
        "polnear",
        readers.attributions,
        "polnear/train.jsonl.gz",
        {kind: (kind,) for kind in SAYING},
        part=0.6,
        licence="none stated; texts of US outlets: measure and train only",
    ),
)

INCIDENT = {"PerpInd": "perpetrator", "PerpOrg": "perpetrators", "Target": "target", "Victim": "victim", "Weapon": "weapon"}
INCIDENT_SETS = (
    Set(
        "muc4",
        readers.incidents,
        "muc4/train.jsonl",
        {theirs: (ours,) for theirs, ours in INCIDENT.items()},
        part=0.7,
        small=True,
        licence="repository MIT, texts without a licence: measure and train only",
    ),
)

HEADS = (
    Head("names", ("Person", "Organization", "Place", "Facility", *LESSER), NAME_SETS, finish=2.0),
    Head("events", ("event",), EVENT_SETS, form="words", finish=0.5),
    Head("factuality", tuple(str(step) for step in range(-3, 4)), FIRM_SETS, form="scale", weight=6.0, finish=3.0),
    Head("attribution", SAYING, SAYING_SETS, finish=0.3, lean=0.4),
    Head("incident", tuple(INCIDENT.values()), INCIDENT_SETS, lean=1.0),
)
