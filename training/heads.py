"""The heads of the encoder, as data: what each tells of a word, and the sets that teach it.

A new head is a tuple of labels, a reader in readers.py, and a row in HEADS. A set's type that is none of ours is given as all
of ours that it may be: training then asks only that the head's choice is among them. What a set leaves unmarked is in `silent`.
"""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import readers

Types = tuple[str, ...]


class Set(NamedTuple):
    """A set of articles that teaches a head: its reader and file, its types as ours, and its part in one pass over the data."""

    name: str
    read: Callable[[Path], Iterator[readers.Read]]
    file: str
    types: Mapping[str, Types]
    silent: Types = ()
    part: float = 1.0
    licence: str = ""


class Head(NamedTuple):
    """A question asked of every word: the types of spans it can tell, and its sets."""

    name: str
    types: Types
    sets: tuple[Set, ...]

    @property
    def labels(self) -> tuple[str, ...]:
        """Outside, then beginning and inside of each type."""
        return ("O", *(f"{mark}-{kind}" for kind in self.types for mark in "BI"))


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
)

HEADS = (Head("names", ("Person", "Organization", "Place", "Facility", *LESSER), NAME_SETS),)
