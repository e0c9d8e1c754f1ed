"""What speaks for a name being of one kind or another: each rule looks at one place where it stands and gives votes."""

from collections.abc import Callable, Iterator, Sequence

from twosource.annotate import nouns, words
from twosource.annotate.spelling import spelled
from twosource.types import Token

Run = tuple[int, int]
Vote = tuple[str, float]
_LABELS = {
    "PERSON": "Person", "ORG": "Organization", "GPE": "Place", "LOC": "Place", "FAC": "Facility",
    "LAW": "Law", "EVENT": "Other", "PRODUCT": "Product", "WORK_OF_ART": "Product", "NORP": "Organization",
}  # fmt: skip
_TELLING = frozenset({"Person", "Organization", "PublicBody", "Place", "Facility", "Vessel"})


def _by_label(tokens: Sequence[Token], run: Run) -> Iterator[Vote]:
    """What the encoder says of the last word."""
    label = tokens[run[1]].entity
    if label in _LABELS:
        yield _LABELS[label], 3.0


def _by_head(tokens: Sequence[Token], run: Run) -> Iterator[Vote]:
    """What its last word, or the word before its `of`, says."""
    run_words = [token.text for token in tokens[run[0] : run[1] + 1]]
    for at, word in enumerate(run_words[:-1]):
        if run_words[at + 1] in ("of", "for", "on") and word in words.head_words("of"):
            yield words.head_words("of")[word], 5
            return
    if len(run_words) == 1:
        return
    last, first = run_words[-1], run_words[0]
    if last in words.head_words("last"):
        yield words.head_words("last")[last], 5
    elif first in words.head_words("first"):
        yield words.head_words("first")[first], 2.5
    elif first in words.head_words("of") and first not in words.given_names():
        yield words.head_words("of")[first], 4


def _by_world(tokens: Sequence[Token], run: Run) -> Iterator[Vote]:
    """Whether the world knows it as a place."""
    key = spelled(tokens, run)
    if (
        key in words.places()
        or (key.isupper() and len(key) > 4 and key.title() in words.places())
        or ("-" in key and any(f"-{held} " in key for held in _context("held")))
    ):
        yield "Place", 5


def _by_given_name(tokens: Sequence[Token], run: Run) -> Iterator[Vote]:
    """Whether it begins with a first name."""
    given = words.given_names()
    if tokens[run[0]].text in given and run[1] - run[0] < 5:
        yield "Person", 3.0 if run[1] > run[0] else 1.5


def _by_form(tokens: Sequence[Token], run: Run) -> Iterator[Vote]:
    """How it is written: capitals only, or two or three plain words."""
    run_words = [token.text for token in tokens[run[0] : run[1] + 1]]
    if len(run_words) == 1 and 2 <= len(run_words[0]) <= 7 and sum(letter.isupper() for letter in run_words[0]) > 1:
        yield "Organization", 2
    if "-e-" in "".join(run_words) or "&" in run_words:
        yield "Organization", 3
    if tokens[run[1]].entity and 2 <= len(run_words) <= 3 and all(word.isalpha() and not word.isupper() for word in run_words):
        yield "Person", 1.0 if not (run[0] and tokens[run[0] - 1].text in ("the", "The")) else 0.5


def _by_article(tokens: Sequence[Token], run: Run) -> Iterator[Vote]:
    """People have no article of their own, as in `the Carrow`, but may stand before a noun that has one: `the Carrow boat`."""
    if run[0] and tokens[run[0] - 1].text in ("the", "The") and not run[1] < tokens[run[1]].head < run[1] + 4:
        yield "Person", -2.0


def _by_known_body(tokens: Sequence[Token], run: Run) -> Iterator[Vote]:
    """Whether the world knows it as a body."""
    if spelled(tokens, run) in words.listed("mention_bodies", "names"):
        yield "Organization", 5


def _by_place_words(tokens: Sequence[Token], run: Run) -> Iterator[Vote]:
    """Words beside it that go with places."""
    local, before, after = _context("local"), _at(tokens, run[0] - 1), _at(tokens, run[1] + 1)
    last = tokens[run[1]]
    if before == "in" and last.head == run[0] - 1:
        yield "Place", 2
    elif before in ("near", "across", "outside", "around", "throughout"):
        yield "Place", 1.5
    elif before == "at":
        yield "Place", 0.5
    if after in local:
        yield "Place", 2.5
    if (before == "of" and _at(tokens, run[0] - 2) in local) or before in ("village", "town", "city"):
        yield "Place", 5
    if {after, _at(tokens, run[1] + 2)} & _context("after a place") and last.dep == "compound":
        yield "Place", 1.5
    if after == "-" and _at(tokens, run[1] + 2) == "based":
        yield "Place", 3
    if (
        before in ("to", "from", "for", "into", "towards")
        and last.head == run[0] - 1
        and tokens[tokens[last.head].head].lemma in _context("moves")
    ):
        yield "Place", 1.5


