"""The nouns inside one article, as frozen values. See docs/terms.md for what each word means.

Offsets are half-open ranges of Unicode code points into `Article.text`. Dates are EDTF strings, but `Timex.value`,
which is a TIMEX3 string. Ids are hashes of content (ids.py). Nothing here is ever edited: a step makes new values.
"""

from dataclasses import dataclass
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range of one article's text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words of the span."""
        return text[self.start : self.end]

    def holds(self, other: "Span") -> bool:
        """True when the other span lies inside this one."""
        return self.start <= other[0] and other[1] <= self.end

    def overlaps(self, other: "Span") -> bool:
        """True when the two share a character."""
        return self.start < other[1] and other[0] < self.end


@dataclass(frozen=True, slots=True)
class Cut:
    """A piece of the input that was kept out of `Article.text`, and why: page furniture, a biography, a share bar."""

    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Article:
    """One published text.

    id: of the input line, else a hash of file name and text. key: hash of id and text; the ids of all layers rest on it.
    path: the file's name. published: EDTF day or instant as the source states it, never a guess.
    retrieved: EDTF instant, only where the input states it. language: two letters. cut: what was kept out of the text.
    furniture: page furniture that stays in a text which must be kept verbatim; no layer reads it.
    """

    id: str
    key: str
    text: str
    path: str | None = None
    url: str | None = None
    title: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    retrieved: str | None = None
    language: str | None = None
    cut: tuple[Cut, ...] = ()
    furniture: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Token:
    """A word as the parser and the encoder saw it. `head` and `i` index `Document.tokens`; the root of a sentence is its own head.

    From the encoder, with probabilities 0 to 1: entity: the label of the name that the word stands in, "" elsewhere;
    entity_start: the name begins here. event: how probable it is that the word tells an event. factuality: how
    firmly the article asserts what the word tells, if it tells an event: 3 surely happened, 0 untold, -3 surely not; None
    where nothing read the text. attribution: source, cue or content where somebody says or thinks something, "" elsewhere;
    attribution_start: a stretch of it begins here; attribution_after: its cue stands before it. incident: the part in an
    attack of the words that the word stands in: perpetrator, perpetrators (an organization), target, victim or weapon.
    vector: what the encoder makes of the word, for models alone.
    """

    i: int
    start: int
    end: int
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    sentence: int
    entity: str = ""
    entity_start: bool = False
    entity_probability: float = 0.0
    event: float = 0.0
    factuality: float | None = None
    attribution: str = ""
    attribution_start: bool = False
    attribution_after: bool = False
    attribution_probability: float = 0.0
    incident: str = ""
    incident_start: bool = False
    incident_probability: float = 0.0
    vector: bytes = b""


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that refer to an entity.

    span: a named mention has no article, title or possessive. head: the head word. form: named, nominal, pronominal.
    type: see terms.ENTITY_TYPES. antecedent: id of an earlier (or the fullest) mention in this document of the same
    entity, when plain. title: words around the name that say who it is ("senior union official", "chief of the party").
    gender: male, female or None; plural: True, False or None (not known). group: several people or things in one mention ("the two").
    """

    id: str
    article: str
    span: Span
    form: str
    type: str
    head: Span
    antecedent: str | None = None
    title: Span | None = None
    gender: str | None = None
    plural: bool | None = None


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression. value: TIMEX3; interval: the days it may mean, EDTF, None when unknown; anchor: what it was read against."""

    id: str
    article: str
    span: Span
    type: str
    value: str
    interval: str | None = None
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says what: the words of the source, of the cue, and of the content.

    kind: speaker, document, media or agency, as of an Origin. mention: the mention that names the source, where there is one.
    named: False for sources nobody can look up ("analysts", "officials familiar with the matter").
    certainty: how firmly the cue puts it (terms.CERTAINTIES). parent: the attribution whose content holds this one.
    act: what the cue says the source does: assertion ("said"), thought ("believes"), aim ("wants to"), hedge ("reportedly"). What is
    told of a source's thoughts and aims is the words of whoever tells it, not of the source.
    """

    id: str
    article: str
    source: Span | None
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    kind: str = "speaker"
    mention: str | None = None
    named: bool = False
    certainty: str = "certain"
    parent: str | None = None
    act: str = "assertion"


class Argument(NamedTuple):
    """A role in a claim and the mention that fills it."""

    role: str
    mention: str


@dataclass(frozen=True, slots=True)
class Claim:
    """One article's assertion of one event or relation.

    span: the clause that asserts it. trigger: the word (or phrasal verb) that names the event. lemma: of the trigger, lower case.
    interval: EDTF. timex: id of the expression it rests on. place: mention id. quantity: as told, with its bound ("at least 12").
    matters: the mentions among the arguments that take no part themselves but are what it is about ("the attempt" that was condemned).
    beside: whom or what the scorer of bonds ties to one of the arguments, though grammar does not; told, but nothing is compared by them.
    hedge: the words that decide polarity, certainty or modality, where there are any. sentence: index into `Document.sentences`.
    carried: where no words date it, the days that the story line suggests (`2024-05-15?`); nothing is built on it.
    refers: True for a noun that only refers to an event, as “the cause of the crash”: no assertion where the article tells it elsewhere.
    offered: the name of the language model that offered it (extractor), empty where Twosource read it itself.
    """

    id: str
    article: str
    span: Span
    trigger: Span
    lemma: str
    type: str
    mode: str | None = None
    arguments: tuple[Argument, ...] = ()
    interval: str | None = None
    timex: str | None = None
    place: str | None = None
    quantity: str | None = None
    polarity: str = "positive"
    certainty: str = "certain"
    modality: str = "actual"
    attribution: str | None = None
    hedge: Span | None = None
    sentence: int = 0
    carried: str | None = None
    matters: tuple[str, ...] = ()
    refers: bool = False
    offered: str = ""
    beside: tuple[Argument, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """An article and its layers. Steps fill them in the order of pipeline.DOCUMENT_STEPS.

    tokens are working material: they are dropped when the document is stored. published: the article's date, or
    the bound that its own words give (`2026-01-18/..`), or None.
    """

    article: Article
    tokens: tuple[Token, ...] = ()
    sentences: tuple[Span, ...] = ()
    mentions: tuple[Mention, ...] = ()
    timexes: tuple[Timex, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    claims: tuple[Claim, ...] = ()
    published: str | None = None