def _by_commas(tokens: Sequence[Token], run: Run) -> Iterator[Vote]:
    """A place and the land it lies in stand with a comma between; so does a dateline."""
    before, after = _at(tokens, run[0] - 1), _at(tokens, run[1] + 1)
    if after == "," and _at(tokens, run[1] + 2) in words.places() and before in ("in", "of", "from", "near", "at", "to"):
        yield "Place", 2.5
    if after == "," and (run[0] == 0 or tokens[run[0] - 1].sentence != tokens[run[0]].sentence):
        yield "Place", 1.0
    if before == "," and _at(tokens, run[0] - 2) in words.places():
        yield "Place", 1.5


def _by_body_words(tokens: Sequence[Token], run: Run) -> Iterator[Vote]:
    """Words beside it that go with bodies and groups."""
    after, later = _at(tokens, run[1] + 1), _at(tokens, run[1] + 2)
    if after in _context("after a body"):
        yield "Organization", 1.5
    if after == "-" and later in _context("tied to a body"):
        yield "Organization", 1.5
    last = tokens[run[1]]
    if (
        last.dep == "compound"
        and run[1] < last.head < run[1] + 4
        and tokens[last.head].lemma in words.listed("mention_stand_ins", "words", "body")
    ):
        yield "Organization", 1.5


def _by_speech(tokens: Sequence[Token], run: Run) -> Iterator[Vote]:
    """Those who say, and those whose age is told, are people."""
    last, after, later = tokens[run[1]], _at(tokens, run[1] + 1), _at(tokens, run[1] + 2)
    if last.dep == "nsubj" and tokens[last.head].lemma in _context("says"):
        yield "Person", 1.5
    if last.dep in ("nsubj", "nsubjpass") and tokens[last.head].lemma in _context("human"):
        yield "Person", 1.0
    if after in ("'s", "’s", "'", "’") and later in _context("of a person"):
        yield "Person", 2
    if after == "," and later.isdigit() and _at(tokens, run[1] + 3) in (",", "."):
        yield "Person", 3
    if "who" in (after, later) and after in ("who", ","):
        yield "Person", 2
    if after == "," and later in ("which", "where"):
        yield "Place" if later == "where" else "Organization", 1.0


def _by_noun_before(tokens: Sequence[Token], run: Run) -> Iterator[Vote]:
    """The noun right before it says what it is: `pilot Velsor`, `the airline Velsor`."""
    if not run[0] or tokens[run[0] - 1].sentence != tokens[run[0]].sentence or tokens[run[0] - 1].tag not in ("NN", "NNS", "NNP"):
        return
    known = nouns.meaning(tokens[run[0] - 1])
    if known and known.type in _TELLING:
        yield known.type, 2.5 if known.type == "Person" else 2.0


def _by_noun_after(tokens: Sequence[Token], run: Run) -> Iterator[Vote]:
    """The noun after its comma, or after its `is`, says what it is: `Velsor, a pilot`, `Velsor is a port`."""
    last, at = tokens[run[1]], run[1] + 1
    link = _at(tokens, at) == "," or (last.dep == "nsubj" and tokens[last.head].lemma == "be" and last.head == at)
    if not link or _at(tokens, at + 1) not in ("a", "an", "the", "one", "another"):
        return
    for token in tokens[at + 2 : at + 6]:
        if token.sentence != last.sentence or token.pos in ("VERB", "ADP", "PUNCT"):
            return
        known = nouns.meaning(token) if token.tag in ("NN", "NNS") else None
        if known and known.type in _TELLING and _at(tokens, token.i + 1) not in ("and", "-"):
            yield known.type, 1.5


RULES: tuple[Callable[[Sequence[Token], Run], Iterator[Vote]], ...] = (
    _by_label, _by_head, _by_world, _by_known_body, _by_given_name, _by_form, _by_article, _by_place_words, _by_commas,
    _by_body_words, _by_speech, _by_noun_before, _by_noun_after,
)  # fmt: skip


def _context(kind: str) -> frozenset[str]:
    """The words of one kind that stand beside names."""
    return words.listed("mention_context", "words", kind)


def _at(tokens: Sequence[Token], i: int) -> str:
    """The word at that place, empty outside the text."""
    return tokens[i].text if 0 <= i < len(tokens) else ""
